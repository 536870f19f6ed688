import type { NamedPackage } from './named.js'

/** A package as a lock file lists it, with names in the place of positions. */
export interface ListedPackage {
  readonly name: string
  readonly version?: string
  readonly needs: readonly string[]
  readonly direct: readonly string[]
}

/**
 * Turns the names that packages need into positions. Where a lock file has several versions of a name, all of them
 * are meant: it then says too much, never too little, about who brings a package.
 */
export function linked(
  packages: readonly ListedPackage[],
  canonical: (name: string) => string
): readonly NamedPackage[] {
  const positions = new Map<string, number[]>()
  for (const [index, { name }] of packages.entries()) {
    const same = positions.get(canonical(name))
    if (same) same.push(index)
    else positions.set(canonical(name), [index])
  }
  return packages.map(({ needs, ...rest }) => ({
    ...rest,
    requires: needs.flatMap((name) => positions.get(canonical(name)) ?? [])
  }))
}
