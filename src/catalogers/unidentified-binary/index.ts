import type { FileTree } from '../../model/index.js'
import type { Cataloger } from '../cataloger.js'
import { bundleOffset } from '../dotnet-deps/bundle.js'
import { belongsToApplication } from '../dotnet-deps/assemblies.js'
import type { Executable } from '../executable/executable.js'
import { formatOf } from '../executable/magic.js'
import { openExecutable } from '../executable/open.js'
import { isOwned } from '../executable/owner.js'
import { isPacked } from './packed.js'

/**
 * Native code of which nothing is known: no cataloger named what is in it, and no package that is named has
 * brought it along. That such a file is there is a remark; where Lambda itself starts it, it is a gap, since
 * then it is the function, or an extension of it.
 *
 * Windows programs and macOS programs are passed over, because they cannot run in Lambda; .NET assemblies can.
 * So is the launcher that `dotnet publish` puts before an application.
 */
export const unidentifiedBinary: Cataloger = {
  id: 'unidentified-binary',
  how: 'embedded',
  onlyUnclaimed: true,

  wants() {
    return false
  },

  wantsContent(head) {
    return formatOf(head) !== undefined
  },

  catalog(path, tree, archive, around) {
    const owned = isOwned(path, tree, archive, around)
    const executable = openExecutable(tree, path)
    if (executable?.format === 'elf' && isPacked(executable)) {
      return [
        { path, gap: 'is a packed program (UPX), so what is in it could not be seen', incomplete: !owned }
      ]
    }
    if (owned) return []
    const gap = executable ? describe(executable, path, tree) : damaged(path, tree)
    if (gap === undefined) return []
    return [
      { path, gap, incomplete: isStartedByLambda(path, archive), ...(executable ? { nameless: true } : {}) }
    ]
  }
}

function describe(executable: Executable, path: string, tree: FileTree): string | undefined {
  const { format, managed } = executable
  if (format !== 'elf' && !managed) return undefined
  if (belongsToApplication(path, tree) || bundleOffset(executable) !== undefined) return undefined
  return managed
    ? 'is a .NET assembly that no *.deps.json names, so its package is unknown'
    : 'is native code that does not say what is in it'
}

function damaged(path: string, tree: FileTree): string | undefined {
  return formatOf(tree.read(path, 64)) === 'elf' ? 'is a program whose headers are damaged' : undefined
}

/** The entry of functions with a runtime of their own, and extensions, in a layer or unpacked below `/opt`. */
function isStartedByLambda(path: string, archive: string): boolean {
  return (
    archive === '' && /^(?:(?:var\/task\/)?bootstrap|(?:opt\/)?(?:bootstrap|extensions\/[^/]+))$/.test(path)
  )
}
