import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import { parseSeverity, UserError, VEX_JUSTIFICATIONS, type Ignore } from '../model/index.js'

import { findOption, nearest, optionsOf, type OptionName } from './options/index.js'
import type { Given } from './given.js'
import type { GivenValues, PostureSection, RuleSeverity } from './request.js'

/** What a configuration file says. */
export interface ConfigFile {
  readonly values: GivenValues
  readonly ignores: readonly Ignore[]
  readonly posture?: PostureSection
}

const POSTURE_KEYS = ['rules', 'severities', 'layer-publishers'] as const
const IGNORE_KEYS = [
  'id',
  'reason',
  'purl',
  'function',
  'path',
  'expires',
  'until-fixed',
  'owner',
  'status',
  'justification'
] as const

/**
 * Reads the text of a configuration file: option names as keys, and an `ignore` list.
 * @param path as the user sees it, for messages
 * @throws UserError with line and column for the first thing that is not understood
 */
export function parseConfigFile(text: string, path: string): ConfigFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${path}:${line}:${col}`
  }
  const fail = (node: Node | null | undefined, message: string): never => {
    throw new UserError(`${place(node?.range?.[0] ?? 0)}: ${message}`)
  }
  const syntax = document.errors[0]
  if (syntax)
    throw new UserError(`${place(syntax.pos[0])}: not valid YAML: ${syntax.message.split('\n', 1)[0] ?? ''}`)
  if (document.contents === null) return { values: {}, ignores: [] }
  return new Reader(document, place, fail, lines).read()
}

class Reader {
  constructor(
    private readonly document: Document.Parsed,
    private readonly place: (offset: number) => string,
    private readonly fail: (node: Node | null | undefined, message: string) => never,
    private readonly lines: LineCounter
  ) {}

  read(): ConfigFile {
    const values: GivenValues = {}
    let ignores: readonly Ignore[] = []
    let posture: PostureSection | undefined
    for (const [key, value, name] of this.pairs(this.document.contents, 'the file')) {
      if (name === 'ignore') {
        ignores = this.ignores(value)
        continue
      }
      if (name === 'posture') {
        posture = this.posture(value)
        continue
      }
      const option = findOption('file', name)
      if (!option) {
        const known = ['ignore', ...optionsOf('file').map((candidate) => candidate.name)]
        return this.fail(key, unknownKey(name, known))
      }
      values[option.name as OptionName] = {
        value: this.optionText(name, value, option.kind === 'list'),
        where: `${this.place(value?.range?.[0] ?? key.range?.[0] ?? 0)}: '${name}'`
      }
    }
    return { values, ignores, ...(posture === undefined ? {} : { posture }) }
  }

  private ignores(list: Node | null): readonly Ignore[] {
    if (list === null || (isScalar(list) && list.value === null)) return []
    if (!isSeq(list)) return this.fail(list, "'ignore' must be a list; begin each entry with '- id: ...'")
    return list.items.map((item) => this.ignore(item as Node))
  }

  private ignore(entry: Node): Ignore {
    const fields = new Map<string, string>()
    for (const [key, value, name] of this.pairs(entry, 'an entry of ignore')) {
      if (!(IGNORE_KEYS as readonly string[]).includes(name))
        return this.fail(key, unknownKey(name, IGNORE_KEYS))
      const text = this.scalarText(name, value)
      if (text === '') return this.fail(value ?? key, `'${name}' is empty`)
      if (name === 'expires' && !isDay(text))
        return this.fail(value, `'expires' is '${text}'; write a day as 2026-12-31`)
      if (name === 'purl' && !text.startsWith('pkg:')) {
        return this.fail(value, `'purl' is '${text}'; write a package URL such as pkg:npm/lodash`)
      }
      if (name === 'until-fixed' && text !== 'true')
        return this.fail(value, `'until-fixed' is '${text}'; write true, or leave it out`)
      if (name === 'status' && text !== 'not_affected')
        return this.fail(value, `'status' is '${text}'; write not_affected, or leave it out`)
      if (name === 'justification' && !isJustification(text))
        return this.fail(value, `'justification' is '${text}'; use one of ${VEX_JUSTIFICATIONS.join(', ')}`)
      fields.set(name, text)
    }
    const id = fields.get('id')
    const reason = fields.get('reason')
    if (id === undefined) return this.fail(entry, "an entry of ignore needs an 'id'")
    if (reason === undefined) return this.fail(entry, `the entry for ${id} needs a 'reason'`)
    if (fields.has('justification') && !fields.has('status'))
      return this.fail(entry, `the entry for ${id} has a 'justification' and needs 'status: not_affected'`)
    const untilFixed = fields.delete('until-fixed') ? ({ untilFixed: true } as const) : {}
    const { line } = this.lines.linePos(entry.range?.[0] ?? 0)
    return { ...Object.fromEntries(fields), ...untilFixed, id, reason, line }
  }

  /** Words alone, as for the option, or a mapping that says more. */
  private posture(value: Node | null): PostureSection {
    const section = { severities: [] as RuleSeverity[], layerPublishers: new Map<string, string>() }
    if (!isMap(value)) return { ...section, words: this.words('posture', value) }
    let words: readonly Given[] | undefined
    for (const [key, inner, name] of this.pairs(value, 'posture')) {
      if (name === 'rules') words = this.words(name, inner)
      else if (name === 'severities') section.severities.push(...this.severities(inner))
      else if (name === 'layer-publishers') this.publishers(inner, section.layerPublishers)
      else this.fail(key, unknownKey(name, POSTURE_KEYS))
    }
    return { ...section, ...(words === undefined ? {} : { words }) }
  }

  private words(name: string, value: Node | null): readonly Given[] {
    const nodes = isSeq(value) ? value.items.map((item) => item as Node) : [value]
    return nodes.flatMap((node) => {
      const where = `${this.place(node?.range?.[0] ?? 0)}: '${name}'`
      const words = this.scalarText(name, node).split(/[\s,]+/)
      return words.filter((word) => word !== '').map((word) => ({ value: word, where }))
    })
  }

  private severities(value: Node | null): readonly RuleSeverity[] {
    return [...this.pairs(value, 'severities')].map(([key, inner, rule]) => {
      const word = this.scalarText(rule, inner)
      const severity = parseSeverity(word)
      if (severity === undefined || severity === 'unknown') {
        return this.fail(inner ?? key, `'${rule}' is '${word}'; use one of critical, high, medium, low, info`)
      }
      return { rule, severity, where: this.place(key.range?.[0] ?? 0) }
    })
  }

  private publishers(value: Node | null, found: Map<string, string>): void {
    for (const [key, inner, account] of this.pairs(value, 'layer-publishers')) {
      // Without quotes YAML would take it for a number, and lose zeros at its beginning.
      const digits = isScalar(key) ? (key.source ?? account) : account
      if (!/^\d{12}$/.test(digits)) this.fail(key, `'${digits}' is no account; write twelve digits`)
      found.set(digits, this.scalarText(account, inner))
    }
  }

  private *pairs(node: Node | null, what: string): Generator<readonly [Node, Node | null, string]> {
    if (!isMap(node)) return this.fail(node, `${what} must be a list of 'name: value' lines`)
    for (const { key, value } of node.items) {
      if (!isScalar(key)) return this.fail(key as Node | null, `a name in ${what} must be plain text`)
      yield [key, value as Node | null, String(key.value)] as const
    }
    return undefined
  }

  private optionText(name: string, value: Node | null, list: boolean): string {
    if (list && isSeq(value)) return value.items.map((item) => this.scalarText(name, item as Node)).join('\n')
    return this.scalarText(name, value)
  }

  private scalarText(name: string, value: Node | null): string {
    if (!isScalar(value)) return this.fail(value, `'${name}' must be a single value`)
    // `source` keeps what was written: `1.10` must not become 1.1.
    return (value.source ?? '').trim()
  }
}

function unknownKey(name: string, known: readonly string[]): string {
  const guess = nearest(name, known)
  return `unknown key '${name.slice(0, 60)}'; ${guess ? `did you mean '${guess}'?` : `use one of ${known.join(', ')}`}`
}

function isJustification(text: string): boolean {
  return VEX_JUSTIFICATIONS.some((known) => known === text)
}

/** Whether a text is a day that there is, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}
