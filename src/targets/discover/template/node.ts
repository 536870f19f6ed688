/**
 * A template as it is written, before anything is worked out: what YAML and JSON have in common, with lines.
 * JSON is only looked at where somebody asks, so that templates of many megabytes cost little.
 */
export type Node = ScalarNode | ListNode | MapNode | TaggedNode

export interface Lined {
  /** From 1. That of the key where it is a property, else that of the value. */
  readonly line: () => number | undefined
}

export interface ScalarNode extends Lined {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
}

export interface ListNode extends Lined {
  readonly kind: 'list'
  readonly items: readonly Node[]
}

export interface MapNode extends Lined {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Node>
}

/** What has a tag that CloudFormation does not know. */
export interface TaggedNode extends Lined {
  readonly kind: 'tagged'
  readonly tag: string
}

/** A file that was read, and what was odd about it. Lines are from 1. */
export interface ParsedTemplate {
  readonly root: Node
  /** Complete once what is of interest was looked at. */
  problems(): readonly TemplateProblem[]
}

export interface TemplateProblem {
  readonly message: string
  readonly line?: number
}

/** A text that is no template at all. The message quotes nothing of it: values may be secret. */
export class UnreadableTemplate extends Error {
  override readonly name = 'UnreadableTemplate'
  constructor(
    readonly reason: string,
    readonly line?: number
  ) {
    super(reason)
  }
}

export function entryOf(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined
}

export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined
}

export function mapNode(entries: ReadonlyMap<string, Node>, line: () => number | undefined): MapNode {
  return { kind: 'map', entries, line }
}
