import { messageOf, UnreadableEntry } from '../../model/index.js'
import type { FileTree } from '../../model/index.js'
import { parseModulePath, type ModulePath } from './module-path.js'
import type { LegalName } from './script/legal.js'
import { parseInlinedJson } from './script/manifests.js'
import type { Bundler } from './script/marks.js'
import { readScript } from './script/read.js'
import type { ManifestMention, Script } from './script/script.js'
import { findLegalNames, findMetafile } from './side-files.js'
import { findSourceMap } from './source-map/find.js'
import type { MapSource, SourceMap } from './source-map/read.js'
import { requiredNames } from './source-map/required.js'
import { packageOf, quotedNames } from './specifier.js'

/** A package that a bundle's own evidence names, at one place of the tree that it was built from. */
export interface MeltedPackage {
  readonly path: ModulePath
  /** Files of the package that are in the bundle, relative to the package. */
  readonly files: ReadonlySet<string>
  /** Those of them whose text a source map has. */
  readonly sources: readonly { readonly file: string; readonly source: MapSource }[]
}

/** A package inside another package that was published as a bundle. */
export interface VendoredPackage {
  readonly name: string
  readonly version?: string
  readonly host: string
}

/** A package that must be there because a module in the bundle requires it, of which nothing else tells. */
export interface RequiredPackage {
  readonly name: string
  /** The module that requires it; undefined for one's own code. */
  readonly by: ModulePath | undefined
}

/** All that a bundle and the files beside it tell about what is in it. */
export interface Bundle {
  readonly size: number
  readonly bundler: Bundler | undefined
  /** Whether every module is named, so that nothing else can be in it. */
  readonly complete: boolean
  readonly packages: readonly MeltedPackage[]
  readonly vendored: readonly VendoredPackage[]
  readonly required: readonly RequiredPackage[]
  readonly manifests: readonly ManifestMention[]
  readonly legal: readonly LegalName[]
  readonly requires: ReadonlySet<string>
  /** What is wrong with the files beside it: sentences that begin with a verb. */
  readonly problems: readonly string[]
}

/** Puts together what the script, its source map, its metafile and its licence files tell. */
export function describeBundle(tree: FileTree, path: string, bytes: Uint8Array, script: Script): Bundle {
  const problems: string[] = []
  const collected = new Collected()
  collected.addScript(script)
  const metafile = attempt(problems, 'has a metafile that', () => findMetafile(tree, path))
  for (const input of metafile?.inputs ?? []) collected.add(parseModulePath(input))
  const isOfThis = metafile?.bytes === undefined || metafile.bytes === bytes.length
  if (!isOfThis) problems.push('has a metafile of another build, or was changed after it was built')
  const map = attempt(problems, 'has a source map that', () => findSourceMap(tree, path, bytes, script))
  if (map?.problem !== undefined) problems.push(`has a source map that ${map.problem}`)
  const mapped = map !== undefined && collected.addMap(map, script.size)
  const beside = attempt(problems, 'has a licence file that', () => findLegalNames(tree, path))
  return {
    size: script.size,
    bundler: script.bundler,
    complete: script.complete || (metafile !== undefined && isOfThis) || mapped,
    packages: collected.packages(),
    vendored: collected.vendored,
    required: map?.byBun ? requiredIn(map, collected, bytes, script.size) : [],
    manifests: collected.manifests,
    legal: [...script.legal, ...(beside ?? [])],
    requires: script.requires,
    problems
  }
}

/** One file beside a bundle that cannot be read is no reason to lose what the others tell. */
function attempt<T>(problems: string[], what: string, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    problems.push(`${what} ${error instanceof UnreadableEntry ? 'cannot be read' : messageOf(error)}`)
    return undefined
  }
}

function requiredIn(
  { sources }: SourceMap,
  collected: Collected,
  bytes: Uint8Array,
  size: number
): readonly RequiredPackage[] {
  // A map inside the script stands last, and quotes everything.
  const outside = quotedNames(bytes.subarray(0, size))
  const known = new Set(collected.packages().map(({ path }) => path.name))
  const found: RequiredPackage[] = []
  for (const source of sources) {
    const by = parseModulePath(source.path)
    if (by?.host !== undefined || source.bytes > MAX_MODULE) continue
    for (const specifier of requiredNames(source.content() ?? '')) {
      const name = packageOf(specifier)
      if (name === undefined || known.has(name) || outside.has(specifier)) continue
      known.add(name)
      found.push({ name, by })
    }
  }
  return found
}

const MAX_MODULE = 4 * 1024 * 1024

/** A source of this size in a map is no module but a bundle that went through another tool. */
const WHOLE_BUNDLE = 50 * 1024

const MAX_MANIFEST = 256 * 1024

interface Draft {
  readonly path: ModulePath
  readonly files: Set<string>
  readonly sources: { file: string; source: MapSource }[]
}

class Collected {
  readonly vendored: VendoredPackage[] = []
  readonly manifests: ManifestMention[] = []
  readonly #packages = new Map<string, Draft>()

  add(path: ModulePath | undefined, source?: MapSource): void {
    if (!path) return
    if (path.host !== undefined) {
      this.#vendor(path, path.host)
      return
    }
    const key = `${path.prefix}\0${path.place}`
    const known: Draft = this.#packages.get(key) ?? { path, files: new Set(), sources: [] }
    this.#packages.set(key, known)
    known.files.add(path.file)
    if (source && source.bytes > 0) known.sources.push({ file: path.file, source })
  }

  addScript(script: Script): void {
    for (const { path, inside } of script.modules) {
      if (inside === undefined) this.add(path)
      else this.#vendor(path, inside)
    }
    this.manifests.push(...script.manifests)
  }

  /** @returns whether the map accounts for all of the script */
  addMap(map: SourceMap, size: number): boolean {
    const whole: MapSource[] = []
    let covered = 0
    let installed = 0
    for (const source of map.sources) {
      const path = parseModulePath(source.path)
      if (path) {
        installed += 1
        this.add(path, source)
        this.#addManifest(path, source)
      } else if (source.bytes >= WHOLE_BUNDLE) {
        whole.push(source)
        continue
      }
      covered += source.bytes
    }
    let isWhole = map.complete
    for (const source of whole) {
      // Parcel shows what it gave to its minifier, beside the modules that this was made of.
      if (source.path.endsWith('<anon>') && covered * LEAST_COVER >= source.bytes) continue
      isWhole = this.#addWhole(source) && isWhole
      covered += source.bytes
    }
    if (covered > 0) return isWhole && covered * LEAST_COVER >= size
    return isWhole && (installed > 0 || size < WHOLE_BUNDLE * map.sources.length)
  }

  packages(): readonly MeltedPackage[] {
    return [...this.#packages.values()]
  }

  #vendor({ name, version }: ModulePath, host: string): void {
    this.vendored.push({ name, host, ...(version === undefined ? {} : { version }) })
  }

  /** A map may show a bundle that was only minified afterwards. */
  #addWhole(source: MapSource): boolean {
    const script = readScript(Buffer.from(source.content() ?? ''))
    this.addScript(script)
    return script.complete || !script.joined
  }

  #addManifest(path: ModulePath, source: MapSource): void {
    if (path.file !== 'package.json' || source.bytes > MAX_MANIFEST) return
    const manifest = parseInlinedJson(source.content() ?? '')
    if (manifest) this.manifests.push({ ...manifest, path })
  }
}

/** Code grows a little when modules are joined, but its sources are never less than half of it. */
const LEAST_COVER = 2
