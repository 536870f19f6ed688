import { satisfies } from 'semver'
import type { PackageManager, Remedy } from '../../../model/index.js'
import type { Move } from './move.js'
import { command, isPlainPath } from './words.js'

type Way = (move: Move) => Remedy | undefined

/**
 * Commands of npm 10 and 11, Yarn 1 and 4, pnpm 10 and Bun 1.2.
 *
 * What a project asks for itself is installed anew. What only others ask for moves within their ranges; where these
 * are too narrow, or not known, the project says itself which version counts.
 */
export const javascript = {
  npm({ name, to, importers, ...move }) {
    if (importers.length === 0) {
      if (allows(move.ranges, to)) return command('npm', 'update', name)
      // Brackets, since a name may have dots in it, which part the keys.
      const override = command('npm', 'pkg', 'set', `overrides[${name}]=${to}`)
      return { command: `${override.command} && npm update ${name}` }
    }
    return inWorkspaces(
      importers,
      (folder) => ['-w', folder],
      (flags) => {
        const root = flags.length > 0 && importers.includes('') ? ['--include-workspace-root'] : []
        return command('npm', 'install', `${name}@${to}`, ...flags, ...root)
      }
    )
  },

  yarn({ name, to, importers, ranges }) {
    if (importers.length > 0) return command('yarn', 'up', `${name}@^${to}`)
    if (allows(ranges, to)) return command('yarn', 'up', '-R', name)
    return { ...command('yarn', 'install'), edit: resolution(name, to) }
  },

  'yarn-classic'({ name, to, importers }) {
    if (importers.length === 1 && importers[0] === '') return command('yarn', 'upgrade', `${name}@^${to}`)
    if (importers.length === 0) return { ...command('yarn', 'install'), edit: resolution(name, to) }
    return undefined
  },

  pnpm({ name, to, importers }) {
    if (importers.length === 0) {
      const line = `"pnpm": { "overrides": { "${name}": "${to}" } }`
      return { ...command('pnpm', 'install'), edit: { file: 'package.json', line } }
    }
    const everywhere = importers.some((folder) => folder !== '') ? ['-r'] : []
    return command('pnpm', ...everywhere, 'update', `${name}@${to}`)
  },

  bun({ name, to, importers }) {
    if (importers.length === 0) {
      const line = `"overrides": { "${name}": "${to}" }`
      return { ...command('bun', 'install'), edit: { file: 'package.json', line } }
    }
    return importers.every((folder) => folder === '') ? command('bun', 'add', `${name}@${to}`) : undefined
  }
} satisfies Partial<Record<PackageManager, Way>>

function resolution(name: string, to: string): NonNullable<Remedy['edit']> {
  return { file: 'package.json', line: `"resolutions": { "${name}": "${to}" }` }
}

/** Whether everybody who asks for a package would be content with a version. */
function allows(ranges: readonly string[] | undefined, version: string): boolean {
  return (
    ranges !== undefined &&
    ranges.length > 0 &&
    ranges.every((range) => range.length < 200 && satisfies(version, range))
  )
}

function inWorkspaces(
  folders: readonly string[],
  flag: (folder: string) => readonly string[],
  write: (flags: readonly string[]) => Remedy
): Remedy | undefined {
  const below = folders.filter((folder) => folder !== '')
  return below.every(isPlainPath) ? write(below.flatMap(flag)) : undefined
}
