import { cut, SHOWN, visible } from './visible.js'

/**
 * Shows untrusted text in a terminal or a job's log. Nothing in it reaches the terminal as a control
 * sequence, and no line that begins with it, or that is wrapped inside it, is a workflow command to the
 * Actions runner (which looks for `::` after leading white space).
 */
export function terminalText(text: string, max = SHOWN): string {
  return visible(cut(text.trim(), max)).replace(/(?<=^|\s):(?=:)/gu, '\\x3a')
}
