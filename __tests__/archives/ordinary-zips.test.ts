import { isArchiveName, openZipBytes, openZipFile } from '../../src/archives/index.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { textOf, zipTrees } from '../support/zip-trees.js'
import {
  extraField,
  number,
  writeZip,
  type WrittenArchive,
  type WrittenEntry
} from '../support/zip-writer.js'

const trees = zipTrees()
const folder = scratchFolder()
const SOURCE = 'exports.handler = async () => 42\n'.repeat(50)

const FILES: readonly WrittenEntry[] = [
  { name: 'index.js', data: SOURCE, method: 8 },
  { name: 'node_modules/', mode: 0o040755 },
  { name: 'node_modules/ms/package.json', data: '{"name":"ms","version":"2.1.3"}' },
  { name: 'empty.txt' }
]

const CASES: readonly [string, readonly WrittenEntry[], WrittenArchive?][] = [
  ['stored and deflated entries', FILES],
  ['a comment', FILES, { comment: Buffer.from('built by us') }],
  ['zeros behind the end, as padding', FILES, { after: Buffer.alloc(500) }],
  [
    'a launch script in front that offsets do not count in',
    FILES,
    { prefix: Buffer.from('#!/bin/sh\nexit\n') }
  ],
  [
    'a first line in front that offsets count in',
    FILES,
    { prefix: Buffer.from('#!python\n'), adjusted: true }
  ],
  ['the zip64 end record', FILES, { zip64: true }],
  ['the zip64 end record behind a script', FILES, { zip64: true, prefix: Buffer.from('#!/bin/sh\n') }],
  ['zip64 sizes of small files', FILES.map((file) => ({ ...file, zip64: true })), { zip64: true }],
  ...([12, 16, 20, 24] as const).map((descriptor): [string, readonly WrittenEntry[]] => [
    `data descriptors of ${descriptor} bytes`,
    FILES.map((file) => (file.name === 'node_modules/' ? file : { ...file, descriptor }))
  ]),
  ['a streaming writer that knew the sizes', FILES.map((file) => ({ ...file, flags: 8 }))],
  [
    'the mark that java puts on the first entry',
    FILES.map((file, index) => (index === 0 ? { ...file, extra: extraField(0xcafe, Buffer.alloc(0)) } : file))
  ],
  [
    'extra fields for alignment in the local headers only',
    FILES.map((file) => ({ ...file, local: { extra: extraField(0xd935, Buffer.alloc(61)) } }))
  ],
  [
    'padding between entries, as aligned archives have',
    FILES.map((file) => ({ ...file, gap: Buffer.alloc(4096) })),
    { beforeDirectory: Buffer.alloc(100) }
  ],
  ['a block of signatures before the directory', FILES, { beforeDirectory: signingBlock(3000) }],
  ['folders without a slash, as some programs write them', [...FILES, { name: 'lib', mode: 0o040755 }]],
  [
    'folders whose nothing was deflated',
    [...FILES, { name: 'lib/', method: 8, compressed: Buffer.from([3, 0]) }]
  ],
  ['the names that tar gives', FILES.map((file) => ({ ...file, name: `./${String(file.name)}` }))],
  ['a directory that was not written in order', inAnotherOrder(FILES)],
  ['a writer on DOS, whose modes mean nothing', FILES.map((file) => ({ ...file, system: 0, mode: 0o120777 }))]
]

describe('an ordinary archive', () => {
  it.each(CASES.map(([title, entries, archive]) => ({ title, entries, archive })))(
    'with $title opens without a remark',
    ({ entries, archive }) => {
      const tree = trees.of(entries, archive)
      expect([...tree.paths].sort()).toEqual(['empty.txt', 'index.js', 'node_modules/ms/package.json'])
      expect(textOf(tree, 'index.js')).toBe(SOURCE)
      expect(textOf(tree, 'node_modules/ms/package.json')).toContain('2.1.3')
      expect(tree.size('empty.txt')).toBe(0)
      expect(tree.read('empty.txt')).toHaveLength(0)
      expect(tree.problems()).toEqual([])
    }
  )

  it('may have no entries at all', () => {
    expect(trees.of([]).paths).toEqual([])
    expect(trees.of([], { prefix: Buffer.from('#!/bin/sh\n'), zip64: true }).problems()).toEqual([])
  })

  it('holds more entries than 65,535, with and without the zip64 end record', () => {
    const many = Array.from({ length: 70_000 }, (_, index) => ({ name: `${index % 7}/${index}` }))
    for (const zip64 of [true, false]) {
      const tree = trees.of(many, { zip64 })
      expect(tree.paths).toHaveLength(70_000)
      expect(tree.has('6/69999')).toBe(true)
      expect(tree.problems()).toEqual([])
    }
  })

  it('gives a directory whose records are larger than a window', () => {
    const long = Array.from({ length: 12 }, (_, index) => ({
      name: `${index}`,
      data: `file ${index}`,
      extra: extraField(0x9999, Buffer.alloc(60_000))
    }))
    const tree = trees.of(long)
    expect(tree.paths.map((path) => textOf(tree, path))).toEqual(long.map(({ data }) => data))
    expect(tree.problems()).toEqual([])
  })
})

