import { resolve } from 'node:path'
import type { Http, Trivy, TrivyRequest } from '../../model/index.js'

/** What was asked for; paths as they were written. */
interface Wanted {
  /** Left out where it is for us to choose. */
  readonly scanners?: readonly string[]
  readonly trivy: TrivyRequest
}

/** A database takes a minute where the network is slow, ten thousand packages some seconds. Milliseconds. */
const LONGEST_RUN = 15 * 60_000

/**
 * Trivy where it is wanted: by name, or because it is at hand and nobody said who should be asked. Only by name is
 * it fetched.
 * @param workspace that paths start from
 */
export async function wantedTrivy(
  { scanners, trivy }: Wanted,
  workspace: string,
  http: Http,
  env: Readonly<Record<string, string | undefined>>
): Promise<{ readonly trivy?: Trivy }> {
  if (scanners?.some((scanner) => scanner === 'trivy' || scanner === 'secret') === false) return {}
  const toolCache = env['RUNNER_TOOL_CACHE']
  if (scanners === undefined && trivy.path === undefined && !toolCache) return {}
  const { createTrivy, isAtHand } = await import('./index.js')
  const { path, cacheDir, ...others } = trivy
  const options = {
    ...others,
    ...(path === undefined ? {} : { path: resolve(workspace, path) }),
    ...(cacheDir === undefined ? {} : { cacheDir: resolve(workspace, cacheDir) }),
    ...(toolCache ? { toolCache } : {}),
    mayDownload: scanners !== undefined,
    timeoutMs: LONGEST_RUN
  }
  if (scanners === undefined && !isAtHand(options)) return {}
  return { trivy: createTrivy(options, http, env) }
}
