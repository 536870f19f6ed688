import type { KnownLock } from '../../lock-files/known-lock.js'
import type { LockedPackage } from '../../lock-files/lock-file.js'
import type { Bundle } from '../bundle.js'
import type { ModulePath } from '../module-path.js'

/** How well a lock file fits a bundle. */
export interface Match {
  readonly known: KnownLock
  /** Share of the bundle's packages that the lock file has where the bundle says they lay; 0 to 1. */
  readonly coverage: number
  /** What the lock file may mean by a package of the bundle; several where it does not say which. */
  find(path: ModulePath): readonly LockedPackage[]
  /** The folder of the workspace that a module's install path starts from. */
  folder(path: ModulePath): string
}

/**
 * Finds the lock file that a bundle was built with: the one that has most of its packages at the places
 * that the bundle names. Where several fit alike, the one whose folder the paths name, that was deployed with
 * it, or that lies nearest above the artifact comes first.
 * @param artifact path of the artifact, relative to the workspace
 * @returns the best, and those that are as good; empty when there is no lock file at all
 */
export function matchLocks(bundle: Bundle, locks: readonly KnownLock[], artifact: string): readonly Match[] {
  const ranked = locks
    .map((known) => ({ match: matchLock(bundle, known), rank: rankOf(bundle, known, artifact) }))
    .sort((a, b) => b.match.coverage - a.match.coverage || b.rank - a.rank)
  const [best] = ranked
  return ranked
    .filter(({ match, rank }) => match.coverage === best?.match.coverage && rank === best.rank)
    .map(({ match }) => match)
}

function matchLock(bundle: Bundle, known: KnownLock): Match {
  const folders = known.lock.recordsPlaces ? placeFolders(bundle, known) : new Map<string, string>()
  const find = (path: ModulePath) => locate(path, known, folders)
  let covered = 0
  for (const { path } of bundle.packages) {
    const found = path.version === undefined ? find(path) : (known.byFolder.get(path.name) ?? [])
    if (found.some(({ version }) => path.version === undefined || path.version === version)) covered += 1
  }
  const legal = bundle.legal.filter(({ by }) => by === 'tool')
  for (const { name } of legal) if (known.byFolder.has(name)) covered += 1
  const folder = (path: ModulePath) =>
    [known.folder, (folders.get(path.prefix) ?? '').replace(/\/$/, '')]
      .filter((part) => part !== '')
      .join('/')
  return { known, find, folder, coverage: covered / Math.max(1, bundle.packages.length + legal.length) }
}

/**
 * Which folder of a workspace each prefix of the bundle's paths stands for: `../../` may be the root of a
 * monorepo, and no prefix one of its functions. The folder is taken in which most packages are found.
 */
function placeFolders(bundle: Bundle, { byPlace, folder }: KnownLock): ReadonlyMap<string, string> {
  const folders = new Set([''])
  for (const place of byPlace.keys()) folders.add(place.slice(0, Math.max(0, place.indexOf('node_modules/'))))
  const places = new Map<string, string[]>()
  for (const { path } of bundle.packages) {
    const same = places.get(path.prefix) ?? []
    places.set(path.prefix, same)
    same.push(path.place)
  }
  const chosen = new Map<string, string>()
  for (const [prefix, found] of places) {
    const hint = prefix.replace(/^(?:\.\.\/)+/, '')
    const ranked = [...folders]
      .map((each) => ({
        each,
        hits: found.filter((place) => byPlace.has(each + place)).length,
        named: hint !== '' && `${folder}/${each}`.endsWith(`/${hint}`) ? 1 : 0
      }))
      .sort((a, b) => b.hits - a.hits || b.named - a.named || a.each.length - b.each.length)
    chosen.set(prefix, ranked[0]?.each ?? '')
  }
  return chosen
}

function locate(
  path: ModulePath,
  known: KnownLock,
  folders: ReadonlyMap<string, string>
): readonly LockedPackage[] {
  const { byPlace, byFolder, lock } = known
  if (lock.recordsPlaces) {
    const found = byPlace.get((folders.get(path.prefix) ?? '') + path.place)
    if (found) return [found]
    // pnpm and Yarn stores have places of their own, which no other lock file knows.
    return isPlain(path.place) ? [] : (byFolder.get(path.name) ?? [])
  }
  return byChain(path, known)
}

function isPlain(place: string): boolean {
  return place.startsWith('node_modules/') && !place.includes('/.')
}

/**
 * Lock files without places: what lies in a package's own `node_modules` is what that package requires;
 * what lies at the top is what the project itself requires, if it requires any.
 */
function byChain(path: ModulePath, { byFolder, lock }: KnownLock): readonly LockedPackage[] {
  const candidates = byFolder.get(path.name) ?? []
  if (candidates.length < 2 || !isPlain(path.place)) return candidates
  const names = path.place.split('node_modules/').map((part) => part.replace(/\/$/, ''))
  const parent = names.at(-2)
  const requiring =
    parent === '' || parent === undefined
      ? lock.importers.map(({ requires }) => requires)
      : (byFolder.get(parent) ?? []).map(({ requires }) => requires)
  const required = new Set(requiring.flat().flatMap((index) => lock.packages[index] ?? []))
  const narrowed = candidates.filter((candidate) => required.has(candidate))
  return narrowed.length === 0 ? candidates : narrowed
}

function rankOf(bundle: Bundle, { folder, inArtifact }: KnownLock, artifact: string): number {
  if (inArtifact) return 2000 + folder.length
  const named = bundle.packages.some(({ path }) => {
    const hint = path.prefix.replace(/^(?:\.\.\/)+/, '')
    return hint !== '' && `${folder}/`.endsWith(hint)
  })
  const above = folder === '' || artifact.startsWith(`${folder}/`)
  return (named ? 1000 : 0) + (above ? 1 + folder.split('/').length : 0)
}
