import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDirectoryTree } from '../../src/archives/index.js'
import { catalog } from '../../src/catalogers/index.js'
import { bytesIn } from '../../src/catalogers/executable/bytes.js'
import { memoryAt, withoutOverlaps } from '../../src/catalogers/executable/executable.js'
import { formatOf } from '../../src/catalogers/executable/magic.js'
import { parseExecutable } from '../../src/catalogers/executable/open.js'
import type { Component, Outcome } from '../../src/model/index.js'
import { FIRST_ADDRESS, writeElf, writeMachO, writePe, writeUniversal } from '../support/executables.js'
import type { Piece } from '../support/executables.js'
import { packZip, withArtifact, withZipBytes } from '../support/packed-artifact.js'
import type { Contents } from '../support/packed-artifact.js'
import { randomFrom } from '../support/mutations.js'
import { auditData, goBuildInfo } from '../support/program-contents.js'
import { writeZip } from '../support/zip-writer.js'

const GO = goBuildInfo({ go: 'go1.22.5', lines: ['path a', 'mod a.example/b v1.0.0'] })
const PIECES: readonly Piece[] = [
  { name: '.text', content: Buffer.from('code, and some more'), executable: true },
  { name: '.go.buildinfo', content: GO, writable: true }
]
const PROGRAM = writeElf(PIECES)

function scan(contents: Contents): Outcome<Component> {
  return withArtifact(contents, (artifact) => catalog([artifact]))
}

function purls(contents: Contents): readonly string[] {
  return scan(contents).items.map(({ purl }) => purl)
}

describe('a program is found', () => {
  it.each([
    'bootstrap',
    'opt/bin/tool.v2',
    'lib/libgo.so.1',
    'addon.node',
    'tool.exe',
    'data.bin',
    'a.b/c',
    '.hidden'
  ])('under the name %s', (path) => {
    expect(purls({ [path]: PROGRAM, other: '' })).toContain('pkg:golang/a.example/b@v1.0.0')
  })

  it('in an archive inside the artifact', () => {
    const { items } = scan({ 'layer.zip': { 'extensions/agent': PROGRAM } })
    expect(items[0]?.evidence[0]?.path).toBe('layer.zip!/extensions/agent')
  })

  it('once for each place, whatever is the same in several', () => {
    const { items } = scan({ one: PROGRAM, two: PROGRAM })
    expect(items.map(({ evidence }) => evidence.map(({ path }) => path))).toEqual([
      ['one', 'two'],
      ['one', 'two']
    ])
  })
})

describe('a program is not looked for', () => {
  it.each(['index.js', 'Module.class', 'readme.MD', 'a/b.py', 'picture.png'])('in %s', (path) => {
    expect(scan({ [path]: PROGRAM, other: '' })).toEqual({ items: [], notices: [] })
  })

  it('among the tests of a package', () => {
    expect(purls({ 'node_modules/a/package.json': '{}', 'node_modules/a/test/tool': PROGRAM })).toEqual([])
  })
})

describe('a program that cannot be read', () => {
  it('is one notice, however many catalogers ask', () => {
    const bytes = packZip({ bootstrap: PROGRAM, other: '' })
    const local = bytes.indexOf('bootstrap') + 'bootstrap'.length
    // The end of the compressed data: the first bytes, by which it is recognised, are still there.
    const end = local + bytes.readUInt32LE(18)
    bytes.fill(0xff, end - 24, end - 4)
    const { items, notices } = withZipBytes(bytes, (artifact) => catalog([artifact]))
    expect(items).toEqual([])
    expect(notices.map(({ subject, incomplete }) => [subject, incomplete])).toEqual([
      ['function.zip!/bootstrap', true]
    ])
  })
})

describe('a program that is too large to be held in memory', () => {
  const random = randomFrom(7)
  const filler = Buffer.alloc(33 * 1024 * 1024)
  // As compressible as code, roughly: a file of zeros would be refused as a bomb.
  for (let at = 0; at < filler.length; at += 512) filler.writeDoubleLE(random(), at)
  const paths = '/registry/src/index.crates.io-1949cf8c6b5b557f/first-1.0.0/src/lib.rs'
  const program = writeElf([
    { name: '.text', content: filler, executable: true },
    { name: '.go.buildinfo', content: GO, writable: true },
    { name: '.rodata', content: Buffer.concat([Buffer.alloc(8 * 1024 * 1024, 'x'), Buffer.from(paths)]) }
  ])
  const found = ['pkg:cargo/first@1.0.0', 'pkg:golang/a.example/b@v1.0.0', 'pkg:golang/stdlib@1.22.5']

  it('is read by pieces, in an archive', () => {
    expect(purls({ bootstrap: program, other: '' })).toEqual(found)
  })

  it('is read by pieces, in an archive that does not compress it', () => {
    const bytes = writeZip([{ name: 'bootstrap', data: program, method: 0 }])
    const { items } = withZipBytes(bytes, (artifact) => catalog([artifact]))
    expect(items.map(({ purl }) => purl)).toEqual(found)
  })

  it('is read by pieces, in a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'programs-'))
    try {
      writeFileSync(join(folder, 'bootstrap'), program)
      const files = openDirectoryTree(folder)
      const { items } = catalog([{ id: 'folder', kind: 'directory', digest: '', size: 0, files }])
      expect(items.map(({ purl }) => purl)).toEqual(found)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is one notice when it is damaged', () => {
    const bytes = packZip({ bootstrap: program })
    bytes.fill(0xff, bytes.length - 5000, bytes.length - 200)
    const { items, notices } = withZipBytes(bytes, (artifact) => catalog([artifact]))
    expect(items).toEqual([])
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({ subject: 'function.zip!/bootstrap', incomplete: true })
  })
})

