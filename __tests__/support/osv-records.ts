import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import AdmZip from 'adm-zip'

/**
 * What an OSV server knows, and its own way of telling what is affected. It shares no code with `src/`, so
 * that a wrong answer of ours cannot be confirmed by the same mistake here.
 */
export class OsvRecords {
  readonly #byId = new Map<string, OsvRecordJson>()

  constructor(records: readonly OsvRecordJson[]) {
    for (const record of records) this.#byId.set(record.id, record)
  }

  /** Reads `<Ecosystem>/all.zip` of an export. */
  static fromExport(folder: string): OsvRecords {
    const zips = readdirSync(folder)
      .map((name) => join(folder, name, 'all.zip'))
      .filter((path) => existsSync(path))
    const entries = zips.flatMap((path) => new AdmZip(path).getEntries())
    return new OsvRecords(
      entries
        .filter(({ entryName }) => entryName.endsWith('.json'))
        .map((entry) => JSON.parse(entry.getData().toString('utf8')) as OsvRecordJson)
    )
  }

  get(id: string): OsvRecordJson | undefined {
    return this.#byId.get(id)
  }

  /** The ids of records that have `id` among their aliases. */
  knownAs(id: string): readonly string[] {
    return [...this.#byId.values()].filter(({ aliases }) => aliases?.includes(id)).map((record) => record.id)
  }

  /** Sorted by id. Without a version every record of the package matches, as the service has it. */
  matching(ecosystem: string, name: string, version: string): readonly OsvRecordJson[] {
    // The service normalises names for PyPI only; all else is byte-exact.
    const wanted = ecosystem === 'PyPI' ? name.replace(/[-_.]+/g, '-').toLowerCase() : name
    return [...this.#byId.values()]
      .filter(({ withdrawn }) => withdrawn === undefined)
      .filter(({ affected = [] }) =>
        (affected as readonly AffectedJson[]).some(
          (entry) =>
            entry.package?.name === wanted &&
            (entry.package.ecosystem === ecosystem || entry.package.ecosystem.split(':')[0] === ecosystem) &&
            (version === '' || isAffected(entry, version))
        )
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}

export interface OsvRecordJson {
  readonly id: string
  readonly modified?: string
  readonly withdrawn?: string
  readonly aliases?: readonly string[]
  /** Each as in `AffectedJson`. */
  readonly affected?: readonly object[]
}

interface AffectedJson {
  readonly package?: { readonly ecosystem: string; readonly name: string }
  readonly versions?: readonly string[]
  readonly ranges?: readonly {
    readonly type: string
    readonly events: readonly Readonly<Record<string, string>>[]
  }[]
}

/** Listed, or the last event at or below the version is one that begins. */
function isAffected(entry: AffectedJson, version: string): boolean {
  if (entry.versions?.some((listed) => compareRoughly(listed, version) === 0)) return true
  return (entry.ranges ?? [])
    .filter(({ type }) => type !== 'GIT')
    .some(({ events }) => {
      const passed = events
        .flatMap((event) => Object.entries(event))
        .filter(([, at]) => at === '0' || compareRoughly(at, version) <= 0)
        .sort(([, a], [, b]) => (a === '0' ? -1 : b === '0' ? 1 : compareRoughly(a, b)))
      const [kind, at] = passed.at(-1) ?? []
      return kind === 'introduced' || (kind === 'last_affected' && at === version)
    })
}

/** Numbers by value, words before numbers and before nothing: right for the plain versions of tests. */
function compareRoughly(a: string, b: string): number {
  const left = a.split(/[.+-]/)
  const right = b.split(/[.+-]/)
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [x, y] = [left[at] ?? '0', right[at] ?? '0']
    if (x === y) continue
    const [isNumberX, isNumberY] = [/^\d+$/.test(x), /^\d+$/.test(y)]
    if (isNumberX !== isNumberY) return isNumberX ? 1 : -1
    if (!isNumberX) return x < y ? -1 : 1
    if (Number(x) !== Number(y)) return Number(x) - Number(y)
  }
  return 0
}
