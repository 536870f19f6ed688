import type { FileTree } from '../../model/index.js'
import type { Cataloger, Gap, Sighting } from '../cataloger.js'
import { Malformed } from '../executable/fields.js'
import { formatOf } from '../executable/magic.js'
import { openExecutable } from '../executable/open.js'
import { isOwned } from '../executable/owner.js'
import type { Executable } from '../executable/executable.js'
import { readText } from '../metadata/text.js'
import type { Bundle } from './bundle.js'
import { bundleOffset, LARGEST_DEPS_JSON, readBundle } from './bundle.js'
import { baseName, parseDepsJson } from './deps-json.js'
import { filesBelow } from './files-below.js'
import { packagesOf } from './libraries.js'

/**
 * NuGet packages of .NET applications, by the list that `dotnet publish` leaves beside an application
 * (`*.deps.json`) or inside one that is a single file.
 */
export const dotnetDeps: Cataloger = {
  id: 'dotnet-deps',
  how: 'installed',

  wants(path) {
    return path.endsWith(ENDING)
  },

  wantsContent(head) {
    return formatOf(head) !== undefined
  },

  catalog(path, tree, archive, around) {
    if (path.endsWith(ENDING)) {
      const libraries = parseDepsJson(readText(tree, path, LARGEST_DEPS_JSON))
      const files = filesBelow(folderOf(path), tree)
      return packagesOf(libraries, path, (name) => files.has(name))
    }
    const executable = openExecutable(tree, path)
    return executable
      ? inExecutable(executable, path, tree, !isOwned(path, tree, archive, around))
      : undefined
  }
}

const ENDING = '.deps.json'

function inExecutable(
  executable: Executable,
  path: string,
  tree: FileTree,
  incomplete: boolean
): readonly (Sighting | Gap)[] | undefined {
  if (isCompiledAhead(executable)) {
    return [
      { path, gap: 'is a .NET program compiled ahead of time, which does not say what is in it', incomplete }
    ]
  }
  const bundle = bundleIn(executable)
  if (!bundle) return undefined
  if (!bundle.depsJson)
    return [{ path, gap: 'is a .NET program in one file without a list of its packages', incomplete }]
  const libraries = parseDepsJson(bundle.depsJson.toString('utf8'))
  const files = new Set([...bundle.files.map(baseName), ...filesBelow(folderOf(path), tree)])
  return packagesOf(libraries, path, (name) => files.has(name)).map((found) => ({
    how: 'embedded',
    ...found
  }))
}

/** Source: dotnet/runtime, `ObjectNodeSection.cs`. */
function isCompiledAhead({ sections }: Executable): boolean {
  return sections.some(({ name }) => name === '__managedcode' || name === '.managed')
}

function bundleIn(executable: Executable): Bundle | undefined {
  try {
    const offset = bundleOffset(executable)
    return offset === undefined || offset === 0 ? undefined : readBundle(executable.bytes, offset)
  } catch (error) {
    if (error instanceof Malformed)
      throw new Error('is a .NET program in one file whose list of files is damaged')
    throw error
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
