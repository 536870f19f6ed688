/** Offsets of one entry of a container: where its key stands (of an item, the value), and where its value begins. */
export interface Child {
  readonly at: number
  readonly value: number
}

export interface Children {
  readonly children: ReadonlyMap<string | number, Child>
  /** Keys that are there twice, at the later place, which is the one that counts. */
  readonly duplicates: readonly { readonly key: string; readonly at: number }[]
}

const QUOTE = 34
const BACKSLASH = 92
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_MAP = 123
const CLOSE_MAP = 125
const COMMA = 44
const COLON = 58

/**
 * Finds the entries of the list or map that begins at or after an offset. The text is known to be valid JSON.
 * What lies inside the entries is passed over, so one call costs one way through the container's text.
 */
export function scanChildren(text: string, offset: number): Children {
  const children = new Map<string | number, Child>()
  const duplicates: { key: string; at: number }[] = []
  let at = skipSpace(text, offset)
  const list = text.charCodeAt(at) === OPEN_LIST
  if (!list && text.charCodeAt(at) !== OPEN_MAP) return { children, duplicates }
  at = skipSpace(text, at + 1)
  for (let index = 0; at < text.length; index += 1) {
    const code = text.charCodeAt(at)
    if (code === CLOSE_LIST || code === CLOSE_MAP) break
    const start = at
    let key: string | number = index
    if (!list) {
      const end = endOfString(text, at)
      key = String(JSON.parse(text.slice(at, end)))
      at = skipSpace(text, skipSpace(text, end) + (text.charCodeAt(skipSpace(text, end)) === COLON ? 1 : 0))
      if (children.has(key)) duplicates.push({ key, at: start })
    }
    children.set(key, { at: start, value: at })
    at = skipSpace(text, endOfValue(text, at))
    if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1)
  }
  return { children, duplicates }
}

function skipSpace(text: string, offset: number): number {
  let at = offset
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1
  return at
}

/** @param at at the opening quote; @returns behind the closing one */
export function endOfString(text: string, at: number): number {
  let end = text.indexOf('"', at + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end + 1
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1
  return backslashes % 2 === 1
}

function endOfValue(text: string, offset: number): number {
  let at = offset
  let depth = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = endOfString(text, at)
      if (depth === 0) return at
      continue
    }
    if (code === OPEN_LIST || code === OPEN_MAP) depth += 1
    else if (code === CLOSE_LIST || code === CLOSE_MAP) {
      if (depth === 0) return at
      depth -= 1
      if (depth === 0) return at + 1
    } else if (code === COMMA && depth === 0) return at
    at += 1
  }
  return at
}
