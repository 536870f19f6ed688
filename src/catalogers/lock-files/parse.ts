import { isRecord } from '../metadata/json.js'
import { parseBunLock } from './bun-lock.js'
import { textsIn } from './json.js'
import type { LockFile, LockFileParser, ProjectManifest } from './lock-file.js'
import { parseNpmLock } from './npm-lock.js'
import { parsePnpMap } from './pnp-map.js'
import { parsePnpmLock } from './pnpm-lock.js'
import { parseYarnLock } from './yarn-lock.js'

/** The lock files of JavaScript projects, by their names; in a folder with several the first one counts. */
export const LOCK_FILES: ReadonlyMap<string, LockFileParser> = new Map([
  ['npm-shrinkwrap.json', parseNpmLock],
  ['package-lock.json', parseNpmLock],
  ['pnpm-lock.yaml', parsePnpmLock],
  ['yarn.lock', parseYarnLock],
  ['.pnp.data.json', parsePnpMap],
  ['.pnp.cjs', parsePnpMap],
  ['bun.lock', parseBunLock],
  ['.package-lock.json', parseNpmLock]
])

/** Whether a path is that of a lock file that can be read. */
export function isLockFile(path: string): boolean {
  return LOCK_FILES.has(baseName(path))
}

/**
 * @param path decides on the format by its last part
 * @param manifests of the projects that share the lock file
 * @throws UnknownLockFile when the text is not what the name says
 */
export function parseLockFile(path: string, text: string, manifests: readonly ProjectManifest[]): LockFile {
  const parser = LOCK_FILES.get(baseName(path)) ?? parseNpmLock
  return { path, ...parser(text, manifests) }
}

/** What a `package.json` says about production; nothing where it is none. */
export function parseProjectManifest(folder: string, text: string): ProjectManifest | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(value)) return undefined
  const { name } = value
  const dependencies = new Map([...textsIn(value['optionalDependencies']), ...textsIn(value['dependencies'])])
  return { folder, dependencies, ...(typeof name === 'string' ? { name } : {}) }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
