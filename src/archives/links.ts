/** Where a link leads: to a path in the tree, nowhere, out of the tree, or round in circles. */
export type LinkEnd =
  { readonly kind: 'path'; readonly path: string } | { readonly kind: 'nowhere' | 'outside' | 'loop' }

/** Linux follows no more links than this in one path. */
const MAX_LINKS = 40

/** Characters of paths that are walked for all links together; fifty times what 1,000 links need. */
const MAX_WORK = 50_000_000

/**
 * Makes the function that follows the links of one tree, inside the tree only.
 * @param links path of the link -> target as it is written
 * @param exists whether there is a file or a folder at a path ('' is the root)
 */
export function linkResolver(
  links: ReadonlyMap<string, string>,
  exists: (path: string) => boolean
): (link: string) => LinkEnd {
  let work = 0

  return (link) => {
    // What is still to be walked lies in reverse, so that its next segment is at the end.
    const ahead = segmentsOf(link).reverse()
    const walked: string[] = []
    let followed = 0
    for (let segment = ahead.pop(); segment !== undefined; segment = ahead.pop()) {
      if (segment === '..') {
        if (walked.pop() === undefined) return { kind: 'outside' }
        continue
      }
      walked.push(segment)
      const path = walked.join('/')
      work += path.length
      if (work > MAX_WORK) return { kind: 'loop' }

      const target = links.get(path)
      if (target === undefined) continue
      if (target.startsWith('/')) return { kind: 'outside' }
      followed += 1
      work += target.length
      if (followed > MAX_LINKS) return { kind: 'loop' }
      walked.pop()
      ahead.push(...segmentsOf(target).reverse())
    }
    const path = walked.join('/')
    return exists(path) ? { kind: 'path', path } : { kind: 'nowhere' }
  }
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.')
}
