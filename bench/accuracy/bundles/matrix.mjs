import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../../../scripts/cache-folder.mjs'
import { APPS } from './apps.mjs'
import { BUNDLERS } from './bundlers.mjs'
import { once, workspace } from './layouts.mjs'
import { truthOf } from './truth.mjs'

const cache = cacheFolder('bench-bundles')

/** Every row of the matrix: what is to be built. */
export function* rows() {
  for (const app of Object.keys(APPS)) {
    for (const [bundler, { version, layouts, maps }] of Object.entries(BUNDLERS)) {
      for (const layout of layouts) {
        for (const minified of [false, true]) {
          for (const map of maps) yield { app, bundler, version, layout, minified, map }
        }
      }
    }
  }
}

/** A row's name, by which it can be picked out. */
export function titleOf({ app, bundler, layout, minified, map }) {
  return [bundler, app, layout, minified ? 'minified' : 'readable', map === 'none' ? 'no-map' : map].join(' ')
}

/**
 * Builds a row, once.
 * @returns {{ folder: string, app: string, truth: { packages: string[], names: string[] } }} `folder` holds what
 * would be deployed, `app` is the workspace that it was built in
 */
export function build(row) {
  const app = workspace(row.app, row.layout)
  const place = join(cache, 'builds', titleOf(row).replaceAll(' ', '-') + `-${row.version}`)
  once(place, () => {
    const out = join(place, 'deployed')
    mkdirSync(out, { recursive: true })
    BUNDLERS[row.bundler].build({ app, out, minified: row.minified, map: row.map })
    const truth = row.map === 'linked' ? truthOf(out, app) : build({ ...row, map: 'linked' }).truth
    writeFileSync(join(place, 'truth.json'), JSON.stringify(truth))
  })
  return {
    folder: join(place, 'deployed'),
    app,
    truth: JSON.parse(readFileSync(join(place, 'truth.json'), 'utf8'))
  }
}
