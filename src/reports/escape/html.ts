import { visible } from './visible.js'

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/**
 * Untrusted text for an HTML element or a quoted attribute of a page of our own, on one line, with nothing hidden in it.
 * Not for the content of `script` and `style`, in which references mean nothing.
 */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (char) => REFERENCES[char] ?? char)
}
