import type { FileTree } from '../../../model/index.js'
import type { Script } from '../script/script.js'
import { folderOf } from '../side-files.js'
import { readSourceMap, type SourceMap } from './read.js'

/** Maps beyond this are read as far as this; what they name comes first in them with most bundlers. */
const MAX_BYTES = 96 * 1024 * 1024

const TOO_LARGE = `is larger than ${MAX_BYTES / 1024 ** 2} MiB, and was read as far as that`

/**
 * The source map of a script: inside it, where its last line points to, or under its own name with `.map`.
 * @returns undefined where there is none
 * @throws UnreadableEntry as `FileTree.read` does
 */
export function findSourceMap(
  tree: FileTree,
  path: string,
  bytes: Uint8Array,
  script: Script
): SourceMap | undefined {
  if (script.map && 'start' in script.map) {
    const inline = decodeDataUrl(bytes.subarray(script.map.start, script.map.end))
    const map = inline && readSourceMap(inline)
    if (map) return map
  }
  let unknown = script.map !== undefined && 'start' in script.map
  const named = script.map && 'url' in script.map ? [besideScript(path, script.map.url)] : []
  for (const candidate of [...named, `${path}.map`]) {
    if (candidate === undefined || !tree.has(candidate)) continue
    const map = readSourceMap(tree.read(candidate, MAX_BYTES))
    if (map && tree.size(candidate) > MAX_BYTES) return { ...map, problem: TOO_LARGE }
    if (map) return map
    unknown = true
  }
  return unknown ? NONE : undefined
}

const NONE: SourceMap = {
  sources: [],
  complete: false,
  problem: 'is none that could be understood',
  byBun: false
}

function besideScript(path: string, url: string): string | undefined {
  const plain = url.replace(/[?#].*$/, '')
  if (/^[a-z][a-z0-9+.-]*:/i.test(plain)) return undefined
  const segments = folderOf(path)
    .split('/')
    .filter((segment) => segment !== '')
  for (const segment of decode(plain).split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  return segments.join('/')
}

/** `data:application/json;charset=utf-8;base64,...`, or percent-encoded. */
function decodeDataUrl(url: Uint8Array): Uint8Array | undefined {
  const comma = url.indexOf(0x2c)
  if (comma < 0) return undefined
  const text = Buffer.from(url.buffer, url.byteOffset, url.byteLength)
  const head = text.toString('latin1', 0, Math.min(comma, 200))
  const body = text.subarray(comma + 1, comma + 1 + MAX_BYTES)
  if (/;base64$/i.test(head)) return Buffer.from(body.toString('latin1').trimEnd(), 'base64')
  return Buffer.from(decode(body.toString('utf8').trimEnd()))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
