import type { FileTree } from '../../model/index.js'
import { lines, readText } from '../metadata/text.js'

/** A Linux distribution, as `os-release` describes it. Untrusted text within the limits of `parseOsRelease`. */
export interface Distribution {
  /** `debian`, `amzn`; one word in lower case. */
  readonly id: string
  /** `Debian GNU/Linux`; the id where it is not said. */
  readonly name: string
  /** `VERSION_ID`: `12`, `3.19.1`; '' for those that have none. */
  readonly release: string
  /** `PRETTY_NAME`. */
  readonly title: string
  readonly cpe: string
}

/**
 * Says which distribution a system is.
 * @param root where in the tree the system lies: '' or a folder with `/` at its end
 * @returns undefined where no file tells
 */
export function distributionAt(root: string, tree: FileTree): Distribution | undefined {
  for (const place of ['etc/os-release', 'usr/lib/os-release']) {
    const path = root + place
    const found = tree.has(path) ? parseOsRelease(readText(tree, path, MAX_BYTES)) : undefined
    if (found) return found
  }
  return undefined
}

const MAX_BYTES = 64 * 1024

/**
 * Reads the assignments of an `os-release` file: shell syntax without anything that would need a shell.
 * Source: os-release(5).
 * @returns undefined where it holds no id
 */
export function parseOsRelease(text: string): Distribution | undefined {
  const fields = new Map<string, string>()
  for (const line of lines(text)) {
    const [, key, value = ''] = /^\s*([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? []
    if (key !== undefined) fields.set(key, unquote(value.trim()).slice(0, LONGEST))
  }
  const field = (key: string) => fields.get(key) ?? ''
  const id = field('ID').toLowerCase()
  if (!/^[a-z0-9][\w.-]*$/.test(id)) return undefined
  const release = /^[\w.~+-]*$/.test(field('VERSION_ID')) ? field('VERSION_ID') : ''
  return { id, name: field('NAME') || id, release, title: field('PRETTY_NAME'), cpe: field('CPE_NAME') }
}

const LONGEST = 128

function unquote(value: string): string {
  const [, quote, inner = ''] = /^(["'])(.*)\1$/.exec(value) ?? []
  if (quote === undefined) return value
  return quote === '"' ? inner.replace(/\\(["$`\\])/g, '$1') : inner
}
