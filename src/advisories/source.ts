import type { AdvisorySourceRef, Component, Outcome, World } from '../model/index.js'
import type { OsvAffected } from './osv-record.js'

/** One advisory that applies to one component, before several advisories are merged by alias. */
export interface Match {
  /** The component's purl. */
  readonly purl: string
  /** The record's own id. */
  readonly id: string
  /** All other ids by which the record says it is known. Used for grouping only. */
  readonly aliases: readonly string[]
  readonly title: string
  readonly malware: boolean
  /** Versions of this package that fix it, lowest first, those above the component's version only. */
  readonly fixedIn: readonly string[]
  readonly source: AdvisorySourceRef
  /** All that the record says of the package, by which other versions can be judged; left out where nobody tells. */
  readonly entries?: readonly OsvAffected[]
}

/** Something that knows what is wrong with packages. */
export interface AdvisorySource {
  readonly id: string
  /** Whether it has advisories for packages of this kind at all; it is asked about no others. */
  covers(component: Component): boolean
  /**
   * Looks up all components at once. A component that could not be assessed is a notice with
   * `incomplete: true`, never an absence.
   */
  lookup(components: readonly Component[], world: World): Promise<Outcome<Match>>
}
