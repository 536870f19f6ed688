/** A value in an indented document: text, or further members. */
export type Indented = string | IndentedMap
export type IndentedMap = ReadonlyMap<string, Indented>

const MAX_DEPTH = 20

/**
 * Reads the subset of YAML that pnpm and Yarn write into their lock files: mappings by indentation with plain
 * or quoted keys, and long keys behind `?`. Lists are passed over; a flow value (`{a: b}`) stays text.
 * A full YAML parser takes seconds for the lock file of a large repository.
 */
export function parseIndented(text: string): IndentedMap {
  const root = new Map<string, Indented>()
  const open: { indent: number; map: Map<string, Indented> }[] = [{ indent: -1, map: root }]
  let longKey: string | undefined
  for (const line of text.split('\n')) {
    const body = line.trimStart()
    if (body.trimEnd() === '' || body.startsWith('#') || body.startsWith('- ')) continue
    const indent = line.length - body.length
    while (open.length > 1 && indent <= (open.at(-1)?.indent ?? -1)) open.pop()
    if (body.startsWith('? ')) {
      longKey = unquote(body.slice(2).trim())
      continue
    }
    const member =
      longKey !== undefined && body.startsWith(':')
        ? { key: longKey, rest: body.slice(1) }
        : splitMember(body)
    longKey = undefined
    if (!member) continue
    const value = member.rest.trim()
    const parent = open.at(-1)?.map ?? root
    if (value !== '') parent.set(member.key, unquote(value))
    else if (open.length <= MAX_DEPTH) {
      const map = new Map<string, Indented>()
      parent.set(member.key, map)
      open.push({ indent, map })
    }
  }
  return root
}

/** The members below a key that are mappings; none where there is no mapping. */
export function mapsIn(value: Indented | undefined): readonly (readonly [string, IndentedMap])[] {
  if (value === undefined || typeof value === 'string') return []
  return [...value].filter((entry): entry is [string, IndentedMap] => typeof entry[1] !== 'string')
}

/** The members below a key that are texts. */
export function textsBelow(value: Indented | undefined): readonly (readonly [string, string])[] {
  if (value === undefined || typeof value === 'string') return []
  return [...value].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
}

export function textOf(map: IndentedMap, key: string): string | undefined {
  const value = map.get(key)
  return typeof value === 'string' ? value : undefined
}

export function mapOf(map: IndentedMap, key: string): IndentedMap | undefined {
  const value = map.get(key)
  return typeof value === 'string' ? undefined : value
}

function splitMember(body: string): { key: string; rest: string } | undefined {
  const quote = body[0]
  if (quote === '"' || quote === "'") {
    const end = closingQuote(body, quote)
    if (end < 0 || body[end + 1] !== ':') return undefined
    return { key: unquote(body.slice(0, end + 1)), rest: body.slice(end + 2) }
  }
  const colon = /:(?=\s|$)/.exec(body)
  return colon ? { key: body.slice(0, colon.index), rest: body.slice(colon.index + 1) } : undefined
}

function closingQuote(text: string, quote: string): number {
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] === '\\' && quote === '"') at += 1
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at += 1
      else return at
    }
  }
  return -1
}

function unquote(text: string): string {
  if (text.length > 1 && text.startsWith("'") && text.endsWith("'"))
    return text.slice(1, -1).replaceAll("''", "'")
  if (text.length > 1 && text.startsWith('"') && text.endsWith('"')) {
    return text.slice(1, -1).replace(/\\(.)/g, '$1')
  }
  return text
}
