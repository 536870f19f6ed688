/** `1 finding`, `2,000 findings`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${digits(n)} ${n === 1 ? noun : plural}`
}

/** Thousands apart, the same in every locale. */
export function digits(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}
