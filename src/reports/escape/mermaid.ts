import { cutMiddle, visible } from './visible.js'

/**
 * Shows an untrusted name as a label of a Mermaid diagram, to stand between quotes. Letters, digits and a few marks
 * are left as they are; all others become a question mark, since the syntax of Mermaid has no escape that holds in
 * each of its versions, and a label is there to be recognised, not to be copied.
 */
export function mermaidLabel(text: string, max = 40): string {
  return visible(cutMiddle(text.trim(), max)).replace(/[^\p{L}\p{N} ._/:@+…-]/gu, '?') || '?'
}
