import type { Location } from './location.js'

/**
 * What is known of one setting of a function.
 *
 * `set`: the source gives a value. `absent`: the source speaks of everything that is set, and this is not
 * among it, so that Lambda's default holds. `unknown`: nobody can tell from this source; a rule that needs it
 * is not evaluated, and neither passed nor failed.
 */
export type Setting<T> =
  | { readonly state: 'set'; readonly value: T; readonly at?: Location }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly why: Unknowable; readonly at?: Location }

/** Why a setting is not known. */
export type Unknowable =
  /** An intrinsic function, a parameter, a reference into another stack. */
  | { readonly kind: 'computed'; readonly by: string }
  /** A value that a plan only knows after it was applied. */
  | { readonly kind: 'after-apply' }
  /** The account did not let us ask. */
  | { readonly kind: 'denied'; readonly permission: string }
  /** This kind of source never says it. */
  | { readonly kind: 'not-in-source' }
  /** A call that failed, or an answer that was not understood. One sentence. */
  | { readonly kind: 'failed'; readonly message: string }

export const ABSENT: Setting<never> = { state: 'absent' }
export const NOT_IN_SOURCE: Setting<never> = { state: 'unknown', why: { kind: 'not-in-source' } }

export function set<T>(value: T, at?: Location): Setting<T> {
  return { state: 'set', value, ...(at === undefined ? {} : { at }) }
}

export function unknown(why: Unknowable, at?: Location): Setting<never> {
  return { state: 'unknown', why, ...(at === undefined ? {} : { at }) }
}

/** The value; undefined both where it is absent and where it is not known. */
export function valueOf<T>(setting: Setting<T>): T | undefined {
  return setting.state === 'set' ? setting.value : undefined
}

/**
 * A text that must not reach any output: the value of an environment variable, a tag, a description. Printing,
 * joining and serialising it gives a placeholder.
 */
export class Redacted {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  /** For the eyes of a rule only. */
  reveal(): string {
    return this.#text
  }
  toString(): string {
    return '(hidden)'
  }
  toJSON(): string {
    return '(hidden)'
  }
}
