import { openZipTree, type Limits } from '../../src/archives/index.js'
import type { FileTree, TreeProblem } from '../../src/model/index.js'
import { scratchFolder } from './scratch-folder.js'
import { writeZip, type WrittenArchive, type WrittenEntry } from './zip-writer.js'

/** Opens archives that are made on the spot, and closes them after each test. */
export interface ZipTrees {
  of(entries: readonly WrittenEntry[], archive?: WrittenArchive, name?: string): FileTree
  ofBytes(bytes: Uint8Array, name?: string, limits?: Limits): FileTree
}

/** To be called while tests are declared. */
export function zipTrees(): ZipTrees {
  const folder = scratchFolder()
  const open: FileTree[] = []
  let count = 0
  afterEach(() => {
    for (const tree of open.splice(0)) tree.close()
  })
  const ofBytes: ZipTrees['ofBytes'] = (bytes, name = 'function.zip', limits) => {
    count += 1
    const tree = openZipTree(folder.write(`${count}/${name}`, bytes), limits)
    open.push(tree)
    return tree
  }
  return { ofBytes, of: (entries, archive, name) => ofBytes(writeZip(entries, archive), name) }
}

export function textOf(tree: FileTree, path: string): string {
  return Buffer.from(tree.read(path)).toString()
}

/** Problems in short: code, path, severity, and whether content went unseen. */
export function inShort(problems: readonly TreeProblem[]): readonly string[] {
  return problems.map(({ code, path, severity, incomplete }) =>
    [code, path || '(all)', severity ?? 'notice', ...(incomplete ? ['incomplete'] : [])].join(' ')
  )
}
