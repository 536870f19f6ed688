import { isRecord } from '../../metadata/json.js'
import type { PrintedScript } from './print-index.js'

/** The scripts of an installed package, and which of them a name means. */
export interface PackageModules {
  readonly scripts: ReadonlyMap<string, PrintedScript>
  readonly manifest: Readonly<Record<string, unknown>>
}

/**
 * Whether a package has nothing but CommonJS modules, so that there is one script only that a bundler can take for a
 * name, and so that all of it stays in the bundle: from ES modules, bundlers leave out what is not used.
 */
export function isPlainCommonJs({ manifest }: PackageModules): boolean {
  if (manifest['type'] === 'module' || manifest['module'] !== undefined) return false
  return !hasChoice(manifest['exports'], 0)
}

/**
 * The script that `require` of a part of the package gives, as Node finds it. For plain CommonJS only.
 * Source: Node's documentation of packages and of `require`, read 2026-11-22.
 * @param part what stands behind the package's name: '' or `lib/parse.js`
 * @returns undefined where that needs more rules than are known here
 */
export function resolvePart(modules: PackageModules, part: string): PrintedScript | undefined {
  const { exports, main } = modules.manifest
  if (exports === undefined) {
    if (part !== '') return scriptAt(modules, part)
    return scriptAt(modules, typeof main === 'string' ? main : 'index.js') ?? scriptAt(modules, 'index.js')
  }
  const key = part === '' ? '.' : `./${part}`
  const target =
    isRecord(exports) && Object.keys(exports).some((each) => each.startsWith('.'))
      ? exports[key]
      : part === ''
        ? exports
        : undefined
  const path = chosen(target, 0)
  return path === undefined ? undefined : modules.scripts.get(path.replace(/^\.\//, ''))
}

/** The script of the same package that a relative name means. */
export function resolveRelative(
  modules: PackageModules,
  from: string,
  specifier: string
): PrintedScript | undefined {
  const segments = from.split('/').slice(0, -1)
  for (const segment of specifier.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined
    } else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  return scriptAt(modules, segments.join('/'))
}

function scriptAt({ scripts }: PackageModules, path: string): PrintedScript | undefined {
  const plain = path.replace(/^\.\//, '').replace(/\/$/, '')
  const index = plain === '' || plain === '.' ? 'index.js' : `${plain}/index.js`
  return scripts.get(plain) ?? scripts.get(`${plain}.js`) ?? scripts.get(`${plain}.cjs`) ?? scripts.get(index)
}

/** Deeper conditions than this are no work of a person. */
const MAX_DEPTH = 10

/** Conditions by which bundlers, and `import`, get other files than `require` does. */
const ELSEWHERE = ['import', 'module', 'module-sync', 'browser', 'production', 'development']

function hasChoice(exports: unknown, depth: number): boolean {
  if (Array.isArray(exports)) return true
  if (!isRecord(exports)) return false
  if (depth > MAX_DEPTH) return true
  return Object.entries(exports).some(
    ([key, value]) => ELSEWHERE.includes(key) || hasChoice(value, depth + 1)
  )
}

function chosen(target: unknown, depth: number): string | undefined {
  if (typeof target === 'string') return target
  if (!isRecord(target) || depth > MAX_DEPTH) return undefined
  for (const [condition, value] of Object.entries(target)) {
    if (['node', 'require', 'default'].includes(condition)) return chosen(value, depth + 1)
  }
  return undefined
}
