import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

/** Texts by their names below the folder: `osv-records/CVE-2026-1.json`. Sorted. */
export type Records = ReadonlyMap<string, string>

/** Nothing but a text file in a folder below: whoever filled the cache decides on content, not on places. */
const NAME = /^[a-z][a-z-]{0,40}\/[A-Za-z0-9][\w.%-]{0,200}\.json$/

/** As the cache of records has it. Bytes. */
const MAX_RECORD = 1024 * 1024
const MAX_RECORDS = 20_000
const MAX_TEXT = 256 * 1024 * 1024

/** What is kept in the folder; nothing where it cannot be read. */
export function readRecords(folder: string): Records {
  const records = new Map<string, string>()
  for (const name of names(folder).flatMap((below) =>
    names(join(folder, below)).map((file) => `${below}/${file}`)
  )) {
    if (!NAME.test(name) || records.size >= MAX_RECORDS) continue
    try {
      const text = readFileSync(join(folder, name), 'utf8')
      if (text.length <= MAX_RECORD) records.set(name, text)
    } catch {
      // It was pruned a moment ago.
    }
  }
  return records
}

/** One line for each record. */
export function pack(records: Records): Uint8Array {
  return gzipSync([...records].map((record) => `${JSON.stringify(record)}\n`).join(''))
}

/**
 * Takes records out of what came from the cache. A line that is none is left out.
 * @throws Error when it is no gzip, is damaged, or swells beyond all measure
 */
export function unpack(content: Uint8Array): Records {
  const records = new Map<string, string>()
  for (const line of gunzipSync(content, { maxOutputLength: MAX_TEXT }).toString('utf8').split('\n')) {
    const record = records.size < MAX_RECORDS ? recordOf(line) : undefined
    if (record) records.set(...record)
  }
  return records
}

/** Writes records that are not there yet. @returns how many */
export function writeRecords(folder: string, records: Records): number {
  let written = 0
  for (const [name, text] of records) {
    try {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), text, { flag: 'wx' })
      written += 1
    } catch {
      // It is there already, or the folder cannot be written: then records are fetched.
    }
  }
  return written
}

function recordOf(line: string): [string, string] | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (!Array.isArray(value) || value.length !== 2) return undefined
    const [name, text] = value as readonly unknown[]
    if (typeof name !== 'string' || typeof text !== 'string') return undefined
    return NAME.test(name) && text.length <= MAX_RECORD ? [name, text] : undefined
  } catch {
    return undefined
  }
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
