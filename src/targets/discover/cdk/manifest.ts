import { isRecord, type Json } from '../../../model/index.js'
import { UnreadableTemplate } from '../template/node.js'
import { readText } from '../template/read.js'

/** Manifests of thousands of stacks stay far below. */
const MAX_BYTES = 64 * 1024 ** 2

/** @throws UnreadableTemplate */
export function readFields(absolute: string): Json {
  const text = readText(absolute, MAX_BYTES)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw new UnreadableTemplate('is not valid JSON')
  }
  if (!isRecord(data)) throw new UnreadableTemplate('holds no JSON object')
  return data
}

/** A field that is an object; empty where it is none. */
export function fieldsIn(fields: Json, name: string): Json {
  const value = fields[name]
  return isRecord(value) ? value : {}
}

export function textIn(fields: Json, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' ? value : undefined
}
