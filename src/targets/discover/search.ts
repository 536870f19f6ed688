import { join } from 'node:path'
import type { Discoverer } from './discovery.js'
import { entriesIn } from './entries.js'

/** A search for markers must not become a walk over a disk. */
const MAX_DEPTH = 6
const MAX_FOLDERS = 5_000

/** What package managers unpack: no build of this workspace lies there. */
const SKIPPED = new Set([
  'node_modules',
  'vendor',
  'site-packages',
  'venv',
  '__pycache__',
  'bower_components'
])

/** Something that a tool left behind. */
export interface Marker {
  readonly discoverer: Discoverer
  /** Absolute. */
  readonly path: string
  /** Absolute folder of the service that it was built for. */
  readonly service: string
}

export interface Search {
  /** From the top downwards, by name, and within a folder in the order of the discoverers. */
  readonly markers: readonly Marker[]
  /** Whether there were more folders than are looked at. */
  readonly cut: boolean
}

/**
 * Looks for markers in a folder and those below it, some levels deep. Links and hidden folders are not entered.
 * @param except absolute folder that is not entered either
 */
export function searchMarkers(root: string, discoverers: readonly Discoverer[], except?: string): Search {
  const markers: Marker[] = []
  let level: readonly string[] = [root]
  let seen = 0
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth += 1) {
    const next: string[] = []
    for (const folder of level) {
      if (seen >= MAX_FOLDERS) return { markers, cut: true }
      seen += 1
      const entries = entriesIn(folder).filter(({ name }) => join(folder, name) !== except)
      const names = entries.map(({ name }) => name)
      let inside = true
      for (const discoverer of discoverers) {
        for (const path of discoverer.markers(folder, names)) {
          // An assembly is the folder itself: its service is around it, and what lies in it is its own.
          const itself = path === folder
          if (itself) inside = false
          markers.push({ discoverer, path, service: itself && folder !== root ? join(folder, '..') : folder })
        }
        if (!inside) break
      }
      if (!inside) continue
      for (const entry of entries) {
        if (entry.isDirectory() && !entry.name.startsWith('.') && !SKIPPED.has(entry.name)) {
          next.push(join(folder, entry.name))
        }
      }
    }
    level = next
  }
  return { markers, cut: false }
}
