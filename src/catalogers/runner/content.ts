import type { FileTree } from '../../model/index.js'
import { isSomethingElse } from '../executable/names.js'
import { isTestData } from '../metadata/test-data.js'

/** What catalogers see of a file before they decide: enough for the header of any program. */
const HEAD_BYTES = 64

/** No program is smaller, and most empty and tiny files are something else. */
const SMALLEST = 256

/**
 * The first bytes of a file that may be a program.
 * @returns undefined where its name says otherwise, where it is tiny, where it is test data of a package, and
 * where it cannot be read; what cannot be read is among the problems of the tree
 */
export function headOf(tree: FileTree, path: string): Uint8Array | undefined {
  if (isSomethingElse(path) || isTestData(path, tree)) return undefined
  try {
    return tree.size(path) < SMALLEST ? undefined : tree.read(path, HEAD_BYTES)
  } catch {
    return undefined
  }
}
