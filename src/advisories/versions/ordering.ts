/** How one family of ecosystems puts its version strings in order. */
export interface Ordering {
  readonly id: string
  /**
   * Negative when `a` comes before `b`, positive when it comes after, 0 when the two mean the same version.
   * Total: any two strings have an answer. Never throws; work is bounded by the length of the strings.
   */
  readonly compare: (a: string, b: string) => number
}
