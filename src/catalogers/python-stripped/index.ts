import { purl } from '../../model/index.js'
import type { FileTree } from '../../model/index.js'
import type { Cataloger, Gap, Sighting } from '../cataloger.js'
import { importAt, isListed, sitesIn } from './sites.js'
import type { Import, Site } from './sites.js'
import { statedVersion } from './stated-version.js'

/**
 * Python packages whose metadata was deleted to save space, as serverless-python-requirements does with
 * `slim: true`: by the names of folders that are known to belong to a project on PyPI, and by the version that
 * their code states. Both are needed. What is known without a version is named in a notice, and so is it that
 * others may be missing: a folder that is not known may just as well be the function's own code.
 *
 * Where distributions have kept their metadata, only copies are looked for that somebody put beside them.
 */
export const pythonStripped: Cataloger = {
  id: 'python-stripped',
  how: 'installed',

  wants(path) {
    return importAt(path) !== undefined
  },

  catalog(path, tree, archive) {
    // These have metadata of their own, or are no folder of packages.
    if (/\.(?:whl|egg|jar|war|ear)$/i.test(archive)) return undefined
    const place = importAt(path)
    const site = place && sitesIn(tree).get(place.root)
    const found = site?.imports.find((one) => one.path === path)
    if (!site || !found) return undefined
    const seen = identify(found, site, tree)
    const gap = site.imports[0] === found ? gapOf(site, tree) : undefined
    return [...(seen ? [seen] : []), ...(gap ? [gap] : [])]
  }
}

function identify(found: Import, site: Site, tree: FileTree): Sighting | undefined {
  const { projects, path, statedIn } = found
  const [project, ...others] = projects
  if (project === undefined || others.length > 0 || statedIn === false) return undefined
  if (site.metadata.length > 0 && isListed(found, site, tree)) return undefined
  const version = statedVersion(path, tree, statedIn)
  if (version === undefined) return undefined
  return {
    purl: purl('pypi', undefined, project, version),
    name: project,
    version,
    ecosystem: 'PyPI',
    path,
    confidence: 'partial'
  }
}

/**
 * Only where the folder as a whole has been stripped. A single name without a version may be the author's own, two are
 * no accident.
 */
function gapOf(site: Site, tree: FileTree): Gap | undefined {
  if (site.metadata.length > 0) return undefined
  const seen = new Set(
    site.imports.filter((one) => identify(one, site, tree)).flatMap(({ projects }) => projects)
  )
  const nameless = site.imports.filter(({ projects }) => !projects.some((project) => seen.has(project)))
  const labels = [...new Set(nameless.map(({ projects }) => projects.join(' or ')))].sort()
  if (seen.size === 0 && labels.length < 2) return undefined
  const without = labels.length === 0 ? '' : `, the versions of ${list(labels)} are not known`
  const gap =
    `lies among Python packages whose metadata was deleted: some may be missing${without} ` +
    '(keep *.dist-info: slim: false, or slimPatterns without it)'
  return { path: site.imports[0]?.path ?? site.root, gap, incomplete: true }
}

const NAMED = 12

function list(labels: readonly string[]): string {
  const rest = labels.length - NAMED
  return labels.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
