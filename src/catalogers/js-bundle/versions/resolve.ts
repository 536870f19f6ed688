import type { LockedPackage } from '../../lock-files/lock-file.js'
import type { Bundle, MeltedPackage, RequiredPackage } from '../bundle.js'
import type { ModulePath } from '../module-path.js'
import type { LegalName } from '../script/legal.js'
import type { ManifestMention } from '../script/script.js'
import { compareSources, withInstalled } from './installed.js'
import { matchLocks, type Match } from './match.js'
import { NamedPackages, type Lookup, type Resolution, type ResolutionState } from './named.js'
import { nameRemainder } from './remainder.js'

/**
 * Finds a version for every package that a bundle names. In this order: what the evidence itself says; the
 * installed file that the bundle's source map shows; the lock file that knows the package's place; what is installed
 * at that place; a manifest in the bundle that asks for one exact version.
 * @param bytes the bundle, for what only its code can tell
 */
export function resolveVersions(bundle: Bundle, bytes: Uint8Array, lookup: Lookup): Resolution {
  const matches = matchLocks(bundle, lookup.locks.locks, lookup.artifact)
  const resolver = new Resolver(bundle, lookup, matches)
  for (const melted of bundle.packages) resolver.melted(melted)
  resolver.manifests()
  resolver.vendored()
  for (const required of bundle.required) resolver.required(required)
  for (const legal of bundle.legal) resolver.legal(legal)
  if (!bundle.complete && matches.length > 0) nameRemainder(bundle, bytes, lookup, matches, resolver.state)
  return resolver.result()
}

/** Below this share, a lock file is one of another project that has some packages in common. */
const LEAST_COVERAGE = 0.5

class Resolver {
  readonly state: ResolutionState = {
    named: new NamedPackages(),
    unversioned: new Set(),
    ambiguous: new Set(),
    different: new Set()
  }
  readonly #vendored = new Set<string>()
  readonly #pins: ReadonlyMap<string, string>
  readonly #manifestsOf: ReadonlyMap<string, readonly ManifestMention[]>
  readonly #placesOf: ReadonlyMap<string, readonly MeltedPackage[]>

  constructor(
    readonly bundle: Bundle,
    readonly lookup: Lookup,
    readonly matches: readonly Match[]
  ) {
    this.#pins = pinsOf(bundle)
    this.#manifestsOf = byName(bundle.manifests, ({ name }) => name)
    this.#placesOf = byName(bundle.packages, ({ path }) => path.name)
  }

  melted(melted: MeltedPackage): void {
    const { path } = melted
    const files = [...melted.files].sort()
    const told = path.version ?? this.#manifestAt(melted)
    const installed = this.#installed(melted)
    const count = installed === undefined ? {} : { filesOfPackage: installed.files }
    if (told !== undefined) {
      this.state.named.add({ name: path.name, version: told, confidence: 'exact', files, ...count })
      return
    }
    const candidates = this.#candidates((match) => match.find(path))
    const { named, ambiguous, different, unversioned } = this.state
    if (installed?.sources === 'same') {
      named.add({ name: installed.name, version: installed.version, confidence: 'exact', files, ...count })
      return
    }
    const [only] = candidates
    const agreed = candidates.find(
      (each) => each.name === installed?.name && each.version === installed.version
    )
    if (only && candidates.length === 1) {
      if (installed?.sources === 'different' && agreed) different.add(`${only.name}@${only.version}`)
      const isSure = this.#fits() && !(installed?.sources === 'different' && agreed)
      named.add({
        name: only.name,
        version: only.version,
        confidence: isSure ? 'confirmed' : 'declared',
        files,
        ...count
      })
    } else if (agreed) {
      named.add({ name: agreed.name, version: agreed.version, confidence: 'confirmed', files, ...count })
    } else if (candidates.length > 1) {
      for (const { name, version } of candidates) named.add({ name, version, confidence: 'declared', files })
      ambiguous.add(path.name)
    } else if (installed && installed.sources !== 'different') {
      named.add({
        name: installed.name,
        version: installed.version,
        confidence: 'confirmed',
        files,
        ...count
      })
    } else if (this.#isBroughtAlong(path)) {
      this.#vendored.add(`${path.name} in ${parentOf(path)}`)
    } else {
      const pin = this.#pins.get(path.name)
      if (pin === undefined) unversioned.add(path.name)
      else named.add({ name: path.name, version: pin, confidence: 'confirmed', files })
    }
  }

  /** Manifests that were melted in name their own package; one's own is left out. */
  manifests(): void {
    for (const { name, version, path } of this.bundle.manifests) {
      if (this.lookup.locks.ownNames.has(name) || this.state.named.has(name, version)) continue
      if (path ? path.name !== name || path.file !== 'package.json' : this.bundle.complete) continue
      this.state.named.add({ name, version, confidence: 'exact' })
      this.state.unversioned.delete(name)
    }
  }

  vendored(): void {
    for (const { name, version, host } of this.bundle.vendored) {
      if (version !== undefined)
        this.state.named.add({ name, version, confidence: 'exact', ...(host === '' ? {} : { host }) })
      else this.#vendored.add(host === '' ? name : `${name} in ${host}`)
    }
  }

