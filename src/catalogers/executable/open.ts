import type { FileTree } from '../../model/index.js'
import { bytesOf } from './bytes.js'
import type { Bytes } from './bytes.js'
import { parseElf } from './elf.js'
import type { Executable } from './executable.js'
import { Malformed } from './fields.js'
import { parseMachO } from './mach-o.js'
import { formatOf } from './magic.js'
import type { Format } from './magic.js'
import { parsePe } from './pe.js'

/**
 * Reads the tables of an executable. The last one of each tree is kept, since several catalogers ask in a row.
 * @returns undefined for a file that is none, or whose tables cannot be followed
 * @throws UnreadableEntry as `FileTree.read` does
 */
export function openExecutable(tree: FileTree, path: string): Executable | undefined {
  const latest = LATEST.get(tree)
  if (latest?.path === path) return latest.executable
  LATEST.delete(tree)
  const executable = parseExecutable(bytesOf(tree, path))
  LATEST.set(tree, { path, executable })
  return executable
}

const LATEST = new WeakMap<FileTree, { path: string; executable: Executable | undefined }>()

const PARSERS = { elf: parseElf, pe: parsePe, 'mach-o': parseMachO } as const satisfies Record<
  Format,
  (bytes: Bytes) => Executable
>

/** The same for bytes that are at hand. */
export function parseExecutable(bytes: Bytes): Executable | undefined {
  const format = formatOf(bytes.at(0, 64))
  if (!format) return undefined
  try {
    return PARSERS[format](bytes)
  } catch (error) {
    if (error instanceof Malformed) return undefined
    throw error
  }
}
