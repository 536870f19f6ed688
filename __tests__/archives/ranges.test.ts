import { dirname } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { DEFAULT_LIMITS, openDirectoryTree } from '../../src/archives/index.js'
import { UnreadableEntry } from '../../src/model/index.js'
import type { FileTree } from '../../src/model/index.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { zipTrees } from '../support/zip-trees.js'
import { writeZip, type WrittenEntry } from '../support/zip-writer.js'

const TEXT = Array.from({ length: 50_000 }, (_, index) => `line ${index} of a file\n`).join('')
const trees = zipTrees()
const folder = scratchFolder()

function rangeOf(tree: FileTree, offset: number, length: number): string {
  return Buffer.from(tree.readRange('file', offset, length)).toString()
}

const WAYS: readonly (readonly [string, () => FileTree])[] = [
  ['a deflated entry', () => trees.of([{ name: 'file', data: TEXT, method: 8 }])],
  ['a stored entry', () => trees.of([{ name: 'file', data: TEXT, method: 0 }])],
  [
    'an entry of a nested archive',
    () =>
      trees.of([{ name: 'in.zip', data: writeZip([{ name: 'file', data: TEXT, method: 8 }]) }]).open('in.zip')
  ],
  [
    'a file in a folder',
    () => {
      return openDirectoryTree(dirname(folder.write('ranges/file', TEXT)))
    }
  ]
]

describe.each(WAYS)('ranges of %s', (_, open) => {
  it.each([
    [0, 10],
    [500_000, 100],
    [7, 400_000],
    [TEXT.length - 5, 5],
    [TEXT.length - 5, 100],
    [TEXT.length, 10],
    [TEXT.length + 1, 10],
    [-5, 10],
    [5, 0],
    [5, -1],
    [0, Infinity]
  ])('from %d, %d bytes', (offset, length) => {
    const start = Math.max(0, offset)
    expect(rangeOf(open(), offset, length)).toBe(TEXT.slice(start, start + Math.max(0, length)))
  })

  it('come in any order', () => {
    const tree = open()
    for (const offset of [900_000, 10, 900_100, 400_000, 0]) {
      expect(rangeOf(tree, offset, 50)).toBe(TEXT.slice(offset, offset + 50))
    }
  })

  it('are refused for what is not there', () => {
    expect(() => open().readRange('other', 0, 1)).toThrow(UnreadableEntry)
  })
})

it('go from one entry to another and back', () => {
  const tree = trees.of([
    { name: 'file', data: TEXT, method: 8 },
    { name: 'other', data: TEXT.toUpperCase(), method: 8 }
  ])
  for (const offset of [100, 300_000]) {
    expect(rangeOf(tree, offset, 9)).toBe(TEXT.slice(offset, offset + 9))
    const other = Buffer.from(tree.readRange('other', offset, 9)).toString()
    expect(other).toBe(TEXT.slice(offset, offset + 9).toUpperCase())
  }
})

describe('an entry is refused as a whole', () => {
  const compressed = deflateRawSync(TEXT)
  const cases: readonly (readonly [string, WrittenEntry, string])[] = [
    ['that is encrypted', { name: 'file', data: TEXT, method: 8, flags: 1 }, 'unreadable-entry'],
    [
      'whose checksum is another',
      { name: 'file', data: TEXT, method: 8, local: { crc32: 1 }, central: { crc32: 1 } },
      'checksum-mismatch'
    ],
    [
      'that is stored, and whose checksum is another',
      { name: 'file', data: TEXT, local: { crc32: 1 }, central: { crc32: 1 } },
      'checksum-mismatch'
    ],
    [
      'that gives less than it declares',
      { name: 'file', data: TEXT, compressed: deflateRawSync(TEXT.slice(0, 600_000)), method: 8 },
      'size-mismatch'
    ],
    [
      'that gives more than it declares',
      { name: 'file', data: TEXT, compressed: deflateRawSync(`${TEXT}more`), method: 8 },
      'size-mismatch'
    ],
    [
      'with something behind its data',
      { name: 'file', data: TEXT, compressed: Buffer.concat([compressed, Buffer.from('hidden')]), method: 8 },
      'hidden-data'
    ],
    [
      'that is damaged',
      { name: 'file', data: TEXT, compressed: compressed.subarray(0, compressed.length - 100), method: 8 },
      'unreadable-entry'
    ],
    ['that is compressed in another way', { name: 'file', data: TEXT, method: 12 }, 'unreadable-entry']
  ]

  it.each(cases)('%s', (_, entry, code) => {
    const tree = trees.of([entry])
    expect(() => tree.readRange('file', 0, 5)).toThrow(UnreadableEntry)
    const codes = tree.problems().map((problem) => problem.code)
    expect(codes).toContain(code)
    // Just as when it is read as a whole.
    const whole = trees.of([entry])
    expect(() => whole.read('file')).toThrow(UnreadableEntry)
    expect(codes).toEqual(whole.problems().map((problem) => problem.code))
  })

  it('that is a bomb, too large, or beyond what is left of the budget', () => {
    const bytes = writeZip([{ name: 'file', data: TEXT, method: 8 }])
    for (const limits of [
      { ...DEFAULT_LIMITS, entryBytes: 1000 },
      { ...DEFAULT_LIMITS, bytes: 1000 },
      { ...DEFAULT_LIMITS, ratio: 1, ratioFloor: 0 }
    ]) {
      const tree = trees.ofBytes(bytes, 'function.zip', limits)
      expect(() => tree.readRange('file', 900_000, 5)).toThrow(UnreadableEntry)
      expect(tree.problems().map(({ code }) => code)).toEqual(['budget-exceeded'])
    }
  })
})

describe('the beginning of an entry that is too large to be had at once', () => {
  const large = Buffer.alloc(24 << 20)
  for (let at = 0; at < large.length; at += 4) large.writeUInt32LE(Math.imul(at, 2654435761) >>> 12, at)
  const wanted = 9 << 20

  it('is given without the memory of the whole', () => {
    const tree = trees.of([{ name: 'file', data: large, method: 8 }])
    expect(Buffer.from(tree.read('file', wanted)).equals(large.subarray(0, wanted))).toBe(true)
  })

  it('is refused where it is damaged, as far as it was asked for', () => {
    const whole = deflateRawSync(large)
    // A kind of block that there is not; a stream that breaks off.
    for (const compressed of [Buffer.concat([Buffer.of(0x07), whole]), whole.subarray(0, 1000)]) {
      const tree = trees.of([{ name: 'file', data: large, method: 8, compressed }])
      expect(() => tree.read('file', wanted)).toThrow(UnreadableEntry)
    }
  })
})
