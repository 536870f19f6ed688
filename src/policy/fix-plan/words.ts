/** Each text once, sorted by code unit. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText)
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
