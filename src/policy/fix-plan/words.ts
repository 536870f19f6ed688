import { compareText } from '../../model/index.js'

/** Each text once, sorted by code unit. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText)
}