  /** What a module means by a name is what its package depends on. */
  required({ name, by }: RequiredPackage): void {
    const { named, unversioned } = this.state
    if (named.has(name)) return
    const found = this.#candidates((match) => {
      const { lock } = match.known
      const requiring = by === undefined ? lock.importers : match.find(by)
      const required = new Set(requiring.flatMap(({ requires }) => requires))
      return [...required]
        .flatMap((index) => lock.packages[index] ?? [])
        .filter(({ folders }) => folders.includes(name))
    })
    const [only] = found
    if (only && found.length === 1) {
      named.add({
        name: only.name,
        version: only.version,
        confidence: this.#fits() ? 'confirmed' : 'declared'
      })
    } else unversioned.add(name)
  }

  legal({ name, version, file, by }: LegalName): void {
    const { named, ambiguous, unversioned } = this.state
    const candidates = this.#candidates(({ known }) => known.byFolder.get(name) ?? [])
    if (candidates.some((each) => named.has(each.name)) || named.has(name)) return
    const [only] = candidates
    const files = file === undefined ? {} : { files: [file] }
    if (only && candidates.length === 1) {
      named.add({ name: only.name, version: only.version, confidence: 'confirmed', ...files })
    } else if (candidates.length > 1) {
      for (const each of candidates)
        named.add({ name: each.name, version: each.version, confidence: 'declared' })
      ambiguous.add(name)
    } else if (by === 'tool' || (by === 'author' && this.matches.length === 0)) {
      const told = this.#pins.get(name)
      if (told !== undefined) named.add({ name, version: told, confidence: 'confirmed', ...files })
      else if (version !== undefined)
        named.add({ name, version, confidence: by === 'tool' ? 'exact' : 'partial' })
      else unversioned.add(name)
    }
  }

  result(): Resolution {
    const { named, unversioned, ambiguous, different } = this.state
    return {
      named: named.list(),
      unversioned: [...unversioned].sort(),
      ambiguous: [...ambiguous].sort(),
      different: [...different].sort(),
      vendored: [...this.#vendored].sort()
    }
  }

  /** In a folder of a package that the lock file knows, but not there itself: named by that package's own source map. */
  #isBroughtAlong(path: ModulePath): boolean {
    const [match] = this.matches
    const parent = path.place.slice(0, Math.max(0, path.place.lastIndexOf('/node_modules/')))
    if (!match?.known.lock.recordsPlaces || parent === '' || !this.#fits()) return false
    return match.find({ ...path, place: parent, name: parentOf(path) }).length > 0
  }

  #fits(): boolean {
    return (this.matches[0]?.coverage ?? 0) >= LEAST_COVERAGE
  }

  /** Different packages or versions that the best lock files mean. */
  #candidates(find: (match: Match) => readonly LockedPackage[]): readonly LockedPackage[] {
    const found = new Map<string, LockedPackage>()
    for (const match of this.matches) {
      for (const each of find(match)) found.set(`${each.name}@${each.version}`, each)
    }
    return [...found.values()]
  }

  /** The version in the package's own manifest, if that is in the bundle: at its place, or the only one of its name. */
  #manifestAt({ path }: MeltedPackage): string | undefined {
    const same = this.#manifestsOf.get(path.name) ?? []
    const here = same.find((each) => each.path?.place === path.place && each.path.file === 'package.json')
    if (here) return here.version
    const isAlone = this.#placesOf.get(path.name)?.length === 1
    const [only] = same
    return isAlone && same.length === 1 && !only?.path ? only?.version : undefined
  }

  #installed(melted: MeltedPackage) {
    for (const place of this.#installedPlaces(melted)) {
      const found = withInstalled(this.lookup.project, place, (each, tree, folder) => ({
        ...each,
        files: tree.paths.filter(
          (path) => path.startsWith(folder) && !path.slice(folder.length).includes('node_modules/')
        ).length,
        sources: compareSources(melted, tree, folder)
      }))
      if (found) return found
    }
    return undefined
  }

  #installedPlaces({ path }: MeltedPackage): readonly string[] {
    const folders = new Set(
      this.matches.filter(({ known }) => !known.inArtifact).map((match) => match.folder(path))
    )
    const { installs } = this.lookup.project
    const hint = path.prefix.replace(/^(?:\.\.\/)+/, '')
    if (folders.size === 0) {
      const named = installs.filter((folder) => hint !== '' && `${folder}/`.endsWith(hint))
      for (const folder of named.length > 0 ? named : installs.length === 1 ? installs : [])
        folders.add(folder)
    }
    return [...folders].map((folder) => (folder === '' ? path.place : `${folder}/${path.place}`))
  }
}

function byName<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    const same = found.get(nameOf(item)) ?? []
    found.set(nameOf(item), same)
    same.push(item)
  }
  return found
}

/** The package in whose `node_modules` a package lies; '' at the top. */
function parentOf({ place }: ModulePath): string {
  const names = place.split('node_modules/').map((part) => part.replace(/\/$/, ''))
  return names.at(-2) ?? ''
}

/** Exact versions that manifests in the bundle ask for, of packages for which they all ask for the same. */
function pinsOf({ manifests }: Bundle): ReadonlyMap<string, string> {
  const pins = new Map<string, string>()
  const disputed = new Set<string>()
  for (const [name, version] of manifests.flatMap((manifest) => [...manifest.pins])) {
    if (pins.has(name) && pins.get(name) !== version) disputed.add(name)
    pins.set(name, version)
  }
  for (const name of disputed) pins.delete(name)
  return pins
}
