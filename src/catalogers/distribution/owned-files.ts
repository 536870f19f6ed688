import type { FileTree } from '../../model/index.js'
import type { OwnedFile, SystemPackage } from '../cataloger.js'
import { isSystem } from './system-root.js'

/** A file as a package's list has it. Untrusted text. */
export interface InstalledFile {
  /** From the root of the system, with or without a slash before it. */
  readonly path: string
  readonly owner: SystemPackage
}

/**
 * Of what a list says was installed, the files that are there and lie where distributions install to. What it
 * says of other places does not count: neither `/usr/local` nor `/opt` nor Lambda's `/var/task`, `/var/runtime`
 * and `/var/lang` are theirs, so that a forged list cannot speak for a function's own packages.
 * Source: Filesystem Hierarchy Standard 3.0, 3.13 and 4.9.
 * @param root as `systemRoot` gives it
 */
export function* ownedFiles(
  root: string,
  tree: FileTree,
  installed: Iterable<InstalledFile>
): Generator<OwnedFile> {
  if (!isSystem(root, tree)) return
  let listed = 0
  for (const { path, owner } of installed) {
    if ((listed += 1) > MOST_LISTED) return
    const file = path.replace(/^\.?\/+/, '')
    if (!PLACES.test(file) || !NAME.test(owner.name)) continue
    for (const place of [file, mergedTwin(file)]) {
      if (tree.has(root + place)) yield { path: root + place, owner }
    }
  }
}

const PLACES = /^(?:usr\/(?!local\/)|(?:bin|sbin|lib(?:32|64|x32)?)\/)/
/** What all package managers allow; anything else is nobody. */
const NAME = /^[\w.+:~-]{1,128}$/

/** A large image has some two hundred thousand files. */
const MOST_LISTED = 2_000_000

/** Where `/lib` is a link to `/usr/lib`, lists have the one name or the other. */
function mergedTwin(path: string): string {
  return path.startsWith('usr/') ? path.slice('usr/'.length) : `usr/${path}`
}
