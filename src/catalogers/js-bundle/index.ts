import { NO_PROJECT } from '../../model/index.js'
import type { FileTree, PackageFiles } from '../../model/index.js'
import type { Cataloger, Gap, Sighting, Surroundings } from '../cataloger.js'
import { deployedLocks, projectLocks } from '../lock-files/known-lock.js'
import { npmSighting } from '../metadata/npm-name.js'
import { describeBundle } from './bundle.js'
import type { Bundle } from './bundle.js'
import { isNccHelper, isOfPythonPackage, judgeUnnamed, LARGE, mayBeBundle } from './candidates.js'
import { gapsOf } from './gaps.js'
import { readScript } from './script/read.js'
import type { Script } from './script/script.js'
import type { NamedPackage } from './versions/named.js'
import { resolveVersions } from './versions/resolve.js'

/**
 * npm packages that a bundler melted into one script: esbuild, webpack, ncc, rollup, rolldown, bun, Parcel.
 *
 * Which packages are in it is read from the bundle and the files beside it: comments and keys with the paths of
 * modules, legal comments, source map, metafile. Versions come from there, too, or from the project's
 * lock file. What cannot be named is a gap, never silence. Scripts in `node_modules` are not looked at.
 */
export const jsBundle: Cataloger = {
  id: 'js-bundle',
  how: 'bundled',

  wants(path) {
    return mayBeBundle(path)
  },

  catalog(path, tree, _archive, around = NOTHING) {
    if (isOfPythonPackage(tree, path)) return []
    if (tree.size(path) > MAX_BYTES) {
      return [
        {
          path,
          gap: `is a script of more than ${MAX_BYTES / 1024 ** 2} MiB and was not read`,
          incomplete: true
        }
      ]
    }
    const bytes = tree.read(path)
    if (isNccHelper(path, bytes)) return [{ path, gap: NCC_HELPER, incomplete: false }]
    const script = readScript(bytes)
    const bundle = describeBundle(tree, path, bytes, script)
    return isBundle(script, bundle)
      ? nameAll(path, tree, bytes, bundle, around)
      : remark(path, script, bundle)
  }
}

const NOTHING: Surroundings = { artifact: '', project: NO_PROJECT }

const NCC_HELPER =
  "is ncc's helper for stack traces: source-map-support, source-map and buffer-from, in versions that nothing here tells"

/** Lambda takes 250 MB of everything; one script of half of that is no honest function. */
const MAX_BYTES = 128 * 1024 * 1024

function isBundle(script: Script, bundle: Bundle): boolean {
  if (bundle.packages.length > 0 || bundle.manifests.some(({ path }) => path)) return true
  return !bundle.complete && judgeUnnamed(script) === 'opaque'
}

/** A script that is taken for own code; where that is a guess, the guess is told. */
function remark(path: string, script: Script, bundle: Bundle): readonly Gap[] {
  const kind = bundle.complete ? 'nothing' : judgeUnnamed(script)
  if (kind === 'small') {
    const gap = `is minified and smaller than ${LARGE / 1024} KiB, and was taken for code of your own; a source map would tell`
    return [{ path, gap, incomplete: false }]
  }
  if (kind === 'own') {
    return [{ path, gap: 'has no trace of a bundler and was taken for code of your own', incomplete: false }]
  }
  return []
}

function nameAll(
  path: string,
  tree: FileTree,
  bytes: Uint8Array,
  bundle: Bundle,
  { artifact, project }: Surroundings
): readonly (Sighting | Gap)[] {
  const deployed = deployedLocks(tree, path)
  const ofProject = projectLocks(project)
  const locks = {
    locks: [...deployed.locks, ...ofProject.locks],
    unreadable: [...deployed.unreadable, ...ofProject.unreadable],
    ownNames: new Set([...deployed.ownNames, ...ofProject.ownNames])
  }
  const resolution = resolveVersions(bundle, bytes, { locks, project, artifact })
  return [
    ...resolution.named.map((found) => sighting(path, found, bundle.complete)),
    ...gapsOf(path, bundle, resolution, locks, tree)
  ]
}

function sighting(path: string, found: NamedPackage, complete: boolean): Sighting {
  const { name, version, confidence, declared, host } = found
  const files = filesOf(found, complete)
  return {
    ...npmSighting(name, version, path),
    confidence,
    ...(declared ? { how: 'declared' as const } : {}),
    ...(host === undefined ? {} : { bundledIn: host }),
    ...(files === undefined ? {} : { files })
  }
}

const MAX_LISTED = 200

function filesOf({ files, filesOfPackage }: NamedPackage, complete: boolean): PackageFiles | undefined {
  if (files === undefined) return undefined
  return {
    listed: files.slice(0, MAX_LISTED),
    count: files.length,
    complete: complete && files.length <= MAX_LISTED,
    ...(filesOfPackage === undefined ? {} : { of: filesOfPackage })
  }
}
