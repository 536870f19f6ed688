import { gunzipSync } from 'node:zlib'
import type { Call } from '../github-contract.js'
import { bodyOf, failure, type Answer, type Resource, type Site } from './resource.js'

/** A SARIF report that arrived. */
export interface Upload {
  readonly id: string
  readonly commit: string
  readonly ref: string
  /** `automationDetails.id` of its run. */
  readonly category: string | undefined
  /** Bytes after gzip. */
  readonly size: number
  readonly run: SarifRun
  /** Questions after its processing that were answered with `pending`. */
  pending: number
  readonly errors: readonly string[]
}

interface SarifRun {
  readonly automationDetails?: { readonly id: string }
  readonly invocations: readonly { readonly executionSuccessful: boolean }[]
  readonly results: readonly object[]
  readonly tool: { readonly driver: { readonly rules: readonly object[] } }
}

export interface CodeScanningOptions {
  /** Whether the repository has it; default true. */
  readonly enabled?: boolean
  /** How often the processing is still going on when it is asked for; default 0. */
  readonly pending?: number
  /** What GitHub finds wrong when it processes a report. */
  readonly errors?: readonly string[]
}

/** github.com/github/docs, "SARIF support for code scanning". */
const MOST_BYTES = 10 * 1024 * 1024
const MOST_RESULTS = 25_000

/** Code scanning: takes reports, unpacks them as GitHub does, and says later what became of them. */
export function codeScanning(
  site: Site,
  options: CodeScanningOptions
): Resource & { readonly uploads: readonly Upload[] } {
  const uploads: Upload[] = []

  function upload(call: Call): Answer {
    if (options.enabled === false)
      return failure(403, 'Code Security must be enabled for this repository to use code scanning.')
    const { sarif, commit_sha: commit, ref } = bodyOf(call)
    const zipped = Buffer.from(String(sarif), 'base64')
    if (zipped.byteLength > MOST_BYTES) return failure(413)
    const runs = runsOf(zipped)
    const [run] = runs ?? []
    if (!runs || !run) return failure(400, 'Invalid request.\n\nThe SARIF file is not valid.')
    const id = `${String(uploads.length + 1).padStart(8, '0')}-0000-11f0-8000-000000000000`
    const tooMany = runs.length > 1 || run.results.length > MOST_RESULTS
    const unsuccessful = run.invocations.some(({ executionSuccessful }) => !executionSuccessful)
    uploads.push({
      id,
      commit: String(commit),
      ref: String(ref),
      category: run.automationDetails?.id,
      size: zipped.byteLength,
      run,
      pending: options.pending ?? 0,
      errors: [
        ...(options.errors ?? []),
        ...(tooMany ? ['rejecting SARIF, as there are more runs or results than allowed'] : []),
        ...(unsuccessful ? ['unsuccessful execution'] : [])
      ]
    })
    const url = `${site.url()}/repos/${site.repository}/code-scanning/sarifs/${id}`
    return { status: 202, body: { id, url } }
  }

  function status({ path }: Call): Answer {
    const found = uploads.find(({ id }) => id === path['sarif_id'])
    if (!found) return failure(404)
    if (found.pending > 0) {
      found.pending -= 1
      return { status: 200, body: { processing_status: 'pending', analyses_url: null, errors: null } }
    }
    if (found.errors.length > 0)
      return {
        status: 200,
        body: { processing_status: 'failed', analyses_url: null, errors: found.errors }
      }
    const analyses_url = `${site.url()}/repos/${site.repository}/code-scanning/analyses?sarif_id=${found.id}`
    return { status: 200, body: { processing_status: 'complete', analyses_url, errors: null } }
  }

  return {
    uploads,
    needs: { 'code-scanning/upload-sarif': 'security-events', 'code-scanning/get-sarif': 'security-events' },
    answer(call) {
      switch (call.operation) {
        case 'code-scanning/upload-sarif':
          return upload(call)
        case 'code-scanning/get-sarif':
          return status(call)
        default:
          return undefined
      }
    }
  }
}

function runsOf(zipped: Uint8Array): readonly SarifRun[] | undefined {
  try {
    const log = JSON.parse(gunzipSync(zipped).toString('utf8')) as { runs: readonly SarifRun[] }
    return log.runs
  } catch {
    return undefined
  }
}
