import type { PackageManager, Remedy } from '../../../model/index.js'
import type { Move } from './move.js'
import { command, isPlainPath } from './words.js'

type Way = (move: Move) => Remedy | undefined

/** Commands of pip-tools 7, uv 0.9, Poetry 2 and Pipenv 2025; pip itself changes no file. */
export const python = {
  pip({ name, to, manifests }) {
    const files = new Set(manifests.map(baseName))
    const [file] = files
    return file === undefined || files.size > 1 ? undefined : { edit: { file, line: `${name}==${to}` } }
  },

  'pip-compile': (move) =>
    fromSource(move, (source) => ['pip-compile', '--upgrade-package', `${move.name}==${move.to}`, source]),

  'uv-compile': (move) =>
    fromSource(move, (source, file) => [
      ...['uv', 'pip', 'compile', '--upgrade-package', `${move.name}==${move.to}`],
      ...[source, '-o', file]
    ]),

  poetry: ({ name, to, importers }) =>
    importers.length > 0 ? command('poetry', 'add', `${name}@^${to}`) : command('poetry', 'update', name),

  uv: ({ name, to, importers }) =>
    importers.length > 0
      ? command('uv', 'add', `${name}>=${to}`)
      : command('uv', 'lock', '--upgrade-package', `${name}==${to}`),

  pipenv: ({ name, to, importers }) =>
    command('pipenv', importers.length > 0 ? 'install' : 'upgrade', `${name}==${to}`)
} satisfies Partial<Record<PackageManager, Way>>

/** `requirements.txt` is compiled from `requirements.in`. */
function fromSource(
  { manifests }: Move,
  words: (source: string, file: string) => readonly string[]
): Remedy | undefined {
  const [file, ...rest] = new Set(manifests.map(baseName))
  if (file === undefined || rest.length > 0 || !isPlainPath(file)) return undefined
  return command(...words(file.replace(/\.txt$/, '.in'), file))
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
