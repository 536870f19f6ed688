import { deflateRawSync } from 'node:zlib'
import { NotAnArchive } from '../../src/archives/index.js'
import { UnreadableEntry } from '../../src/model/index.js'
import { inShort, textOf, zipTrees } from '../support/zip-trees.js'
import { number, unicodePathField, writeZip, type WrittenEntry } from '../support/zip-writer.js'

const trees = zipTrees()
const HANDLER: WrittenEntry = { name: 'index.js', data: 'exports.handler = () => {}', method: 8 }

describe('two descriptions of one entry', () => {
  const LIES: Record<string, Partial<WrittenEntry>> = {
    name: { local: { name: 'other.js' } },
    method: { local: { method: 0 } },
    checksum: { local: { crc32: 1 } },
    size: { local: { size: 1 } },
    encryption: { local: { flags: 1 } }
  }
  it.each(Object.entries(LIES))(
    'that differ in the %s are reported; the directory is believed',
    (what, lie) => {
      const tree = trees.of([{ ...HANDLER, ...lie }])
      expect(textOf(tree, 'index.js')).toBe(HANDLER.data)
      expect(inShort(tree.problems())).toEqual(['header-mismatch index.js high'])
      expect(tree.problems()[0]?.message).toContain(`(${what})`)
    }
  )

  it('that differ in the size are reported where zip64 fields hold them', () => {
    const tree = trees.of([{ ...HANDLER, zip64: true, local: { size: 5 } }])
    expect(inShort(tree.problems())).toEqual(['header-mismatch index.js high'])
  })

  it('are one too many where a streaming reader would see another Unicode name', () => {
    const extra = unicodePathField('index.js', 'evil.js')
    expect(inShort(trees.of([{ ...HANDLER, local: { extra } }]).problems())).toEqual([
      'header-mismatch index.js high'
    ])
  })

  it('give no content where there is no local header', () => {
    for (const offset of [1, 1e6, 0xffff0000]) {
      const tree = trees.of([{ ...HANDLER, central: { offset } }])
      expect(() => tree.read('index.js')).toThrow('index.js: could not be read (its data is not where')
      expect(inShort(tree.problems())).toContain('unreadable-entry index.js notice incomplete')
    }
  })
})

describe('archives that can be read in two ways', () => {
  const decoy = writeZip([{ name: 'index.js', data: 'decoy' }])

  it('by a second end record in the comment', () => {
    const tree = trees.of([HANDLER], {
      comment: Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(100)])
    })
    expect(inShort(tree.problems())).toEqual(['header-mismatch (all) high incomplete'])
  })

  it('by a whole archive in the comment', () => {
    const tree = trees.of([HANDLER], { comment: decoy })
    expect(inShort(tree.problems())).toContain('header-mismatch (all) high incomplete')
  })

  it('by an archive in front', () => {
    const tree = trees.of([HANDLER], { prefix: decoy })
    expect(textOf(tree, 'index.js')).toBe(HANDLER.data)
    expect(inShort(tree.problems())).toContain('hidden-data (all) medium incomplete')
  })

  it('by two end records that contradict each other', () => {
    const bytes = writeZip([HANDLER], { zip64: true })
    bytes.writeUInt16LE(7, bytes.length - 22 + 10)
    expect(inShort(trees.ofBytes(bytes).problems())).toContain('header-mismatch (all) high incomplete')
  })

  it.each([0, 2, 500])('by a count of %i for one entry', (count) => {
    const tree = trees.of([HANDLER], { end: { count } })
    expect(tree.paths).toEqual(['index.js'])
    expect(inShort(tree.problems())).toEqual(['header-mismatch (all) high'])
  })
})

