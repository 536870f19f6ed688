import { ADVISORY_OPTIONS } from './advisories.js'
import type { Option, Surface } from './option.js'
import { REPORT_OPTIONS } from './reports.js'
import { TARGET_OPTIONS } from './targets.js'
import { VERDICT_OPTIONS } from './verdict.js'

export type { Option, Surface } from './option.js'

/** Every option, in the order in which users read of them. */
export const OPTIONS = [
  ...TARGET_OPTIONS,
  ...VERDICT_OPTIONS,
  ...ADVISORY_OPTIONS,
  ...REPORT_OPTIONS
] as const satisfies readonly Option[]

export type OptionName = (typeof OPTIONS)[number]['name']

/** The options that can be given on one surface, in the table's order. */
export function optionsOf(surface: Surface): readonly Option[] {
  const all: readonly Option[] = OPTIONS
  return all.filter((option) => option.surfaces.includes(surface))
}

/** Finds an option of a surface by its name or an alias. */
export function findOption(surface: Surface, name: string): Option | undefined {
  return optionsOf(surface).find((option) => option.name === name || option.aliases?.includes(name))
}

/** The known name that `name` was probably meant to be, for error messages. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.min(3, Math.floor(name.length / 3)) ? best.candidate : undefined
}

function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return Infinity
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? Infinity
}
