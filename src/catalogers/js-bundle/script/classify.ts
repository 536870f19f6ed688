import type { Bundler } from './marks.js'
import type { Script } from './script.js'

/** What was counted among the comments and keys of a script. */
export interface Comments {
  /** Comments that are the path of a module, alone on their line. */
  paths: number
  /** Where the first of them stands; -1 without any. */
  firstPath: number
  /** Those of them that lie in `node_modules`. */
  installed: number
  /** Other comments between statements at the top level, nearly all of which esbuild, rolldown and bun drop. */
  foreign: number
  /** webpack modules with a path as their key, and with a number. */
  namedKeys: number
  numberedKeys: number
  /** webpack's comments with the path of a concatenated module. */
  webpack: number
}

interface Shape {
  readonly functions: number
  readonly renamed: number
}

type Marks = ReadonlyMap<Bundler, { readonly at: number; readonly joins: boolean }>
type Classification = Pick<Script, 'bundler' | 'joined' | 'minified' | 'code' | 'complete'>

/** Helpers, banners and licences that may stand before the first module. */
const LONGEST_HEAD = 16 * 1024

/** The longest lines that people write on average; minifiers write hundreds of times that. */
const LONGEST_AVERAGE_LINE = 200

/** Decides what a script is from all that was seen of it. */
export function classify(bytes: Uint8Array, marks: Marks, comments: Comments, shape: Shape): Classification {
  const bundler = firstOf(marks, bytes.length)
  const size = Math.max(1, bytes.length)
  const named = hasPathOfEveryModule(marks, comments) || hasKeyOfEveryModule(comments)
  return {
    bundler: bundler ?? (comments.installed > 0 ? 'esbuild' : shape.renamed > 2 ? 'rollup' : undefined),
    joined:
      !isNothingButHelpers(bytes) &&
      ([...marks.values()].some(({ joins }) => joins) || comments.installed > 0 || shape.renamed > 2),
    minified: size / countLines(bytes) > LONGEST_AVERAGE_LINE,
    code: shape.functions * BYTES_PER_FUNCTION > size,
    complete: named
  }
}

/** Code has a function every few hundred bytes, tables of data have none. */
const BYTES_PER_FUNCTION = 4096

/**
 * The bundler whose mark stands first: a package may have been published as some other bundler's output. What esbuild
 * and rolldown help themselves with stands at the top of their own output.
 */
function firstOf(marks: Marks, size: number): Bundler | undefined {
  const joining = [...marks].filter(([, { joins }]) => joins)
  const own = joining.filter(([name, { at }]) => !TOP_HELPERS.has(name) || at <= LONGEST_HEAD || at === size)
  const [first] =
    [own, joining, [...marks]].find((each) => each.length > 0)?.sort(([, a], [, b]) => a.at - b.at) ?? []
  // ncc is webpack with a name of its own.
  return first?.[0] === 'webpack' && marks.has('ncc') ? 'ncc' : first?.[0]
}

const TOP_HELPERS: ReadonlySet<Bundler> = new Set(['esbuild', 'rolldown'])

/**
 * esbuild, rolldown and bun without whitespace removed: every module has its path above it. The same
 * comments stand in packages that were published as such a bundle; in rollup's output, which keeps all
 * comments, they come late or among others.
 */
function hasPathOfEveryModule(marks: Marks, comments: Comments): boolean {
  if (comments.paths === 0 || comments.firstPath > LONGEST_HEAD) return false
  if (comments.foreign > 10 + comments.paths / 2) return false
  const atTop = [...marks].filter(([, { at }]) => at < LONGEST_HEAD).map(([name]) => name)
  if (atTop.some((name) => name === 'webpack' || name === 'ncc' || name === 'Parcel' || name === 'rollup'))
    return false
  return comments.installed > 0 || atTop.length > 0
}

/** webpack in development mode: every module has its path as its key. */
function hasKeyOfEveryModule(comments: Comments): boolean {
  return comments.namedKeys > 0 && comments.numberedKeys === 0
}

/** Where esbuild splits a bundle into parts, one of them may hold the helpers of all others. */
function isNothingButHelpers(bytes: Uint8Array): boolean {
  if (bytes.length > LARGEST_HELPERS) return false
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return /\nexport \{\s*__\w+(?:,\s*__\w+)*\s*\};?\s*$/.test(text)
}

const LARGEST_HELPERS = 8 * 1024

function countLines(bytes: Uint8Array): number {
  let lines = 1
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1
  return lines
}