describe('bytes', () => {
  it('that two entries share reject the archive', () => {
    const bomb = [
      HANDLER,
      ...Array.from({ length: 5 }, (_, index) => ({ name: `copy${index}`, sameDataAs: 0 }))
    ]
    const tree = trees.of(bomb)
    expect(tree.paths).toEqual([])
    expect(inShort(tree.problems())).toEqual(['overlapping-entries (all) high incomplete'])
  })

  it('that an entry takes from the next one reject the archive', () => {
    const inner = writeZip([{ name: 'x', data: 'inner' }]).subarray(0, 36)
    const quoting = { name: 'outer', data: Buffer.concat([Buffer.from('ab'), inner]) }
    const tree = trees.of([quoting, { name: 'x', data: 'inner', central: { offset: 30 + 5 + 2 } }])
    expect(tree.paths).toEqual([])
    expect(inShort(tree.problems())).toEqual(['overlapping-entries (all) high incomplete'])
  })

  it('of an entry that the directory does not list are told of, wherever they lie', () => {
    const hidden: WrittenEntry = { name: 'evil.js', data: 'steal()', unlisted: true }
    const last = { ...HANDLER, name: 'last' }
    for (const entries of [
      [hidden, HANDLER],
      [HANDLER, hidden],
      [HANDLER, hidden, last],
      [{ ...HANDLER, descriptor: 12 as const }, { ...hidden, name: 'a', data: '' }, last],
      [hidden]
    ]) {
      const tree = trees.of(entries)
      expect(tree.has('evil.js')).toBe(false)
      expect(inShort(tree.problems())).toEqual(['hidden-data (all) medium incomplete'])
    }
  })

  it('that belong to nothing are told of', () => {
    const gap = Buffer.alloc(40, 'x')
    const opaque = ['hidden-data (all) medium']
    expect(inShort(trees.of([HANDLER, { ...HANDLER, name: 'b', gap }]).problems())).toEqual(opaque)
    expect(inShort(trees.of([HANDLER], { beforeDirectory: gap }).problems())).toEqual(opaque)
    const streamed = { ...HANDLER, descriptor: 12 as const }
    expect(inShort(trees.of([streamed, { ...HANDLER, name: 'b', gap }]).problems())).toEqual(opaque)
    expect(
      inShort(trees.of([HANDLER], { beforeDirectory: Buffer.alloc(1024 * 1024 + 1) }).problems())
    ).toEqual(opaque)
    expect(inShort(trees.of([HANDLER], { afterDirectory: gap }).problems())).toEqual(opaque)
    const fake = Buffer.concat([gap, number(40, 8), Buffer.from('APK Sig Block 42')])
    expect(inShort(trees.of([HANDLER], { beforeDirectory: fake }).problems())).toEqual(opaque)
  })

  it('in a folder entry, or behind the end of compressed data, do not pass', () => {
    expect(inShort(trees.of([{ name: 'lib/', data: 'x'.repeat(20) }]).problems())).toEqual([
      'hidden-data lib/ medium incomplete'
    ])
    const compressed = Buffer.concat([deflateRawSync('seen'), Buffer.from('unseen')])
    const tree = trees.of([{ name: 'a', data: 'seen', method: 8, compressed }])
    expect(() => tree.read('a')).toThrow('6 bytes behind the end')
    expect(inShort(tree.problems())).toEqual(['hidden-data a medium incomplete'])
  })
})

