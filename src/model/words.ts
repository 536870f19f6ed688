/** `1 finding`, `2,000 findings`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${digits(n)} ${n === 1 ? noun : plural}`
}

/** Thousands apart, the same in every locale. */
export function digits(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Orders texts by UTF-16 code unit, the same on every machine; for ASCII that is byte order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
