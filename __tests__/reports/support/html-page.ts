import { parse, type DefaultTreeAdapterTypes } from 'parse5'

/** An element of a page, as a parser of HTML (the algorithm that browsers follow) understands it. */
export interface PageElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** The text of it and of all below it. */
  readonly text: string
}

/** A page as a browser would read it. */
export interface Page {
  readonly elements: readonly PageElement[]
  /** Its comments: there should be none. */
  readonly comments: readonly string[]
  /** Names of elements and attributes in their order, without a text: the same for all texts that only are shown. */
  readonly structure: string
}

/** @throws Error where the page has a mistake that a parser has to make good */
export function readPage(html: string): Page {
  const mistakes: string[] = []
  const document = parse(html, { onParseError: ({ code }) => mistakes.push(code) })
  if (mistakes.length > 0) throw new Error(`not well written: ${mistakes.join(', ')}`)
  const elements: PageElement[] = []
  const comments: string[] = []
  walk(document, elements, comments)
  return {
    elements,
    comments,
    structure: elements.map(({ tag, attributes }) => [tag, ...Object.keys(attributes)].join(' ')).join('\n')
  }
}

export function elementsOf(page: Page, tag: string): readonly PageElement[] {
  return page.elements.filter((element) => element.tag === tag)
}

function walk(node: DefaultTreeAdapterTypes.Node, elements: PageElement[], comments: string[]): void {
  if ('data' in node && node.nodeName === '#comment') comments.push(node.data)
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    elements.push({ tag: node.tagName, attributes, text: textOf(node) })
  }
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, elements, comments)
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