describe('reading', () => {
  it('gives the beginning of a long file without inflating the rest', () => {
    const random = Buffer.from(
      Array.from({ length: 300_000 }, (_, index) => (index * 7919 + (index >> 3)) % 251)
    )
    const contents = [Buffer.alloc(9_000_000, 'ab'), random, Buffer.concat([random, Buffer.alloc(4_000_000)])]
    for (const [method, data] of contents.flatMap((content) =>
      [0, 8].map((each) => [each, content] as const)
    )) {
      const tree = trees.of([{ name: 'file', data, method }])
      for (const length of [0, 1, 4, 64, 5000, 70_000, data.length - 1]) {
        expect(Buffer.compare(tree.read('file', length), data.subarray(0, length))).toBe(0)
      }
      expect(Buffer.compare(tree.read('file', data.length + 1), data)).toBe(0)
      expect(tree.problems()).toEqual([])
    }
  })

  it('leaves what an earlier read gave untouched', () => {
    const tree = trees.of(['a', 'b'].map((name) => ({ name, data: name.repeat(2000) })))
    const first = tree.read('a')
    tree.read('b')
    expect(Buffer.from(first).toString()).toBe('a'.repeat(2000))
  })

  it('refuses paths that are not there, and everything once the tree is closed', () => {
    const tree = trees.of(FILES)
    expect(() => tree.read('node_modules')).toThrow('node_modules: is not in the archive')
    expect(() => tree.size('__proto__')).toThrow('is not in the archive')
    expect(tree.has('constructor')).toBe(false)
    tree.close()
    expect(() => tree.read('index.js')).toThrow('closed')
    expect(() => tree.has('index.js')).toThrow('closed')
    expect(() => tree.close()).not.toThrow()
  })
})

describe('the raw archive', () => {
  it('streams its entries and reads one by its place alone', () => {
    const zip = openZipBytes(writeZip(FILES, { prefix: Buffer.from('#!/bin/sh\n') }))
    const entries = [...zip.entries()]
    expect(entries.map(({ name, isDirectory }) => [name, isDirectory])).toEqual([
      ['index.js', false],
      ['node_modules/', true],
      ['node_modules/ms/package.json', false],
      ['empty.txt', false]
    ])
    const [{ localOffset, compressedSize, size, method, crc32 } = fail()] = entries
    const place = { localOffset, compressedSize, size, method, crc32 }
    expect(Buffer.from(zip.readEntryAt(place)).toString()).toBe(SOURCE)
    expect(Buffer.from(zip.readEntryAt(place, 7)).toString()).toBe('exports')
    expect(() => zip.readEntryAt({ ...place, crc32: 1 })).toThrow('checksum')
    expect(() => zip.readEntryAt({ ...place, localOffset: localOffset + 1 })).toThrow('not where')
    expect(() => zip.readEntryAt({ ...place, localOffset: 1e15 })).toThrow('not where')
    expect(() => zip.readEntryAt({ ...place, size: 2 ** 40 })).toThrow('larger')
    zip.close()
    expect(() => zip.readEntryAt(place)).toThrow('closed')
  })

  it('reads no bytes but its own', () => {
    const path = folder.write('x.zip', writeZip(FILES))
    for (const { source, close } of [openZipBytes(writeZip(FILES)), openZipFile(path)]) {
      expect(source.readAt(0, 2).toString()).toBe('PK')
      for (const [offset, length] of [
        [-1, 1],
        [0, -1],
        [source.size, 1],
        [NaN, 1],
        [0, source.size + 1]
      ] as const) {
        expect(() => source.readAt(offset, length)).toThrow('lie outside')
      }
      close()
      expect(() => source.readAt(0, 2)).toThrow('closed')
    }
  })

  it('lists hostile names as they are, for a caller that does not use them as paths', () => {
    const zip = openZipBytes(writeZip([{ name: '../x' }, { name: '../x', data: 'again' }]))
    expect([...zip.entries()].map(({ name }) => name)).toEqual(['../x', '../x'])
  })
})

describe('names of archives', () => {
  it.each(['lib/a.jar', 'A.WAR', 'x.ear', '.requirements.zip', 'p-1.0-py3.egg', 'p.whl', 'app.pyz'])(
    '%s',
    (name) => {
      expect(isArchiveName(name)).toBe(true)
    }
  )
  it.each(['jar', 'zip/readme', 'a.jar.txt', 'x.tar.gz', 'p.egg-info', '.', ''])('not %s', (name) => {
    expect(isArchiveName(name)).toBe(false)
  })
})

function inAnotherOrder(entries: readonly WrittenEntry[]): readonly WrittenEntry[] {
  // All local headers come first, then records that point to them from the last to the first.
  const places = entries.map((_, index) => ({
    ...entries[entries.length - 1 - index],
    sameDataAs: entries.length - 1 - index
  }))
  return [...entries.map((entry) => ({ ...entry, unlisted: true })), ...(places as WrittenEntry[])]
}

function signingBlock(length: number): Buffer {
  const size = number(length + 24, 8)
  return Buffer.concat([size, Buffer.alloc(length, 7), size, Buffer.from('APK Sig Block 42')])
}

function fail(): never {
  throw new Error('there is no entry')
}
