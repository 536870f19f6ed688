import type { Location, Setting } from '../model/index.js'
import type { Answer, Gap, Problem } from './rule.js'

/** A problem at the place of a setting or an object, where that has one. */
export function problem(
  place: { readonly at?: Location } | undefined,
  { message, remedy, severity, subject }: Omit<Problem, 'kind' | 'at'>
): Problem {
  return {
    kind: 'problem',
    message,
    remedy,
    ...(severity === undefined ? {} : { severity }),
    ...(place?.at === undefined ? {} : { at: place.at }),
    ...(subject === undefined ? {} : { subject })
  }
}

/**
 * The answers that follow from a setting: of its value, of its absence, or the gap where it is not known.
 * @param absent what follows from Lambda's default; nothing when left out
 */
export function given<T>(
  setting: Setting<T>,
  then: (value: T) => readonly Answer[],
  absent: () => readonly Answer[] = () => []
): readonly Answer[] {
  switch (setting.state) {
    case 'set':
      return then(setting.value)
    case 'absent':
      return absent()
    case 'unknown':
      return [{ kind: 'gap', why: setting.why }]
  }
}

/** Where a setting stands, for a problem with it. */
export function placeOf(setting: Setting<unknown>): { readonly at: Location } | undefined {
  return setting.state === 'set' && setting.at ? { at: setting.at } : undefined
}

/** The gap of a setting that is not known; nothing for one that is. */
export function gapOf(setting: Setting<unknown>): readonly Gap[] {
  return setting.state === 'unknown' ? [{ kind: 'gap', why: setting.why }] : []
}

/** The values that are known of several settings' lists. */
export function items<T>(setting: Setting<readonly T[]>): readonly T[] {
  return setting.state === 'set' ? setting.value : []
}

/** True where a text holds the place of something that could not be told: `arn:aws:iam::${Account}:root`. */
export function isPartial(text: string): boolean {
  return text.includes('${')
}
