import { join } from 'node:path'
import { DEFAULT_LIMITS, openZipTree } from '../../../archives/index.js'
import { looksLikeLayer } from '../../layout.js'
import type { Discoverer } from '../discovery.js'
import { entriesIn } from '../entries.js'
import { WorkspaceFiles } from '../files.js'
import { Found } from '../found.js'

/** Folders that builds write zips to. */
const FOLDERS = ['.build', 'build', 'dist', 'package']
const MAX_ARCHIVES = 500

/** What a function's zip has at its top: a handler, a program, or classes. */
const HANDLER = /^(?:[^/]+\.(?:m?js|cjs|py|rb|dll|class)|bootstrap|main)$/

/**
 * Zips of a tool that left no template, under the names of folders that builds use. The marker is the folder. Their
 * functions are not told here: one is made of each zip that is no layer, as of those that a user names.
 */
export const archives: Discoverer = {
  id: 'archives',
  markers: (folder, names) =>
    names.filter((name) => FOLDERS.includes(name)).map((name) => join(folder, name)),
  discover(workspace, marker) {
    const found = new Found()
    const files = new WorkspaceFiles(workspace)
    const zips = entriesIn(marker).filter((entry) => entry.isFile() && /\.zip$/i.test(entry.name))
    for (const { name } of zips.slice(0, MAX_ARCHIVES)) {
      const located = files.locate(marker, name, false)
      if (located.kind === 'there' && looksDeployed(located.target.absolute)) found.addTarget(located.target)
    }
    if (zips.length > MAX_ARCHIVES) {
      found.tell(
        files.shown(marker),
        `holds more than ${MAX_ARCHIVES} zips, of which the rest is not read`,
        true
      )
    }
    const discovery = found.discovery()
    return Promise.resolve(discovery.targets.length + discovery.notices.length > 0 ? discovery : undefined)
  }
}

/** Whether a zip holds a function or a layer; one that cannot be opened may, and the scan says why it cannot. */
function looksDeployed(absolute: string): boolean {
  try {
    const tree = openZipTree(absolute, DEFAULT_LIMITS)
    try {
      return tree.paths.some((path) => HANDLER.test(path)) || looksLikeLayer(tree.paths)
    } finally {
      tree.close()
    }
  } catch {
    return true
  }
}
