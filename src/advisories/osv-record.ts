import { isRecord } from '../model/index.js'
/**
 * The parts of an OSV record that a scan needs, read leniently: whatever has an unexpected shape is left
 * out, and nothing throws. Source: ossf/osv-schema, `docs/schema.md`, read 2026-07-01.
 */
export interface OsvRecord {
  readonly id: string
  /** RFC 3339 as written; '' when there is none. */
  readonly modified: string
  readonly withdrawn: boolean
  /** One line for a person: the summary, else the beginning of the details, else the id. Untrusted text. */
  readonly title: string
  readonly aliases: readonly string[]
  readonly upstream: readonly string[]
  readonly affected: readonly OsvAffected[]
  readonly severity: readonly OsvSeverity[]
  /** `database_specific.severity`, the word that GitHub's reviewers chose. */
  readonly databaseSeverity?: string
}

export interface OsvAffected {
  /** With the release for distributions: `Debian:12`. */
  readonly ecosystem: string
  readonly name: string
  readonly versions: readonly string[]
  readonly ranges: readonly OsvRange[]
  readonly severity: readonly OsvSeverity[]
}

export interface OsvRange {
  /** `SEMVER`, `ECOSYSTEM`, `GIT`, or something newer. */
  readonly type: string
  /** In the record's order. Events of kinds that we do not know are left out. */
  readonly events: readonly OsvEvent[]
}

const EVENT_KINDS = ['introduced', 'fixed', 'last_affected', 'limit'] as const

export interface OsvEvent {
  readonly kind: (typeof EVENT_KINDS)[number]
  readonly version: string
}

export interface OsvSeverity {
  /** `CVSS_V3`, `CVSS_V4`, `CVSS_V2`, `Ubuntu`, or something newer. */
  readonly type: string
  readonly score: string
}

const TITLE_LENGTH = 200

/** Reads the JSON text of a record; undefined when it is not JSON or not a record with an id. */
export function parseOsvRecord(text: string): OsvRecord | undefined {
  try {
    return readOsvRecord(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Reads a record that is already a value; undefined when it is not an object with an id. */
export function readOsvRecord(value: unknown): OsvRecord | undefined {
  const record = objectOf(value)
  const id = textOf(record.id)
  if (id === '') return undefined
  const databaseSeverity = textOf(objectOf(record.database_specific).severity)
  return {
    id,
    modified: textOf(record.modified),
    withdrawn: textOf(record.withdrawn) !== '',
    title: titleOf(record) || id,
    aliases: textsOf(record.aliases),
    upstream: textsOf(record.upstream),
    affected: listOf(record.affected).flatMap(readAffected),
    severity: listOf(record.severity).flatMap(readSeverity),
    ...(databaseSeverity === '' ? {} : { databaseSeverity })
  }
}

function readAffected(value: unknown): readonly OsvAffected[] {
  const affected = objectOf(value)
  const target = objectOf(affected.package)
  const ecosystem = textOf(target.ecosystem)
  const name = textOf(target.name)
  // Records about repositories alone have no package; nothing of ours could ever match them.
  if (ecosystem === '' || name === '') return []
  return [
    {
      ecosystem,
      name,
      versions: textsOf(affected.versions),
      ranges: listOf(affected.ranges).map(readRange),
      severity: listOf(affected.severity).flatMap(readSeverity)
    }
  ]
}

function readRange(value: unknown): OsvRange {
  const range = objectOf(value)
  return { type: textOf(range.type), events: listOf(range.events).flatMap(readEvents) }
}

/** The schema allows one kind in an event; older records hold two, which mean two events. */
function readEvents(value: unknown): readonly OsvEvent[] {
  const event = objectOf(value)
  return EVENT_KINDS.flatMap((kind) => {
    const value = event[kind]
    // `introduced: 0` without quotes is a slip that must not make a range say nothing.
    const version = typeof value === 'number' ? String(value) : textOf(value)
    return version === '' ? [] : [{ kind, version }]
  })
}

function readSeverity(value: unknown): readonly OsvSeverity[] {
  const severity = objectOf(value)
  const type = textOf(severity.type)
  const score = textOf(severity.score)
  return type === '' || score === '' ? [] : [{ type, score }]
}

function titleOf(record: Readonly<Record<string, unknown>>): string {
  for (const text of [textOf(record.summary), textOf(record.details)]) {
    const line =
      text
        .slice(0, 10 * TITLE_LENGTH)
        .trim()
        .split(/[\r\n]/, 1)[0]
        ?.replace(/\s+/g, ' ') ?? ''
    if (line.length > TITLE_LENGTH)
      return `${line.slice(0, TITLE_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`
    if (line !== '') return line
  }
  return ''
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item): item is string => typeof item === 'string' && item !== '')
}
