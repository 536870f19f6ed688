import type { LockedPackage } from '../../lock-files/lock-file.js'
import { packageOf, quotedNames } from '../specifier.js'
import { isPlainCommonJs, resolvePart, resolveRelative } from './package-modules.js'
import type { PackageModules } from './package-modules.js'
import type { PrintedScript } from './print-index.js'

/** A script that is in a bundle. */
export interface PresentScript {
  readonly entry: LockedPackage
  readonly script: PrintedScript
}

/**
 * Packages that must be in a bundle because scripts in it require them: small ones have no code that could be
 * recognised. Only `require` counts, and only in packages without ES modules, since bundlers leave out
 * imports that are not used; and only what does not depend on the mode that the bundle was built in.
 * @param bundle a module whose name it quotes is loaded from outside
 * @param present scripts that were recognised
 * @param packages of a lock file, which the positions in `requires` refer to
 * @param modules the scripts of packages that are installed in the workspace
 * @returns without those of `present`, unless others require them
 */
export function requiredBy(
  bundle: Uint8Array,
  present: readonly PresentScript[],
  packages: readonly LockedPackage[],
  modules: ReadonlyMap<LockedPackage, PackageModules>
): ReadonlySet<LockedPackage> {
  const outside = quotedNames(bundle)
  const found = new Set<LockedPackage>()
  const seen = new Set<PrintedScript>(present.map(({ script }) => script))
  const queue = [...present]
  const visit = (entry: LockedPackage, script: PrintedScript | undefined): void => {
    if (!script || seen.has(script)) return
    seen.add(script)
    queue.push({ entry, script })
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { entry, script } = next
    const own = modules.get(entry)
    if (!own || script.dependsOnMode || !isPlainCommonJs(own)) continue
    for (const specifier of script.requires) {
      if (/^\.\.?(?:\/|$)/.test(specifier)) {
        visit(entry, resolveRelative(own, script.path, specifier))
        continue
      }
      const name = packageOf(specifier)
      const required =
        name === undefined || isReplaced(own, name) ? undefined : dependency(entry, name, packages)
      if (name === undefined || !required || outside.has(specifier)) continue
      found.add(required)
      const others = modules.get(required)
      if (others && isPlainCommonJs(others))
        visit(required, resolvePart(others, specifier.slice(name.length + 1)))
    }
  }
  return found
}

/** What a package means by a name: the one of its own dependencies that is installed under it. */
function dependency(
  { requires }: LockedPackage,
  name: string,
  packages: readonly LockedPackage[]
): LockedPackage | undefined {
  const found = requires
    .flatMap((index) => packages[index] ?? [])
    .filter(({ folders }) => folders.includes(name))
  return found.length === 1 ? found[0] : undefined
}

/** `"browser": { "name": false }` */
function isReplaced({ manifest }: PackageModules, name: string): boolean {
  const { browser } = manifest
  return typeof browser === 'object' && browser !== null && name in browser
}
