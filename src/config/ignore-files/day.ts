/** The day of `2027-01-31` or `2027-01-31T10:00:00Z`; undefined for anything else. */
export function dayOf(text: string): string | undefined {
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text.trim()) ?? []
  const isDay = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true
  return day !== '' && isDay ? day : undefined
}
