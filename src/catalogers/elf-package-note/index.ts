import { purl } from '../../model/index.js'
import type { Cataloger, Gap, Sighting } from '../cataloger.js'
import { Malformed } from '../executable/fields.js'
import { formatOf } from '../executable/magic.js'
import { openExecutable } from '../executable/open.js'
import { isOwned } from '../executable/owner.js'
import type { Executable } from '../executable/executable.js'
import { ecosystemOf } from './distribution.js'
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

  catalog(path, tree, archive) {
    const executable = openExecutable(tree, path)
    const note = executable && noteIn(executable)
    if (!note) return undefined
    return isOwned(path, tree, archive) ? [] : describe(note, path)
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

const NEEDS_RELEASE = new Set(['debian', 'ubuntu', 'alpine'])

function describe(note: PackageNote, path: string): readonly (Sighting | Gap)[] {
  const { type, name, version, architecture, os, osVersion } = note
  const parts = [type, name, version, os]
  if (!parts.every((part) => /^[\w.+~:^-]{1,128}$/.test(part))) {
    throw new Error('has a package note that names no package of a distribution')
  }
  const qualifiers = { arch: architecture, distro: osVersion === '' ? os : `${os}-${osVersion}` }
  const found: Sighting = {
    purl: purl(type, os, name, version, qualifiers),
    name,
    version,
    ecosystem: ecosystemOf(os, osVersion),
    path
  }
  if (osVersion !== '' || !NEEDS_RELEASE.has(os)) return [found]
  return [
    found,
    { path, gap: 'has a package note that does not say of which release it is', incomplete: true }
  ]
}
