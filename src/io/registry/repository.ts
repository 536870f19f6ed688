import { createHash } from 'node:crypto'
import { MANIFEST_TYPES, type ImageName, type ImageStore } from '../../model/index.js'
import { mayFollow, mayLogIn, registryUrl } from './addresses.js'
import { streamBlob } from './blob.js'
import { parseChallenges, type Challenge } from './challenge.js'
import type { Credentials } from './credentials.js'
import { get, readWhole, RegistryError, type Answer, type Line } from './download.js'

/** As registries have it at most (opencontainers/distribution-spec `spec.md`, "Pushing Manifests"). */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024
const MAX_TOKEN_BYTES = 1024 * 1024

/**
 * A repository of a registry, over its HTTP API. Tokens are asked for when the registry wants one, with the
 * credentials where there are some and they may go there.
 * Sources: opencontainers/distribution-spec `spec.md`; distribution/distribution `docs/content/spec/auth/token.md`.
 */
export function openRepository(
  { registry, repository }: ImageName,
  credentials: Credentials | undefined,
  line: Line
): ImageStore {
  const session = new Session(registryUrl(registry), repository, credentials, line)
  return {
    async manifest(reference) {
      const accept = MANIFEST_TYPES.join(', ')
      const answer = await session.get(`manifests/${reference || 'latest'}`, { accept })
      const bytes = await readWhole(answer, MAX_MANIFEST_BYTES, 'its manifest')
      const digest = answer.headers.get('docker-content-digest')
      if (digest?.startsWith('sha256:') && digest !== sha256(bytes)) {
        throw new RegistryError('its manifest is not what the registry says that it is')
      }
      const mediaType = answer.headers.get('content-type')
      return { bytes, ...(mediaType === undefined ? {} : { mediaType }) }
    },
    blob: (digest, size) => streamBlob(line, (headers) => session.get(`blobs/${digest}`, headers), size)
  }
}

function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** What is remembered between the requests for one repository. */
class Session {
  readonly #url: URL
  readonly #repository: string
  readonly #credentials: Credentials | undefined
  readonly #line: Line
  #authorization: string | undefined

  constructor(url: URL, repository: string, credentials: Credentials | undefined, line: Line) {
    this.#url = url
    this.#repository = repository
    this.#credentials = credentials
    this.#line = line
  }

  /** @throws RegistryError for every answer that is no success */
  async get(path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const url = new URL(`/v2/${this.#repository}/${path}`, this.#url)
    // What was true for the last request may have expired; it is asked for anew once.
    for (let fresh = false; ; fresh = true) {
      const authorization = this.#authorization === undefined ? {} : { authorization: this.#authorization }
      const answer = await get(this.#line, url, this.#url, { ...headers, ...authorization })
      if (answer.status === 200 || answer.status === 206) return answer
      await answer.drop()
      if (answer.status !== 401 || fresh) throw this.#refusal(answer.status)
      await this.#logIn(parseChallenges(answer.headers.get('www-authenticate') ?? ''))
    }
  }

  async #logIn(challenges: readonly Challenge[]): Promise<void> {
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer')
    if (bearer) {
      this.#authorization = `Bearer ${await this.#token(bearer)}`
    } else if (challenges.some(({ scheme }) => scheme === 'basic') && this.#credentials) {
      this.#authorization = basic(this.#credentials)
    } else {
      throw this.#refusal(401)
    }
  }

  async #token({ parameters }: Challenge): Promise<string> {
    const realm = parameters.get('realm') ?? ''
    const url = URL.canParse(realm) ? new URL(realm) : undefined
    if (!url || !mayFollow(url, this.#url)) {
      throw new RegistryError(`the registry ${this.#url.host} names no usable place to get a token from`)
    }
    const service = parameters.get('service')
    if (service !== undefined) url.searchParams.set('service', service)
    url.searchParams.set('scope', `repository:${this.#repository}:pull`)
    const login =
      this.#credentials && mayLogIn(url, this.#url) ? { authorization: basic(this.#credentials) } : {}

    const answer = await get(this.#line, url, this.#url, login)
    if (answer.status !== 200) {
      await answer.drop()
      throw this.#refusal(answer.status)
    }
    const token = tokenIn(await readWhole(answer, MAX_TOKEN_BYTES, 'the token'))
    if (token === undefined) throw new RegistryError(`${url.host} gave no token for it`)
    return token
  }

  #refusal(status: number): RegistryError {
    const registry = this.#url.host
    switch (status) {
      case 401:
        return new RegistryError(
          this.#credentials
            ? `the registry ${registry} does not take the stored credentials (401); log in again`
            : `the registry ${registry} wants credentials (401); log in before the scan, with docker login or a registry's action`
        )
      case 403:
        return new RegistryError(`the registry ${registry} does not let it be pulled (403)`)
      case 404:
        return new RegistryError(`the registry ${registry} has no such image, or does not show it (404)`)
      case 429:
        return new RegistryError(
          `the registry ${registry} has had too many requests (429); try again later, or log in`
        )
      default:
        return new RegistryError(`the registry ${registry} answered ${status}`)
    }
  }
}

function basic({ user, password }: Credentials): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

function tokenIn(bytes: Buffer): string | undefined {
  try {
    const answer: unknown = JSON.parse(bytes.toString('utf8'))
    const { token, access_token: accessToken } = fieldsOf(answer)
    const found = token ?? accessToken
    // Whatever cannot stand in a header is no token.
    return typeof found === 'string' && /^[\x21-\x7e]+$/.test(found) ? found : undefined
  } catch {
    return undefined
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
