/** Where a template is deployed, as far as its build folder says. */
export interface Context {
  /** Twelve digits. */
  readonly account?: string
  readonly region?: string
}
