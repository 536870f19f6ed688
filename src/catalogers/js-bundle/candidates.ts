import type { FileTree } from '../../model/index.js'
import type { Script } from './script/script.js'

/** Below this a file without any trace of a bundler is taken for what it looks like: somebody's own code. */
export const LARGE = 50 * 1024

/** Minified code below this has room for nothing but a handler. */
const TINY = 2 * 1024

/**
 * Scripts that may be bundles: not those of installed packages, many of which were published as bundles
 * themselves and stand for what is in them, and not those of package managers.
 */
export function mayBeBundle(path: string): boolean {
  if (!/\.[cm]?js$/.test(path)) return false
  return !path.split('/').some((part) => SKIPPED.has(part))
}

const SKIPPED = new Set([
  'node_modules',
  '.yarn',
  '.pnp.cjs',
  '.pnp.js',
  '.pnp.loader.mjs',
  'site-packages',
  'dist-packages',
  'gems'
])

/**
 * Whether a script belongs to an installed Python package, whose folder lies beside its `*.dist-info`: the
 * scripts that such a package serves to browsers are its own business, as those of an npm package are.
 */
export function isOfPythonPackage(tree: FileTree, path: string): boolean {
  const roots = pythonRoots(tree)
  return roots.some((root) => path.startsWith(root) && path.slice(root.length).includes('/'))
}

function pythonRoots(tree: FileTree): readonly string[] {
  const known = cache.get(tree)
  if (known) return known
  const roots = new Set<string>()
  for (const path of tree.paths) {
    // The pattern alone takes long for every path that does not end so, and nearly none does.
    if (!path.endsWith('-info/METADATA') && !path.endsWith('-info/PKG-INFO')) continue
    const match = /^(.*?)[^/]+\.(?:dist|egg)-info\/(?:METADATA|PKG-INFO)$/.exec(path)
    if (match) roots.add(match[1] ?? '')
  }
  cache.set(tree, [...roots])
  return [...roots]
}

const cache = new WeakMap<FileTree, readonly string[]>()

/** What ncc puts beside a bundle that it wrote a source map for. */
export function isNccHelper(path: string, bytes: Uint8Array): boolean {
  if (!/(?:^|\/)sourcemap-register\.c?js$/.test(path) || bytes.length > LARGE) return false
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('retrieveSourceMap')
}

/** What to make of a script that names no package. */
export type Unnamed = 'opaque' | 'small' | 'own' | 'nothing'

/**
 * `opaque`: packages may well be in it. `small`: minified, but small, as one's own handler is. `own`: large,
 * but written as people write. `nothing`: own code of ordinary size, or a table of data.
 */
export function judgeUnnamed({ size, joined, minified, code, legal }: Script): Unnamed {
  if (joined) return 'opaque'
  if (!code) return 'nothing'
  if (size >= LARGE) return minified || legal.length > 0 ? 'opaque' : 'own'
  return minified && size >= TINY ? 'small' : 'nothing'
}
