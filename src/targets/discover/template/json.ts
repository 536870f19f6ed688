import { UnreadableTemplate, type Node, type ParsedTemplate, type TemplateProblem } from './node.js'
import { errorOffsetOf } from './json-error.js'
import { scanChildren, type Child } from './json-scan.js'

/**
 * Reads a JSON template. Values come from the language's own parser; where they stand is only worked out for
 * what is asked, by reading the text of the containers above it: 20 MB take no longer than `JSON.parse`.
 * @throws UnreadableTemplate
 */
export function parseJson(text: string): ParsedTemplate {
  const problems: TemplateProblem[] = []
  const document = new JsonText(text, problems)
  const data = parse(text, document)
  return { root: nodeOf(data, new Place(document)), problems: () => problems }
}

function parse(text: string, document: JsonText): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The message of the parser quotes the text.
    throw new UnreadableTemplate('is not valid JSON', document.lineAt(errorOffsetOf(text)))
  }
}

class JsonText {
  private ends: Uint32Array | undefined

  constructor(
    readonly text: string,
    readonly problems: TemplateProblem[]
  ) {}

  lineAt(offset: number): number {
    const ends = (this.ends ??= lineEnds(this.text))
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? Infinity) < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }

  childrenAt(offset: number): ReadonlyMap<string | number, Child> {
    const { children, duplicates } = scanChildren(this.text, offset)
    for (const { key, at } of duplicates) {
      this.problems.push({
        message: `has the key '${key}' twice; the last one is taken`,
        line: this.lineAt(at)
      })
    }
    return children
  }
}

function lineEnds(text: string): Uint32Array {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at)
  return Uint32Array.from(ends)
}

/** Where a value stands: known by the way to it, and looked up when somebody asks. */
class Place {
  private found: ReadonlyMap<string | number, Child> | undefined

  constructor(
    private readonly document: JsonText,
    private readonly above?: { readonly place: Place; readonly key: string | number }
  ) {}

  below(key: string | number): Place {
    return new Place(this.document, { place: this, key })
  }

  line(): number | undefined {
    if (!this.above) return 1
    const child = this.above.place.children().get(this.above.key)
    return child && this.document.lineAt(child.at)
  }

  private children(): ReadonlyMap<string | number, Child> {
    return (this.found ??= this.document.childrenAt(this.value()))
  }

  private value(): number {
    if (!this.above) return 0
    return this.above.place.children().get(this.above.key)?.value ?? 0
  }
}

function nodeOf(data: unknown, place: Place): Node {
  const line = () => place.line()
  if (Array.isArray(data)) {
    const all: readonly unknown[] = data
    let items: readonly Node[] | undefined
    return {
      kind: 'list',
      get items() {
        return (items ??= all.map((item, index) => nodeOf(item, place.below(index))))
      },
      line
    }
  }
  if (typeof data === 'object' && data !== null) {
    let entries: ReadonlyMap<string, Node> | undefined
    return {
      kind: 'map',
      get entries() {
        return (entries ??= new Map(
          Object.entries(data).map(([key, value]: [string, unknown]) => [
            key,
            nodeOf(value, place.below(key))
          ])
        ))
      },
      line
    }
  }
  if (typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean') {
    return { kind: 'scalar', value: data, line }
  }
  return { kind: 'scalar', value: null, line }
}
