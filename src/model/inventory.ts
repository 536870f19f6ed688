import type { ArchiveFinding } from './finding.js'
import type { Report } from './report.js'

/** What there is, without a word on what is known about it. */
export type Contents = Pick<Report, 'artifacts' | 'functions' | 'components' | 'notices'>

/** What is inside: the part of a scan that needs neither advisories nor network. */
export interface Inventory extends Contents {
  readonly archiveFindings: readonly ArchiveFinding[]
}
