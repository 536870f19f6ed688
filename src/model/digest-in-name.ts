const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/**
 * What builds put into names so that they change with the content or the time: eight hex digits and more, at least one
 * of them 0 to 9, which no word has. A part of a name for itself, as in `orders-3f2a9c1b.zip` or `asset.<sha256>`.
 */
const DIGEST = /^(?=.*\d)[0-9a-f]{8,128}$/i

/**
 * Takes digests out of a path, so that what a build calls by its content has the same name in the next build. A part
 * of the path that is nothing else becomes `*`.
 */
export function withoutDigests(path: string): string {
  return path
    .split('/')
    .map((part) => {
      const [, stem = part, ending = ''] = /^(.+?)(\.(?:zip|jar|war|ear|tar))?$/i.exec(part) ?? []
      return `${withoutDigest(stem) || '*'}${ending}`
    })
    .join('/')
}

/** '' for a name that is nothing but a digest. @param name without the ending of a file */
export function withoutDigest(name: string): string {
  if (name === '') return ''
  const parts = name.replace(UUID, '00000000').split(/([._-])/)
  const kept: string[] = []
  // Names and what parts them take turns.
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? ''
    if (DIGEST.test(part)) continue
    if (kept.length > 0) kept.push(parts[at - 1] ?? '')
    kept.push(part)
  }
  return kept.join('')
}
