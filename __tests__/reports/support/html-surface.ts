import { parse, type DefaultTreeAdapterMap, type ParserError } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** A page as a browser understands it. */
export interface Page {
  /** What the browser had to forgive. */
  readonly errors: readonly string[]
  /** The tags and the names of their attributes, as they lie inside each other, without any text. */
  readonly structure: string
  /** What is linked to. */
  readonly hrefs: readonly string[]
  /** Attributes that load, run or style something, whose values nobody else may choose. */
  readonly active: readonly string[]
  /** What stands in the elements whose content is no text, and in `meta`. */
  readonly code: string
  /** All text that can be read. */
  readonly text: string
}

/** An opportunity to break a line is made where a name has a slash. */
const LEFT_OUT = new Set(['wbr'])
const ACTIVE =
  /^(on.*|src|srcdoc|srcset|style|action|formaction|data|poster|ping|background|xlink:href|http-equiv|target)$/i

export function pageOf(html: string): Page {
  const errors: string[] = []
  const lines: string[] = []
  const hrefs: string[] = []
  const active: string[] = []
  const code: string[] = []
  const text: string[] = []
  const visit = (node: Node, depth: number): void => {
    if ('value' in node) text.push(node.value)
    if (node.nodeName === '#comment') lines.push(`${' '.repeat(depth)}<!-- -->`)
    if (isElement(node) && !LEFT_OUT.has(node.tagName)) {
      const names = node.attrs.map(({ name }) => name)
      lines.push(`${' '.repeat(depth)}${node.tagName} ${names.join(' ')}`)
      for (const { name, value } of node.attrs) {
        if (name === 'href') hrefs.push(value)
        if (ACTIVE.test(name)) active.push(`${node.tagName} ${name}=${value}`)
      }
      if (['script', 'style', 'meta'].includes(node.tagName)) code.push(sourceOf(node))
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, depth + 1)
  }
  const onParseError = ({ code: name, startLine }: ParserError): void => {
    errors.push(`${name} in line ${startLine}`)
  }
  visit(parse(html, { onParseError, scriptingEnabled: true }), 0)
  return { errors, structure: lines.join('\n'), hrefs, active, code: code.join('\n'), text: text.join(' ') }
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

function sourceOf(element: Element): string {
  const attributes = element.attrs.map(({ name, value }) => `${name}=${value}`)
  const inside = element.childNodes.map((child) => ('value' in child ? child.value : child.nodeName))
  return [element.tagName, ...attributes, ...inside].join(' ')
}
