import { lines } from '../metadata/text.js'

/** Folders in which packages keep copies of others: pip, setuptools, botocore, poetry and their like. */
const VENDOR_FOLDERS = new Set(['_vendor', '_vendored', 'vendored', 'extern', '_extern'])

/** Folders that hold packages and are none: a vendor folder directly in one of them belongs to nobody. */
const ROOTS = new Set(['python', 'site-packages', 'dist-packages'])

/**
 * The package that carries a copy inside itself: `setuptools` for `python/setuptools/_vendor/x.dist-info`.
 * Undefined where no package stands above the folder.
 */
export function hostOf(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1)
  const at = folders.findLastIndex((folder) => VENDOR_FOLDERS.has(folder))
  const host = at > 0 ? folders[at - 1] : undefined
  return host === undefined || ROOTS.has(host) ? undefined : host
}

/** One line of a vendoring list. */
export interface Pin {
  readonly name: string
  /** Undefined when the line names no exact version. */
  readonly version?: string
}

/**
 * Reads the list of copies that pip and others keep beside them (`_vendor/vendor.txt`): one requirement per
 * line, indented as their authors like, with comments, extras, markers and hashes.
 */
export function parsePins(text: string): readonly Pin[] {
  const pins: Pin[] = []
  for (const line of lines(text)) {
    const [, name, version] =
      /^([A-Za-z0-9][\w.-]{0,213})(?:\[[^\]]{0,200}\])?(?: ?={2,3} ?([^\s;,#\\]{1,128})(?=$|[\s;#\\]))?/.exec(
        line.trim()
      ) ?? []
    if (name !== undefined) pins.push(version === undefined ? { name } : { name, version })
  }
  return pins
}
