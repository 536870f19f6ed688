import picomatch from 'picomatch'
import type { Finding, Ignore } from '../model/index.js'

/** True when every criterion that the entry gives holds for the finding. */
export function ignoreApplies(entry: Ignore, finding: Finding): boolean {
  return (
    namesIt(entry.id, finding) &&
    (entry.purl === undefined || ('purl' in finding && samePackage(entry.purl, finding.purl))) &&
    (entry.function === undefined ||
      (finding.function !== undefined && fits(entry.function, finding.function))) &&
    (entry.path === undefined || fits(entry.path, finding.artifact))
  )
}

/** True from the day after `expires`. */
export function isExpired(entry: Pick<Ignore, 'expires'>, today: string): boolean {
  return entry.expires !== undefined && entry.expires < today
}

function namesIt(id: string, finding: Finding): boolean {
  const wanted = id.toLowerCase()
  return [finding.id, ...finding.aliases, ...finding.sources.map((source) => source.id)].some(
    (known) => known.toLowerCase() === wanted
  )
}

/** A purl without a version stands for all versions; people write `@scope` as well as `%40scope`. */
function samePackage(wanted: string, purl: string): boolean {
  const plain = purl.replace(/\?.*$/, '')
  const spellings = [purl, plain, plain.replace(/@[^@/]*$/, '')]
  return spellings.some((spelling) => decoded(spelling) === decoded(wanted))
}

function decoded(purl: string): string {
  return purl.replaceAll(/%40/gi, '@')
}

function fits(glob: string, text: string): boolean {
  return glob === text || picomatch.isMatch(text, glob, { dot: true })
}
