import { UserError } from '../../model/index.js'
import { parseFunctionArn } from './arn.js'

/** What the user named, as written. */
export interface AccountRequest {
  /** Names, ARNs, patterns, `*`; `!` before one takes its matches away. */
  readonly functions: readonly string[]
  /** `name=value`, or a bare name: what a function must be tagged with. */
  readonly functionTags: readonly string[]
  readonly regions: readonly string[]
  /** ARNs of layer versions. */
  readonly layers: readonly string[]
  /** Whether to read how the functions are configured as well. */
  readonly settings: boolean
  /** Whether names are to tell the Regions apart, though only one was named. */
  readonly regionInNames?: boolean
}

/** One function that was named in full. */
export interface NamedFunction {
  readonly region: string
  /** What the API takes: a name or an ARN without qualifier. */
  readonly name: string
  readonly qualifier?: string
}

export interface WantedFunctions {
  readonly regions: readonly string[]
  readonly named: readonly NamedFunction[]
  /** Regions of which the functions are listed, with what of them is wanted; the account is that of the caller. */
  readonly listed: ReadonlyMap<string, (name: string) => boolean>
  /** Of what was asked for by pattern or name. */
  readonly excluded: (name: string) => boolean
  readonly tags: readonly Tag[]
}

export interface Tag {
  readonly name: string
  /** Any, where it is left out. */
  readonly value?: string
}

const NAME = /^(?:\d{12}:function:)?([\w*?-]{1,140})(?::(\$LATEST|[\w-]{1,128}))?$/
const REGION = /^[a-z]{2,8}(-[a-z]+)+-\d+$/

/**
 * Reads what was asked for.
 * @param defaultRegion what the environment names
 * @throws UserError naming the entry that is none, or the Region that is missing
 */
export function readWanted(request: AccountRequest, defaultRegion: string | undefined): WantedFunctions {
  const bad = request.regions.find((region) => !REGION.test(region))
  if (bad !== undefined)
    throw new UserError(`regions has '${shown(bad)}'; write Regions such as eu-central-1`)
  const regions = [...new Set(request.regions)].sort()
  const elsewhere = (): readonly string[] => {
    if (regions.length > 0) return regions
    if (defaultRegion !== undefined && REGION.test(defaultRegion)) return [defaultRegion]
    throw new UserError("functions needs a Region; name it in 'regions', or set AWS_REGION")
  }
  const named: NamedFunction[] = []
  const globs = new Map<string, ((name: string) => boolean)[]>()
  const excluded: ((name: string) => boolean)[] = []
  for (const entry of request.functions) {
    const negative = entry.startsWith('!')
    const { name, qualifier, region } = readEntry(negative ? entry.slice(1) : entry, entry)
    if (negative) {
      excluded.push(matcher(name))
      continue
    }
    const isGlob = /[*?]/.test(name)
    if (isGlob && qualifier !== undefined)
      throw new UserError(`functions has '${shown(entry)}'; a pattern takes no version or alias`)
    for (const each of region === undefined ? elsewhere() : [region]) {
      if (isGlob) globs.set(each, [...(globs.get(each) ?? []), matcher(name)])
      else named.push({ region: each, name, ...(qualifier === undefined ? {} : { qualifier }) })
    }
  }
  if (excluded.length > 0 && named.length === 0 && globs.size === 0)
    throw new UserError("functions only takes away; name what to scan as well, such as '*'")
  const listed = new Map([...globs].map(([region, list]) => [region, anyOf(list)] as const))
  return {
    regions: [...new Set([...listed.keys(), ...named.map(({ region }) => region)])].sort(),
    named,
    listed,
    excluded: anyOf(excluded),
    tags: request.functionTags.map(readTag)
  }
}

interface Entry {
  readonly name: string
  readonly qualifier?: string
  readonly region?: string
}

function readEntry(text: string, entry: string): Entry {
  const arn = parseFunctionArn(text)
  if (arn) {
    const { name, plain, qualifier, region } = arn
    const isGlob = /[*?]/.test(name)
    return { name: isGlob ? name : plain, region, ...(qualifier === undefined ? {} : { qualifier }) }
  }
  const [, name, qualifier] = NAME.exec(text) ?? []
  if (name !== undefined) return { name, ...(qualifier === undefined ? {} : { qualifier }) }
  throw new UserError(`functions has '${shown(entry)}'; write names, ARNs of functions, or patterns with *`)
}

/** `*` and `?`, as everywhere; in time that grows with the product of both lengths at most. */
function matcher(entry: string): (name: string) => boolean {
  const glob = parseFunctionArn(entry)?.name ?? entry
  return (name) => {
    let [at, inGlob, star, resume] = [0, 0, -1, 0]
    while (at < name.length) {
      if (glob[inGlob] === '*') {
        ;[star, resume] = [inGlob, at]
        inGlob += 1
      } else if (glob[inGlob] === '?' || glob[inGlob] === name[at]) {
        inGlob += 1
        at += 1
      } else if (star !== -1) {
        // The last star takes one character more.
        inGlob = star + 1
        resume += 1
        at = resume
      } else return false
    }
    return glob.slice(inGlob).replaceAll('*', '') === ''
  }
}

function anyOf(matchers: readonly ((name: string) => boolean)[]): (name: string) => boolean {
  return (name) => matchers.some((matches) => matches(name))
}

function readTag(text: string): Tag {
  const [name = '', ...rest] = text.split('=')
  if (name.trim() === '')
    throw new UserError(`function-tags has '${shown(text)}'; write name=value, or a name`)
  return { name: name.trim(), ...(rest.length === 0 ? {} : { value: rest.join('=').trim() }) }
}

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}...` : text
}
