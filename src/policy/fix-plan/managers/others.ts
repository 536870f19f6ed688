import type { PackageManager, Remedy } from '../../../model/index.js'
import { numbersOf } from '../major.js'
import type { Move } from './move.js'
import { command } from './words.js'

type Way = (move: Move) => Remedy | undefined

/** Commands of Maven 3 and 4, Go 1.21 and later, Cargo 1.80, Bundler 2, Composer 2 and .NET 8; Gradle has none. */
export const others = {
  maven: ({ name, to }) =>
    command(
      ...['mvn', 'versions:use-dep-version', `-Dincludes=${name}`, `-DdepVersion=${to}`],
      '-DforceVersion=true'
    ),

  gradle: ({ name, to, manifests: [manifest = ''] }) => ({
    edit: { file: manifest.slice(manifest.lastIndexOf('/') + 1), line: `${name}:${to}` }
  }),

  go({ name, to }) {
    const version = to.replace(/^v/, '')
    // The standard library comes with the toolchain.
    const what = name === 'stdlib' ? `toolchain@go${version}` : `${name}@v${version}`
    return { command: `${command('go', 'get', what).command} && go mod tidy` }
  },

  cargo({ name, from, to, importers }) {
    const [only] = from
    if (from.every((version) => isCompatible(version, to))) {
      const which = from.length === 1 && /^\d[\w.+-]*$/.test(only ?? '') ? `${name}@${only}` : name
      return command('cargo', 'update', '-p', which, '--precise', to)
    }
    return importers.length > 0 ? command('cargo', 'add', `${name}@${to}`) : undefined
  },

  bundler: ({ name }) => command('bundle', 'update', name, '--conservative'),

  composer: ({ name, to, importers }) =>
    importers.length > 0
      ? command('composer', 'require', `${name}:^${to.replace(/^v/, '')}`)
      : command('composer', 'update', name, '--with-all-dependencies'),

  dotnet: ({ name, to }) => command('dotnet', 'add', 'package', name, '--version', to)
} satisfies Partial<Record<PackageManager, Way>>

/** Cargo's own idea: the first number that is not zero stays. */
function isCompatible(from: string, to: string): boolean {
  const old = numbersOf(from)
  const firstCounting = old.findIndex((number) => number !== '0')
  const until = firstCounting < 0 ? old.length : firstCounting + 1
  const next = numbersOf(to)
  return old.slice(0, until).every((number, index) => number === next[index])
}
