import type { Sighting } from '../cataloger.js'

/** As many packages are named. */
const NAMED = 3

/** Counts the packages of one artifact that packages of its distribution installed. */
export class Owned {
  readonly #packages = new Map<string, string>()

  add({ purl, name, version }: Sighting, owner: string): void {
    if (!this.#packages.has(purl))
      this.#packages.set(purl, `${shorten(`${name} ${version}`)} (${shorten(owner)})`)
  }

  /** One sentence about all of them; undefined where there are none. */
  remark(): string | undefined {
    const count = this.#packages.size
    if (count === 0) return undefined
    const names = [...this.#packages.values()].sort().slice(0, NAMED).join(', ')
    const rest = count > NAMED ? ` and ${count - NAMED} more` : ''
    return `${count} of its packages came with packages of the distribution, whose advisories speak for them: ${names}${rest}`
  }
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
