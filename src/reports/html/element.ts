import { cut, cutMiddle, htmlText, safeUrl } from '../escape/index.js'

/** A piece of HTML that is safe to be written: only this file makes any, of elements and of text that it escapes. */
export interface Html {
  readonly html: string
}

/** What may stand inside an element. Every string is taken for untrusted text. */
export type Child = Html | string | number | undefined | readonly Child[]

/** Values are untrusted; names are ours. `true` is an attribute without a value, undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>

/** Longest text inside one element. Characters. */
const LONGEST = 600

const VOID = new Set(['br', 'input', 'link', 'meta'])

/** They begin a line, for who reads the source or compares two pages. */
const LINES = new Set(
  'body details div footer form g h2 h3 head header li main nav p script section style table tbody title tr ul'.split(
    ' '
  )
)

/**
 * An element. Addresses are given as `link` gives them, never as an attribute.
 * @param tag ours
 */
export function el(tag: string, attributes: Attributes, ...children: readonly Child[]): Html {
  let html = LINES.has(tag) ? `\n<${tag}` : `<${tag}`
  for (const [name, value] of Object.entries(attributes)) html += attribute(name, value)
  html += '>'
  if (VOID.has(tag)) return { html }
  for (const child of children) html += write(child)
  return { html: `${html}</${tag}>` }
}

/** An untrusted name or path, with both its ends where it is long. No reference holds a slash. */
export function code(name: string, max = 200): Html {
  const text = htmlText(cutMiddle(name.trim() === '' ? (name === '' ? '(empty)' : '(blank)') : name, max))
  // A path is best broken behind a slash.
  return { html: `<code>${text.replaceAll('/', '/<wbr>')}</code>` }
}

/** An untrusted sentence, cut at its end. */
export function prose(text: string, max = 300): Html {
  return { html: htmlText(cut(text.trim(), max)) }
}

/** A link out of the page; what stands in it alone, where the address is none of the web. */
export function link(url: string | undefined, ...children: readonly Child[]): Html {
  const target = url === undefined ? undefined : safeUrl(url)
  if (target === undefined) return fragment(...children)
  return el('a', { href: target, rel: 'noopener noreferrer' }, ...children)
}

export function fragment(...children: readonly Child[]): Html {
  let html = ''
  for (const child of children) html += write(child)
  return { html }
}

/** Children with something between them. */
export function joined(children: readonly Child[], separator: Child): Html {
  const between = write(separator)
  let html = ''
  for (const [index, child] of children.entries()) html += (index === 0 ? '' : between) + write(child)
  return { html }
}

/** For `pre`, where it counts. */
export const LINE_BREAK: Html = { html: '\n' }

/** The first few, and a word on how many more there are. */
export function some(children: readonly Child[], max: number): Html {
  const rest = children.length - max
  return fragment(joined(children.slice(0, max), ', '), rest > 0 ? ` and ${rest} more` : '')
}

/** For who hears the page and does not see it. */
export function unseen(...children: readonly Child[]): Html {
  return el('span', { class: 'unseen' }, ...children)
}

/** Of ours, as it stands: a style or a script. @throws Error where it could end its element */
export function raw(tag: 'style' | 'script', content: string): Html {
  if (/<\/|<!--/.test(content)) throw new Error(`a ${tag} holds what ends it`)
  return { html: `\n<${tag}>${content}</${tag}>` }
}

function attribute(name: string, value: Attributes[string]): string {
  if (value === undefined) return ''
  return value === true ? ` ${name}` : ` ${name}="${htmlText(String(value))}"`
}

function write(child: Child): string {
  if (child === undefined) return ''
  if (typeof child === 'string') return htmlText(cut(child, LONGEST))
  if (typeof child === 'number') return htmlText(String(child))
  return isHtml(child) ? child.html : fragment(...child).html
}

function isHtml(child: Html | readonly Child[]): child is Html {
  return 'html' in child
}
