import { execFileSync, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from '../../scripts/cache-folder.mjs'
import { plainPurl } from './peers.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Builds the program from the sources as they are, outside of the project, and gives the path of its command. */
export function buildCommand() {
  const folder = join(cacheFolder('bench-dist'), 'dist')
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs'), '--out', folder], {
    stdio: ['ignore', 'ignore', 'inherit']
  })
  return join(folder, 'cli.js')
}

/** Arguments of a whole scan of one artifact that asks no network; the example's export costs next to nothing. */
export function scanArguments(command, path) {
  const advisories = join(root, 'examples', 'advisories')
  return [command, 'scan', path, '--osv-export', advisories, '--format', 'json']
}

/** Package URLs that a scan finds in an artifact, apart from those that a lock file or manifest only declares. */
export function packagesIn(command, path) {
  const { status, stdout, stderr } = spawnSync(process.execPath, scanArguments(command, path), {
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  // 1 and 2 are verdicts too, but a report is always there.
  if (!stdout.startsWith('{')) throw new Error(`the scan of ${path} ended with ${status}: ${stderr.trim()}`)
  const present = JSON.parse(stdout).components.filter(({ evidence }) =>
    evidence.some(({ how }) => how !== 'declared')
  )
  return new Set(present.map(({ purl }) => plainPurl(purl)))
}
