import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'

/**
 * Which packages are in a build: the files that its source maps name, and its metafile where there is one, each
 * looked up in the tree that it was built from. Nothing of this project's own reading of paths is used.
 * @param {string} out where a build with source maps beside the scripts lies, a metafile beside that folder
 * @param {string} app the application's folder
 * @returns {{ packages: string[], names: string[], tools: string[], carried: string[] }} `name@version` and names,
 * sorted. `tools`: names of packages of the bundler itself, which no lock file of the application knows.
 * `carried`: names in the source map that a package was published with: their code is in that package's own files.
 */
export function truthOf(out, app) {
  const found = { packages: new Set(), tools: new Set(), carried: new Set() }
  const pnp = existsSync(join(app, '.pnp.cjs')) ? [] : undefined
  for (const path of [...inMaps(out, app, found.carried), ...inMetafile(out, app)]) {
    if (pnp) {
      pnp.push(path)
      continue
    }
    const owner = packageOf(path)
    if (owner === undefined) continue
    if (owner.folder.startsWith(realpathSync(app) + sep)) found.packages.add(owner.id)
    else found.tools.add(nameOf(owner.id))
  }
  for (const each of pnp ? locate(app, pnp) : []) found.packages.add(each)
  return {
    packages: [...found.packages].sort(),
    names: [...new Set([...found.packages].map(nameOf))].sort(),
    tools: [...found.tools].sort(),
    carried: [...found.carried].sort()
  }
}

function* inMaps(out, app, carried) {
  for (const file of readdirSync(out).filter((name) => name.endsWith('.map'))) {
    const { sources, sourceRoot = '' } = JSON.parse(readFileSync(join(out, file), 'utf8'))
    for (const source of sources) {
      const path = absolute(`${sourceRoot}${source}`, out, app)
      if (path === undefined) continue
      yield path
      const inner = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)
      if (inner && !path.includes('.yarn') && !existsSync(inner[0])) carried.add(inner[1])
    }
  }
}

/** Modules of which something is in the output. */
function* inMetafile(out, app) {
  const path = join(out, '..', 'meta.json')
  if (!existsSync(path)) return
  for (const { inputs } of Object.values(JSON.parse(readFileSync(path, 'utf8')).outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs ?? {})) {
      if (bytesInOutput > 0 && input.includes('node_modules/')) yield resolve(app, input)
    }
  }
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
    path.startsWith(join(app, '.yarn')) ? true : !path.includes('.zip/') && packageOf(path) !== undefined
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
    if (name && version) return { id: `${name}@${version}`, folder }
  }
  return undefined
}

function nameOf(id) {
  return id.slice(0, id.lastIndexOf('@'))
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
