/** What a registry wants to see before it answers. */
export interface Challenge {
  /** In lower case. */
  readonly scheme: string
  /** Names in lower case. */
  readonly parameters: ReadonlyMap<string, string>
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const PARAMETER = new RegExp(`^\\s*,?\\s*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${TOKEN}))`)
const SCHEME = new RegExp(`^\\s*,?\\s*(${TOKEN})(?=\\s|,|$)`)

/** Longer headers are not read: there is no honest one. */
const MAX_LENGTH = 8192

/** Reads a `WWW-Authenticate` header, which may name several ways. Source: RFC 9110, 11.6.1. */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = []
  let rest = header.slice(0, MAX_LENGTH)
  while (rest.trim() !== '') {
    const parameter = PARAMETER.exec(rest)
    const latest = challenges.at(-1)
    if (parameter && latest) {
      const [whole, name = '', quoted, plain] = parameter
      latest.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '')
      rest = rest.slice(whole.length)
      continue
    }
    const scheme = SCHEME.exec(rest)
    if (!scheme) break
    challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() })
    rest = rest.slice(scheme[0].length)
  }
  return challenges
}