describe('the confidence of what was found', () => {
  it('stands in the evidence where it is not exact', () => {
    const packages = [
      { name: 'sure', version: '1.0.0', source: 'crates.io' },
      { name: 'forked', version: '1.0.0', source: 'git' }
    ]
    const { items } = scan({ a: writeElf([{ name: '.dep-v0', content: auditData(packages) }]), other: '' })
    expect(items.map(({ name, evidence }) => [name, evidence[0]?.confidence])).toEqual([
      ['forked', 'declared'],
      ['sure', undefined]
    ])
  })
})

describe('the format of a file', () => {
  it.each([
    ['elf', PROGRAM],
    ['elf', writeElf(PIECES, { wordSize: 4, bigEndian: true })],
    ['pe', writePe(PIECES)],
    ['mach-o', writeMachO(PIECES)],
    ['mach-o', writeUniversal(writeMachO(PIECES))],
    [undefined, writeElf(PIECES, { type: 1 })],
    [undefined, Buffer.from('#!/bin/sh\nexec /opt/bin/tool "$@" # and a comment that makes it long enough')],
    // The head of a class file: the same magic number as a universal binary, then version 61.
    [undefined, Buffer.concat([Buffer.from('cafebabe0000003d', 'hex'), Buffer.alloc(100)])],
    [undefined, PROGRAM.subarray(0, 40)],
    [undefined, Buffer.alloc(0)]
  ])('%s', (format, bytes) => {
    expect(formatOf(bytes.subarray(0, 64))).toBe(format)
  })
})

describe.each([
  ['ELF', writeElf],
  ['32-bit big-endian ELF', (pieces: readonly Piece[]) => writeElf(pieces, { wordSize: 4, bigEndian: true })],
  ['PE', (pieces: readonly Piece[]) => writePe(pieces)],
  ['Mach-O', (pieces: readonly Piece[]) => writeMachO(pieces)],
  ['universal Mach-O', (pieces: readonly Piece[]) => writeUniversal(writeMachO(pieces))]
])('the sections of %s', (_, write) => {
  const pieces: readonly Piece[] = [
    { name: '.text', content: Buffer.from('machine code'), executable: true },
    { name: '.longer_name', content: Buffer.from('some data'), writable: true }
  ]
  const executable = parseExecutable(bytesIn(write(pieces)))

  it('have names, contents and flags', () => {
    const sections = executable?.sections.filter(({ name }) => name !== '.shstrtab') ?? []
    expect(sections.map(({ name }) => name)).toEqual(['.text', '.longer_name'])
    expect(sections.map(({ offset, size }) => executable?.bytes.at(offset, size).toString())).toEqual([
      'machine code',
      'some data'
    ])
    expect(sections[0]?.executable).toBe(true)
    expect(sections[1]).toMatchObject({ writable: true, executable: false })
  })

  it('are where their addresses say', () => {
    if (!executable) throw new Error('was not parsed')
    expect(memoryAt(executable, FIRST_ADDRESS + 16, 4).toString()).toBe('some')
    expect(memoryAt(executable, FIRST_ADDRESS + 16 + 5, 100).toString('latin1')).toMatch(/^data\0*$/)
    expect(memoryAt(executable, FIRST_ADDRESS + 4096, 4)).toHaveLength(0)
    expect(memoryAt(executable, 0, 4)).toHaveLength(0)
  })
})

describe('bytes by offset', () => {
  const bytes = bytesIn(Buffer.from('0123456789'))

  it.each([
    [0, 3, '012'],
    [8, 5, '89'],
    [10, 1, ''],
    [11, 1, ''],
    [-1, 3, ''],
    [0, -1, ''],
    [2 ** 60, 2 ** 60, ''],
    [3, Infinity, '3456789'],
    [NaN, 1, ''],
    [1, NaN, '']
  ])('from %d, %d of them', (offset, length, text) => {
    expect(bytes.at(offset, length).toString()).toBe(text)
  })
})

describe('headers that lie', () => {
  it('may say that each of many sections is the whole file: it is searched once', () => {
    const region = { name: 'a', address: 0, writable: false, executable: false }
    const many = Array.from({ length: 1000 }, (_, index) => ({ ...region, offset: index, size: 5000 }))
    const distinct = withoutOverlaps([...many, { ...region, offset: 9000, size: 10 }])
    expect(distinct.reduce((sum, { size }) => sum + size, 0)).toBe(5999 + 10)
    expect(withoutOverlaps([{ ...region, offset: 5, size: -1 }])).toEqual([])
  })

  it('cannot make a list out of a small archive that would fill the memory', () => {
    const bomb = auditData([{ name: 'a', version: '1.0.0', source: 'x'.repeat(5_000_000) }])
    const { items, notices } = scan({ a: writeElf([{ name: '.dep-v0', content: bomb }]), other: '' })
    expect(items).toEqual([])
    expect(notices.map(({ message }) => message)).toEqual([
      'has a list of crates that is damaged or too long'
    ])
  })

  it('cannot have a list read that holds a million values', () => {
    const targets = `{ "t": [${'{},'.repeat(600_000)}{}] }`
    const { notices } = scan({ 'a.deps.json': `{ "targets": ${targets} }`, other: '' })
    expect(notices.map(({ message }) => message)).toEqual(['holds too many values to be what it should be'])
  })
})
