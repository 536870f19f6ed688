import { isRecord, parseJson } from '../metadata/json.js'
import { UnknownLockFile } from './lock-file.js'

export type JsonObject = Readonly<Record<string, unknown>>

/** @throws UnknownLockFile when the text is no JSON object, Error when it holds too much */
export function parseObject(text: string): JsonObject {
  const value = parseJson(text)
  if (!isRecord(value)) throw new UnknownLockFile('is not a JSON object')
  return value
}

/** The members of an object that are objects themselves, in their order; none of anything else. */
export function objectsIn(value: unknown): readonly (readonly [string, JsonObject])[] {
  if (!isRecord(value)) return []
  return Object.entries(value).filter((entry): entry is [string, JsonObject] => isRecord(entry[1]))
}

/** The members of an object that are texts; none of anything else. */
export function textsIn(value: unknown): readonly (readonly [string, string])[] {
  if (!isRecord(value)) return []
  return Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
}
