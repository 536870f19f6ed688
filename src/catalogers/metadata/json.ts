import { isRecord } from '../../model/index.js'

export { isRecord }

/**
 * Parses JSON whose author is not to be trusted. What `JSON.parse` needs in memory depends less on the length
 * of the text than on the number of values in it, so that number is bounded as well.
 * @param what a part of a file is called so in the error: `a package note`
 * @throws Error when it is no JSON, or holds more than half a million values
 */
export function parseJson(text: string, what?: string): unknown {
  const subject = what === undefined ? '' : `has ${what} that `
  if (countValues(text) > MOST_VALUES)
    throw new Error(`${subject}holds too many values to be what it should be`)
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new Error(`${subject}is not JSON`)
  }
}

const MOST_VALUES = 500_000

/** At least as many as there are: what stands in strings is counted as well. */
function countValues(text: string): number {
  let values = 1
  for (const mark of ['[', '{', ',']) {
    for (let at = text.indexOf(mark); at >= 0 && values <= MOST_VALUES; at = text.indexOf(mark, at + 1)) {
      values += 1
    }
  }
  return values
}

/** The value itself where it is an object, an object without fields where it is anything else. */
export function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
