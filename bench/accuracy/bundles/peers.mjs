import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, CALLS, plainPurl } from '../peers.mjs'

/**
 * Asks the other scanners about one build of each bundler, the one that tells most: the larger application as npm lays it
 * out, readable and with a source map.
 * @param results rows with the folders that would be deployed, and what is in them
 * @returns the results with a `title`, and the scanners' `answers`: how many packages each `found` that are there, and
 * how many `false` ones, or which `problem` it had
 */
export function askPeers(results) {
  return results.filter(({ row }) => isRepresentative(row)).map((result) => ({ ...result, ...asked(result) }))
}

function isRepresentative({ app, entry, layout, minified, map }) {
  return app === 'orders' && entry === 'index' && layout === 'npm' && !minified && map === 'linked'
}

function asked({ row, folder, truth }) {
  const temporary = mkdtempSync(join(tmpdir(), 'bundles-'))
  try {
    const archive = join(temporary, 'function.zip')
    execFileSync('zip', ['-q', '-r', archive, '.'], { cwd: folder })
    const there = new Set(truth.packages.map((id) => plainPurl(`pkg:npm/${id}`)))
    const answers = CALLS.map((call) => {
      const { purls, problem } = ask(call, { archive, folder })
      if (problem !== undefined) return { ...nameOf(call), problem }
      const found = [...purls].filter((purl) => there.has(purl)).length
      return { ...nameOf(call), found, false: purls.size - found }
    })
    return { title: row.bundler, answers }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function nameOf({ name, title }) {
  return { name, title }
}
