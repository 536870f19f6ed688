import { brotliCompressSync } from 'node:zlib'
import type { CollectionTag, YAMLMap } from 'yaml'
import { addressesOf, writeElf, writeMachO, writePe, writeUniversal } from './executables.js'
import type { Piece } from './executables.js'
import * as contents from './program-contents.js'
import { writeBerkeley, writeHeader, writeNdb, writeSqlite } from './rpm-databases.js'
import type { RecordedPackage } from './rpm-databases.js'
import { file, tar } from './tar-writer.js'

/**
 * Lets the `input.yaml` of a fixture hold programs. A program is a map of sections, `!elf`, `!pe`, `!mach-o`
 * or `!universal`; a section is a text or one of the tags below it. A name may end in flags: `.data w`,
 * `.text x`.
 */
export const FIXTURE_TAGS: CollectionTag[] = [
  program('!elf', (pieces) => writeElf(pieces)),
  program('!elf-library', (pieces) => writeElf(pieces, { type: 3 })),
  program('!elf-object', (pieces) => writeElf(pieces, { type: 1 })),
  program('!elf-32-big-endian', (pieces) => writeElf(pieces, { wordSize: 4, bigEndian: true })),
  program('!elf-without-sections', (pieces) => writeElf(pieces, { sectionTable: false })),
  program('!elf-with-tiny-entries', (pieces) => patched(writeElf(pieces), 58, 1)),
  program('!pe-without-header', (pieces) => patched(writePe(pieces), 64, 0)),
  program('!pe', (pieces) => writePe(pieces)),
  program('!assembly', (pieces) => writePe(pieces, { managed: true })),
  program('!mach-o', (pieces) => writeMachO(pieces)),
  program('!universal', (pieces) => writeUniversal(writeMachO(pieces))),
  content('!go', (value) => contents.goBuildInfo(goBuild(value))),
  content('!go-by-pointer', (value) => {
    return contents.goBuildInfoByPointer(goBuild(value), addressesOf([0])[0] ?? 0, 8, false)
  }),
  content('!go-by-pointer-32-big-endian', (value) => {
    return contents.goBuildInfoByPointer(goBuild(value), addressesOf([0])[0] ?? 0, 4, true)
  }),
  content('!audit-data', ({ packages }) => contents.auditData(objects(packages))),
  content('!sbom', ({ components }) => contents.compressedSbom(objects(components))),
  content('!note', (value) => contents.packageNote(JSON.stringify(value))),
  content('!native-image', ({ components }) => nativeImage(objects(components))),
  content('!bundle', ({ version, ...files }) => bundled(version, files)),
  content('!launcher', () => launcher(0)),
  content('!brotli', brotli),
  content('!rpm-sqlite', ({ packages }) => writeSqlite(headers(packages))),
  content('!rpm-berkeley', ({ packages }) => writeBerkeley(headers(packages))),
  content('!rpm-ndb', ({ packages }) => writeNdb(headers(packages)))
]

function program(tag: string, write: (pieces: readonly Piece[]) => Buffer): CollectionTag {
  return content(tag, (sections) =>
    write(
      Object.entries(sections).map(([key, value]) => {
        const [name = '', flags = ''] = key.split(' ')
        return {
          name,
          content: value instanceof Uint8Array ? value : Buffer.from(String(value), 'latin1'),
          writable: flags.includes('w'),
          executable: flags.includes('x')
        }
      })
    )
  )
}

/** A program, an archive or a text, as it is packed for Lambda. */
function brotli({ program, archive, text }: Readonly<Record<string, unknown>>): Buffer {
  if (program === true)
    return brotliCompressSync(writeElf([{ name: '.text', content: Buffer.from('code'), executable: true }]))
  if (archive === true) return brotliCompressSync(tar(file('lib/libnss3.so', 'x')))
  return brotliCompressSync(String(text))
}

function patched(bytes: Buffer, at: number, value: number): Buffer {
  bytes.writeUInt16LE(value, at)
  return bytes
}

/** The parser wants plain bytes: it would turn a `Buffer` into what its `toJSON` gives. */
function content(tag: string, make: (value: Readonly<Record<string, unknown>>) => Buffer): CollectionTag {
  return {
    tag,
    collection: 'map',
    resolve: (node) => {
      const value: unknown = (node as YAMLMap).toJSON()
      return Uint8Array.from(make(value as Readonly<Record<string, unknown>>))
    }
  }
}

function goBuild({ go, lines }: Readonly<Record<string, unknown>>): contents.GoBuild {
  return { go: String(go), lines: Array.isArray(lines) ? lines.map(String) : [] }
}

function objects(value: unknown): readonly object[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  return items.filter((item): item is object => typeof item === 'object' && item !== null)
}

/** With the symbols that point to the SBOM and to its length, both in the first section. */
function nativeImage(components: readonly object[]): Buffer {
  const sbom = contents.compressedSbom(components)
  const length = Buffer.alloc(8)
  length.writeUInt32LE(sbom.length)
  const data = Buffer.concat([length, sbom])
  const address = addressesOf([0])[0] ?? 0
  const [table, names] = contents.symbolTable({ other: 1, sbom_length: address, sbom: address + 8 })
  return writeElf([
    { name: '.data', content: data, writable: true },
    { name: '.svm_heap', content: Buffer.alloc(16), writable: true },
    { name: '.dynsym', content: table },
    { name: '.dynstr', content: names }
  ])
}

function launcher(listAt: number): Buffer {
  return writeElf([
    { name: '.text', content: Buffer.from('code'), executable: true },
    { name: '.data', content: contents.bundleMark(listAt), writable: true }
  ])
}

function bundled(version: unknown, files: Readonly<Record<string, unknown>>): Buffer {
  const texts = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, String(text)]))
  return contents.bundle(launcher, texts, version === 1 || version === 2 ? version : 6)
}

/** Fields that are not said are not recorded; numbers of versions may be written as numbers. */
function headers(packages: unknown): readonly Buffer[] {
  return objects(packages).map((fields) => {
    const texts = Object.entries(fields).map(([key, value]) => [
      key,
      key === 'epoch' || Array.isArray(value) ? (value as unknown) : String(value)
    ])
    return writeHeader(Object.fromEntries(texts) as RecordedPackage)
  })
}
