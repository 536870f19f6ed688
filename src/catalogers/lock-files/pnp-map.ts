import { listIn, objectIn, textIn } from '../metadata/json.js'
import { LockBuilder } from './builder.js'
import { parseObject } from './json.js'
import { UnknownLockFile, type Importer, type LockFileParser } from './lock-file.js'

/**
 * Yarn's map for Plug'n'Play: `.pnp.data.json`, or `.pnp.cjs`, which holds the same as a text and is never run. It fixes
 * versions as the lock file does, and is deployed where that is not. Where the packages themselves are deployed
 * too, those count: they lie beside it, as zips in `.yarn/cache` or unpacked in `.yarn/unplugged`.
 * Source: yarnpkg/berry, `docs/advanced/pnp-spec`, and the files that Yarn 2 to 4 write, read 2026-11-22.
 */
export const parsePnpMap: LockFileParser = (text, manifests) => {
  const builder = new LockBuilder()
  const entries = entriesIn(parseObject(text.startsWith('{') ? text : embedded(text)))
  const indexes = new Map<string, number>()
  for (const { name, reference } of entries) {
    const [, alias, version = ''] = RELEASE.exec(reference) ?? []
    const index = version === '' ? undefined : builder.add(alias ?? name, version, name)
    if (index !== undefined) indexes.set(`${name}\0${reference}`, index)
  }
  const importers: Importer[] = []
  for (const { name, reference, folder, dependencies } of entries) {
    const found = dependencies.flatMap(([folderName, target]) => {
      const index = indexes.get(target)
      return index === undefined ? [] : [{ folderName, index }]
    })
    const from = indexes.get(`${name}\0${reference}`)
    for (const { index } of found) builder.require(from, index)
    if (!reference.startsWith('workspace:')) continue
    // The map does not say which dependencies are for production.
    const wanted = manifests.find((manifest) => manifest.folder === folder)?.dependencies
    const requires = found
      .filter(({ folderName }) => wanted?.has(folderName) ?? true)
      .map(({ index }) => index)
    importers.push({ folder, requires })
  }
  return { packages: builder.packages(), importers, recordsPlaces: false }
}

/** `npm:1.0.0`, the same behind `virtual:<hash>#`, and what a patch was made from: `patch:name@npm%3A1.0.0#...`. */
const RELEASE =
  /^(?:virtual:[^#]*#)?(?:patch:(?:@[^@]*)?[^@]*@)?npm(?::|%3A)(?:((?:@[^/@]+\/)?[^/@]+)@)?(\d[\w.+-]{0,127})(?=$|[#:])/

/** Patches list their files. */
const LONGEST = 2048

interface Entry {
  readonly name: string
  readonly reference: string
  /** Relative to the map's own; '' for that itself. */
  readonly folder: string
  /** The name under which it is imported, and what it is: name and reference with a zero byte between them. */
  readonly dependencies: readonly (readonly [string, string])[]
}

function entriesIn(map: Readonly<Record<string, unknown>>): readonly Entry[] {
  const registry = map['packageRegistryData']
  if (!Array.isArray(registry)) throw new UnknownLockFile('holds no map of packages')
  return listIn(registry).flatMap((pair) => {
    const [name, references] = listIn(pair)
    return listIn(references).flatMap((entry): Entry[] => {
      const [reference, value] = listIn(entry)
      if (typeof name !== 'string' || typeof reference !== 'string' || reference.length > LONGEST) return []
      const { packageLocation, packageDependencies } = objectIn(value)
      const folder = (textIn(packageLocation) ?? '').replace(/^\.\//, '').replace(/\/$/, '')
      return [{ name, reference, folder, dependencies: listIn(packageDependencies).flatMap(dependencyIn) }]
    })
  })
}

/** `["name", "reference"]`, `["alias", ["name", "reference"]]`, or `["name", null]` for what nobody provides. */
function dependencyIn(value: unknown): readonly (readonly [string, string])[] {
  const [name, target] = listIn(value)
  if (typeof name !== 'string') return []
  if (typeof target === 'string') return [[name, `${name}\0${target}`]]
  const [actual, reference] = listIn(target)
  return typeof actual === 'string' && typeof reference === 'string'
    ? [[name, `${actual}\0${reference}`]]
    : []
}

/** The text in single quotes that the script begins with; its lines end in backslashes. */
function embedded(script: string): string {
  const begin = /(?:RAW_RUNTIME_STATE\s*=|hydrateRuntimeState\(JSON\.parse\()\s*'/.exec(script.slice(0, HEAD))
  if (!begin) throw new UnknownLockFile('holds no map of packages')
  const start = begin.index + begin[0].length
  let end = script.indexOf("'", start)
  while (end > 0 && isEscaped(script, end)) end = script.indexOf("'", end + 1)
  return script.slice(start, end < 0 ? undefined : end).replace(/\\(\r\n|[^])/g, (_, escaped: string) => {
    return /^[\r\n]/.test(escaped) ? '' : escaped
  })
}

const HEAD = 4096

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes += 1
  return backslashes % 2 === 1
}
