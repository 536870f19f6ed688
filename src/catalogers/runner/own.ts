import picomatch from 'picomatch'
import type { Component, Notice } from '../../model/index.js'

/** As many packages are named. */
const NAMED = 3

/**
 * What the user says is their own. A glob speaks for packages by their names, and for files that have no name
 * by their paths; a path never speaks for what has a name, so that a folder of libraries cannot be waved
 * through with one's own.
 */
export class OwnPackages {
  readonly #globs: readonly (readonly [string, (text: string) => boolean])[]
  readonly #used = new Set<string>()

  constructor(globs: readonly string[]) {
    this.#globs = [...new Set(globs)].map((glob) => [glob, picomatch(glob, { dot: true, nonegate: true })])
  }

  /** @param text a package's name as OSV has it, or a path inside an artifact */
  has(text: string): boolean {
    const fitting = this.#globs.filter(([glob, fits]) => glob === text || fits(text))
    for (const [glob] of fitting) this.#used.add(glob)
    return fitting.length > 0
  }

  /** The components with their marks, in the same order. */
  mark(components: readonly Component[]): readonly Component[] {
    return components.map((component) => (this.has(component.name) ? { ...component, own: true } : component))
  }

  /** To be asked when all has been seen: what was taken for the user's own, and which globs did nothing. */
  notices(components: readonly Component[]): readonly Notice[] {
    const names = components
      .filter(({ own }) => own === true)
      .map(({ name, version }) => `${name} ${version}`)
      .sort()
    const unused = this.#globs.filter(([glob]) => !this.#used.has(glob))
    return [
      ...(names.length === 0 ? [] : [notice(`nobody is asked about packages of your own: ${list(names)}`)]),
      ...unused.map(([glob]) => notice(`'${glob}' fits no package, and no file without a name`))
    ]
  }
}

function list(names: readonly string[]): string {
  const rest = names.length - NAMED
  return names.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

function notice(message: string): Notice {
  return { stage: 'catalog', subject: 'ours', message, incomplete: false }
}
