import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * Which packages are in a build: the files that its source maps name, each looked up in the tree that it was
 * built from. Nothing of this project's own reading of paths is used.
 * @param {string} out where a build with source maps beside the scripts lies
 * @param {string} app the application's folder
 * @returns {{ packages: string[], names: string[] }} `name@version`, and names, sorted
 */
export function truthOf(out, app) {
  const packages = new Set()
  const pnp = existsSync(join(app, '.pnp.cjs')) ? [] : undefined
  for (const file of readdirSync(out).filter((name) => name.endsWith('.map'))) {
    const { sources, sourceRoot = '' } = JSON.parse(readFileSync(join(out, file), 'utf8'))
    for (const source of sources) {
      const path = absolute(`${sourceRoot}${source}`, out, app)
      if (path === undefined) continue
      if (pnp) pnp.push(path)
      else {
        const found = packageOf(path)
        if (found) packages.add(found)
      }
    }
  }
  for (const each of pnp ? locate(app, pnp) : []) packages.add(each)
  const names = new Set([...packages].map((each) => each.slice(0, each.lastIndexOf('@'))))
  return { packages: [...packages].sort(), names: [...names].sort() }
}

/** Where a source lies on this machine; maps are relative to themselves, webpack's to the application. */
function absolute(source, out, app) {
  if (!source.includes('node_modules/')) return undefined
  const clean = source.replace(/[?|].*$/, '').replace(/ \+ \d+ modules$/, '')
  if (clean.includes('@@notfound')) return undefined
  const candidates = [
    resolve(app, clean.replace(/^webpack:\/\/[^.]*?\/(?=\.)/, '')),
    resolve(out, clean),
    resolve(app, clean),
    resolve(app, clean.replace(/^(\.\.\/)+/, ''))
  ]
  // What lies in an archive is there if the archive is; a virtual folder of Yarn is nowhere but in its runtime.
  const isThere = (path) =>
    path.startsWith(join(app, '.yarn')) ? true : !path.includes('.zip/') && packageOf(path)
  return candidates.find(isThere)
}

/**
 * The nearest folder above that exists and is a package: a package's own source map may name files that it was
 * published without.
 */
function packageOf(path) {
  let folder = dirname(path)
  while (folder.includes('node_modules') && !existsSync(folder)) folder = dirname(folder)
  if (!existsSync(folder)) return undefined
  for (folder = realpathSync(folder); folder.includes('node_modules'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (!existsSync(manifest) || !/node_modules\/(@[^/]+\/)?[^/]+$/.test(folder)) continue
    const { name, version } = JSON.parse(readFileSync(manifest, 'utf8'))
    if (name && version) return `${name}@${version}`
  }
  return undefined
}

/** Asks Yarn's own runtime which package each file belongs to. */
function locate(app, paths) {
  const code = `
    const api = require(${JSON.stringify(join(app, '.pnp.cjs'))})
    const { readFileSync } = require('node:fs')
    const found = new Set()
    for (const path of JSON.parse(readFileSync(0, 'utf8'))) {
      const locator = api.findPackageLocator(path)
      const version = locator && /(?:^|[:#])npm:([^#]+)$/.exec(locator.reference)
      if (version) found.add(locator.name + '@' + version[1])
    }
    console.log(JSON.stringify([...found]))`
  return JSON.parse(
    execFileSync(process.execPath, ['-e', code], {
      input: JSON.stringify(paths),
      encoding: 'utf8',
      maxBuffer: 1 << 28
    })
  )
}
