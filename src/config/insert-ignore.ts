import { isMap, isScalar, isSeq, parseDocument, stringify, YAMLMap, type Document } from 'yaml'
import type { Ignore } from '../model/index.js'
import { parseConfigFile } from './file.js'

/** Keys and values of an entry, in the order in which they are written; `true` for a switch. */
export type EntryFields = readonly (readonly [key: string, value: string | true])[]

/** A configuration file with one entry more. */
export interface Inserted {
  readonly text: string
  /** Where the entry begins. */
  readonly line: number
  /** The entry's own lines. */
  readonly entry: string
}

/**
 * Adds an entry at the end of the ignore list. Everything else stays byte for byte as it was, unless the list is
 * written in a way that has no end to add to (`ignore: []`, or braces): then the YAML library writes the file anew,
 * and keeps its comments.
 * @param path as the user sees it, for messages
 * @throws UserError when the file itself is not understood
 */
export function insertIgnore(text: string, path: string, fields: EntryFields): Inserted {
  const before = parseConfigFile(text, path).ignores
  for (const candidate of [withLines(text, fields), withLibrary(text, fields)]) {
    const added = candidate === undefined ? undefined : newEntry(before, candidate, path)
    if (candidate !== undefined && added && says(added, fields))
      return { text: candidate, line: added.line, entry: entryLines(fields, '  ').join('\n') }
  }
  throw new Error(`${path}: no entry could be added to it`)
}

/** Undefined where the file is not written in blocks. */
function withLines(text: string, fields: EntryFields): string | undefined {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const { contents } = parseDocument(text)
  if (contents !== null && (!isMap(contents) || contents.flow === true)) return undefined
  const list = contents?.get('ignore')
  if (list === undefined) {
    const indent = contents === null ? '' : indentAt(text, contents.range?.[0] ?? 0)
    const gap = contents === null ? '' : newline
    const lines = [`${indent}ignore:`, ...entryLines(fields, `${indent}  `)]
    return `${endedBy(text, newline)}${gap}${lines.join(newline)}${newline}`
  }
  const last: unknown = isSeq(list) && list.flow !== true ? list.items.at(-1) : undefined
  if (!isSeq(list) || !isMap(last) || last.flow === true) return undefined
  // The entry ends with its line: behind the value there may be a comment.
  const end = last.range?.[1] ?? 0
  const brk = text.charAt(end - 1) === '\n' ? end : text.indexOf('\n', end) + 1
  const at = brk === 0 ? text.length : brk
  const lines = entryLines(fields, indentAt(text, list.range?.[0] ?? 0)).join(newline)
  return `${endedBy(text.slice(0, at), newline)}${lines}${newline}${text.slice(at)}`
}

function withLibrary(text: string, fields: EntryFields): string {
  const document: Document = parseDocument(text)
  const entry = new YAMLMap(document.schema)
  for (const [key, value] of fields) entry.set(key, value)
  const list = document.get('ignore', true)
  if (isSeq(list)) {
    list.flow = false
    list.add(entry)
  } else document.set('ignore', document.createNode([entry]))
  const written = document.toString({ lineWidth: 0 })
  return text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written
}

/** The entry that came to those that were there before; undefined when anything else changed. */
function newEntry(before: readonly Ignore[], text: string, path: string): Ignore | undefined {
  const after = parsed(text, path)
  const bare = ({ line: _line, ...rest }: Ignore): string => JSON.stringify(rest)
  const same =
    after.length === before.length + 1 &&
    before.every((old, at) => after[at] && bare(old) === bare(after[at]))
  return same ? after.at(-1) : undefined
}

function parsed(text: string, path: string): readonly Ignore[] {
  try {
    return parseConfigFile(text, path).ignores
  } catch {
    return []
  }
}

function says({ untilFixed, ...entry }: Ignore, fields: EntryFields): boolean {
  const found: Readonly<Record<string, unknown>> = { ...entry, 'until-fixed': untilFixed }
  return fields.every(([key, value]) => found[key] === value)
}

function entryLines(fields: EntryFields, indent: string): readonly string[] {
  return fields.map(
    ([key, value], at) =>
      `${indent}${at === 0 ? '- ' : '  '}${key}: ${value === true ? 'true' : scalar(value)}`
  )
}

/** In quotes where it must be, on one line always. */
function scalar(value: string): string {
  const written = stringify(value, { lineWidth: 0 }).trimEnd()
  return isScalar(parseDocument(written).contents) && !written.includes('\n')
    ? written
    : JSON.stringify(value)
}

/** The blanks before what begins at an offset. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return /^[ ]*/.exec(text.slice(start, offset))?.[0] ?? ''
}

function endedBy(text: string, newline: string): string {
  return text === '' || text.endsWith('\n') ? text : text + newline
}
