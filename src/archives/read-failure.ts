import { codeOf, messageOf, UnreadableEntry } from '../model/index.js'
import { reasonOf } from './problems.js'
import type { ProblemKind, ProblemLog } from './problems.js'
import { EntryError } from './zip-errors.js'

/** Notes why a file cannot be read, and makes the error that says so. */
export function fail(log: ProblemLog, path: string, kind: ProblemKind, detail?: string): UnreadableEntry {
  log.add(kind, path, detail)
  return new UnreadableEntry(path, reasonOf(kind, detail))
}

/** The same for whatever was thrown by a read. */
export function failure(log: ProblemLog, path: string, error: unknown): UnreadableEntry {
  if (error instanceof UnreadableEntry) return error
  if (error instanceof EntryError) return fail(log, path, KIND_OF[error.code], error.message)
  // The message of a file system error holds a path of this machine; its code says as much.
  return fail(log, path, 'damaged', codeOf(error) || messageOf(error))
}

const KIND_OF = {
  'unreadable-entry': 'damaged',
  'size-mismatch': 'size-differs',
  'checksum-mismatch': 'checksum-differs',
  'hidden-data': 'hidden-behind-data'
} as const satisfies Record<EntryError['code'], ProblemKind>
