/** A package URL taken apart, with everything decoded. */
export interface PurlParts {
  readonly type: string
  /** Namespace and name. */
  readonly path: string
  readonly version?: string
  readonly qualifiers: ReadonlyMap<string, string>
}

/**
 * Qualifiers that tell one build of a package from another. The rest says where it was got, or what is no news: tools
 * write `type=jar` behind every package of Maven.
 */
const NARROWING = ['arch', 'classifier', 'distro', 'epoch', 'os', 'platform']

const known = new Map<string, PurlParts | undefined>()
/** Documents name the same packages again and again; more than this is not remembered. */
const REMEMBERED = 50_000

/**
 * Whether a package is the one that is meant. What `wanted` leaves out, version and qualifiers, may be anything.
 * Source: package-url/purl-spec, `PURL-SPECIFICATION.rst`; which names have no case, `PURL-TYPES.rst`.
 */
export function isMeantPackage(wanted: string, purl: string): boolean {
  const [want, have] = [purlParts(wanted), purlParts(purl)]
  return want !== undefined && have !== undefined && isMeant(want, have)
}

/** The same for package URLs that were taken apart. */
export function isMeant(want: PurlParts, have: PurlParts): boolean {
  return (
    want.type === have.type &&
    want.path === have.path &&
    (want.version === undefined || want.version === have.version) &&
    Array.from(want.qualifiers).every(([key, value]) => {
      const known = have.qualifiers.get(key)
      return known === undefined ? !NARROWING.includes(key) : known === value
    })
  )
}

/** Undefined for what is no package URL. */
export function purlParts(purl: string): PurlParts | undefined {
  if (known.has(purl)) return known.get(purl)
  if (known.size >= REMEMBERED) known.clear()
  const found = takeApart(purl)
  known.set(purl, found)
  return found
}

function takeApart(purl: string): PurlParts | undefined {
  const [, kind, rest] = /^pkg:\/*([a-z][a-z0-9.+-]*)\/(.+)$/is.exec(purl) ?? []
  if (kind === undefined || rest === undefined) return undefined
  const type = kind.toLowerCase()
  const [plain = ''] = rest.split('#', 1)
  const [place = '', query = ''] = plain.split('?', 2)
  // A scope is written `@acme/x` by people, so that only an `@` behind the last `/` begins a version.
  const at = place.lastIndexOf('@')
  const hasVersion = at > 0 && at > place.lastIndexOf('/')
  const version = hasVersion ? decoded(place.slice(at + 1)) : ''
  return {
    type,
    path: nameOf(type, decoded(hasVersion ? place.slice(0, at) : place).replace(/^\/+|\/+$/g, '')),
    ...(version === '' ? {} : { version }),
    qualifiers: new Map(
      query
        .split('&')
        .filter((pair) => /=./.test(pair))
        .map((pair) => {
          const [key = '', value = ''] = pair.split('=', 2)
          return [key.toLowerCase(), decoded(value)]
        })
    )
  }
}

function nameOf(type: string, path: string): string {
  if (type === 'pypi') return path.toLowerCase().replaceAll(/[-_.]+/g, '-')
  return ['golang', 'nuget', 'composer', 'npm', 'github'].includes(type) ? path.toLowerCase() : path
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
