import {
  fingerprint,
  type FunctionUnit,
  type Notice,
  type Outcome,
  type RuntimeFinding,
  type Severity
} from '../model/index.js'
import { daysBetween } from './days.js'
import { endOf, sentenceOf } from './end.js'
import { LIFECYCLE, type LifecycleTable, type RuntimeRow } from './table.js'

export interface RuntimeOptions {
  /** A runtime whose support ends within so many days is a finding that does not block by default. */
  readonly warningDays: number
  /** The table to use in the place of the one that is shipped. */
  readonly table?: LifecycleTable
}

/** A table that is older than this many days is told of: AWS adds runtimes and moves dates meanwhile. */
const OLD_TABLE_DAYS = 90

/**
 * Holds the runtime of each function against the lifecycle table. The day of deprecation alone decides; the
 * days on which changes are blocked are only shown, because AWS has postponed them again and again.
 *
 * Functions whose runtime is not known are passed over. A runtime that the table does not know is neither
 * fine nor deprecated: it is a notice.
 * @param today in UTC, `YYYY-MM-DD`
 */
export function inspectRuntimes(
  functions: readonly FunctionUnit[],
  today: string,
  { warningDays, table = LIFECYCLE }: RuntimeOptions
): Outcome<RuntimeFinding> {
  const rows = new Map(table.runtimes.map((row) => [row.id, row]))
  const items: RuntimeFinding[] = []
  const notices: Notice[] = []
  for (const unit of functions) {
    if (unit.runtime === undefined) continue
    const row = rows.get(unit.runtime)
    if (!row) {
      notices.push(unknown(unit, unit.runtime, table))
      continue
    }
    const level = levelOf(row, today, warningDays)
    if (level) items.push(findingOf(unit, row, level, table))
  }
  const age = daysBetween(table.asOf, today)
  if (age > OLD_TABLE_DAYS && functions.some(({ runtime }) => runtime !== undefined)) {
    notices.push(
      note(`the table of Lambda runtimes is ${age} days old (${table.asOf}): newer versions know more`)
    )
  }
  return { items, notices }
}

interface Level {
  readonly id: 'runtime-deprecated' | 'runtime-deprecated-soon'
  readonly severity: Severity
  /** Day of the deprecation. */
  readonly day: string
}

function levelOf({ deprecated }: RuntimeRow, today: string, warningDays: number): Level | undefined {
  if (deprecated === null) return undefined
  const left = daysBetween(today, deprecated)
  if (left <= 0) return { id: 'runtime-deprecated', severity: 'high', day: deprecated }
  if (left > warningDays) return undefined
  return { id: 'runtime-deprecated-soon', severity: 'medium', day: deprecated }
}

function findingOf(
  { name, code, declaredAt, runtimeAt }: FunctionUnit,
  row: RuntimeRow,
  { id, severity, day }: Level,
  table: LifecycleTable
): RuntimeFinding {
  const end = endOf(row, day, table.asOf)
  return {
    kind: 'runtime',
    id,
    severity,
    title: sentenceOf(end, id === 'runtime-deprecated'),
    aliases: [],
    runtime: row.id,
    successors: row.successors,
    end,
    artifact: code,
    function: name,
    location: runtimeAt ?? declaredAt ?? { path: code },
    sources: [
      {
        engine: 'aws-runtimes',
        id: row.id,
        url: table.source,
        severity,
        severityFrom: `lifecycle of ${table.asOf}`
      }
    ],
    // Of the family, so that a step to another runtime that is deprecated too is no new finding.
    fingerprint: fingerprint('runtime', id, name, familyOf(row.id))
  }
}

/** `nodejs` of `nodejs18.x`. */
function familyOf(runtime: string): string {
  return /^[a-z]*/.exec(runtime)?.[0] ?? runtime
}

function unknown({ name }: FunctionUnit, runtime: string, { asOf }: LifecycleTable): Notice {
  const shown = runtime.length > 60 ? `${runtime.slice(0, 60)}...` : runtime
  const message =
    runtime === 'custom'
      ? 'the runtime is managed by a customer, whose own dates were not asked'
      : `the runtime '${shown}' is not in the table of ${asOf}, so whether AWS supports it is not known`
  return { stage: 'inspect', subject: name, message, incomplete: true }
}

function note(message: string): Notice {
  return { stage: 'inspect', subject: '', message, incomplete: false }
}
