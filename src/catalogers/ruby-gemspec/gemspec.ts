import { lines } from '../metadata/text.js'
import type { Gem } from './gem.js'

/**
 * The line that RubyGems writes above a specification so that it need not evaluate it:
 * `# stub: name version platform require_paths`. It is the first line or the one behind the encoding.
 * Source: RubyGems, `Gem::StubSpecification`.
 */
export function readStub(text: string): Gem | undefined {
  let seen = 0
  for (const line of lines(text)) {
    if (line.startsWith(STUB)) {
      const [name, version, platform] = line.slice(STUB.length, STUB.length + LONGEST).split(' ')
      return name && version && platform ? { name, version, platform } : undefined
    }
    seen += 1
    if (seen > 1) break
  }
  return undefined
}

const STUB = '# stub: '
const LONGEST = 512

/**
 * The name, version and platform that a specification without a stub line assigns as plain texts, as RubyGems
 * wrote them. A field is left out when it is assigned anything else, or more than once.
 */
export function readAssignments(text: string): Partial<Gem> {
  const found = new Map<string, string | undefined>()
  for (const line of lines(text)) {
    const [, field, value = ''] = ASSIGNMENT.exec(line) ?? []
    if (field === undefined) continue
    found.set(field, found.has(field) ? undefined : literalIn(value))
  }
  const name = found.get('name')
  const version = found.get('version')
  const platform = found.get('platform')
  return {
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    ...(platform === undefined ? {} : { platform })
  }
}

const ASSIGNMENT = /^\s{0,32}[a-z_]\w{0,31}\.(name|version|platform)\s{0,8}=(?![=~>])\s{0,8}(.{0,512})/

/** `"x"`, `'x'.freeze`, `%q{x}`, `Gem::Version.new("1.0")`; text with escapes or code in it is none. */
function literalIn(value: string): string | undefined {
  const [, , quoted, bare] =
    /^(?:Gem::Version\.new\(\s?)?(?:(["'])([^"'\\#]*)\1|%q\{([^}\\]*)\})(?:\.freeze)?\s?\)?;?\s*(?:#.*)?$/.exec(
      value
    ) ?? []
  return quoted ?? bare
}
