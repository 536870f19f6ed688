import type { FileTree } from '../../model/index.js'
import type { Gap } from '../cataloger.js'
import type { KnownLocks } from '../lock-files/known-lock.js'
import type { Bundle } from './bundle.js'
import type { Bundler } from './script/marks.js'
import { packageOf } from './specifier.js'
import type { Resolution } from './versions/named.js'

/** Says what is not known of a bundle, each with what would change it. */
export function gapsOf(
  path: string,
  bundle: Bundle,
  resolution: Resolution,
  locks: KnownLocks,
  tree: FileTree
): readonly Gap[] {
  const { named, unversioned, ambiguous, different, vendored } = resolution
  const gaps: Gap[] = []
  if (!bundle.complete) gaps.push({ path, gap: remainder(bundle, resolution), incomplete: true })
  for (const gap of bundle.problems) gaps.push({ path, gap, incomplete: !bundle.complete })
  if (unversioned.length > 0) {
    const gap = `holds ${packages(unversioned.length)} in a version that nothing tells (${some(unversioned)}); scan where the project's lock file is, and put it into the workspace`
    gaps.push({ path, gap, incomplete: true })
  }
  if (different.length > 0) {
    const gap = `holds ${packages(different.length)} with other code than what is installed in that version (${some(different)}); install as the lock file says, and build again`
    gaps.push({ path, gap, incomplete: true })
  }
  if (ambiguous.length > 0) {
    const gap = `holds ${packages(ambiguous.length)} for which lock files allow several versions; all of them are listed (${some(ambiguous)})`
    gaps.push({ path, gap, incomplete: false })
  }
  if (vendored.length > 0) {
    const gap = `holds copies of packages that other packages brought along, in versions that nothing tells (${some(vendored)})`
    gaps.push({ path, gap, incomplete: false })
  }
  if (locks.unreadable.length > 0 && (!bundle.complete || named.length > 0 || unversioned.length > 0)) {
    const gap = `could not be held against lock files that cannot be read (${some(locks.unreadable)})`
    gaps.push({ path, gap, incomplete: false })
  }
  const outside = suppliedByOthers(bundle, tree)
  if (outside.length > 0) {
    const gap = `loads packages that are not in the artifact, from a layer or the runtime (${some(outside)}); nothing here tells their versions`
    gaps.push({ path, gap, incomplete: false })
  }
  return gaps
}

function remainder({ size, bundler }: Bundle, { named, unversioned }: Resolution): string {
  const declared = named.filter((each) => each.declared).length
  const names = new Set([...named.filter((each) => !each.declared).map(({ name }) => name), ...unversioned])
  const remedy = bundler === undefined ? UNKNOWN_BUNDLER : REMEDIES[bundler]
  if (names.size === 0 && declared === 0) return `is a bundle of which no package can be named; ${remedy}`
  const more = declared > 0 ? `${packages(declared)} more by the lock file alone, ` : ''
  return `is a bundle of ${bytes(size)}, ${packages(names.size)} named, ${more}remainder unknown; ${remedy}`
}

const UNKNOWN_BUNDLER = 'deploy its source map with it, or build it with `sourcemap` or `metafile`'

const REMEDIES: Readonly<Record<Bundler, string>> = {
  esbuild: 'deploy a source map or a metafile with it (`sourcemap` or `metafile` in esbuild, CDK, SAM)',
  bun: 'deploy a source map with it (`--sourcemap=linked`)',
  rolldown: 'deploy a source map with it (`sourcemap: true`)',
  rollup: 'deploy a source map with it (`sourcemap: true`)',
  webpack: "deploy a source map with it (`devtool: 'nosources-source-map'` is enough)",
  ncc: 'deploy a source map with it (`--source-map`)',
  Parcel: 'deploy the source map with it'
}

/** Packages that are loaded by name and lie in no `node_modules` of the artifact. */
function suppliedByOthers({ requires }: Bundle, tree: FileTree): readonly string[] {
  const names = new Set([...requires].flatMap((specifier) => packageOf(specifier) ?? []))
  if (names.size === 0) return []
  const installed = new Set(tree.paths.flatMap((path) => INSTALLED.exec(path)?.[1] ?? []))
  return [...names].filter((name) => !installed.has(name)).sort()
}

const INSTALLED = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/

const NAMED = 8

function some(names: readonly string[]): string {
  const rest = names.length - NAMED
  return names.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

function packages(count: number): string {
  return `${count} package${count === 1 ? '' : 's'}`
}

function bytes(size: number): string {
  return size < 1_000_000
    ? `${Math.max(1, Math.round(size / 1000))} kB`
    : `${(size / 1_000_000).toFixed(1)} MB`
}
