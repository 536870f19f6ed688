import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder outside the project for what scripts fetch from the registries. `CI_CACHE` names another one.
 * @param {string} name what is kept there
 */
export function cacheFolder(name) {
  const base =
    process.env.CI_CACHE ||
    join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lambda-supply-chain-scan')
  const folder = join(base, name)
  mkdirSync(folder, { recursive: true })
  return folder
}
