import { satisfies, validRange } from 'semver'
import { projectLocks, type KnownLock } from '../../catalogers/index.js'
import { isRecord, member, type PackageManager, type Project, type ProjectFile } from '../../model/index.js'
import { asWritten, type NamedPackage, type NamingFile } from '../named.js'
import { attempt, baseName, textOf } from '../text.js'

/** The lock files of npm, Yarn, pnpm and Bun. */
export function readJavaScript(project: Project): readonly NamingFile[] {
  const files = new Map(project.files.map((file) => [file.path, file]))
  const manifests = [...files.values()].filter(({ path }) => baseName(path) === 'package.json')
  return projectLocks(project).locks.flatMap((known): NamingFile[] => {
    const file = files.get(known.lock.path)
    const text = file && attempt(() => textOf(file))
    const manager = text === undefined ? undefined : managerOf(known.lock.path, text)
    if (text === undefined || manager === undefined) return []
    const ranges = rangesIn(manager, text)
    return [
      {
        path: known.lock.path,
        manager,
        packages: packagesOf(known, manifests),
        canonical: asWritten,
        ...(ranges === undefined ? {} : { ranges })
      }
    ]
  })
}

function managerOf(path: string, text: string): PackageManager | undefined {
  switch (baseName(path)) {
    case 'package-lock.json':
    case 'npm-shrinkwrap.json':
      return 'npm'
    case 'pnpm-lock.yaml':
      return 'pnpm'
    case 'bun.lock':
      return 'bun'
    case 'yarn.lock':
      return /^__metadata:/m.test(text) ? 'yarn' : 'yarn-classic'
    default:
      return undefined
  }
}

function packagesOf(
  { lock, folder, byFolder }: KnownLock,
  manifests: readonly ProjectFile[]
): readonly NamedPackage[] {
  const direct = lock.packages.map(() => new Set<string>())
  for (const importer of lock.importers) {
    for (const index of importer.requires) direct[index]?.add(importer.folder)
  }
  // What production does not need may be in a bundle all the same.
  const known = new Set(lock.importers.map((importer) => importer.folder))
  const indexes = new Map(lock.packages.map((each, index) => [each, index]))
  for (const [below, name, range] of developmentIn(manifests, folder, known)) {
    for (const each of byFolder.get(name) ?? []) {
      if (satisfies(each.version, range)) direct[indexes.get(each) ?? -1]?.add(below)
    }
  }
  return lock.packages.map(({ name, version, requires }, index) => ({
    name,
    version,
    requires,
    direct: [...(direct[index] ?? [])]
  }))
}

/** What the projects of a lock file ask for in development: folder, name and range. */
function developmentIn(
  manifests: readonly ProjectFile[],
  base: string,
  folders: ReadonlySet<string>
): readonly (readonly [string, string, string])[] {
  return manifests.flatMap((file) => {
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')))
    if (base !== '' && folder !== base && !folder.startsWith(`${base}/`)) return []
    const below = base === '' ? folder : folder.slice(base.length + 1)
    if (!folders.has(below)) return []
    const development = attempt(() => member(JSON.parse(textOf(file)), 'devDependencies'))
    return Object.entries(isRecord(development) ? development : {}).flatMap(([name, range]) =>
      typeof range === 'string' && validRange(range) !== null ? [[below, name, range] as const] : []
    )
  })
}

function rangesIn(manager: PackageManager, text: string): NamingFile['ranges'] {
  if (manager === 'npm') return attempt(() => npmRanges(JSON.parse(text)))
  if (manager === 'yarn' || manager === 'yarn-classic') return yarnRanges(text)
  return undefined
}

/** What packages ask for by name, as far as the version that is there is content with it. */
function npmRanges(lock: unknown): NamingFile['ranges'] {
  const ranges = new Map<string, Set<string>>()
  const pending = [member(lock, 'packages') ?? member(lock, 'dependencies')]
  for (const entries of pending) {
    for (const entry of Object.values(isRecord(entries) ? entries : {})) {
      for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'requires']) {
        const asked = member(entry, kind)
        for (const [name, range] of Object.entries(isRecord(asked) ? asked : {})) {
          if (typeof range === 'string') ranges.set(name, (ranges.get(name) ?? new Set()).add(range))
          // Version 1 is a tree: what looks like a range may be another branch of it.
          else if (kind === 'dependencies') pending.push({ [name]: range })
        }
      }
    }
  }
  return (name, version) => [...(ranges.get(name) ?? [])].filter((range) => satisfies(version, range))
}

/** Each entry begins with all that was asked for: `minimist@0.0.8, minimist@^1.2.0:`. */
function yarnRanges(text: string): NamingFile['ranges'] {
  const ranges = new Map<string, string[]>()
  let specs: readonly string[] = []
  for (const line of text.split('\n')) {
    if (/^["\w@].*:\s*$/.test(line)) specs = line.trim().replace(/:$/, '').replaceAll('"', '').split(', ')
    const version = /^ {2}version:? "?([^"\s]+)"?\s*$/.exec(line)?.[1]
    if (version === undefined) continue
    for (const spec of specs) {
      const at = spec.indexOf('@', 1)
      const key = `${spec.slice(0, at)}@${version}`
      const range = spec.slice(at + 1).replace(/^npm:/, '')
      ranges.set(key, [...(ranges.get(key) ?? []), range])
    }
  }
  return (name, version) => ranges.get(`${name}@${version}`) ?? []
}
