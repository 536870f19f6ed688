import type { FileTree } from '../../model/index.js'
import { lines, readHead } from '../metadata/text.js'
import { normalizeVersion } from './version.js'

/** Where packages state their version, in files of their own folder. */
const USUAL = [
  '__init__.py',
  '__about__.py',
  '__version__.py',
  '_about.py',
  '_meta.py',
  '_version.py',
  '_version_info.py',
  '_versions.py',
  'about.py',
  'constants.py',
  'consts.py',
  'package_data.py',
  'release.py',
  'version.py'
]

/**
 * The version that the code of a package states in a constant, in normal form.
 * @param path the package's `__init__.py`, or its only module
 * @param statedIn the one file that counts, relative to the package's folder, where it is none of the usual ones
 * @returns undefined where none is stated, or where two files state different ones
 */
export function statedVersion(path: string, tree: FileTree, statedIn?: string): string | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const isModule = !/(?:^|\/)__init__\.pyc?$/.test(path)
  const names = statedIn === undefined ? USUAL : [statedIn]
  const files = isModule ? [path] : names.map((name) => folder + name)
  const found = files
    .filter((file) => file.endsWith('.py') && tree.has(file))
    .flatMap((file) =>
      constantsIn(readHead(tree, file, HEAD_BYTES), statedIn !== undefined || !file.endsWith('/__init__.py'))
    )
  return new Set(found).size === 1 ? found[0] : undefined
}

/** Generated tables are longer, and state nothing. */
const HEAD_BYTES = 256 * 1024

/** @param widely whether `version` and `VERSION` count as well; among other code they are names like any other */
function constantsIn(text: string, widely: boolean): readonly string[] {
  const found: (string | undefined)[] = []
  for (const line of lines(text)) {
    if (line.length > LONGEST_LINE || !/version/i.test(line)) continue
    const [, names = '', , value] = ASSIGNMENT.exec(line) ?? []
    const isVersion = names.split(/[\s=:]+/).some((name) => DUNDER.has(name) || (widely && PLAIN.has(name)))
    if (value !== undefined && isVersion) found.push(normalizeVersion(value))
    const argument = ARGUMENT.exec(line)?.[2]
    if (argument !== undefined) found.push(normalizeVersion(argument))
    const [, json] = widely ? (/^ *"version": *"([^"]{1,64})",?$/.exec(line) ?? []) : []
    if (json !== undefined) found.push(normalizeVersion(json))
    const [, major, minor, micro = '0'] = FINAL.exec(line) ?? []
    if (minor !== undefined) found.push(`${major}.${minor}${micro === '0' ? '' : `.${micro}`}`)
  }
  return found.filter((version) => version !== undefined)
}

const LONGEST_LINE = 512
const DUNDER = new Set(['__version__', '__VERSION__'])
const PLAIN = new Set(['version', 'VERSION'])

/** `__version__ = "1.0"`, `__version__: str = '1.0'`, `__version__ = version = """1.0"""`, at the margin. */
const ASSIGNMENT =
  /^(\w+(?: *: *[\w.[\]]+)?(?: *= *\w+)*) *= *[bru]?("""|'''|"|')([^"'\\]{1,64})\2 *;?(?: *#.*)?$/

/** Of a call that spans lines, as ruamel writes it: `dict(full_package_name='ruamel.yaml', __version__='0.18.0', ...)`. */
const ARGUMENT = /^ {4}__version__ ?= ?(["'])([^"'\\]{1,64})\1,$/

/** As Django writes it: `VERSION = (4, 2, 7, "final", 0)`. */
const FINAL = /^VERSION = \((\d{1,4}), (\d{1,4}), (\d{1,4}), ["']final["'], 0\)$/
