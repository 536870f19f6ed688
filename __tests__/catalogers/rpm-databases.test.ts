import type { Gap, Sighting } from '../../src/catalogers/cataloger.js'
import { rpm } from '../../src/catalogers/rpm/index.js'
import { memoryTree } from '../support/memory-tree.js'
import { writeBerkeley, writeHeader, writeLog, writeNdb, writeSqlite } from '../support/rpm-databases.js'
import type { RecordedPackage } from '../support/rpm-databases.js'

const NAMES = Array.from({ length: 40 }, (_, index) => `package-${String(index).padStart(2, '0')}`)

/** Headers of very different lengths, the longest of them 30 KiB. */
const HEADERS = NAMES.map((name, index) => writeHeader(sample(name, index * 20)))

const DAMAGED = 'is a damaged package database, so that packages may be missing (trivy may still read it)'

describe('every package is found', () => {
  it.each([512, 1024, 4096, 65536])('in SQLite with pages of %i bytes', (size) => {
    expect(namesIn(read(writeSqlite(HEADERS, size)))).toEqual(NAMES)
  })

  it.each([
    ['Berkeley DB', writeBerkeley(HEADERS)],
    ['Berkeley DB of a big-endian machine', writeBerkeley(HEADERS, true)],
    ['NDB', writeNdb(HEADERS)]
  ])('in %s', (_, bytes) => {
    expect(namesIn(read(bytes))).toEqual(NAMES)
  })

  it('and none in databases without packages', () => {
    for (const empty of [writeSqlite([]), writeBerkeley([]), writeNdb([])]) expect(read(empty)).toEqual([])
  })
})

describe('the write-ahead log of SQLite', () => {
  const before = writeSqlite([writeHeader(sample('old'))])
  const after = writeSqlite([writeHeader(sample('new'))])
  const pages = [1, 2, 3].map(
    (number) => [number, after.subarray((number - 1) * 4096, number * 4096)] as const
  )

  it('counts where it was committed', () => {
    expect(namesIn(read(before, writeLog(pages)))).toEqual(['new'])
  })

  it.each([
    ['it was not committed', writeLog(pages, false)],
    ['it is empty', Buffer.alloc(0)],
    ['it is cut off', writeLog(pages).subarray(0, 9000)],
    ['its last checksum is wrong', changed(writeLog(pages), -1)],
    ['its header is wrong', changed(writeLog(pages), 25)],
    ['it belongs to another database', writeLog([[1, Buffer.alloc(512)]])]
  ])('does not count where %s', (_, log) => {
    expect(namesIn(read(before, log))).toEqual(['old'])
  })
})

describe('what is damaged', () => {
  it.each([
    ['SQLite', writeSqlite(HEADERS)],
    ['Berkeley DB', writeBerkeley(HEADERS)],
    ['NDB', writeNdb(HEADERS)]
  ])('gives what lies before the damage, and says so: %s', (_, bytes) => {
    const found = read(bytes.subarray(0, bytes.length / 2))
    expect(gapsIn(found)).toContain(DAMAGED)
    expect(namesIn(found).length).toBeLessThan(NAMES.length)
  })

  it('takes one header for another without losing the rest', () => {
    const found = read(writeSqlite([Buffer.from('no header'), ...HEADERS.slice(0, 3)]))
    expect(namesIn(found)).toEqual(NAMES.slice(0, 3))
    expect(gapsIn(found)).toContain(DAMAGED)
  })

  it('cannot make a page of SQLite be its own child', () => {
    const bytes = writeSqlite(HEADERS, 512)
    const root = bytes.length / 512
    bytes.writeUInt32BE(root, (root - 1) * 512 + 8)
    expect(gapsIn(read(bytes))).toContain(DAMAGED)
  })

  it('cannot make one row of SQLite count a thousand times', () => {
    const bytes = writeSqlite([writeHeader(sample('echo'))], 65536)
    const page = 2 * 65536
    const cell = bytes.readUInt16BE(page + 8)
    bytes.writeUInt16BE(20000, page + 3)
    for (let index = 0; index < 20000; index += 1) bytes.writeUInt16BE(cell, page + 8 + 2 * index)
    const found = read(bytes)
    expect(gapsIn(found)).toContain(DAMAGED)
    expect(found.length).toBeLessThan(5000)
  })

  it('cannot make a chain of Berkeley DB a ring', () => {
    const bytes = writeBerkeley(HEADERS)
    for (let page = 0; page < bytes.length; page += 512)
      if (bytes[page + 25] === 7) bytes.writeUInt32LE(2, page + 16)
    expect(gapsIn(read(bytes))).toContain(DAMAGED)
  })

  it('cannot make values of NDB overlap', () => {
    const bytes = writeNdb(HEADERS)
    const [first] = [bytes.subarray(32, 48)]
    for (let slot = 3; slot < 250; slot += 1) first.copy(bytes, slot * 16)
    const found = read(bytes)
    expect(gapsIn(found)).toContain(DAMAGED)
  })
})

function sample(name: string, files = 0): RecordedPackage {
  return {
    name,
    version: '1.0',
    release: '1.amzn2023',
    arch: 'x86_64',
    files: Array.from({ length: files }, (_, index) => `/usr/share/${name}/${index % 7}/file-${index}.txt`)
  }
}

function read(bytes: Buffer, log?: Buffer): readonly (Sighting | Gap)[] {
  const path = 'var/lib/rpm/rpmdb.sqlite'
  const release = Buffer.from('ID=amzn\nVERSION_ID=2023\nNAME="Amazon Linux"\n')
  const files = { [path]: bytes, 'etc/os-release': release, ...(log && { [`${path}-wal`]: log }) }
  return rpm.catalog(path, memoryTree(files), '') ?? []
}

function namesIn(found: readonly (Sighting | Gap)[]): readonly string[] {
  return found.flatMap((one) => ('gap' in one ? [] : [one.name])).sort()
}

function gapsIn(found: readonly (Sighting | Gap)[]): readonly string[] {
  return found.flatMap((one) => ('gap' in one ? [one.gap] : []))
}

/** @param at counted from the end where it is negative */
function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  const place = at < 0 ? copy.length + at : at
  copy[place] = (copy[place] ?? 0) ^ 0xff
  return copy
}
