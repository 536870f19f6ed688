import valid from 'semver/functions/valid.js'
import { cleanVersion } from '../metadata/npm-name.js'

/** What the name of a folder or archive in a package manager's store says. */
export interface StoreEntry {
  /** Left out where the name cannot be read back with certainty. */
  readonly name?: string
  readonly version?: string
}

/**
 * Reads the name that a package manager gave the place of one package:
 * - pnpm, bun, deno: `@scope+name@1.2.3_peer@4.5.6`
 * - Yarn, as archive, unplugged or in its store: `@scope-name-npm-1.2.3-<hash>-<checksum>.zip`
 * - cnpm: `_name@1.2.3@name`
 * @returns undefined for any other folder
 */
export function storeVersion(folder: string): StoreEntry | undefined {
  return yarnEntry(folder) ?? pnpmEntry(folder)
}

function pnpmEntry(folder: string): StoreEntry | undefined {
  const id = folder.startsWith('_') ? folder.slice(1) : folder
  const at = id.indexOf('@', 1)
  if (at < 0) return undefined
  // Behind the version come peers (`_a@1` or `(a@1)`), a hash (`-<hex>`), or cnpm's alias (`@name`).
  const version = exact(/^[^_(@]+/.exec(id.slice(at + 1))?.[0] ?? '')
  const name = id.slice(0, at).replace('+', '/')
  return version === undefined ? { name } : { name, version }
}

/** The slug's name is only sure without a scope: `@aws-sdk-core` may be `@aws/sdk-core`. */
function yarnEntry(folder: string): StoreEntry | undefined {
  const tail = /-[0-9a-f]{10}(?:-[0-9a-z]{1,10})?(?:\.zip)?$/.exec(folder)
  if (!tail) return undefined
  const slug = folder.slice(0, tail.index)
  const npm = slug.lastIndexOf('-npm-')
  const version = npm < 0 ? undefined : exact(slug.slice(npm + '-npm-'.length))
  if (npm < 0) return /-(?:patch|https?|git|file|virtual)$/.test(slug) ? {} : undefined
  const name = slug.startsWith('@') ? {} : { name: slug.slice(0, npm) }
  return version === undefined ? name : { ...name, version }
}

function exact(text: string): string | undefined {
  const clean = cleanVersion(text)
  return valid(clean) === null ? undefined : clean
}
