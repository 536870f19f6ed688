import type { FileTree, Project } from '../../../model/index.js'
import type { KnownLock } from '../../lock-files/known-lock.js'
import type { LockedPackage } from '../../lock-files/lock-file.js'
import { objectIn, parseJson } from '../../metadata/json.js'
import { readText } from '../../metadata/text.js'
import { storeVersion } from '../store-version.js'
import { withInstalled } from '../versions/installed.js'
import type { PackageModules } from './package-modules.js'
import { PrintIndex } from './print-index.js'
import type { PackageScript } from './print-index.js'

/** Code beyond this is not looked at; 400 packages have about a fifth of it. */
const MAX_BYTES = 256 * 1024 * 1024
const MAX_FILE = 4 * 1024 * 1024
const MAX_MANIFEST = 1024 * 1024

/** Code of a workspace's packages, by which it is recognised in bundles. */
export interface WorkspaceIndex {
  readonly prints: PrintIndex<LockedPackage>
  readonly modules: ReadonlyMap<LockedPackage, PackageModules>
}

/** Reads those packages of a lock file that are installed in the workspace in that very version. */
export function indexWorkspace(
  project: Project,
  known: KnownLock,
  wanted: readonly LockedPackage[]
): WorkspaceIndex {
  const prints = new PrintIndex<LockedPackage>()
  const modules = new Map<LockedPackage, PackageModules>()
  const stores = storeFolders(project, known.folder)
  const budget = { bytes: MAX_BYTES }
  for (const each of wanted) {
    for (const path of placesOf(each, known.folder, stores)) {
      const isDone = withInstalled(project, path, ({ name, version }, tree, folder) => {
        if (name !== each.name || version !== each.version) return false
        const manifest = objectIn(parseJson(readText(tree, `${folder}package.json`, MAX_MANIFEST)))
        modules.set(each, { manifest, scripts: prints.add(each, scriptsIn(tree, folder, budget)) })
        return true
      })
      if (isDone) break
    }
  }
  prints.finish()
  return { prints, modules }
}

function placesOf(
  each: LockedPackage,
  folder: string,
  stores: ReadonlyMap<string, string>
): readonly string[] {
  const base = folder === '' ? '' : `${folder}/`
  const stored =
    stores.get(`${each.name}@${each.version}`) ?? stores.get(`${each.name.replace('/', '-')}@${each.version}`)
  return [
    ...(stored === undefined
      ? []
      : [stored.endsWith('.zip') ? stored : `${stored}/node_modules/${each.name}`]),
    ...each.places.map((place) => base + place),
    ...(each.places.length > 0 ? [] : each.folders.map((name) => `${base}node_modules/${name}`))
  ]
}

/** Where pnpm, bun and Yarn Plug'n'Play keep each version: by `name@version`, with Yarn's dashes in scoped names. */
function storeFolders(project: Project, folder: string): ReadonlyMap<string, string> {
  const stores = new Map<string, string>()
  const base = folder === '' ? '' : `${folder}/`
  for (const store of ['node_modules/.pnpm', 'node_modules/.bun', '.yarn/cache']) {
    for (const entry of project.list(base + store)) {
      const { name, version } = storeVersion(entry) ?? {}
      const slug = name ?? entry.slice(0, Math.max(0, entry.lastIndexOf('-npm-')))
      if (version !== undefined && slug !== '') stores.set(`${slug}@${version}`, `${base}${store}/${entry}`)
    }
  }
  return stores
}

function* scriptsIn(tree: FileTree, folder: string, budget: { bytes: number }): Generator<PackageScript> {
  for (const path of tree.paths) {
    if (!path.startsWith(folder) || !/\.(?:[cm]?js|json)$/.test(path)) continue
    const inside = path.slice(folder.length)
    if (inside === 'package.json' || inside.startsWith('node_modules/') || inside.includes('/node_modules/'))
      continue
    const size = tree.size(path)
    if (size > MAX_FILE || size > budget.bytes) continue
    budget.bytes -= size
    yield { path: inside, bytes: withoutHelpers(tree.read(path)) }
  }
}

/**
 * Without what TypeScript puts at the top of a file: it stands in everybody's code, and in one's own.
 * Source: output of TypeScript 4.9 and 5.9, `var __name = (this && this.__name) || ...`, read 2026-11-22.
 */
function withoutHelpers(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (!text.includes('(this && this.__')) return bytes
  const kept: string[] = []
  let inHelper = false
  for (const line of text.toString('latin1').split('\n')) {
    inHelper ||= /^var (__\w+) = \(this && this\.\1\) \|\| /.test(line)
    if (!inHelper) kept.push(line)
    if (/^\}.*;\s*$/.test(line) || /^var .*;\s*$/.test(line)) inHelper = false
  }
  return Buffer.from(kept.join('\n'), 'latin1')
}
