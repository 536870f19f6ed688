import { ABSENT, set, unknown, type Location, type Setting } from '../../../model/index.js'
import type { Mapping, Unknown, Value } from '../value.js'

/** What computes a value that a plan only knows after it was applied. */
export const AFTER_APPLY = 'after apply'

/** No ARN, address of an image or name of a resource is longer: a longer text is not taken apart. */
export const LONGEST_NAME = 2_048

/** What stands where something else was expected: an author's slip, or a hostile template. */
const OTHER_KIND = 'a value of another kind'

/**
 * A property, by its path. What lies inside something that cannot be told cannot be told either.
 * @returns undefined where it is not there, or null, which both tools take for that
 */
export function property(value: Value | undefined, ...path: readonly string[]): Value | undefined {
  let current = present(value)
  for (const name of path) {
    if (current === undefined || current.kind === 'unknown') return current
    current = current.kind === 'mapping' ? present(current.entries.get(name)) : otherKind(current)
  }
  return current
}

function present(value: Value | undefined): Value | undefined {
  return value?.kind === 'scalar' && value.value === null ? undefined : value
}

function otherKind(value: Value): Unknown {
  return { kind: 'unknown', by: OTHER_KIND, at: () => value.at() }
}

/** The items of a list; a lone value is a list of one, as CloudFormation has it in many places. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  const given = present(value)
  if (given === undefined) return []
  return given.kind === 'list' ? given.items.flatMap((item) => present(item) ?? []) : [given]
}

/** The entries of a mapping; none where it is something else. */
export function entriesOf(value: Value | undefined): ReadonlyMap<string, Value> {
  return value?.kind === 'mapping' ? value.entries : EMPTY
}

const EMPTY: ReadonlyMap<string, Value> = new Map()

/** A mapping that stands nowhere. */
export function mapping(entries: Iterable<readonly [string, Value | undefined]>): Mapping {
  const known = new Map<string, Value>()
  for (const [name, value] of entries) if (value) known.set(name, value)
  return { kind: 'mapping', entries: known, at: () => undefined }
}

/** A text that is known to its last letter. */
export function text(value: Value | undefined): Setting<string> {
  return read(value, (scalar) => (scalar === null ? undefined : String(scalar)))
}

/** A text of which a part may be `${...}`: `${Key.Arn}` for a reference. */
export function partText(value: Value | undefined): Setting<string> {
  const known = value === undefined ? undefined : shown(value)
  return known === undefined ? text(value) : set(known, value?.at())
}

/** What is known of a text, with `${...}` for the rest; undefined where nothing is, or where it is no text. */
export function shown(value: Value): string | undefined {
  if (value.kind === 'reference') {
    return value.attribute === undefined ? `\${${value.id}}` : `\${${value.id}.${value.attribute}}`
  }
  if (value.kind === 'pattern') return value.text
  if (value.kind === 'unknown') return PSEUDO.test(value.by) ? `\${${value.by}}` : undefined
  return value.kind === 'scalar' && value.value !== null ? String(value.value) : undefined
}

/** What tells a thing from others: the id of the resource that is referred to, or what is known of its name. */
export function idOf(value: Value): string | undefined {
  return value.kind === 'reference' ? value.id : shown(value)
}

/** What CloudFormation knows of the stack itself says something also where its value is open. */
const PSEUDO = /^AWS::(AccountId|Region|Partition|StackName)$/

export function number(value: Value | undefined): Setting<number> {
  return read(value, (scalar) => {
    const figure = typeof scalar === 'string' && /^-?\d+(\.\d+)?$/.test(scalar) ? Number(scalar) : scalar
    return typeof figure === 'number' && Number.isFinite(figure) ? figure : undefined
  })
}

export function boolean(value: Value | undefined): Setting<boolean> {
  return read(value, (scalar) => {
    if (typeof scalar === 'boolean') return scalar
    return scalar === 'true' ? true : scalar === 'false' ? false : undefined
  })
}

/** One of the words that Lambda knows here. */
export function oneOf<Word extends string>(value: Value | undefined, words: readonly Word[]): Setting<Word> {
  return read(value, (scalar) => words.find((word) => word === scalar))
}

/** Texts, with `${...}` for what is not known of them. Not known where nothing of the list is. */
export function partTexts(value: Value | undefined): Setting<readonly string[]> {
  if (value?.kind === 'unknown') return cannotTell(value)
  const items = itemsOf(value)
  const found = items.map((item) => shown(item) ?? '${...}')
  const opaque = items.find((item) => shown(item) === undefined)
  return opaque && found.every((each) => each === '${...}') ? cannotTell(opaque) : listed(found, value?.at())
}

/** A list that holds nothing is one that is not there. */
export function listed<T>(items: readonly T[], at?: Location): Setting<readonly T[]> {
  return items.length === 0 ? ABSENT : set(items, at)
}

/** Why a value is not known. */
export function cannotTell(value: Value): Setting<never> {
  if (value.kind === 'reference') return computed(`a reference to ${value.id}`, value.at())
  if (value.kind === 'pattern') return computed('a text that is known in part', value.at())
  if (value.kind !== 'unknown') return computed(OTHER_KIND, value.at())
  return value.by === AFTER_APPLY
    ? unknown({ kind: 'after-apply' }, value.at())
    : computed(value.by, value.at())
}

export function computed(by: string, at?: Location): Setting<never> {
  return unknown({ kind: 'computed', by }, at)
}

/** `at` of a value as an optional property. */
export function placed(value: { at(): Location | undefined } | undefined): { readonly at?: Location } {
  const at = value?.at()
  return at === undefined ? {} : { at }
}

function read<T>(
  value: Value | undefined,
  take: (scalar: string | number | boolean | null) => T | undefined
): Setting<T> {
  const given = present(value)
  if (given === undefined) return ABSENT
  const taken = given.kind === 'scalar' ? take(given.value) : undefined
  return taken === undefined ? cannotTell(given) : set(taken, given.at())
}
