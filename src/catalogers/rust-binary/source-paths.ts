import type { Executable, Region } from '../executable/executable.js'
import { contentOf, piecesOf, sectionNamed, withoutOverlaps } from '../executable/executable.js'
import type { Crate } from './crate.js'
import { isCrate } from './crate.js'

/** What the source paths in a program tell. */
export interface SourcePaths {
  readonly isRust: boolean
  /** Each once, in the order of the file. */
  readonly crates: readonly Crate[]
}

/**
 * Reads the crates out of the source paths that a Rust program carries for its panic messages, stripped or
 * not: `/registry/src/index.crates.io-1949cf8c6b5b557f/serde-1.0.228/src/de.rs`. It is a lower bound: a crate
 * that cannot panic has no path, and builds can be told to leave paths out.
 *
 * The crates that the standard library is made of lie under other paths and are part of it.
 */
export function readSourcePaths(executable: Executable): SourcePaths {
  const crates = new Map<string, Crate>()
  let isRust = namesCompiler(executable)
  for (const region of dataRegions(executable)) {
    let left = MOST_PATHS
    for (const { content } of piecesOf(executable, region, LONGEST_PATH)) {
      isRust ||= namesStandardLibrary(content)
      for (let at = content.indexOf(REGISTRY); at >= 0 && left > 0; at = content.indexOf(REGISTRY, at + 1)) {
        const crate = crateAt(content, at + REGISTRY.length)
        if (crate) crates.set(`${crate.name}@${crate.version}`, crate)
        left -= 1
      }
    }
  }
  return { isRust: isRust || crates.size > 0, crates: [...crates.values()] }
}

const STANDARD_LIBRARY = '/rustc/'
const REGISTRY = 'registry'
const LONGEST_PATH = 320
const SEPARATORS = new Set([0x2f, 0x5c])

/** Of one section. The largest programs have some ten thousand. */
const MOST_PATHS = 500_000

/** What compilers leave where they write their names. */
function namesCompiler(executable: Executable): boolean {
  const section = sectionNamed(executable, '.comment')
  return section !== undefined && contentOf(executable, section, 4096).includes('rustc version ')
}

/** Constants and debug information, not code; all that is mapped where there is no section table. */
function dataRegions({ sections, segments }: Executable): readonly Region[] {
  const regions = sections.length > 0 ? sections : segments
  const data = regions.filter(({ executable }) => !executable)
  return withoutOverlaps(data.length > 0 ? data : regions)
}

/** `/rustc/<commit>/library/core/src/fmt/mod.rs`: no program is without it, whatever its own paths are. */
function namesStandardLibrary(content: Buffer): boolean {
  for (let at = content.indexOf(STANDARD_LIBRARY); at >= 0; at = content.indexOf(STANDARD_LIBRARY, at + 1)) {
    if (/^\/rustc\/[0-9a-f]{40}[/\\]library[/\\]/.test(content.toString('latin1', at, at + 64))) return true
  }
  return false
}

/**
 * A registry's folder is named after its host and a hash. A crate's folder has name and version joined by a
 * hyphen, which either may hold: the version begins at the first that is followed by a full one.
 */
function crateAt(content: Buffer, start: number): Crate | undefined {
  if (!SEPARATORS.has(content[start] ?? 0)) return undefined
  const text = content.toString('latin1', start, start + LONGEST_PATH)
  const [, name, version] =
    /^[/\\]src[/\\][\w.-]{1,80}-[0-9a-f]{16}[/\\]([A-Za-z][\w-]*?)-(\d+\.\d+\.\d+[\w.+-]*)[/\\]/.exec(text) ??
    []
  if (name === undefined || version === undefined) return undefined
  return isCrate({ name, version }) ? { name, version } : undefined
}
