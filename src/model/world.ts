import type { Aws } from './aws.js'
import type { OpenRepository } from './image.js'

/**
 * The outside world as the stages see it. The entries build it from `io/`; tests build their own.
 * Nothing else in `src/` reads the clock, the environment or the network.
 */
export interface World {
  readonly http: Http
  readonly now: () => Date
  readonly progress: Progress
  /** Asked only by those who scan what is deployed. */
  readonly aws?: Aws
  /** Asked only by those who scan images of a registry. */
  readonly registries?: OpenRepository
  /** Left out where nobody wants it. */
  readonly trivy?: Trivy
  /** Fetches what the base branch's last run left behind; only a workflow's run can. */
  readonly baseArtifact?: FetchBaseArtifact
}

/**
 * Fetches an artifact of the newest finished run of this workflow on the base branch.
 * @throws Error with one clause on why there is none, and what helps
 */
export type FetchBaseArtifact = (name: string) => Promise<BaseArtifact>

export interface BaseArtifact {
  /** A zip, or the one file that was uploaded as it is. Foreign bytes, 64 MiB at most. */
  readonly content: Uint8Array
  /** Which run it is of, for a person: `main, run 118`. Untrusted text. */
  readonly of: string
}

export interface HttpRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD'
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as it is; set the content type in `headers`. */
  readonly body?: string | Uint8Array
  /** Larger answers are refused. Bytes; default 64 MiB. */
  readonly maxBytes?: number
  /** For one attempt. Milliseconds; default 60,000. */
  readonly timeoutMs?: number
  /**
   * Whether sending it twice does no harm, so that it may be sent again when nobody knows what became
   * of the first one. Default: true for GET and HEAD. A POST that only asks must say so.
   */
  readonly idempotent?: boolean
  /** Where a redirect may lead. Default: everywhere by http and https. */
  readonly mayGoTo?: (to: URL) => boolean
}

export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/**
 * Sends one request. Network errors, 429, 403 with `Retry-After`, and 5xx are tried again with growing pauses
 * (only the two that ask for patience where the request is not idempotent); whatever status remains after that is returned, whatever it is.
 * @throws Error when no answer could be had at all; the message holds no credentials and no query string
 */
export type Http = (url: string, request?: HttpRequest) => Promise<HttpResponse>

/** The program trivy, however it is got at. */
export interface Trivy {
  /**
   * Asks trivy what is known about the packages of a bill of materials. The program is looked for, and checked, at
   * the first question.
   * @param bom CycloneDX as JSON
   * @returns trivy's report as JSON. Foreign text, not larger than 256 MiB.
   * @throws Error with one sentence when there is no trivy that may be started, or it fails
   * @throws UserError when an option about trivy is wrong
   */
  assess(bom: string): Promise<string>
  /** Begins a search for credentials. */
  searchSecrets(): SecretSearch
  /** Removes what was unpacked for it; a question after that begins anew. */
  close(): void
}

/** Files in a private folder, in which credentials are looked for. */
export interface SecretSearch {
  /**
   * Puts a file there.
   * @param path with `/`, without `..`; parts that the system does not allow are refused
   * @throws Error with one sentence when it cannot be written
   */
  put(path: string, content: Uint8Array): void
  /**
   * @returns trivy's report as JSON, with paths from the private folder
   * @throws Error, UserError as `assess`
   */
  run(): Promise<string>
  /** Removes the files. */
  close(): void
}

/** Where long work says how far it is. Writing is cheap; the implementation decides what to show. */
export interface Progress {
  /** Begins a stage with a title for a person: `Reading 12 artifacts`. */
  stage(title: string): void
  /** `done` of `total` units of the current stage. */
  step(done: number, total: number): void
  /** Ends the display. */
  end(): void
}
