import { deflateSync, gzipSync } from 'node:zlib'
import { Writer } from './executables.js'

/** What Go's linker writes: `go` is its version, and each line is a list of words. */
export interface GoBuild {
  readonly go: string
  readonly lines: readonly string[]
}

/** `.go.buildinfo` since Go 1.18: two texts, each behind its length. */
export function goBuildInfo(build: GoBuild): Buffer {
  const header = Buffer.alloc(32)
  header.write('\xff Go buildinf:', 'latin1')
  header[14] = 8
  header[15] = 2
  const texts = [Buffer.from(build.go), framedModules(build)]
  return Buffer.concat([header, ...texts.flatMap((text) => [uvarint(text.length), text])])
}

/**
 * `.go.buildinfo` before Go 1.18: the addresses of two Go strings, which are an address and a length each.
 * @param address where this piece lies in memory
 */
export function goBuildInfoByPointer(
  build: GoBuild,
  address: number,
  wordSize: 4 | 8,
  bigEndian: boolean
): Buffer {
  const out = new Writer(wordSize, bigEndian)
  const version = Buffer.from(build.go)
  const modules = framedModules(build)
  const strings = 16 + 2 * wordSize
  const texts = strings + 4 * wordSize
  out.bytes(Buffer.from('\xff Go buildinf:', 'latin1'))
  out.bytes([wordSize, bigEndian ? 1 : 0])
  out.words(address + strings, address + strings + 2 * wordSize)
  out.words(address + texts, version.length, address + texts + version.length, modules.length)
  out.bytes(version)
  out.bytes(modules)
  return out.done()
}

function framedModules({ lines }: GoBuild): Buffer {
  if (lines.length === 0) return Buffer.alloc(0)
  // Of a setting, only the first space is one between words.
  const tabbed = (line: string) =>
    line.startsWith('build ') ? line.replace(' ', '\t') : line.replaceAll(' ', '\t')
  const text = lines.map((line) => `${tabbed(line)}\n`).join('')
  const mark = Buffer.alloc(16, 0x77)
  return Buffer.concat([mark, Buffer.from(text), mark])
}

function uvarint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  return Buffer.from([...bytes, rest])
}

/** `.dep-v0` of `cargo auditable`, padded as a linker would. */
export function auditData(packages: readonly object[]): Buffer {
  return Buffer.concat([deflateSync(JSON.stringify({ packages })), Buffer.alloc(8)])
}

/** The SBOM that native-image embeds. */
export function compressedSbom(components: readonly object[]): Buffer {
  return gzipSync(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', components }))
}

/** Two pieces, a symbol table and the names for it. */
export function symbolTable(symbols: Readonly<Record<string, number>>): readonly [Buffer, Buffer] {
  const table = new Writer(8, false)
  let names = '\0'
  table.bytes([], 24)
  for (const [name, address] of Object.entries(symbols)) {
    table.u32(names.length, 0)
    table.words(address, 8)
    names += `${name}\0`
  }
  return [table.done(), Buffer.from(names, 'latin1')]
}

/** `.note.package`, behind another note. */
export function packageNote(json: string): Buffer {
  const out = new Writer(8, false)
  out.u32(4, 4, 3)
  out.bytes(Buffer.from('GNU\0ID  '))
  out.u32(4, json.length + 1, 0xcafe1a7e)
  out.bytes(Buffer.from('FDO\0'))
  out.bytes(Buffer.from(json), Math.ceil((json.length + 1) / 4) * 4)
  return out.done()
}

/** What a .NET launcher has in its data: where the list of bundled files begins, 0 for none, and the mark. */
export function bundleMark(offset: number): Buffer {
  const out = new Writer(8, false)
  out.bytes(Buffer.from('other data of the launcher'), 32)
  out.words(offset)
  out.bytes(Buffer.from('8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex'))
  return out.done()
}

/**
 * A .NET application in one file: a launcher, the files, and the list of the files.
 * @param launcher gives the same number of bytes whatever the offset is
 * @param version of the list: 1, 2 or 6
 */
export function bundle(
  launcher: (listAt: number) => Buffer,
  files: Readonly<Record<string, string>>,
  version: 1 | 2 | 6 = 6
): Buffer {
  const contents = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))
  const start = launcher(0).length
  let next = start
  const placed = contents.map(({ name, bytes }) => {
    const offset = next
    next += bytes.length
    return { name, bytes, offset }
  })
  const out = new Writer(8, false)
  out.u32(version, 0, placed.length)
  out.bytes(withLength('bundle-id'))
  if (version >= 2) {
    const deps = placed.find(({ name }) => name.endsWith('.deps.json'))
    out.words(deps?.offset ?? 0, deps?.bytes.length ?? 0, 0, 0, 0)
  }
  for (const { name, bytes, offset } of placed) {
    out.words(offset, bytes.length)
    if (version >= 6) out.words(0)
    out.bytes([name.endsWith('.deps.json') ? 3 : 1])
    out.bytes(withLength(name))
  }
  return Buffer.concat([launcher(next), ...placed.map(({ bytes }) => bytes), out.done()])
}

function withLength(text: string): Buffer {
  return Buffer.concat([uvarint(Buffer.byteLength(text)), Buffer.from(text)])
}
