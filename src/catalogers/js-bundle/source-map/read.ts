import { BrokenJson, decodeString, JsonReader, type Range } from './json-bytes.js'

/** A file that a source map names. */
export interface MapSource {
  /** With the map's `sourceRoot` before it. Untrusted text. */
  readonly path: string
  /** The text of the file as it went into the bundle; undefined where the map does not have it. */
  content(): string | undefined
  /** Length of that text, in bytes of the map; 0 without it. */
  readonly bytes: number
}

export interface SourceMap {
  readonly sources: readonly MapSource[]
  /** Whether its list of sources is all there. */
  readonly complete: boolean
  /** What is wrong with it, if anything: a phrase that begins with a verb. */
  readonly problem: string | undefined
  /** Whether bun wrote it, whose maps leave out modules of JSON. */
  readonly byBun: boolean
}

/** The end of the ids that bun gives its maps. Source: output of bun 1.4.5, read 2026-11-22. */
const BUN_ID = /64756e2164756e21$/i

/** A bundle with more modules than this is no Lambda function. */
const MAX_SOURCES = 200_000
const LONGEST_PATH = 4096

/**
 * Reads what a source map (version 3, plain or with `sections`) says about where the code comes from. The
 * mappings themselves are stepped over, right or wrong. A map that is cut off gives what stands before.
 * Source: ECMA-426, read 2026-11-20.
 * @returns undefined when it is no source map
 */
export function readSourceMap(bytes: Uint8Array): SourceMap | undefined {
  const found: Found = { sources: [], seen: false, unfinished: 0, problem: undefined, byBun: false }
  try {
    readMap(new JsonReader(bytes, prefixLength(bytes)), found, 0)
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error
    found.problem = 'is damaged, and was read as far as it goes'
  }
  if (!found.seen) return undefined
  const { sources, unfinished, problem, byBun } = found
  return { sources, complete: unfinished === 0, problem, byBun }
}

interface Found {
  readonly sources: MapSource[]
  seen: boolean
  /** Lists of sources, and of sections, that did not come to an end. */
  unfinished: number
  problem: string | undefined
  byBun: boolean
}

function readMap(json: JsonReader, found: Found, depth: number): void {
  const paths: string[] = []
  const contents: (Range | undefined)[] = []
  let root = ''
  try {
    json.object((key) => {
      if (key === 'sources' && json.peek() === '[') {
        found.seen = true
        found.unfinished += 1
        json.array(() => {
          const path = json.peek() === 'string' ? json.text(LONGEST_PATH) : void json.skip()
          if (paths.length < MAX_SOURCES) paths.push(path ?? '')
          else found.problem = `names more than ${MAX_SOURCES} files`
        })
        if (paths.length < MAX_SOURCES) found.unfinished -= 1
      } else if (key === 'sourcesContent' && json.peek() === '[') {
        json.array((index) => {
          const isText = json.peek() === 'string'
          const range = json.skip()
          if (isText && index < MAX_SOURCES) contents[index] = range
        })
      } else if (key === 'sourceRoot' && json.peek() === 'string') root = json.text(LONGEST_PATH)
      else if (key === 'debugId' && json.peek() === 'string')
        found.byBun ||= BUN_ID.test(json.text(LONGEST_PATH))
      else if (key === 'sections' && json.peek() === '[' && depth === 0) readSections(json, found)
      else json.skip()
    })
  } finally {
    for (const [index, path] of paths.entries()) {
      found.sources.push(sourceOf(json.bytes, withRoot(root, path), contents[index]))
    }
  }
}

function readSections(json: JsonReader, found: Found): void {
  found.unfinished += 1
  json.array(() => {
    if (json.peek() !== '{') return void json.skip()
    json.object((key) => {
      if (key === 'map' && json.peek() === '{') readMap(json, found, 1)
      else json.skip()
    })
  })
  found.unfinished -= 1
}

function sourceOf(bytes: Uint8Array, path: string, range: Range | undefined): MapSource {
  if (!range) return { path, bytes: 0, content: () => undefined }
  return { path, bytes: range.end - range.start - 2, content: () => decodeString(bytes, range) }
}

function withRoot(root: string, path: string): string {
  return root === '' ? path : `${root.replace(/\/?$/, '/')}${path}`
}

/** Some servers put `)]}'` and the rest of a line before JSON, which readers of source maps have to step over. */
function prefixLength(bytes: Uint8Array): number {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  if (bytes[start] !== 0x29 || bytes[start + 1] !== 0x5d) return start
  const line = bytes.indexOf(0x0a, start)
  return line < 0 ? bytes.length : line
}
