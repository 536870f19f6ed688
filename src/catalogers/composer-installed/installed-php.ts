import type { InstalledPackage } from './package.js'
import { isPhpArray, parseArrayFile } from './php-array.js'
import type { PhpValue } from './php-array.js'

/**
 * Reads `installed.php`: the project itself as `root`, and under `versions` everything that is there, the
 * project among them. What is only replaced or provided by another package has no version of its own.
 * @throws Error when it is anything but one array of plain values
 */
export function packagesInPhp(text: string): readonly InstalledPackage[] {
  const file = parseArrayFile(text)
  const versions = fieldOf(file, 'versions')
  if (!isPhpArray(versions)) throw new Error('lists no packages')
  const root = fieldOf(file, 'root')
  const withoutDev = fieldOf(root, 'dev') === false
  const found: InstalledPackage[] = []
  for (const [name, entry] of versions) {
    const version = fieldOf(entry, 'pretty_version')
    if (name === fieldOf(root, 'name') || typeof version !== 'string') continue
    if (withoutDev && fieldOf(entry, 'dev_requirement') === true) continue
    found.push({ name, version })
  }
  return found
}

function fieldOf(value: PhpValue | undefined, key: string): PhpValue | undefined {
  return isPhpArray(value) ? value.get(key) : undefined
}
