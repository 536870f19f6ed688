import { CATALOGERS } from '../../src/catalogers/index.js'
import type { Cataloger } from '../../src/catalogers/cataloger.js'
import {
  addressesOf,
  FIRST_ADDRESS,
  writeElf,
  writeMachO,
  writePe,
  writeUniversal
} from '../support/executables.js'
import { memoryTree } from '../support/memory-tree.js'
import { mutate, randomFrom } from '../support/mutations.js'
import * as contents from '../support/program-contents.js'

const GO = {
  go: 'go1.22.5',
  lines: [
    'path a.example/b',
    'mod a.example/b v1.0.0',
    'dep c.example/d v1.2.3 h1:x=',
    '=> e.example/f v2.0.0'
  ]
}
const CRATES = [
  { name: 'serde', version: '1.0.228', source: 'crates.io' },
  { name: 'cc', version: '1.0.0', source: 'crates.io', kind: 'build' }
]
const PATHS = Buffer.from('/registry/src/index.crates.io-1949cf8c6b5b557f/serde_json-1.0.140/src/de.rs')
const SBOM = contents.compressedSbom([{ group: 'g', name: 'n', version: '1' }])
const DEPS = JSON.stringify({
  runtimeTarget: { name: 't' },
  targets: { t: { 'A/1.0.0': { dependencies: { A: '1.0.0' }, runtime: { 'lib/A.dll': {} } } } },
  libraries: { 'A/1.0.0': { type: 'package', sha512: '' } }
})

const pieces = (content: Uint8Array, name = '.data') => [
  { name: '.text', content: Buffer.from('code'), executable: true },
  { name, content, writable: true },
  { name: '.rodata', content: PATHS }
]

const PROGRAMS: readonly (readonly [string, Buffer])[] = [
  ['go in ELF', writeElf(pieces(contents.goBuildInfo(GO), '.go.buildinfo'))],
  ['go in ELF, without sections', writeElf(pieces(contents.goBuildInfo(GO)), { sectionTable: false })],
  ['go in PE', writePe(pieces(contents.goBuildInfo(GO)))],
  ['go in Mach-O', writeMachO(pieces(contents.goBuildInfo(GO), '__go_buildinfo'))],
  [
    'go in a universal binary',
    writeUniversal(writeMachO(pieces(contents.goBuildInfo(GO), '__go_buildinfo')))
  ],
  [
    'go by pointers, big endian',
    writeElf(
      [
        {
          name: '.go.buildinfo',
          content: contents.goBuildInfoByPointer(GO, FIRST_ADDRESS, 4, true),
          writable: true
        }
      ],
      { wordSize: 4, bigEndian: true }
    )
  ],
  ['rust with a list', writeElf(pieces(contents.auditData(CRATES), '.dep-v0'))],
  ['rust without', writeElf(pieces(PATHS, '.rodata'))],
  ['a native image', nativeImage()],
  [
    'a package note',
    writeElf(
      pieces(contents.packageNote('{"type":"deb","os":"debian","name":"a","version":"1"}'), '.note.package')
    )
  ],
  ['a .NET bundle', contents.bundle(launcher, { 'A.dll': 'A', 'A.deps.json': DEPS })],
  ['a .NET bundle of .NET Core 3', contents.bundle(launcher, { 'A.dll': 'A', 'A.deps.json': DEPS }, 1)],
  ['a packed program', writeElf(pieces(Buffer.from('UPX!')))]
]

describe.each(PROGRAMS)('%s', (title, program) => {
  it('is understood as it is', () => {
    expect(sightings(program).length).toBeGreaterThan(0)
  })

  it('gives packages, gaps or errors when it is damaged, and nothing else', () => {
    const random = randomFrom(title.length * 7919)
    for (let round = 0; round < 150; round += 1) {
      for (const seen of sightings(mutate(program, random))) {
        const text = JSON.stringify(seen)
        expect(text.length).toBeLessThan(2000)
        // What is shown of damaged files holds no control characters.
        expect(text).toMatch(/^[\x20-\x7e]*$/)
      }
    }
  })
})

it('a deps.json gives packages or errors when it is damaged', () => {
  const random = randomFrom(20261122)
  const bytes = Buffer.from(DEPS)
  for (let round = 0; round < 1000; round += 1) {
    const seen = ask('A.deps.json', mutate(bytes, random))
    expect(JSON.stringify(seen).length).toBeLessThan(1000)
  }
})

/** What all catalogers that ask for programs say of one; an error is said as its message. */
function sightings(program: Uint8Array): readonly unknown[] {
  return ask('bootstrap', program)
}

function ask(path: string, bytes: Uint8Array): readonly unknown[] {
  const tree = memoryTree({ [path]: bytes, 'A.dll': Buffer.alloc(0) })
  const head = bytes.subarray(0, 64)
  return BINARY.filter((one) => one.wants(path) || one.wantsContent?.(head, path)).flatMap(
    (one): readonly unknown[] => {
      try {
        return one.catalog(path, tree, '') ?? []
      } catch (error) {
        // Only errors that say what is wrong: none of the engine's own, which would be mistakes of ours.
        expect(error).toHaveProperty('name', 'Error')
        return [String(error)]
      }
    }
  )
}

const BINARY: readonly Cataloger[] = CATALOGERS.filter(({ wantsContent }) => wantsContent !== undefined)

function nativeImage(): Buffer {
  const length = Buffer.alloc(8)
  length.writeUInt32LE(SBOM.length)
  const address = addressesOf([0])[0] ?? 0
  const [table, names] = contents.symbolTable({ sbom_length: address, sbom: address + 8 })
  return writeElf([
    { name: '.data', content: Buffer.concat([length, SBOM]), writable: true },
    { name: '.svm_heap', content: Buffer.alloc(16), writable: true },
    { name: '.dynsym', content: table },
    { name: '.dynstr', content: names }
  ])
}

function launcher(listAt: number): Buffer {
  return writeElf(pieces(contents.bundleMark(listAt)))
}
