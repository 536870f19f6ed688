import type { Module, ModuleList } from './modules.js'

/**
 * The release of Go in what a program says of its tool chain. What follows the release is cut off: a
 * distributor's name, experiments, the mark of a FIPS build; the standard library is the same.
 * @returns without `go`, as OSV knows the releases: `1.22.5`, `1.21rc2`; undefined for unreleased builds (`devel ...`)
 */
export function goRelease(goVersion: string): string | undefined {
  return /^go(\d+\.\d+(?:\.\d+)?(?:(?:alpha|beta|rc)\d+)?)(?![\d.])/.exec(goVersion)?.[1]
}

/** A version as OSV has it, without the `v`; undefined for `(devel)` and whatever is no version. */
export function moduleVersion({ version }: Module): string | undefined {
  return /^v(\d+\.\d+\.\d+(?:[-+][\w.+-]*)?)$/.exec(version)?.[1]
}

/** What was set by hand at link time, the way that release tools do: `-X main.version=1.2.3`. */
export function linkedVersion({ main, settings }: ModuleList): string | undefined {
  const flags = settings.get('-ldflags') ?? ''
  if (!main || flags.length > LONGEST_FLAGS) return undefined
  for (const [, variable = '', version] of flags.matchAll(SET_VARIABLE)) {
    const owner = variable.slice(0, variable.lastIndexOf('.'))
    if (owner === 'main' || owner === main.path || owner.startsWith(`${main.path}/`)) return version
  }
  return undefined
}

const SET_VARIABLE =
  /-X[ =]['"]?([\w./~-]+\.(?:git)?version)=['"]?v?(\d+\.\d+\.\d+(?:[-+][\w.+-]*)?)(?=['"\s]|$)/gi

const LONGEST_FLAGS = 64 * 1024

/** A version that Go made from a commit, where there was no tag to take it from. */
export function isPseudo(version: string): boolean {
  return /-(?:0\.|\w+\.0\.)?\d{14}-[0-9a-f]{12}(?:\+|$)/.test(version) || /\+dirty$/.test(version)
}

/** What stands in `go.mod` for modules that only ever come from a folder. */
export function isPlaceholder(version: string): boolean {
  return version === '0.0.0' || version === '0.0.0-00010101000000-000000000000'
}
