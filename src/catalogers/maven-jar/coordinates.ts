/** What Maven calls an artifact. */
export interface Coordinates {
  readonly group: string
  readonly artifact: string
  readonly version: string
}

/** True for a group or an artifact: letters, digits, `_`, `-` and `.` are what Maven's own model validator lets through. */
export function isId(text: string): boolean {
  return text.length <= 214 && /^[A-Za-z0-9_.-]+$/.test(text)
}

/** Any printable text that can stand in a file name, without placeholders that nobody filled in. */
export function isVersion(text: string): boolean {
  return text.length <= 128 && /^[A-Za-z0-9][\w.+~-]*$/.test(text)
}

/** Tells that `2.17` and `2.17.0` are one version to Maven. */
export function sameVersionKey(version: string): string {
  return version.replace(/(?:\.0)+$/, '')
}
