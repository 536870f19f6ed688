import { isRecord, type AwsAnswer } from '../../model/index.js'

// Answers are foreign: what is not there, or is something else than the API says, is undefined.

export function text(answer: AwsAnswer | undefined, name: string): string | undefined {
  const value = answer?.[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function number(answer: AwsAnswer | undefined, name: string): number | undefined {
  const value = answer?.[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

export function flag(answer: AwsAnswer | undefined, name: string): boolean | undefined {
  const value = answer?.[name]
  return typeof value === 'boolean' ? value : undefined
}

export function part(answer: AwsAnswer | undefined, name: string): AwsAnswer | undefined {
  const value = answer?.[name]
  return isRecord(value) ? value : undefined
}

/** The entries of a list that are structures; none where there is no list. */
export function parts(answer: AwsAnswer | undefined, name: string): readonly AwsAnswer[] {
  const value = answer?.[name]
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** The entries of a list that are texts; none where there is no list. */
export function texts(answer: AwsAnswer | undefined, name: string): readonly string[] {
  const value = answer?.[name]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** Names and texts of a map, sorted by name. */
export function pairs(answer: AwsAnswer | undefined, name: string): readonly (readonly [string, string])[] {
  return Object.entries(part(answer, name) ?? {})
    .flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
