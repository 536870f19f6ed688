import picomatch from 'picomatch'
import type { Finding, Ignore, Notice } from '../model/index.js'
import { isMeantPackage } from './same-purl.js'

/** True when every criterion that the entry gives holds for the finding. */
export function ignoreApplies(entry: Ignore, finding: Finding): boolean {
  return (
    namesIt(entry.id, finding) &&
    (entry.purl === undefined || ('purl' in finding && isMeantPackage(entry.purl, finding.purl))) &&
    (entry.function === undefined ||
      (finding.function !== undefined && fits(entry.function, finding.function))) &&
    (entry.path === undefined || fits(entry.path, finding.artifact))
  )
}

/** True where the entry was to hold until a fix is known, and one is. */
export function isOvertaken(entry: Pick<Ignore, 'untilFixed'>, finding: Finding): boolean {
  return entry.untilFixed === true && 'fixedIn' in finding && finding.fixedIn.length > 0
}

/** True from the day after `expires`. */
export function isExpired(entry: Pick<Ignore, 'expires'>, today: string): boolean {
  return entry.expires !== undefined && entry.expires < today
}

/** So many days before an entry ends, it is told of. */
const SOON_DAYS = 14

/** True in the last days of an entry, its last day included. */
export function endsSoon({ expires }: Pick<Ignore, 'expires'>, today: string): boolean {
  if (expires === undefined) return false
  const left = (Date.parse(expires) - Date.parse(today)) / 86_400_000
  return left >= 0 && left <= SOON_DAYS
}

/** The entry after which nothing ignores the finding any more; none where one has no end. */
export function lastToEnd(valid: readonly Ignore[]): readonly Ignore[] {
  const ends = valid.map(({ expires }) => expires)
  const last = ends.reduce(
    (a, b) => (a === undefined || b === undefined ? undefined : a > b ? a : b),
    ends[0]
  )
  return last === undefined ? [] : valid.filter(({ expires }) => expires === last).slice(0, 1)
}

/** Entries of our own file that ignore the same for different reasons: one of them was forgotten. */
export function twofold(used: readonly Ignore[]): readonly Notice[] {
  const first = new Map<string, Ignore>()
  return used
    .filter(({ file }) => file === undefined)
    .sort((a, b) => a.line - b.line)
    .flatMap((entry): readonly Notice[] => {
      const { id, purl, function: unit, path, reason, line } = entry
      const scope = JSON.stringify([id.toLowerCase(), purl, unit, path])
      const known = first.get(scope)
      if (!known) first.set(scope, entry)
      if (!known || known.reason === reason) return []
      const message = `is ignored for different reasons on lines ${known.line} and ${line} of the configuration file: keep the one that is true`
      return [{ stage: 'judge', subject: id, message, incomplete: false }]
    })
}

/** What is said of an entry that ends soon. */
export function reminder({ id, expires = '', owner, reason }: Ignore): Notice {
  const who = owner === undefined ? '' : `; ${owner} answers for it`
  const message = `its ignore entry ends after ${expires}, and then it counts again${who} (${reason})`
  return { stage: 'judge', subject: id, message, incomplete: false }
}

function namesIt(id: string, finding: Finding): boolean {
  const wanted = id.toLowerCase()
  return [finding.id, ...finding.aliases, ...finding.sources.map((source) => source.id)].some(
    (known) => known.toLowerCase() === wanted
  )
}

function fits(glob: string, text: string): boolean {
  return glob === text || picomatch.isMatch(text, glob, { dot: true })
}
