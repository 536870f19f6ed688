import { isRecord } from '../../model/index.js'
/** What the index keeps of one record. */
export interface RecordNames {
  readonly packages: readonly PackageName[]
  /** `modified` as written; '' when there is none. */
  readonly modified: string
}

export interface PackageName {
  readonly ecosystem: string
  readonly name: string
}

const PACKAGE = Buffer.from('"package"')
const MODIFIED = Buffer.from('"modified"')
const QUOTE = 0x22
const COLON = 0x3a
const OPEN = 0x7b
const CLOSE = 0x7d

/**
 * True when bytes hold an escape that may stand for a letter from a to z, in which case a key need not be
 * written as it reads. `\u006` and `\u007` begin all such escapes; no encoder writes them unasked.
 */
export function hasEscapedLetters(bytes: Buffer): boolean {
  return bytes.includes('\\u006') || bytes.includes('\\u007')
}

/**
 * Finds the packages that a record's bytes name, without parsing all of it: most of a record is prose.
 * It may find too many (an object called `package` elsewhere), never too few:
 *
 * - Each key `package` stands in the bytes as `"package"`, as the caller has excluded escaped letters; and
 *   inside of a string those bytes cannot stand, since a quotation mark there is escaped.
 * - The bytes from the `{` behind it to the next `}` parse as JSON only if they are the whole object: a `}`
 *   in a string leaves a string open, one of an inner object leaves the outer one open.
 *
 * Where anything is not as expected, the record is parsed as a whole.
 * @param bytes without escaped letters, see `hasEscapedLetters`
 * @returns undefined when the bytes are no JSON object
 */
export function scanRecord(bytes: Buffer): RecordNames | undefined {
  if (!isBraced(bytes)) return parseRecord(bytes)
  const packages: PackageName[] = []
  for (let at = bytes.indexOf(PACKAGE); at >= 0; at = bytes.indexOf(PACKAGE, at + PACKAGE.length)) {
    const start = valueAfter(bytes, at + PACKAGE.length)
    // Not a key, or one whose value no reader of ours would take for a package.
    if (bytes[start] !== OPEN) continue
    const found = parsePackage(bytes.toString('utf8', start, bytes.indexOf(CLOSE, start) + 1))
    if (!found) return parseRecord(bytes)
    packages.push(found)
  }
  return packages.length > 0 ? { packages, modified: modifiedIn(bytes) } : parseRecord(bytes)
}

/** The same by parsing all of it. */
export function parseRecord(bytes: Buffer): RecordNames | undefined {
  const record = parseObject(bytes.toString())
  if (!record) return undefined
  const affected = Array.isArray(record.affected) ? record.affected : []
  return {
    packages: affected.flatMap((entry: unknown) => {
      const found = isRecord(entry) && isRecord(entry.package) ? packageOf(entry.package) : undefined
      return found ?? []
    }),
    modified: textOf(record.modified)
  }
}

/** A record that was cut off has lost its end. */
function isBraced(bytes: Buffer): boolean {
  let end = bytes.length - 1
  while (end > 0 && isSpace(bytes[end])) end -= 1
  return bytes[0] === OPEN && bytes[end] === CLOSE
}

/** Where the value begins that belongs to a key ending at `at`; `bytes.length` when no colon follows. */
function valueAfter(bytes: Buffer, at: number): number {
  const colon = skipSpace(bytes, at)
  return bytes[colon] === COLON ? skipSpace(bytes, colon + 1) : bytes.length
}

function skipSpace(bytes: Buffer, at: number): number {
  let next = at
  while (isSpace(bytes[next])) next += 1
  return next
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function modifiedIn(bytes: Buffer): string {
  const key = bytes.indexOf(MODIFIED)
  const start = key < 0 ? bytes.length : valueAfter(bytes, key + MODIFIED.length)
  if (bytes[start] !== QUOTE) return ''
  return bytes.toString('latin1', start + 1, bytes.indexOf(QUOTE, start + 1))
}

function parsePackage(text: string): PackageName | undefined {
  const object = parseObject(text)
  return object && packageOf(object)
}

function packageOf(object: Readonly<Record<string, unknown>>): PackageName {
  return { ecosystem: textOf(object.ecosystem), name: textOf(object.name) }
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
