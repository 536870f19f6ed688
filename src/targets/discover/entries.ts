import { readdirSync } from 'node:fs'

export interface Entry {
  readonly name: string
  isFile(): boolean
  isDirectory(): boolean
}

/** What a folder holds, sorted by name; nothing where it cannot be read. Links are neither file nor folder. */
export function entriesIn(folder: string): readonly Entry[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}
