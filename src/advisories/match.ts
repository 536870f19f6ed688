import type { Component } from '../model/index.js'
import type { OsvAffected, OsvRecord, OsvSeverity } from './osv-record.js'
import { MALICIOUS, rateRecord, UNRATED } from './severity.js'
import type { Match } from './source.js'

/** The statement that a record applies to a component. */
export function matchOf(
  record: OsvRecord,
  component: Component,
  fixedIn: readonly string[],
  applying: readonly OsvSeverity[],
  entries: readonly OsvAffected[]
): Match {
  const rating = isMalwareId(record.id) ? MALICIOUS : rateRecord(record, applying)
  return {
    purl: component.purl,
    id: record.id,
    aliases: identitiesOf(record),
    title: record.title,
    malware: [record.id, ...record.aliases].some(isMalwareId),
    fixedIn,
    source: {
      engine: 'osv',
      id: record.id,
      url: urlOf(record.id),
      severity: rating.severity,
      severityFrom: rating.from
    },
    entries
  }
}

/** What is left to say when a source lists an id whose record cannot be had: that it is listed. */
export function bareMatch(id: string, component: Component): Match {
  const malware = isMalwareId(id)
  const { severity, from } = malware ? MALICIOUS : UNRATED
  return {
    purl: component.purl,
    id,
    aliases: [],
    title: `${id} (details could not be had)`,
    malware,
    fixedIn: [],
    source: { engine: 'osv', id, url: urlOf(id), severity, severityFrom: from }
  }
}

export function isMalwareId(id: string): boolean {
  return id.startsWith('MAL-')
}

/**
 * `upstream` of one id is the same thing under the distributor's name (`ALPINE-CVE-...`). Of several it is a
 * bundle (a Debian advisory over five CVEs), which must not weld unlike things into one finding: whoever
 * ignores one of them would ignore all.
 */
function identitiesOf(record: OsvRecord): readonly string[] {
  const upstream = record.upstream.length === 1 ? record.upstream : []
  return [...new Set([...record.aliases, ...upstream])].filter((id) => id !== record.id).sort()
}

/** Puts matches into the order in which sources give them. */
export function byPurlAndId(a: Match, b: Match): number {
  return a.purl < b.purl ? -1 : a.purl > b.purl ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The page of a record, or of the record that has the id as an alias. */
export function urlOf(id: string): string {
  return `https://osv.dev/vulnerability/${encodeURIComponent(id).replaceAll('%3A', ':')}`
}
