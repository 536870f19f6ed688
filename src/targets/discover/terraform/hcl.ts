/** A block of a Terraform file, with the lines of what stands in it. */
export interface HclBlock {
  /** `resource "aws_lambda_function" "orders"`: its words. */
  readonly words: readonly string[]
  readonly line: number
  /** Lines of its attributes and nested blocks: `runtime`, `tracing_config`, `tracing_config.mode`. */
  readonly lines: ReadonlyMap<string, number>
}

/** Blocks within blocks that are deeper than this have no lines of their own. */
const MAX_DEPTH = 8

/** What begins a statement: a word, then `=` or what makes a block. */
const STATEMENT =
  /([A-Za-z_][\w-]*)(?:[ \t]*(=)(?![=>])|((?:[ \t]*"(?:[^"\\\n]|\\.)*"|[ \t]+[A-Za-z_][\w-]*)*)[ \t]*\{)/y

/**
 * Finds the blocks of a file and the lines in them, without evaluating anything: comments, texts, heredocs and
 * nested expressions are passed over.
 * Source: github.com/hashicorp/hcl, hclsyntax/spec.md, read 2026-11.
 */
export function scanHcl(text: string): readonly HclBlock[] {
  const blocks: HclBlock[] = []
  const open: {
    readonly words: readonly string[]
    readonly line: number
    readonly lines: Map<string, number>
  }[] = []
  const path: string[] = []
  let line = 1
  let at = 0
  let fresh = true
  while (at < text.length) {
    const passed = passOver(text, at)
    if (passed > at) {
      line += newlines(text, at, passed)
      at = passed
      continue
    }
    const character = text[at] ?? ''
    if (character === '\n') {
      line++
      fresh = true
    } else if (character === '}') {
      const ended = open.length === 1 && path.length === 1 ? open.pop() : undefined
      if (ended) blocks.push(ended)
      path.pop()
      fresh = true
    } else if (fresh && /[A-Za-z_]/.test(character)) {
      const statement = statementAt(text, at)
      if (statement) {
        const { name, words, isBlock, end } = statement
        const [current] = open
        if (current && path.length <= MAX_DEPTH)
          note(current.lines, [...path.slice(1), nameOf(name, words)], line)
        if (isBlock) {
          if (path.length === 0) open.push({ words: [name, ...words], line, lines: new Map() })
          path.push(nameOf(name, words))
          at = end
          continue
        }
        const after = expressionEnd(text, end)
        line += newlines(text, at, after)
        at = after
        continue
      }
      fresh = false
    } else if (!/\s/.test(character)) {
      fresh = false
    }
    at++
  }
  return blocks
}

/** A `dynamic "tracing_config"` block makes blocks of that name. */
function nameOf(name: string, words: readonly string[]): string {
  return name === 'dynamic' && words[0] !== undefined ? words[0] : name === 'content' ? '' : name
}

function note(lines: Map<string, number>, path: readonly string[], line: number): void {
  const key = path.filter((part) => part !== '').join('.')
  if (key !== '' && !lines.has(key)) lines.set(key, line)
}

interface Statement {
  readonly name: string
  readonly words: readonly string[]
  readonly isBlock: boolean
  readonly end: number
}

function statementAt(text: string, at: number): Statement | undefined {
  STATEMENT.lastIndex = at
  const [whole, name, equals, labels = ''] = STATEMENT.exec(text) ?? []
  if (whole === undefined || name === undefined) return undefined
  const words = [...labels.matchAll(/"((?:[^"\\\n]|\\.)*)"|([A-Za-z_][\w-]*)/g)].map(
    ([, inQuotes, bare]) => inQuotes ?? bare ?? ''
  )
  return { name, words, isBlock: equals === undefined, end: at + whole.length }
}

/** Where an expression ends: at the end of its line, outside of all brackets and texts, or before a closing brace. */
function expressionEnd(text: string, from: number): number {
  let depth = 0
  let at = from
  while (at < text.length) {
    const passed = passOver(text, at)
    if (passed > at) {
      at = passed
      continue
    }
    const character = text[at] ?? ''
    if (character === '\n' && depth === 0) return at
    if ('([{'.includes(character)) depth++
    if (')]}'.includes(character)) {
      if (depth === 0) return at
      depth--
    }
    at++
  }
  return at
}

/** The end of the comment, text or heredoc that begins here; `at` itself where none does. */
function passOver(text: string, at: number): number {
  const character = text[at]
  if (character === '#' || (character === '/' && text[at + 1] === '/')) return endOfLine(text, at)
  if (character === '/' && text[at + 1] === '*') return endOf(text, '*/', at + 2)
  if (character === '"') return endOfText(text, at + 1)
  if (character === '<' && text[at + 1] === '<') return endOfHeredoc(text, at)
  return at
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from)
  return end === -1 ? text.length : end + mark.length
}

/** A text may hold `${...}`, which holds texts again. */
function endOfText(text: string, from: number): number {
  const open: ('text' | 'template')[] = ['text']
  let at = from
  while (at < text.length && open.length > 0) {
    const character = text[at]
    const inside = open.at(-1)
    if (inside === 'text') {
      if (character === '\\') at++
      else if (character === '"' || character === '\n') open.pop()
      else if ((character === '$' || character === '%') && text[at + 1] === '{') {
        if (text[at - 1] === character) at++
        else {
          open.push('template')
          at++
        }
      }
    } else if (character === '"') open.push('text')
    else if (character === '{') open.push('template')
    else if (character === '}') open.pop()
    at++
  }
  return at
}

function endOfHeredoc(text: string, at: number): number {
  const [start, word] = /^<<-?([A-Za-z_][\w-]*)[ \t\r]*\n/.exec(text.slice(at, at + 200)) ?? []
  if (start === undefined || word === undefined) return at
  let from = at + start.length
  while (from < text.length) {
    const end = endOfLine(text, from)
    if (text.slice(from, end).trim() === word) return end
    from = end + 1
  }
  return text.length
}

function newlines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
