import { isPackageName } from '../metadata/npm-name.js'
import { storeVersion } from './store-version.js'
import type { StoreEntry } from './store-version.js'

/** A file of an installed package, as a bundler names it in a comment, a key or a source map. */
export interface ModulePath {
  /** What stands before the install path, without `./`: '' or `../../` or `functions/orders/`. */
  readonly prefix: string
  /** The package's folder from the first `node_modules` or store on, the key of a lock file: `node_modules/a/node_modules/b`. */
  readonly place: string
  readonly name: string
  /** Where the folder's name tells it (pnpm, Yarn Plug'n'Play, bun). */
  readonly version?: string
  /** The package that brought this copy along in its own files: `a/dist/node_modules/b`. */
  readonly host?: string
  /** Inside the package. */
  readonly file: string
}

const LONGEST = 2048

/**
 * Reads a module's path as esbuild, rolldown, bun, webpack, ncc, rollup and Parcel write it.
 * @returns undefined when it is no file of an installed package: own code, a bundler's helper, or an empty
 * stand-in for a module that was left out
 */
export function parseModulePath(raw: string): ModulePath | undefined {
  if (raw.length > LONGEST || !raw.includes('node_modules/')) return undefined
  const clean = cleanPath(raw)
  if (clean === undefined) return undefined
  const { prefix, path } = cutScheme(clean)
  const segments = normalise(path)
  const first = firstInstallFolder(segments)
  const last = segments.lastIndexOf('node_modules')
  if (first < 0 || last < 0) return undefined

  const inner = segments.slice(last + 1)
  const linked = inner[0] === '.store' && inner[2] === 'package' ? storeVersion(inner[1] ?? '') : undefined
  const depth = linked ? 3 : inner[0]?.startsWith('@') ? 2 : 1
  const name = linked ? linked.name : inner.slice(0, depth).join('/')
  const file = inner.slice(depth).join('/')
  if (name === undefined || !isPackageName(name) || file === '' || file.startsWith('@@')) return undefined

  const store: StoreFacts | undefined = linked ? versionOnly(linked.version) : storeOf(segments, last, name)
  return {
    prefix:
      prefix +
      segments
        .slice(0, first)
        .map((segment) => `${segment}/`)
        .join(''),
    place: segments.slice(first, last + 1 + depth).join('/'),
    name,
    ...(store ?? hostOf(segments, first, last)),
    file
  }
}

/** Whether a text is written like a path of a source file; told from prose by having no spaces. */
export function looksLikePath(text: string): boolean {
  return text.length <= LONGEST && /^[^\s*<>"'`;,]+\.[a-z][a-z0-9]{0,5}(\?[\w=&-]*)?$/i.test(text)
}

function cleanPath(raw: string): string | undefined {
  // esbuild and webpack name what the `browser` field switched off; nothing of it is in the bundle.
  if (/^\(disabled\):|^ignored\|/.test(raw)) return undefined
  // eslint-disable-next-line no-control-regex -- rollup marks virtual modules with a NUL
  const path = raw.replace(/\u0000|^\\0/g, '').replaceAll('\\', '/')
  const loaded = path.slice(path.lastIndexOf('!') + 1)
  return loaded.replace(/ \+ \d+ modules?$/, '').replace(/[?|#].*$/, '')
}

/** `webpack://@acme/orders/../shared/node_modules/x` stands below `../shared/`; the name before it may hold a slash. */
function cutScheme(path: string): { prefix: string; path: string } {
  const scheme = /^(webpack(?:-internal)?|file|rollup|turbopack|pnp):\/*/.exec(path)
  if (!scheme) return { prefix: '', path: path.replace(/^(?:\.\/)+/, '') }
  const rest = path.slice(scheme[0].length)
  const dot = /(?:^|\/)(\.\.?\/)/.exec(rest)
  if (dot) {
    const from = dot.index + dot[0].length - (dot[1]?.length ?? 0)
    return { prefix: '', path: rest.slice(from).replace(/^(?:\.\/)+/, '') }
  }
  return {
    prefix: '',
    path: scheme[1] === 'webpack' ? rest.slice(Math.max(0, rest.indexOf('node_modules/'))) : rest
  }
}

/** Without empty, `.` and inner `..` parts; those at the start stay. */
function normalise(path: string): readonly string[] {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop()
    else segments.push(segment)
  }
  return segments
}

function firstInstallFolder(segments: readonly string[]): number {
  return segments.findIndex(
    (segment) => segment === 'node_modules' || segment === '.yarn' || segment.endsWith('.zip')
  )
}

type StoreFacts = Pick<ModulePath, 'version' | 'host'>

/** The version that the folder around a `node_modules` tells of the package in it, if it is that package's own. */
function storeOf(segments: readonly string[], last: number, name: string): StoreFacts | undefined {
  const found = storeVersion(segments[last - 1] ?? '') ?? globalStore(segments, last)
  if (!found) return undefined
  // npm's linked layout puts a hash behind the version, which nothing tells from a pre-release.
  const version = segments[last - 2] === '.store' ? undefined : found.version
  if (found.name === undefined || found.name === name) return versionOnly(version)
  return { host: version === undefined ? found.name : `${found.name}@${version}` }
}

function versionOnly(version: string | undefined): StoreFacts | undefined {
  return version === undefined ? undefined : { version }
}

/** pnpm's store of links: `links/@scope/name/1.2.3/<hash>/node_modules/...`, with `@` for no scope. */
function globalStore(
  segments: readonly string[],
  last: number
): { name: string; version: string } | undefined {
  const [links, scope = '', name = '', version = '', hash = ''] = segments.slice(last - 5, last)
  if (
    links !== 'links' ||
    !scope.startsWith('@') ||
    !/^\d+\.\d+\.\d+/.test(version) ||
    !/^[0-9a-f]{32,}$/.test(hash)
  ) {
    return undefined
  }
  return { name: scope === '@' ? name : `${scope}/${name}`, version }
}

/**
 * Between two `node_modules` stands a package's name; whatever follows there is that package's own folder. A store
 * has no `node_modules` in its packages: what lies there came along with the package.
 */
function hostOf(segments: readonly string[], first: number, last: number): { host?: string } {
  let host: string | undefined
  let stored: StoreEntry | undefined
  for (let start = first; start >= 0 && start < last;) {
    const end = segments.indexOf('node_modules', start + 1)
    const between = segments.slice(start + 1, end)
    const depth = between[0]?.startsWith('@') ? 2 : 1
    const isOfPackage = segments[start] === 'node_modules' && !between[0]?.startsWith('.')
    if (isOfPackage && (between.length > depth || stored)) {
      const name = between.slice(0, depth).join('/')
      host = stored?.version === undefined ? name : `${name}@${stored.version}`
    }
    if (!isOfPackage) stored = storeVersion(segments[end - 1] ?? '')
    start = end
  }
  return host === undefined ? {} : { host }
}
