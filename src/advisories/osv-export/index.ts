import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  ECOSYSTEMS,
  messageOf,
  UserError,
  type Component,
  type EcosystemName,
  type Notice,
  type Outcome,
  type World
} from '../../model/index.js'
import { affects } from '../affects.js'
import { hasAdvisories, questionsFor, type Question } from '../assessable.js'
import { Gaps, list } from '../gaps.js'
import { byPurlAndId, matchOf } from '../match.js'
import type { OsvRecord } from '../osv-record.js'
import { canonicalName } from '../package-name.js'
import type { AdvisorySource, Match } from '../source.js'
import { openDatabase, type ExportDatabase } from './database.js'
import type { PackageIndex } from './package-index.js'

export interface OsvExportOptions {
  /** Holds `<Ecosystem>/all.zip`, as OSV exports them. */
  readonly folder: string
  /** Folder for indexes over the zips; without one an index lasts as long as the source. */
  readonly cacheDir?: string
  /** An export is called old when its newest record is older than this. Days; default 30. */
  readonly maxAgeDays?: number
}

export interface OsvExportSource extends AdvisorySource {
  /** Time of the last change of the newest record in the zips that lookups have used; '' before that. */
  newest(): string
}

const MAX_AGE_DAYS = 30
const DAY = 24 * 60 * 60 * 1000

/**
 * OSV by an export on disk. Nothing is extracted: an index over each zip tells which records name a package,
 * and only those are read and evaluated.
 */
export function osvExport(options: OsvExportOptions): OsvExportSource {
  const indexes = new Map<EcosystemName, PackageIndex>()
  const newest = () =>
    [...indexes.values()].reduce((last, index) => (index.newest > last ? index.newest : last), '')
  return {
    id: 'osv',
    covers: hasAdvisories,
    newest,
    async lookup(components: readonly Component[], world: World): Promise<Outcome<Match>> {
      requireExport(options.folder)
      const gaps = new Gaps()
      const items: (readonly Match[])[] = []
      const notices: Notice[] = []
      const asked = questionsFor(components, gaps)
      for (const ecosystem of ECOSYSTEMS) {
        const questions = asked.filter(({ group }) => group === ecosystem)
        if (questions.length === 0) continue
        const database = await open(options, ecosystem, indexes.get(ecosystem), questions, gaps)
        if (!database) continue
        indexes.set(ecosystem, database.index)
        try {
          items.push(answer(database, ecosystem, questions, gaps, world))
          notices.push(...damageOf(database.index, ecosystem))
        } finally {
          database.close()
        }
      }
      notices.push(...ageOf(newest(), options.maxAgeDays ?? MAX_AGE_DAYS, world.now()))
      return { items: items.flat().sort(byPurlAndId), notices: [...gaps.notices(), ...notices] }
    }
  }
}

/** @throws UserError when the folder is no export at all */
function requireExport(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`osv-export: '${folder}' is not a folder; give one that holds <Ecosystem>/all.zip`)
  }
  if (!ECOSYSTEMS.some((ecosystem) => existsSync(pathOf(folder, ecosystem)))) {
    throw new UserError(
      `osv-export: '${folder}' holds no <Ecosystem>/all.zip (npm/all.zip, PyPI/all.zip, ...); give the folder above them`
    )
  }
}

function pathOf(folder: string, ecosystem: EcosystemName): string {
  return join(folder, ecosystem, 'all.zip')
}

async function open(
  { folder, cacheDir }: OsvExportOptions,
  ecosystem: EcosystemName,
  known: PackageIndex | undefined,
  questions: readonly Question[],
  gaps: Gaps
): Promise<ExportDatabase | undefined> {
  const path = pathOf(folder, ecosystem)
  const components = questions.flatMap((question) => question.components)
  if (!existsSync(path)) {
    gaps.add(ecosystem, `the export has no ${ecosystem}/all.zip`, components)
    return undefined
  }
  try {
    return await openDatabase(path, ecosystem, known, cacheDir)
  } catch (error) {
    gaps.add(ecosystem, `the export's ${ecosystem}/all.zip cannot be read: ${messageOf(error)}`, components)
    return undefined
  }
}

/** Reads each record that may matter once, in the order of the file, for all questions that it may answer. */
function answer(
  database: ExportDatabase,
  ecosystem: EcosystemName,
  questions: readonly Question[],
  gaps: Gaps,
  world: World
): readonly Match[] {
  const wanted = new Map<number, Component[]>()
  for (const { name, components } of questions) {
    for (const record of database.naming(canonicalName(ecosystem, name))) {
      const asking = wanted.get(record) ?? []
      wanted.set(record, asking)
      for (const component of components) asking.push(component)
    }
  }
  const matches: (readonly Match[])[] = []
  let done = 0
  for (const [number, components] of [...wanted].sort(([a], [b]) => a - b)) {
    world.progress.step((done += 1), wanted.size)
    const record = read(database, number)
    if (!record) gaps.add(ecosystem, 'an advisory of the export is damaged', components)
    else matches.push(evaluate(record, components, ecosystem, gaps))
  }
  return matches.flat()
}

function read(database: ExportDatabase, number: number): OsvRecord | undefined {
  try {
    return database.read(number)
  } catch {
    return undefined
  }
}

function evaluate(
  record: OsvRecord,
  components: readonly Component[],
  ecosystem: EcosystemName,
  gaps: Gaps
): readonly Match[] {
  return components.flatMap((component) => {
    const verdict = affects(record, component)
    if (verdict.kind === 'undecidable') {
      gaps.add(ecosystem, `${record.id} names the package, but no versions that can be compared`, [component])
    }
    return verdict.kind === 'affected'
      ? [matchOf(record, component, verdict.fixedIn, verdict.severity, verdict.entries)]
      : []
  })
}

/** Nobody knows which packages a damaged record was about. */
function damageOf({ damaged }: PackageIndex, ecosystem: EcosystemName): readonly Notice[] {
  if (damaged.count === 0) return []
  const rest = damaged.count > damaged.names.length ? `, first of ${damaged.count}` : ''
  const message = `advisories of the export are damaged, so that their packages are not assessed (${list(damaged.names)}${rest})`
  return [{ stage: 'advise', subject: ecosystem, message, incomplete: true }]
}

function ageOf(newest: string, maxAgeDays: number, now: Date): readonly Notice[] {
  const days = Math.floor((now.getTime() - Date.parse(newest)) / DAY)
  if (!(days > maxAgeDays)) return []
  const date = newest.slice(0, 10)
  const message = `the newest advisory of the export is of ${date}, ${days} days ago: fetch a newer export`
  return [{ stage: 'advise', subject: 'osv-export', message, incomplete: false }]
}