describe('content', () => {
  it.each([
    ['fewer bytes than it declares', { size: 1000 }, 'size-mismatch'],
    ['more bytes than it declares', { size: 10 }, 'size-mismatch'],
    ['another checksum', { crc32: 0xdeadbeef }, 'checksum-mismatch']
  ])('with %s is not trusted', (_, lie, code) => {
    for (const method of [0, 8]) {
      const entry = { ...HANDLER, method, central: lie, local: lie }
      const tree = trees.of([entry, { name: 'fine', data: 'fine' }])
      expect(() => tree.read('index.js')).toThrow(UnreadableEntry)
      expect(() => tree.read('index.js')).toThrow(UnreadableEntry)
      expect(inShort(tree.problems())).toEqual([`${code} index.js high incomplete`])
      expect(textOf(tree, 'fine')).toBe('fine')
    }
  })

  it('of 200 MB behind a declared size of 10 bytes is noticed without reading it', () => {
    const compressed = deflateRawSync(Buffer.alloc(200_000_000))
    const tree = trees.of([{ name: 'bomb', data: '0123456789', method: 8, compressed }])
    expect(inShort(tree.problems())).toEqual(['size-mismatch bomb high incomplete'])
    expect(() => tree.read('bomb')).toThrow('has another size than it declares')
  })

  it('of 20 MB behind a declared size of 10 bytes is noticed when it is read', () => {
    const compressed = deflateRawSync(Buffer.alloc(20_000_000))
    const tree = trees.of([{ name: 'bomb', data: '0123456789', method: 8, compressed }])
    expect(tree.problems()).toEqual([])
    expect(() => tree.read('bomb')).toThrow('gives more than the 10 bytes')
    expect(inShort(tree.problems())).toEqual(['size-mismatch bomb high incomplete'])
  })

  it('of 4 GB that are really 2 MB, or of more than fits, is not allocated', () => {
    const compressed = deflateRawSync(Buffer.alloc(2_000_000, 'some text '))
    for (const size of [2 ** 32 - 2, 2 ** 52]) {
      const lie = { size }
      const tree = trees.of([
        { name: 'a', method: 8, compressed, zip64: size > 2 ** 32, central: lie, local: lie }
      ])
      expect(() => tree.read('a')).toThrow(UnreadableEntry)
      expect(inShort(tree.problems())).toContain('budget-exceeded a high incomplete')
    }
  })

  it('that is damaged gives one line, and the rest can be read', () => {
    for (const compressed of [Buffer.alloc(20, 0xff), deflateRawSync('x'.repeat(5000)).subarray(0, 8)]) {
      const tree = trees.of([{ name: 'a', data: 'x'.repeat(5000), method: 8, compressed }, HANDLER])
      expect(() => tree.read('a')).toThrow(/^a: could not be read \(is damaged \([^\n]+\)\)$/)
      expect(inShort(tree.problems())).toEqual(['unreadable-entry a notice incomplete'])
      expect(textOf(tree, 'index.js')).toBe(HANDLER.data)
    }
  })

  it('that is nothing but empty blocks is given up', () => {
    const block = Buffer.from([0, 0, 0, 0xff, 0xff])
    const compressed = Buffer.alloc(5 * 2_000_000, block)
    const lie = { size: 8_000_000 }
    const tree = trees.of([{ name: 'a', method: 8, compressed, central: lie, local: lie }])
    expect(() => tree.read('a', 64)).toThrow('padding')
    expect(inShort(tree.problems())).toEqual(['unreadable-entry a notice incomplete'])
  })

  it('that is encrypted is told of, whether or not somebody asks for it', () => {
    for (const flags of [1, 0x41, 0x2001]) {
      const tree = trees.of([{ ...HANDLER, flags }])
      expect(tree.paths).toEqual(['index.js'])
      expect(inShort(tree.problems())).toEqual(['unreadable-entry index.js notice incomplete'])
      expect(() => tree.read('index.js')).toThrow('index.js: is encrypted')
      expect(() => tree.read('index.js', 1)).toThrow('index.js: is encrypted')
      expect(inShort(tree.problems())).toHaveLength(1)
    }
  })

  it.each([9, 12, 14, 93, 95, 99])('that is compressed with method %i is told of', (method) => {
    const tree = trees.of([{ ...HANDLER, method }])
    expect(inShort(tree.problems())).toEqual(['unreadable-entry index.js notice incomplete'])
    expect(() => tree.read('index.js')).toThrow(`method ${method}`)
  })
})

