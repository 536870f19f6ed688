/** A value as it was written, with the words that name its place in an error message. */
export interface Given {
  readonly value: string
  /** `input 'path'`, `--path`, `.lambda-scan.yml:3:1: 'path'`. */
  readonly where: string
}
