import valid from 'semver/functions/valid.js'
import { cleanVersion, isPackageName } from '../../metadata/npm-name.js'

/** A `package.json` that was melted into a bundle, because the code asks it for its version. */
export interface InlinedManifest {
  readonly name: string
  readonly version: string
  /** Dependencies with one exact version: they say which version, not whether it is there. */
  readonly pins: ReadonlyMap<string, string>
}

interface Frame {
  name?: string
  version?: string
  isPrivate: boolean
  /** Whether a key stands there that a published package has and an ordinary object hardly. */
  published: boolean
  pins: Map<string, string>
}

/** Besides a name and a version, one of these makes an object a manifest. */
const PUBLISHED = new Set([
  'author',
  'bugs',
  'devDependencies',
  'dependencies',
  'engines',
  'exports',
  'files',
  'homepage',
  'keywords',
  'license',
  'main',
  'maintainers',
  'module',
  'publishConfig',
  'repository',
  'sideEffects',
  'types',
  'typings'
])

const PINNED = new Set(['dependencies', 'optionalDependencies'])

const MAX_FRAMES = 1000
const MAX_PINS = 2000

/** Watches the object literals of a script go by and picks out those that are manifests. */
export class ManifestWatch {
  readonly #frames = new Map<number, Frame>()
  #pins: { readonly depth: number; readonly frame: Frame } | undefined

  constructor(readonly found: (manifest: InlinedManifest) => void) {}

  /** Whether a value with this key may matter: asked before a text is made of the value. */
  cares(depth: number, keyLength: number): boolean {
    return keyLength === 4 || keyLength === 7 || this.#pins?.depth === depth || this.#frames.has(depth)
  }

  /** `key: 'value'` in an object at `depth`. */
  text(depth: number, key: string, value: string): void {
    if (this.#pins?.depth === depth) {
      const { pins } = this.#pins.frame
      if (pins.size < MAX_PINS && valid(value) !== null && isPackageName(key)) pins.set(key, value)
      return
    }
    if (key === 'name' || key === 'version') {
      const frame: Frame = this.#frames.get(depth) ?? { isPrivate: false, published: false, pins: new Map() }
      if (this.#frames.size < MAX_FRAMES) this.#frames.set(depth, frame)
      frame[key] = value
    } else this.key(depth, key)
  }

  /** `key: ...` with any other value. */
  key(depth: number, key: string, value = ''): void {
    const frame = this.#frames.get(depth)
    if (!frame) return
    if (key === 'private' && /^(?:true|!0|!)$/.test(value)) frame.isPrivate = true
    if (PUBLISHED.has(key)) frame.published = true
    if (PINNED.has(key) && value === '{') this.#pins = { depth: depth + 1, frame }
  }

  /** The object at `depth` ends. */
  close(depth: number): void {
    if (this.#pins?.depth === depth) this.#pins = undefined
    const frame = this.#frames.get(depth)
    if (!frame) return
    this.#frames.delete(depth)
    const manifest =
      frame.isPrivate || !frame.published ? undefined : manifestOf(frame.name, frame.version, frame.pins)
    if (manifest) this.found(manifest)
  }
}

/** A manifest that is written as JSON in a string. */
export function parseInlinedJson(text: string): InlinedManifest | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (
    !isRecord(value) ||
    value['private'] === true ||
    !Object.keys(value).some((key) => PUBLISHED.has(key))
  ) {
    return undefined
  }
  const dependencies = isRecord(value['dependencies']) ? Object.entries(value['dependencies']) : []
  const pins = dependencies.filter(
    (pin): pin is [string, string] =>
      typeof pin[1] === 'string' && valid(pin[1]) !== null && isPackageName(pin[0])
  )
  return manifestOf(value['name'], value['version'], new Map(pins.slice(0, MAX_PINS)))
}

function manifestOf(
  name: unknown,
  version: unknown,
  pins: ReadonlyMap<string, string>
): InlinedManifest | undefined {
  if (typeof name !== 'string' || typeof version !== 'string' || !isPackageName(name)) return undefined
  const clean = cleanVersion(version)
  return valid(clean) === null ? undefined : { name, version: clean, pins }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
