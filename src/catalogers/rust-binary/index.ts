import type { Cataloger, Gap, Sighting } from '../cataloger.js'
import type { Executable } from '../executable/executable.js'
import { contentOf, sectionNamed } from '../executable/executable.js'
import { formatOf } from '../executable/magic.js'
import { openExecutable } from '../executable/open.js'
import { isOwned } from '../executable/owner.js'
import { readAuditData } from './audit-data.js'
import type { AuditedCrate } from './audit-data.js'
import { crateSighting } from './crate.js'
import { readSourcePaths } from './source-paths.js'

/**
 * Rust programs and libraries, by the list that `cargo auditable` puts into them, or else by the source paths
 * of their panic messages, with the confidence `partial`.
 *
 * Crates from a repository or another registry keep their name, with the confidence `declared`: they are
 * mostly forks and mirrors of what crates.io has. Those of the workspace are the user's own.
 */
export const rustBinary: Cataloger = {
  id: 'rust-binary',
  how: 'embedded',

  wants() {
    return false
  },

  wantsContent(head) {
    return formatOf(head) !== undefined
  },

  catalog(path, tree, archive, around) {
    const executable = openExecutable(tree, path)
    if (!executable || executable.managed) return undefined
    const list = auditData(executable)
    if (list) return list.flatMap((crate) => audited(crate, path))
    const { isRust, crates } = readSourcePaths(executable)
    if (!isRust) return undefined
    return [
      ...crates.map((crate) => guessed(crateSighting(crate, path))),
      gap(path, !isOwned(path, tree, archive, around))
    ]
  }
}

/** On Windows, section names have at most eight characters, which is why it has no longer name. */
const SECTION = '.dep-v0'
const LARGEST_LIST = 4 * 1024 * 1024

function auditData(executable: Executable): readonly AuditedCrate[] | undefined {
  const section = sectionNamed(executable, SECTION)
  return section && readAuditData(contentOf(executable, section, LARGEST_LIST))
}

function audited(crate: AuditedCrate, path: string): readonly Sighting[] {
  if (crate.source === 'local') return []
  const found = crateSighting(crate, path)
  return [crate.source === 'crates.io' ? found : { ...found, confidence: 'declared' }]
}

function guessed(found: Sighting): Sighting {
  return { ...found, confidence: 'partial' }
}

function gap(path: string, incomplete: boolean): Gap {
  return {
    path,
    gap: 'is a Rust program without a list of its crates (build it with cargo auditable)',
    incomplete
  }
}
