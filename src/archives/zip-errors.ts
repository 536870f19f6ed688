import type { ArchiveProblemCode } from '../model/index.js'

/** The bytes are not a zip archive, or so damaged or cut off that its list of entries cannot be had. */
export class NotAnArchive extends Error {
  override readonly name = 'NotAnArchive'
}

/** One entry's content is not what the directory says, or cannot be decoded. */
export class EntryError extends Error {
  override readonly name = 'EntryError'
  constructor(
    readonly code: Extract<
      ArchiveProblemCode,
      'unreadable-entry' | 'size-mismatch' | 'checksum-mismatch' | 'hidden-data'
    >,
    reason: string
  ) {
    super(reason)
  }
}
