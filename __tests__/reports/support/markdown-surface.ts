import MarkdownIt, { type Token } from 'markdown-it'

/** The Markdown that GitHub understands, and more: raw HTML stays, bare domains become links. */
const parser = new MarkdownIt({ html: true, linkify: true })
parser.linkify.set({ fuzzyLink: true, fuzzyEmail: true })

/** A document as GitHub reads it. */
export function tokensOf(markdown: string): readonly Token[] {
  // A dollar sign in a span of its own is GitHub's way of writing one that opens no formula.
  const plain = markdown.replaceAll('<span>&#36;</span>', 'USD')
  return parser.parse(plain, {}).flatMap((token) => token.children ?? [token])
}

/** The Markdown without its texts: blocks, tables, code, pictures, links with their targets, HTML as it stands. */
export function structure(tokens: readonly Token[]): string {
  return tokens
    .filter(({ type }) => type !== 'text')
    .map(({ type, content, attrs }) => `${type} ${type.startsWith('html') ? content : JSON.stringify(attrs)}`)
    .join('\n')
}

/** The same without its links. */
export function withoutLinks(tokens: readonly Token[]): string {
  return structure(tokens.filter(({ type }) => !type.startsWith('link')))
}

export function hrefsOf(markdown: string): readonly string[] {
  return tokensOf(markdown).flatMap((token) =>
    token.type === 'link_open' ? [String(token.attrGet('href'))] : []
  )
}

/** What GitHub turns into links, pictures or formulas in the text that Markdown leaves. */
const LINKED_BY_GITHUB: readonly RegExp[] = [
  /@[a-z0-9_-]/i,
  /#\d/,
  /\bgh-\d/i,
  /(?<![0-9a-z_])[0-9a-f]{7,40}(?![0-9a-z_])/i,
  /www\.[a-z0-9]/i,
  /[a-z]:\/\//i,
  /(mailto|xmpp):[a-z0-9]/i,
  /:[a-z0-9_+-]+:/i,
  /\$[a-z0-9`\\]/i
]

/** Pieces of prose in which GitHub would link something by itself. */
export function linkedByGitHub(tokens: readonly Token[]): readonly string[] {
  return proseOf(tokens).filter((prose) => LINKED_BY_GITHUB.some((pattern) => pattern.test(prose)))
}

/** Lines by which bots of a repository are told what to do. */
export function slashCommands(markdown: string): readonly string[] {
  return markdown.split('\n').filter((line) => /^\s*\/[a-z]/i.test(line))
}

/** Runs of plain text that no code, link or tag interrupts, as GitHub's filters see them. */
function proseOf(tokens: readonly Token[]): readonly string[] {
  const runs: string[] = ['']
  let links = 0
  for (const { type, content } of tokens) {
    links += type === 'link_open' ? 1 : type === 'link_close' ? -1 : 0
    if (type === 'text' && links === 0) runs.push((runs.pop() ?? '') + content)
    else runs.push('')
  }
  return runs.filter((run) => run !== '')
}
