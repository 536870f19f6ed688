import { valueOf, type ArtifactId, type ArtifactSummary, type FunctionSettings } from '../model/index.js'

/** What is looked at of a function that a template tells of. */
interface Declared {
  readonly code: ArtifactId
  readonly runtime?: string
  readonly settings: FunctionSettings
}

type ReadImage = Pick<ArtifactSummary, 'id' | 'image'>

/** `<account>.dkr.ecr.<region>...`, with nothing that is only known later. */
const ECR =
  /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.[a-z0-9.-]+\/[a-z0-9][a-z0-9._/-]*(?::[\w.-]{1,128})?(?:@sha256:[0-9a-f]{64})?$/

/**
 * The images of ECR that templates name in full and that are not among those that were asked for.
 * @param given as the user named them
 * @returns sorted, each once
 */
export function declaredImages(
  functions: readonly Declared[],
  given: readonly string[]
): readonly ArtifactId[] {
  const uris = functions.flatMap((unit) => uriOf(unit) ?? []).filter((uri) => ECR.test(uri))
  return [...new Set(uris)].filter((uri) => imageFor(uri, given) === undefined).sort()
}

/**
 * Puts the images that were read into the functions that templates let run from them. An image has its own runtime,
 * which outranks what the template's Dockerfile begins with.
 * @param artifacts all that were read
 */
export function withImages<T extends Declared>(
  functions: readonly T[],
  artifacts: readonly ReadImage[]
): readonly T[] {
  const read = new Map(artifacts.flatMap(({ id, image }) => (image === undefined ? [] : [[id, image]])))
  return functions.map((unit) => {
    const uri = uriOf(unit)
    const id = uri === undefined ? undefined : imageFor(uri, [...read.keys()])
    if (id === undefined) return unit
    const runtime = read.get(id)?.runtime ?? unit.runtime
    return { ...unit, code: id, packageType: 'image', ...(runtime === undefined ? {} : { runtime }) }
  })
}

function uriOf({ settings }: Declared): string | undefined {
  return valueOf(settings.image)?.uri
}

/** The image that an address in a template stands for; undefined where none does, or several may. */
function imageFor(uri: string, images: readonly ArtifactId[]): ArtifactId | undefined {
  const found = images.filter((id) => isSame(uri, id))
  return found.length === 1 ? found[0] : found.find((id) => nameIn(id) === uri)
}

/**
 * Whether both are one image: the same repository, the digest where the template has one, and no other tag. What
 * is only known when the template is deployed fits everything; a hash of the content, as CDK names images by, says it all.
 */
function isSame(uri: string, id: ArtifactId): boolean {
  const name = nameIn(id)
  if (name === undefined) return false
  const hash = /[0-9a-f]{64}/.exec(uri.replace(/@.*$/, ''))?.[0]
  if (hash !== undefined && name.includes(hash)) return true
  const [wanted, given] = [partsOf(uri.replace(/\$\{[^}]*\}/g, OPEN)), partsOf(name)]
  // A repository of which nothing is known could be any.
  if (!/[a-z0-9]/.test(wanted.repository.split('/').at(-1) ?? '')) return false
  if (!fits(wanted.repository, given.repository)) return false
  if (wanted.digest !== undefined) return wanted.digest === given.digest
  return wanted.tag === undefined || given.tag === undefined || fits(wanted.tag, given.tag)
}

/** The name of an image in a registry, or that it has in a file or a folder; undefined where it has none. */
function nameIn(id: ArtifactId): string | undefined {
  const [, rest] = /^(?:oci|docker-archive):(.+)$/.exec(id) ?? []
  if (rest === undefined) return id.replace(/^docker:\/\//, '')
  return /^.+?:(.+)$/.exec(rest)?.[1]
}

/** Stands for what a template does not tell. */
const OPEN = '*'

interface Parts {
  readonly repository: string
  readonly tag?: string
  readonly digest?: string
}

function partsOf(name: string): Parts {
  const at = name.indexOf('@')
  const [named, digest] = at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)]
  const colon = named.lastIndexOf(':')
  // A colon before a slash begins a port.
  const hasTag = colon > named.lastIndexOf('/')
  const tag = hasTag ? named.slice(colon + 1) : digest === undefined ? 'latest' : undefined
  return {
    repository: hasTag ? named.slice(0, colon) : named,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest })
  }
}

function fits(wanted: string, given: string): boolean {
  const [parts, others] = [wanted.split('/'), given.split('/')]
  return parts.length === others.length && parts.every((part, index) => fitsPart(part, others[index] ?? ''))
}

/** Each literal piece is looked for behind the one before it, which is enough where all that is open may be anything. */
function fitsPart(wanted: string, given: string): boolean {
  const [first = '', ...rest] = wanted.split(OPEN)
  const last = rest.pop()
  if (last === undefined) return wanted === given
  if (!given.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = given.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return given.length - last.length >= at && given.endsWith(last)
}
