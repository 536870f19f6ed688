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

/** All that a bundle and the files beside it tell about what is in it. */
export interface Bundle {
  readonly size: number
  readonly bundler: Bundler | undefined
  /** Whether every module is named, so that nothing else can be in it. */
  readonly complete: boolean
  readonly packages: readonly MeltedPackage[]
  readonly vendored: readonly VendoredPackage[]
  readonly manifests: readonly ManifestMention[]
  readonly legal: readonly LegalName[]
  readonly requires: ReadonlySet<string>
}

/** Puts together what the script, its source map, its metafile and its licence files tell. */
export function describeBundle(tree: FileTree, path: string, bytes: Uint8Array, script: Script): Bundle {
  const collected = new Collected()
  collected.addScript(script)
  const metafile = findMetafile(tree, path)
  for (const input of metafile?.inputs ?? []) collected.add(parseModulePath(input))
  const map = findSourceMap(tree, path, bytes, script)
  const mapped = map !== undefined && collected.addMap(map, script.size)
  return {
    size: script.size,
    bundler: script.bundler,
    complete: script.complete || metafile !== undefined || mapped,
    packages: collected.packages(),
    vendored: collected.vendored,
    manifests: collected.manifests,
    legal: [...script.legal, ...findLegalNames(tree, path)],
    requires: script.requires
  }
}

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
    let covered = 0
    let installed = 0
    let isWhole = map.complete
    for (const source of map.sources) {
      covered += source.bytes
      const path = parseModulePath(source.path)
      if (path) {
        installed += 1
        this.add(path, source)
        this.#addManifest(path, source)
      } else if (source.bytes >= WHOLE_BUNDLE) isWhole = this.#addWhole(source) && isWhole
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
