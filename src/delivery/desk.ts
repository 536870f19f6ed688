import type { Request } from '../config/index.js'
import type { GitHubContext } from '../io/github-context.js'
import type { Http, Notice, Report } from '../model/index.js'
import type { RenderOptions } from '../reports/index.js'

export type Env = Readonly<Record<string, string | undefined>>

/** What everything that hands a report on has at hand. */
export interface Desk {
  readonly request: Request
  /** Folder that the request's paths start from. */
  readonly workspace: string
  readonly env: Env
  readonly context: GitHubContext
  readonly http: Http
  readonly now: () => Date
  /** Writes to the log of the step. */
  readonly print: (text: string) => void
  readonly options: RenderOptions
}

/** A place outside the runner where someone looks for the verdict. */
export interface Destination {
  readonly id: string
  /** Never throws for what the other side refuses: that is a notice, and the verdict stands. */
  send(report: Report, desk: Desk): Promise<Sent>
}

/** What became of it. */
export interface Sent {
  readonly notices: readonly Notice[]
  /** Outputs of the step that only this place knows: an id, an address. */
  readonly outputs?: Readonly<Record<string, string | number>>
  /** It carries the annotations, so that the workflow's own would say them twice. */
  readonly annotated?: boolean
}
