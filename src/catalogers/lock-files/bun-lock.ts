import { isRecord } from '../metadata/json.js'
import { LockBuilder } from './builder.js'
import { objectsIn, parseObject, textsIn, type JsonObject } from './json.js'
import type { Importer, LockFileParser } from './lock-file.js'

/**
 * `bun.lock`, the text format. A package's key is its place: `a/b` is `b` in the `node_modules` of `a`.
 * Source: the files that bun 1.2 to 1.4 write, read 2026-11-22.
 */
export const parseBunLock: LockFileParser = (text) => {
  const lock = parseObject(withoutTrailingCommas(text))
  const builder = new LockBuilder()
  const packages = isRecord(lock['packages']) ? lock['packages'] : {}
  const indexes = new Map<string, { index: number | undefined; info: JsonObject }>()
  for (const [key, entry] of Object.entries(packages)) {
    if (Array.isArray(entry)) indexes.set(key, add(builder, key, entry))
  }
  for (const [key, { index, info }] of indexes) {
    for (const name of dependencyNames(info))
      builder.require(index, indexes.get(locate(indexes, key, name))?.index)
  }
  const importers = objectsIn(lock['workspaces']).map(([folder, manifest]): Importer => {
    const requires = dependencyNames(manifest).flatMap((name) => {
      const key = typeof manifest['name'] === 'string' ? locate(indexes, manifest['name'], name) : name
      return indexes.get(key)?.index ?? []
    })
    return { folder, requires }
  })
  return { packages: builder.packages(), importers, recordsPlaces: true }
}

function add(
  builder: LockBuilder,
  key: string,
  entry: readonly unknown[]
): { index: number | undefined; info: JsonObject } {
  const [id] = entry
  const info = entry.find(isRecord) ?? {}
  const match = typeof id === 'string' ? /^((?:@[^/@]+\/)?[^/@]+)@(\d.*)$/.exec(id) : null
  if (!match) return { index: undefined, info }
  const names = splitKey(key)
  const place = names.map((name) => `node_modules/${name}`).join('/')
  return { index: builder.add(match[1] ?? '', match[2] ?? '', names.at(-1), place), info }
}

/** `a/@scope/b` is two names. */
function splitKey(key: string): readonly string[] {
  return key.match(/(?:@[^/]+\/)?[^/]+/g) ?? []
}

function locate(keys: ReadonlyMap<string, unknown>, from: string, name: string): string {
  for (let above = splitKey(from); above.length > 0; above = above.slice(0, -1)) {
    const key = [...above, name].join('/')
    if (keys.has(key)) return key
  }
  return name
}

function dependencyNames(info: JsonObject): readonly string[] {
  const kinds = ['dependencies', 'optionalDependencies', 'peerDependencies']
  return kinds.flatMap((kind) => textsIn(info[kind]).map(([name]) => name))
}

/** The file is JSON but for commas before closing brackets. */
function withoutTrailingCommas(text: string): string {
  const kept: string[] = []
  let from = 0
  let comma = -1
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (char === ',') comma = at
    else if (comma >= 0 && (char === '}' || char === ']')) {
      kept.push(text.slice(from, comma))
      from = comma + 1
      comma = -1
    } else if (!/\s/.test(char)) comma = -1
    if (char === '"') at = stringEnd(text, at)
  }
  return kept.join('') + text.slice(from)
}

/** The position of the closing quote, or of the end of the text. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return text.length
}
