const DAY_MS = 86_400_000

/** Whole days from one day to another, both `YYYY-MM-DD` in UTC; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}
