import type { Aws } from '../../model/index.js'
import { createFetch } from '../http-proxy.js'
import { privateFolder } from '../private-folder.js'
import type { Sdk } from './clients.js'
import { download, type DownloadOptions } from './download.js'
import { awsFailure } from './failure.js'
import { requestHandler } from './handler.js'
import { hostRule } from './hosts.js'
import { limited } from './limit.js'

export interface AwsOptions {
  /** Read for proxies, the runner's temporary folder and `AWS_ENDPOINT_URL*`; the SDK reads the process's own. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Keeps a text out of the log from now on. */
  readonly hide?: (secret: string) => void | Promise<void>
  /** Waits; milliseconds. */
  readonly sleep?: (ms: number) => Promise<void>
}

/** The outside world's account, to be closed when the scan is over. */
export interface OpenAws extends Aws {
  /** Removes what was fetched. */
  close(): void
}

/**
 * Reads of the control plane are limited to 15 a second in a Region, and the code is fetched by the same machine
 * that reads it: more at a time would only wait.
 */
const AT_A_TIME = 5

/** Adaptive retry waits longer each time, and as long as AWS asks for; it gives up after these. */
const ATTEMPTS = 8

/**
 * Asks AWS with the credentials that the SDK's default chain finds. Nothing is loaded or read before the first
 * question.
 */
export function createAws({ env, hide = () => {}, sleep = wait }: AwsOptions): OpenAws {
  const fetch = createFetch(env)
  const folder = privateFolder(env)
  const options: DownloadOptions = { fetch, allowed: hostRule(env), folder: () => folder.path(), sleep }
  const [asking, fetching] = [limited(AT_A_TIME), limited(AT_A_TIME)]
  let loading: Promise<Sdk> | undefined
  const sdk = (): Promise<Sdk> => {
    loading ??= import('./clients.js').then(({ createSdk }) => createSdk(requestHandler(fetch), ATTEMPTS))
    return loading
  }
  return {
    hasCredentials: namesCredentials(env),
    defaultRegion: async () => await (await sdk()).defaultRegion(),
    ask: (operation, region, input) =>
      asking(async () => {
        try {
          return await (await sdk()).send(operation, region, input)
        } catch (error) {
          throw awsFailure(error)
        }
      }),
    fetch: (address, maxBytes) =>
      fetching(async () => {
        // The whole address, and the part of it that is the secret.
        await hide(address)
        const signature = signatureOf(address)
        if (signature !== undefined) await hide(signature)
        return await download(address, maxBytes, options)
      }),
    close() {
      folder.remove()
    }
  }
}

/**
 * What aws-actions/configure-aws-credentials, a profile, or a container leaves behind. An instance that gives its role to
 * whoever asks is not asked for it: finding out takes seconds where there is none.
 */
function namesCredentials(env: AwsOptions['env']): boolean {
  const names = [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI'
  ]
  return names.some((name) => Boolean(env[name]))
}

function signatureOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  return new URL(address).searchParams.get('X-Amz-Signature') ?? undefined
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
