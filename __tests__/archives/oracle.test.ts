import AdmZip from 'adm-zip'
import { deflateRawSync } from 'node:zlib'
import { inShort, textOf, zipTrees } from '../support/zip-trees.js'
import { number, writeZip, type WrittenArchive, type WrittenEntry } from '../support/zip-writer.js'

/**
 * adm-zip is an independent reader: on ordinary archives both must see the same. Where they are known to
 * differ, the difference is written down here, so that neither changes unnoticed.
 */
const trees = zipTrees()

type Listing = Record<string, string>

function ours(bytes: Buffer): Listing {
  const tree = trees.ofBytes(bytes)
  expect(tree.problems()).toEqual([])
  return Object.fromEntries(tree.paths.map((path) => [path, textOf(tree, path)]))
}

function theirs(bytes: Buffer): Listing {
  const files = new AdmZip(bytes).getEntries().filter(({ isDirectory }) => !isDirectory)
  return Object.fromEntries(files.map((entry) => [entry.entryName, entry.getData().toString()]))
}

const CONTENTS: Listing = {
  'index.js': 'exports.handler = async () => 42\n',
  'node_modules/@scope/name/package.json': JSON.stringify({ name: '@scope/name', version: '1.0.0' }),
  'node_modules/ms/index.js': 'function ms() {}\n'.repeat(5000),
  'assets/größe 😀.txt': 'ünï',
  empty: ''
}

describe('both readers agree on', () => {
  it('an archive that adm-zip wrote', () => {
    const zip = new AdmZip()
    for (const [name, text] of Object.entries(CONTENTS)) zip.addFile(name, Buffer.from(text))
    zip.addFile('folder/', Buffer.alloc(0))
    const bytes = zip.toBuffer()
    expect(ours(bytes)).toEqual(CONTENTS)
    expect(theirs(bytes)).toEqual(CONTENTS)
  })

  const WAYS: Record<string, [Partial<WrittenEntry>, WrittenArchive?]> = {
    'stored entries': [{}],
    'deflated entries': [{ method: 8 }],
    'the flag for UTF-8': [{ flags: 0x800 }],
    'data descriptors': [{ method: 8, descriptor: 16 }],
    'small zip64 entries': [{ zip64: true }],
    'zip64 end records': [{ method: 8 }, { zip64: true }],
    'a zipapp': [{}, { prefix: Buffer.from('#!/usr/bin/python3\n'), adjusted: true }]
  }
  it.each(Object.keys(WAYS))('%s', (way) => {
    const [entry, archive] = WAYS[way] ?? [{}]
    const bytes = writeZip(
      Object.entries(CONTENTS).map(([name, data]) => ({ name, data, ...entry })),
      archive
    )
    expect(ours(bytes)).toEqual(CONTENTS)
    expect(theirs(bytes)).toEqual(CONTENTS)
  })

  it('archives of random shape', () => {
    const random = generator(1)
    for (let round = 0; round < 40; round += 1) {
      const entries = Array.from({ length: Math.floor(random() * 30) }, (_, index) => ({
        name: `${'abc'.charAt(random() * 3)}/${'/deep'.repeat(random() * 3).slice(1)}${index}`.replace(
          '//',
          '/'
        ),
        data: Buffer.alloc(random() ** 3 * 60_000, String.fromCharCode(33 + random() * 90)),
        method: random() < 0.5 ? 8 : 0,
        ...(random() < 0.3 ? { descriptor: 16 as const } : {})
      }))
      const bytes = writeZip(entries, { zip64: random() < 0.3, comment: Buffer.alloc(random() * 50) })
      const listing = ours(bytes)
      expect(Object.keys(listing)).toHaveLength(entries.length)
      expect(listing).toEqual(theirs(bytes))
    }
  })
})

describe('the readers differ, as expected, on', () => {
  const file = { name: 'a', data: 'content of a' }
  const names = (bytes: Buffer) => new AdmZip(bytes).getEntries().map(({ entryName }) => entryName)

  it('duplicate names: adm-zip gives up', () => {
    const bytes = writeZip([file, file])
    expect(() => names(bytes)).toThrow()
    expect(inShort(trees.ofBytes(bytes).problems())).toEqual(['duplicate-entry a low'])
  })

  it('names that only look alike once they are decoded: adm-zip gives up', () => {
    const bytes = writeZip([{ name: Buffer.from([0xe9]) }, { name: Buffer.from([0xe8]) }])
    expect(() => names(bytes)).toThrow()
    expect(ours(bytes)).toEqual({ Θ: '', Φ: '' })
  })

  it('names that climb out: adm-zip gives them', () => {
    const bytes = writeZip([{ name: '../../x' }])
    expect(names(bytes)).toEqual(['../../x'])
    expect(trees.ofBytes(bytes).paths).toEqual([])
  })

  it('offsets that do not count a prefix in: adm-zip gives up', () => {
    const bytes = writeZip([file], { prefix: Buffer.from('#!/bin/sh\nexec java -jar "$0"\n') })
    expect(() => names(bytes)).toThrow()
    expect(ours(bytes)).toEqual({ a: 'content of a' })
  })

  it('two descriptions, shared bytes and unlisted entries: adm-zip says nothing', () => {
    const bad = [
      writeZip([{ ...file, local: { name: 'b' } }]),
      writeZip([file, { name: 'b', sameDataAs: 0 }]),
      writeZip([file, { ...file, unlisted: true }])
    ]
    expect(bad.map((bytes) => names(bytes)[0])).toEqual(['a', 'a', 'a'])
    expect(bad.map((bytes) => trees.ofBytes(bytes).problems()[0]?.code)).toEqual([
      'header-mismatch',
      'overlapping-entries',
      'hidden-data'
    ])
  })

  it('sizes that are larger than the truth: adm-zip says nothing', () => {
    const lie = { size: 100_000 }
    const bytes = writeZip([{ ...file, method: 8, local: lie, central: lie }])
    expect(new AdmZip(bytes).readAsText('a')).toBe('content of a')
    expect(() => trees.ofBytes(bytes).read('a')).toThrow('declares 100000')
  })

  it('sizes that are smaller than the truth, encryption, other methods: both give up on the entry', () => {
    const compressed = deflateRawSync('content of a'.repeat(100))
    const lie = { size: 10 }
    for (const entry of [
      { ...file, method: 8, compressed, local: lie, central: lie },
      { ...file, flags: 1 },
      { ...file, method: 12 },
      { ...file, method: 93 }
    ]) {
      const bytes = writeZip([entry])
      expect(() => new AdmZip(bytes).readFile('a')).toThrow()
      expect(() => trees.ofBytes(bytes).read('a')).toThrow()
    }
  })

  it('links: adm-zip gives the target, ours gives what it leads to', () => {
    const bytes = writeZip([file, { name: 'link', data: 'a', mode: 0o120777 }])
    expect(theirs(bytes)).toEqual({ a: 'content of a', link: 'a' })
    expect(ours(bytes)).toEqual({ a: 'content of a', link: 'content of a' })
  })

  it('bytes between entries: only ours tells of them', () => {
    const bytes = writeZip([
      file,
      { ...file, name: 'b', gap: Buffer.concat([number(1, 8), Buffer.alloc(32, 1)]) }
    ])
    expect(theirs(bytes)).toEqual({ a: 'content of a', b: 'content of a' })
    expect(inShort(trees.ofBytes(bytes).problems())).toEqual(['hidden-data (all) medium'])
  })
})

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
