import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { endianness } from 'node:os'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import type { PackageIndex } from './package-index.js'

/**
 * The file that keeps an index between scans: a magic word, a checksum of what follows it, the length of a
 * JSON header, the header, and the columns as they lie in memory, those of eight bytes first.
 */
const MAGIC = 'LSSINDX1'
const PREFIX = 16

interface Header {
  readonly endianness: string
  readonly ecosystem: string
  readonly identity: string
  readonly newest: string
  readonly damaged: PackageIndex['damaged']
  readonly records: number
  readonly names: number
}

/**
 * The index in a file, if it is there, whole, and made from the zip with that identity.
 * @param ecosystem whose rule for names the index was made with
 */
export async function loadIndex(
  path: string,
  identity: string,
  ecosystem: string
): Promise<PackageIndex | undefined> {
  try {
    const index = decodeIndex(await readFile(path), ecosystem)
    return index?.identity === identity ? index : undefined
  } catch {
    return undefined
  }
}

/** Writes an index in one step. A folder that cannot be written to costs the next scan time, nothing else. */
export async function storeIndex(path: string, index: PackageIndex, ecosystem: string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(part, encodeIndex(index, ecosystem))
    await rename(part, path)
  } catch {
    await rm(part, { force: true }).catch(() => undefined)
  }
}

export function encodeIndex(index: PackageIndex, ecosystem: string): Buffer {
  const { identity, newest, damaged, records, hashes, owners } = index
  const header: Header = {
    endianness: endianness(),
    ecosystem,
    identity,
    newest,
    damaged,
    records: records.offset.length,
    names: hashes.length
  }
  const text = Buffer.from(JSON.stringify(header))
  const padded = Buffer.alloc(Math.ceil(text.length / 8) * 8, ' ')
  text.copy(padded)
  const columns = [
    records.offset,
    records.compressedSize,
    records.size,
    records.crc32,
    hashes,
    owners,
    records.method
  ]
  const body = [
    padded,
    ...columns.map((column) => Buffer.from(column.buffer, column.byteOffset, column.byteLength))
  ]
  const prefix = Buffer.alloc(PREFIX)
  prefix.write(MAGIC, 'latin1')
  prefix.writeUInt32LE(padded.length, 12)
  prefix.writeUInt32LE(checksum([prefix.subarray(12), ...body]), 8)
  return Buffer.concat([prefix, ...body])
}

/** Undefined when the bytes are no whole index of this machine's byte order and this ecosystem. */
export function decodeIndex(file: Buffer, ecosystem: string): PackageIndex | undefined {
  if (file.length < PREFIX || file.toString('latin1', 0, 8) !== MAGIC) return undefined
  if (file.readUInt32LE(8) !== checksum([file.subarray(12)])) return undefined
  const headerLength = file.readUInt32LE(12)
  const header: unknown = JSON.parse(file.toString('utf8', PREFIX, PREFIX + headerLength))
  if (!isHeader(header) || header.endianness !== endianness() || header.ecosystem !== ecosystem)
    return undefined

  // Copied to begin at a multiple of eight bytes.
  const memory = new Uint8Array(file.subarray(PREFIX + headerLength)).buffer
  if (memory.byteLength !== 21 * header.records + 8 * header.names) return undefined
  let at = 0
  const words = (length: number) => {
    const column = new Uint32Array(memory, at, length)
    at += column.byteLength
    return column
  }
  const offset = new Float64Array(memory, at, header.records)
  at += offset.byteLength
  const compressedSize = words(header.records)
  const size = words(header.records)
  const crcs = words(header.records)
  const hashes = words(header.names)
  const owners = words(header.names)
  const method = new Uint8Array(memory, at, header.records)
  const { identity, newest, damaged } = header
  return {
    identity,
    newest,
    damaged,
    records: { offset, compressedSize, size, crc32: crcs, method },
    hashes,
    owners
  }
}

function checksum(parts: readonly Buffer[]): number {
  // Of no bytes, Node's crc32 makes 0 instead of leaving the sum as it is.
  return parts.reduce((sum, part) => (part.length === 0 ? sum : crc32(part, sum)), 0)
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false
  return (
    'records' in value && 'names' in value && 'identity' in value && 'newest' in value && 'damaged' in value
  )
}
