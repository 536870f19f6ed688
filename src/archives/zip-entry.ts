/** One record of the central directory. Nothing in it is to be believed. */
export interface ZipEntry {
  /** Decoded; as written otherwise: it may be absolute, or climb. */
  readonly name: string
  /** The identity: one character for each byte of the name. */
  readonly rawName: string
  /** Another name that some readers would use, from an extra field. */
  readonly otherName: string | undefined
  /** General purpose flags. */
  readonly flags: number
  /** 0 stored, 8 deflated; others cannot be read. */
  readonly method: number
  readonly crc32: number
  /** In bytes. */
  readonly compressedSize: number
  /** In bytes, uncompressed, as declared. */
  readonly size: number
  /** Of the local header, from the start of the source (a prefix is accounted for). */
  readonly localOffset: number
  /** Unix mode with its type bits; 0 where the writer's system has none. */
  readonly mode: number
  readonly isDirectory: boolean
  readonly isLink: boolean
}

/** What must be known of an entry to read it without the directory. */
export type EntryLocation = Pick<ZipEntry, 'localOffset' | 'compressedSize' | 'size' | 'method' | 'crc32'>

/** How much an entry takes, packed and unpacked, and how it is packed. */
export type Extent = Pick<EntryLocation, 'compressedSize' | 'size' | 'method'>
