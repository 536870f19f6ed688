import { purl } from '../../model/index.js'
import type { Cataloger, Gap, Sighting } from '../cataloger.js'
import type { Distribution } from '../distribution/os-release.js'
import { Malformed } from '../executable/fields.js'
import { formatOf } from '../executable/magic.js'
import { openExecutable } from '../executable/open.js'
import { isOwned } from '../executable/owner.js'
import type { Executable } from '../executable/executable.js'
import { ecosystemOf, UNKNOWN_RELEASE } from '../distribution/ecosystem.js'
import { readPackageNote } from './note.js'
import type { PackageNote } from './note.js'

/**
 * Packages of Linux distributions, by the note that they put into their programs and libraries: the usual
 * case is a library that was copied from a build image into a layer. Where such a file lies in a system with
 * its own database of packages, the database knows better.
 */
export const elfPackageNote: Cataloger = {
  id: 'elf-package-note',
  how: 'embedded',

  wants() {
    return false
  },

  wantsContent(head) {
    return formatOf(head) === 'elf'
  },

  catalog(path, tree, archive, around) {
    const executable = openExecutable(tree, path)
    const note = executable && noteIn(executable)
    if (!note) return undefined
    return isOwned(path, tree, archive, around) ? [] : describe(note, path)
  }
}

function noteIn(executable: Executable): PackageNote | undefined {
  try {
    return readPackageNote(executable)
  } catch (error) {
    if (error instanceof Malformed) throw new Error('has a package note that is cut off')
    throw error
  }
}

function describe(note: PackageNote, path: string): readonly (Sighting | Gap)[] {
  const { type, name, version, architecture, os, osVersion } = note
  const ecosystem = ecosystemOf(distributionOf(note))
  const parts = [type, name, version, os]
  if (!parts.every((part) => /^[\w.+~:^-]{1,128}$/.test(part))) {
    throw new Error('has a package note that names no package of a distribution')
  }
  const qualifiers = { arch: architecture, distro: osVersion === '' ? os : `${os}-${osVersion}` }
  const found: Sighting = {
    purl: purl(type, os, name, version, qualifiers),
    name,
    version,
    ecosystem,
    path
  }
  if (!ecosystem.endsWith(UNKNOWN_RELEASE)) return [found]
  return [
    found,
    { path, gap: 'has a package note that does not say of which release it is', incomplete: true }
  ]
}

/** What `os-release` would say, as far as a note tells. */
function distributionOf({ os, osVersion, osCpe }: PackageNote): Distribution {
  return { id: os, name: NAMES.get(os) ?? os, release: osVersion, title: '', cpe: osCpe }
}

/** Of distributions without advisories in OSV, which are known by their own name. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['amzn', 'Amazon Linux'],
  ['fedora', 'Fedora Linux']
])