describe('mass', () => {
  it('makes one problem, which counts and names three', () => {
    const names = Array.from({ length: 500 }, (_, index) => `file${String(index).padStart(3, '0')}`)
    const tree = trees.of(
      names.flatMap((name) => [{ name }, { name: name.toUpperCase() }, { name: `../${name}` }])
    )
    expect(tree.paths).toHaveLength(1000)
    expect(tree.problems().map(({ message }) => message)).toEqual([
      '500 entries have names that lead out of the archive or that no file can have; they were refused: ' +
        '../file000, ../file001, ../file002 and 497 more',
      '500 names differ from others only in upper and lower case: FILE000, FILE001, FILE002 and 497 more'
    ])
  })

  it('of content problems does not depend on the order of reading', () => {
    const names = ['e', 'd', 'c', 'b', 'a']
    const bad = names.map((name) => ({ name, data: name, central: { crc32: 1 }, local: { crc32: 1 } }))
    const messages = [names, [...names].reverse()].map((order) => {
      const tree = trees.of(bad)
      for (const name of order) expect(() => tree.read(name)).toThrow(UnreadableEntry)
      return tree.problems()
    })
    expect(messages[0]).toEqual(messages[1])
    expect(messages[0]?.[0]?.message).toContain('5 entries do not match their checksums')
    expect(messages[0]?.[0]?.message).toContain(': a, b, c and 2 more')
  })

  it('of text in a name does not get into a message', () => {
    const names = Array.from({ length: 4 }, (_, index) => `../${index}${'x'.repeat(3000)}`)
    const [problem] = trees.of(names.map((name) => ({ name }))).problems()
    expect(problem?.message.length).toBeLessThan(700)
  })
})

describe('what is no archive', () => {
  const whole = writeZip([HANDLER, { name: 'b', data: 'more' }])
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['text', Buffer.from('this is no zip archive'), 'not a zip archive'],
    ['a gzip file', Buffer.from([0x1f, 0x8b, 8, 0]), 'not a zip archive'],
    ['zeros', Buffer.alloc(200_000), 'not a zip archive'],
    ['an archive without its end', whole.subarray(0, whole.length - 10), 'cut off'],
    ['an archive without its directory', whole.subarray(0, 60), 'cut off'],
    ['an archive whose beginning is missing', whole.subarray(40), 'damaged or cut off'],
    [
      'a comment that is shorter than declared',
      writeZip([HANDLER], { end: { commentLength: 9 } }),
      'damaged'
    ],
    ['bytes behind the end', writeZip([HANDLER], { after: Buffer.from('trailer') }), 'damaged'],
    [
      'a directory that is not there',
      writeZip([HANDLER], { end: { offset: 3 }, afterDirectory: number(0, 8) }),
      'damaged'
    ],
    ['a part of several', onDisk(whole, 1), 'split'],
    ['a zip64 archive without its zip64 record', writeZip([HANDLER], { zip64: true }).subarray(-22), 'zip64']
  ])('is said in one line: %s', (_, bytes, message) => {
    expect(() => trees.ofBytes(bytes)).toThrow(NotAnArchive)
    expect(() => trees.ofBytes(bytes)).toThrow(message)
    expect(() => trees.ofBytes(bytes)).toThrow(/^[^\n]+$/)
  })

  it('is said of a directory that breaks off, rather than to show a part of it as the whole', () => {
    const bytes = writeZip([HANDLER, { name: 'b' }])
    bytes.writeUInt32LE(0, bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1'))
    expect(() => trees.ofBytes(bytes)).toThrow('breaks off')
  })

  it('cut off at any length never passes for a whole one', () => {
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => trees.ofBytes(whole.subarray(0, length))).toThrow(NotAnArchive)
    }
  })
})

function onDisk(archive: Buffer, disk: number): Buffer {
  const copy = Buffer.from(archive)
  copy.writeUInt16LE(disk, copy.length - 22 + 4)
  return copy
}
