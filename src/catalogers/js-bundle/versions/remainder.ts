import type { Project } from '../../../model/index.js'
import { closureOf } from '../../lock-files/closure.js'
import type { KnownLock } from '../../lock-files/known-lock.js'
import type { LockedPackage } from '../../lock-files/lock-file.js'
import type { Bundle } from '../bundle.js'
import { requiredBy } from '../fingerprint/reachable.js'
import { indexWorkspace } from '../fingerprint/workspace-index.js'
import type { WorkspaceIndex } from '../fingerprint/workspace-index.js'
import { packageOf } from '../specifier.js'
import type { Match } from './match.js'
import type { Lookup, ResolutionState } from './named.js'

/** Smaller scripts are parts of something, or hold few packages: a whole closure is not said of them. */
const WORTH_DECLARING = 50 * 1024

/**
 * Goes on where a bundle does not name all that is in it: packages whose code is recognised are confirmed,
 * and what else the project needs in production is named as declared.
 */
export function nameRemainder(
  bundle: Bundle,
  bytes: Uint8Array,
  lookup: Lookup,
  matches: readonly Match[],
  state: ResolutionState
): void {
  // Several lock files that fit alike say nothing: none of them is more likely than the others.
  const [match, ...rivals] = matches
  if (!match || rivals.length > 0) return
  const { known } = match
  const closure = productionOf(known, bundle, lookup.artifact, state.named.names())
  confirm(bytes, indexOf(lookup.project, known, closure), known.lock.packages, closure, state)
  if (bundle.size < WORTH_DECLARING) return
  for (const { name, version } of closure) {
    if (!state.named.has(name, version))
      state.named.add({ name, version, confidence: 'declared', declared: true })
  }
}

/** Packages whose code is recognised, and packages that this code requires. */
function confirm(
  bytes: Uint8Array,
  { prints, modules }: WorkspaceIndex,
  packages: readonly LockedPackage[],
  closure: readonly LockedPackage[],
  state: ResolutionState
): void {
  const matches = prints.match(bytes)
  const required = requiredBy(
    bytes,
    matches.flatMap(({ scripts }) => scripts),
    packages,
    modules
  )
  const recognised = new Map(matches.map(({ name, versions }) => [name, new Set(versions)]))
  for (const each of required) {
    // What the closure leaves out is loaded from outside of the bundle.
    if (!closure.includes(each)) continue
    recognised.set(each.name, (recognised.get(each.name) ?? new Set()).add(each))
  }
  for (const [name, versions] of recognised) confirmOne(name, [...versions], closure, state)
}

function confirmOne(
  name: string,
  versions: readonly LockedPackage[],
  closure: readonly LockedPackage[],
  { named, ambiguous, unversioned }: ResolutionState
): void {
  if (named.isSure(name)) return
  for (const each of versions) named.add({ name, version: each.version, confidence: 'confirmed' })
  if (versions.length > 0) ambiguous.delete(name)
  else if (!named.has(name)) {
    for (const each of closure.filter((other) => other.name === name)) {
      named.add({ name, version: each.version, confidence: 'declared' })
    }
    ambiguous.add(name)
  }
  unversioned.delete(name)
}

/** What production needs of the project that the bundle is most likely of, without what the bundle loads from outside. */
function productionOf(
  known: KnownLock,
  { requires }: Bundle,
  artifact: string,
  named: ReadonlySet<string>
): readonly LockedPackage[] {
  const { lock } = known
  const outside = new Set([...requires].flatMap((specifier) => packageOf(specifier) ?? []))
  const above = lock.importers.filter(({ folder }) => {
    const path = [known.folder, folder].filter((part) => part !== '').join('/')
    return folder !== '' && artifact.startsWith(`${path}/`)
  })
  const candidates = above.length > 0 ? above : lock.importers
  const ranked = candidates.map(({ folder }) => {
    const closure = [...closureOf(lock, new Set([folder]), outside)].flatMap(
      (index) => lock.packages[index] ?? []
    )
    return { closure, hits: closure.filter(({ name }) => named.has(name)).length }
  })
  const most = Math.max(0, ...ranked.map(({ hits }) => hits))
  const best = ranked.filter(({ hits }) => hits === most).flatMap(({ closure }) => closure)
  return [...new Set(best)]
}

/** Kept, since functions of one project are scanned one after the other. */
function indexOf(project: Project, known: KnownLock, closure: readonly LockedPackage[]): WorkspaceIndex {
  const key = closure
    .map(({ name, version }) => `${name}@${version}`)
    .sort()
    .join(' ')
  const kept = cache.get(known)
  if (kept?.key === key && kept.project === project) return kept.index
  const index = indexWorkspace(project, known, closure)
  cache.set(known, { key, project, index })
  return index
}

const cache = new WeakMap<KnownLock, { key: string; project: Project; index: WorkspaceIndex }>()
