import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, CALLS, plainPurl } from '../peers.mjs'

/**
 * Asks the other scanners about one build of each bundler and form: the larger application, as npm lays it out.
 * @param results rows with the folders that would be deployed, and what is in them
 * @returns for each, how many packages each scanner finds that are there
 */
export function askPeers(results) {
  return results.filter(({ row }) => isRepresentative(row)).map((result) => ({ ...result, ...asked(result) }))
}

function isRepresentative({ app, entry, layout, map }) {
  return app === 'orders' && entry === 'index' && layout === 'npm' && map !== 'inline'
}

function asked({ row, folder, truth }) {
  const temporary = mkdtempSync(join(tmpdir(), 'bundles-'))
  try {
    const archive = join(temporary, 'function.zip')
    execFileSync('zip', ['-q', '-r', archive, '.'], { cwd: folder })
    const there = new Set(truth.packages.map((id) => plainPurl(`pkg:npm/${id}`)))
    const answers = CALLS.map((call) => {
      const { purls, problem } = ask(call, { archive, folder })
      if (problem !== undefined)
        return { name: call.title, found: problem === 'not built' ? problem : 'failed' }
      const right = [...purls].filter((purl) => there.has(purl)).length
      return {
        name: call.title,
        found: purls.size === right ? right : `${right}, ${purls.size - right} false`
      }
    })
    return { title: `${row.bundler} ${row.minified ? 'minified' : 'readable'} ${row.map}`, answers }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}
