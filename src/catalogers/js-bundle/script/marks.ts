import { DOLLAR, isDigit, UNDERSCORE, wordIs } from '../tokens/bytes.js'

export type Bundler = 'bun' | 'esbuild' | 'ncc' | 'Parcel' | 'rolldown' | 'rollup' | 'webpack'

/**
 * A sign that a bundler was at work.
 *
 * `joins` is true for what only appears where modules were joined into one file. The other signs stand in
 * files that were compiled one by one as well (esbuild and swc without bundling).
 */
export interface Mark {
  readonly bundler: Bundler
  readonly joins: boolean
}

const esbuild = { bundler: 'esbuild', joins: true } as const
const compiler = { bundler: 'esbuild', joins: false } as const
const rolldown = { bundler: 'rolldown', joins: true } as const
const rollup = { bundler: 'rollup', joins: true } as const

/** Source: output of the versions in `bench/accuracy`, read 2026-11-22. */
const WORDS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['__commonJS', esbuild],
  ['__esm', esbuild],
  ['__toESM', compiler],
  ['__toCommonJS', compiler],
  ['__copyProps', compiler],
  ['__accessProp', { bundler: 'bun', joins: true }],
  ['__commonJSMin', rolldown],
  ['__esmMin', rolldown],
  ['__exportAll', rolldown],
  ['__webpack_require__', { bundler: 'webpack', joins: true }],
  ['__webpack_modules__', { bundler: 'webpack', joins: true }],
  ['__nccwpck_require__', { bundler: 'ncc', joins: true }],
  ['commonjsGlobal', rollup],
  ['getDefaultExportFromCjs', rollup],
  ['getAugmentedNamespace', rollup]
])

const PARCEL: Mark = { bundler: 'Parcel', joins: true }
const LONGEST = 'getDefaultExportFromCjs'.length

/** The mark that an identifier is, if it is one. Called for every word of a bundle. */
export function markOf(bytes: Uint8Array, start: number, end: number): Mark | undefined {
  const length = end - start
  const code = bytes[start]
  if (length < '__esm'.length) return undefined
  if (code === UNDERSCORE || code === 0x63 || code === 0x67) {
    if (length > LONGEST || (code !== UNDERSCORE && length < 'commonjsGlobal'.length)) return undefined
    return WORDS.get(textOf(bytes, start, end).replace(/\$\d+$/, ''))
  }
  if (code === DOLLAR) return length > 18 && isParcelName(bytes, start) ? PARCEL : undefined
  if (code === 0x70 && length >= 13)
    return wordIs(bytes, start, start + 13, 'parcelRequire') ? PARCEL : undefined
  return undefined
}

/**
 * A part that webpack split off, which has none of webpack's own names: `exports.ids=[...],exports.modules={`, behind
 * licences and the like.
 */
export function isWebpackPart(bytes: Uint8Array): boolean {
  const head = textOf(bytes, 0, Math.min(bytes.length, LONGEST_START))
  return /(?:^|[;,\s/])exports\.ids ?= ?\[[^\][]*\][,;]\s*exports\.modules ?= ?\{/.test(head)
}

const LONGEST_START = 8 * 1024

/** `name$1`: rollup and rolldown tell equal names of different modules apart so; hardly any person does. */
export function isRenamed(bytes: Uint8Array, start: number, end: number): boolean {
  let at = end - 1
  while (at > start && isDigit(bytes[at] ?? 0)) at -= 1
  return at < end - 1 && at > start && bytes[at] === DOLLAR
}

/** `$0123456789abcdef$...` */
function isParcelName(bytes: Uint8Array, start: number): boolean {
  if (bytes[start + 17] !== DOLLAR) return false
  for (let at = start + 1; at < start + 17; at += 1) {
    const code = bytes[at] ?? 0
    if (!isDigit(code) && (code < 0x61 || code > 0x66)) return false
  }
  return true
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')
}
