import { visible } from './visible.js'

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Most texts: nothing in them needs a reference, or is unseen. */
const PLAIN = /^[\x20\x21\x24\x25\x28-\x3b\x3d\x3f-\x7e]*$/

/**
 * Untrusted text for an HTML element or a quoted attribute of a page of our own, on one line, with nothing hidden in it.
 * Not for the content of `script` and `style`, in which references mean nothing.
 */
export function htmlText(text: string): string {
  if (PLAIN.test(text)) return text
  return visible(text).replace(/[&<>"']/g, (char) => REFERENCES[char] ?? char)
}
