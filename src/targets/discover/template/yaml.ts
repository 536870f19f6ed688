import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Alias,
  type Node as YamlNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq
} from 'yaml'
import { mapNode, UnreadableTemplate, type Node, type ParsedTemplate, type TemplateProblem } from './node.js'
import { longForm } from './short-tags.js'

/** As many values may stand in a template once its aliases are followed; CloudFormation takes 1 MB of text. */
const MAX_NODES = 500_000
/** CloudFormation's own limits end far below. */
const MAX_DEPTH = 200

/**
 * Reads a YAML template, with CloudFormation's short tags in their long form. Aliases are followed as long as
 * they lead out of themselves; merge keys (`<<`) are merged.
 * @throws UnreadableTemplate for what is no YAML, or unfolds into too much
 */
export function parseYaml(text: string): ParsedTemplate {
  const lines = new LineCounter()
  const document = parse(text, lines)
  const error = document.errors[0]
  // Its message may quote the text.
  if (error) {
    throw new UnreadableTemplate(`is not valid YAML (${error.code})`, lines.linePos(error.pos[0]).line)
  }
  const reader = new Reader(lines)
  const root = reader.read(document.contents, 0)
  return { root, problems: () => reader.problems }
}

function parse(text: string, lines: LineCounter) {
  try {
    return parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      // Both are told of as problems, and are no reason to read nothing.
      uniqueKeys: false,
      stringKeys: false
    })
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableTemplate('is nested too deeply')
    throw new UnreadableTemplate('is not valid YAML')
  }
}

class Reader {
  readonly problems: TemplateProblem[] = []
  private readonly anchors = new Map<string, Anchored>()
  /** Values that the tree has once aliases are followed. */
  private count = 0

  constructor(private readonly lines: LineCounter) {}

  /** @param key the key of a property, whose line counts */
  read(node: unknown, depth: number, key?: YamlNode): Node {
    const at = this.lineOf(key ?? node)
    const line = () => at
    this.grow(1, at)
    if (depth > MAX_DEPTH) throw new UnreadableTemplate(`is nested more than ${MAX_DEPTH} levels deep`, at)
    if (isAlias(node)) return this.follow(node, at)
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    const before = this.count
    if (anchor !== undefined) this.anchors.set(anchor, { size: 0 })
    const plain = this.plain(node, depth, line)
    const read = tagOf(node) === undefined ? plain : this.tagged(tagOf(node) ?? '', plain, at)
    if (anchor !== undefined) this.anchors.set(anchor, { node: read, size: this.count - before + 1 })
    return read
  }

  private plain(node: unknown, depth: number, line: () => number | undefined): Node {
    if (isMap(node)) return this.map(node, depth, line)
    if (isSeq(node)) return this.list(node, depth, line)
    if (isScalar(node)) return { kind: 'scalar', value: scalarOf(node), line }
    return { kind: 'scalar', value: null, line }
  }

  private list(node: YAMLSeq, depth: number, line: () => number | undefined): Node {
    return { kind: 'list', items: node.items.map((item) => this.read(item, depth + 1)), line }
  }

  private map(node: YAMLMap, depth: number, line: () => number | undefined): Node {
    const entries = new Map<string, Node>()
    const merged: Node[] = []
    for (const { key, value } of node.items) {
      const at = this.lineOf(key)
      const name = isScalar(key) ? keyText(key) : undefined
      if (!isScalar(key) || name === undefined) {
        this.problem('has a key that is no text, which is passed over', at)
        continue
      }
      const read = this.read(value, depth + 1, key)
      if (name === '<<') {
        merged.push(...(read.kind === 'list' ? read.items : [read]))
        continue
      }
      if (entries.has(name)) this.problem(`has the key '${name}' twice; the last one is taken`, at)
      entries.set(name, read)
    }
    for (const each of merged) {
      if (each.kind !== 'map') continue
      for (const [name, value] of each.entries) if (!entries.has(name)) entries.set(name, value)
    }
    return mapNode(entries, line)
  }

  private follow(alias: Alias, at: number | undefined): Node {
    const anchored = this.anchors.get(alias.source)
    if (anchored?.node) {
      this.grow(anchored.size, at)
      const { node } = anchored
      return { ...node, line: () => at }
    }
    this.problem(
      anchored ? `leads in a circle at the alias '*${alias.source}'` : `has no anchor '&${alias.source}'`,
      at
    )
    return { kind: 'tagged', tag: `*${alias.source}`, line: () => at }
  }

  private tagged(tag: string, plain: Node, at: number | undefined): Node {
    const long = longForm(tag, plain)
    if (long) return long
    this.problem(`has the tag '${tag}', which CloudFormation does not know`, at)
    return { kind: 'tagged', tag, line: plain.line }
  }

  private grow(by: number, at: number | undefined): void {
    this.count += by
    if (this.count > MAX_NODES) {
      throw new UnreadableTemplate(`unfolds into more than ${MAX_NODES} values`, at)
    }
  }

  private problem(message: string, line: number | undefined): void {
    this.problems.push({ message, ...(line === undefined ? {} : { line }) })
  }

  private lineOf(node: unknown): number | undefined {
    if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined
    return node.range ? this.lines.linePos(node.range[0]).line : undefined
  }
}

interface Anchored {
  /** Left out while it is being read: an alias inside leads back to itself. */
  readonly node?: Node
  readonly size: number
}

/** Tags of YAML itself are already applied. */
function tagOf(node: unknown): string | undefined {
  const tag = isScalar(node) || isMap(node) || isSeq(node) ? node.tag : undefined
  return tag?.startsWith('!') && tag !== '!' ? tag : undefined
}

function keyText(key: Scalar): string | undefined {
  return typeof key.value === 'object' && key.value !== null ? undefined : (key.source ?? String(key.value))
}

/** A number that would not be written back as it stands is a text: `012345678901` is an account, not a number. */
function scalarOf({ value, source }: Scalar): string | number | boolean | null {
  if (typeof value === 'number' && source !== undefined && String(value) !== source) return source
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value === null || value === undefined ? null : (source ?? null)
}
