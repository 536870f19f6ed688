import { MANIFEST_TYPES, messageOf, type ImageStore, type ManifestBytes } from '../../model/index.js'
import { requestHandler } from '../aws/handler.js'
import { isLoopback } from './addresses.js'
import { streamBlob } from './blob.js'
import { get, RegistryError, type Answer, type Line } from './download.js'
import { BatchGetImageCommand, ECRClient, GetDownloadUrlForLayerCommand } from './ecr-sdk.js'

export interface EcrRepository {
  /** Twelve digits. */
  readonly account: string
  readonly region: string
  readonly repository: string
}

/** Schema 1 is among them, so that it is told from an image that is not there. */
const ACCEPTED = [...MANIFEST_TYPES, 'application/vnd.docker.distribution.manifest.v1+json']

/** With growing pauses, as the SDK has them; throttling slows all calls down. */
const ATTEMPTS = 6

/**
 * A repository of Amazon ECR, by its own operations and the credentials of the environment:
 * `ecr:BatchGetImage` for manifests, `ecr:GetDownloadUrlForLayer` for everything else. The SDK honours
 * `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_ECR`.
 */
export function openEcr(
  { account, region, repository }: EcrRepository,
  line: Line,
  env: Readonly<Record<string, string | undefined>>
): ImageStore {
  const client = new ECRClient({
    region,
    maxAttempts: ATTEMPTS,
    retryMode: 'adaptive',
    customUserAgent: line.userAgent,
    requestHandler: requestHandler(line.fetch)
  })
  const names = { registryId: account, repositoryName: repository }
  const origin = originOf(region, env)

  const addressOf = async (digest: string): Promise<URL> => {
    const { downloadUrl = '' } = await told('ecr:GetDownloadUrlForLayer', () =>
      client.send(new GetDownloadUrlForLayerCommand({ ...names, layerDigest: digest }))
    )
    const url = URL.canParse(downloadUrl) ? new URL(downloadUrl) : undefined
    if (url?.protocol === 'https:') return url
    if (url?.protocol === 'http:' && isLoopback(url.hostname) && isLoopback(origin.hostname)) return url
    throw new RegistryError('ECR gave an address for a layer that is not https')
  }

  return {
    async manifest(reference): Promise<ManifestBytes> {
      const imageIds = [
        reference.includes(':') ? { imageDigest: reference } : { imageTag: reference || 'latest' }
      ]
      const { images = [], failures = [] } = await told('ecr:BatchGetImage', () =>
        client.send(new BatchGetImageCommand({ ...names, imageIds, acceptedMediaTypes: ACCEPTED }))
      )
      const [image] = images
      if (image?.imageManifest === undefined) {
        const code = failures[0]?.failureCode
        throw new RegistryError(`ECR has no such image${code === undefined ? '' : ` (${code})`}`)
      }
      const mediaType = image.imageManifestMediaType
      return { bytes: Buffer.from(image.imageManifest), ...(mediaType === undefined ? {} : { mediaType }) }
    },
    blob(digest, size) {
      const open = async (headers: Readonly<Record<string, string>>): Promise<Answer> => {
        const answer = await get(line, await addressOf(digest), origin, headers)
        if (answer.status === 200 || answer.status === 206) return answer
        await answer.drop()
        throw new RegistryError(`ECR's storage answered ${answer.status} for ${digest}`)
      }
      return streamBlob(line, open, size)
    }
  }
}

function originOf(region: string, env: Readonly<Record<string, string | undefined>>): URL {
  const named = env['AWS_ENDPOINT_URL_ECR'] || env['AWS_ENDPOINT_URL'] || ''
  return URL.canParse(named) ? new URL(named) : new URL(`https://api.ecr.${region}.amazonaws.com`)
}

/** Turns what the SDK throws into a sentence that says what to do. */
async function told<T>(action: string, send: () => Promise<T>): Promise<T> {
  try {
    return await send()
  } catch (error) {
    throw new RegistryError(sentence(action, error))
  }
}

function sentence(action: string, error: unknown): string {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
  switch (name) {
    case 'AccessDeniedException':
      return `AWS denies it: allow ${action} on the repository`
    case 'RepositoryNotFoundException':
      return 'ECR has no such repository in this account and region'
    case 'LayersNotFoundException':
    case 'LayerInaccessibleException':
      return `ECR has lost one of its layers (${name})`
    case 'CredentialsProviderError':
      return 'there are no AWS credentials; configure them before the scan'
    case 'ExpiredTokenException':
    case 'UnrecognizedClientException':
    case 'InvalidSignatureException':
      return `AWS does not take the credentials (${name})`
    case 'ThrottlingException':
    case 'TooManyRequestsException':
      return `AWS has had too many requests for ${action}, also after ${ATTEMPTS} attempts`
    default:
      return `${action} failed: ${name || 'Error'}: ${messageOf(error).replace(/\?\S*/g, '?...')}`
  }
}
