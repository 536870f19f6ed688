import { cut, cutMiddle, SHOWN, visible } from './visible.js'

/**
 * Shows untrusted prose inside a Markdown line, table cell or raw HTML element, as plain text and nothing
 * else. Two enemies need two weapons: Markdown and HTML syntax is written as character references, which
 * holds in both; what GitHub turns into links after Markdown is done (mentions, issue and commit
 * references, bare addresses, emoji names) survives references, so a zero-width space breaks it.
 */
export function markdownText(text: string, max = SHOWN): string {
  const chunks: string[] = []
  let last = 0
  const line = visible(cut(text.trim(), max))
  for (const match of line.matchAll(SPECIAL)) {
    chunks.push(line.slice(last, match.index), neutral(match[0]))
    last = match.index + match[0].length
  }
  return chunks.join('') + line.slice(last)
}

/**
 * Shows an untrusted name or path as code, where GitHub links nothing. For Markdown lines and table cells;
 * not for raw HTML, in which backticks mean nothing. `|` would end a table cell and is shown as `\x7c`.
 */
export function markdownCode(text: string, max = SHOWN): string {
  const code = visible(cutMiddle(text === '' ? '(empty)' : text, max)).replaceAll('|', '\\x7c')
  const longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), (run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^[` ]|[` ]$/.test(code) ? ' ' : ''
  return `${fence}${pad}${code}${pad}${fence}`
}

/** A link whose text and target are both untrusted; only the text where the target is not a web address. */
export function markdownLink(text: string, url: string | undefined, max = SHOWN): string {
  const shown = markdownText(text, max)
  const target = url === undefined ? undefined : safeUrl(url)
  return target === undefined ? shown : `[${shown}](${target})`
}

/** A web address with nothing in it that ends a Markdown link, a table cell or an HTML attribute. */
export function safeUrl(text: string): string | undefined {
  if (text.length > 2000 || !URL.canParse(text)) return undefined
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  if (url.username !== '' || url.password !== '') return undefined
  return url.href.replace(/[^A-Za-z0-9:/?#%&=.,~+@_-]/gu, percent)
}

/**
 * In order: the mark that would make a list or a heading underline at the start; digits that would make a
 * numbered list; a run of hexadecimal digits that could be a commit; `GH-1`; `www.`; a dot inside a word;
 * single characters of Markdown, HTML and mathematics.
 */
const SPECIAL =
  /^[+=-]|(?<=^\d{1,9})[.)]|(?<![0-9A-Za-z_])[0-9a-f]{7,}(?![0-9A-Za-z_])|\bGH-(?=\d)|www(?=\.)|(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])|[\\`*_[\]<>&#|~@:$!]/giu

/** Followed by a zero-width space: what stands before a name, a number or an address that GitHub would link. */
const TRIGGERS = new Set(['@', '#', ':'])

const ZERO_WIDTH_SPACE = '&#8203;'

function neutral(special: string): string {
  // GitHub's own way of writing a dollar sign that opens no formula.
  if (special === '$') return '<span>&#36;</span>'
  if (special.length > 1) return breakUp(special)
  return `&#${special.charCodeAt(0)};${TRIGGERS.has(special) ? ZERO_WIDTH_SPACE : ''}`
}

function breakUp(word: string): string {
  const pieces = /^[0-9a-f]+$/i.test(word) ? (word.match(/.{1,6}/g) ?? []) : [word, '']
  return pieces.join(ZERO_WIDTH_SPACE)
}

function percent(char: string): string {
  return Array.from(
    new TextEncoder().encode(char),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  ).join('')
}
