import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../../../scripts/cache-folder.mjs'
import { APPS } from './apps.mjs'
import { BUNDLERS } from './bundlers.mjs'
import { once, workspace } from './layouts.mjs'
import { truthOf } from './truth.mjs'

const cache = cacheFolder('bench-bundles')

/**
 * Every row of the matrix: what is to be built. Of the function that needs little of its workspace only the forms that
 * are told apart by their code alone.
 */
export function* rows() {
  for (const app of Object.keys(APPS)) {
    for (const [bundler, { version, layouts, maps }] of Object.entries(BUNDLERS)) {
      for (const layout of layouts) {
        for (const minified of [false, true]) {
          for (const map of maps) yield { app, entry: 'index', bundler, version, layout, minified, map }
        }
      }
      yield { app, entry: 'small', bundler, version, layout: 'npm', minified: true, map: 'none' }
    }
  }
}

/** A row's name, by whose words it can be picked out. */
export function titleOf({ app, entry, bundler, layout, minified, map }) {
  const source = entry === 'index' ? app : `${app} ${entry}`
  return [bundler, source, layout, minified ? 'minified' : 'readable', map === 'none' ? 'no-map' : map].join(
    ' '
  )
}

/**
 * Builds a row, once for each recipe.
 * @returns {{ folder: string, app: string, truth: ReturnType<typeof truthOf> }} `folder` holds what would be
 * deployed, `app` is the workspace that it was built in
 */
export function build(row) {
  const app = workspace(row.app, row.layout)
  const bundler = BUNDLERS[row.bundler]
  const recipe = createHash('sha256')
    .update(JSON.stringify([row.version, APPS[row.app].dependencies, APPS[row.app].functions[row.entry]]))
    .update(bundler.build.toString())
    .digest('hex')
  const place = join(cache, 'builds', `${titleOf(row).replaceAll(' ', '-')}-${recipe.slice(0, 16)}`)
  const folder = join(place, 'deployed')
  once(place, () => {
    mkdirSync(folder, { recursive: true })
    bundler.build({ ...row, app, entry: `src/${row.entry}.js`, out: folder })
  })
  return {
    folder,
    app,
    truth: row.map === 'linked' ? truthOf(folder, app) : build({ ...row, map: 'linked' }).truth
  }
}
