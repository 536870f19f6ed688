import { UnreadableTemplate } from '../template/node.js'
import { readText } from '../template/read.js'

/** Manifests of thousands of stacks stay far below. */
const MAX_BYTES = 64 * 1024 ** 2

/** A JSON object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>

/** @throws UnreadableTemplate */
export function readFields(absolute: string): Fields {
  const text = readText(absolute, MAX_BYTES)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw new UnreadableTemplate('is not valid JSON')
  }
  if (!isFields(data)) throw new UnreadableTemplate('holds no JSON object')
  return data
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field that is an object; empty where it is none. */
export function fieldsIn(fields: Fields, name: string): Fields {
  const value = fields[name]
  return isFields(value) ? value : {}
}

export function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' ? value : undefined
}
