import {
  ask,
  BUNDLE,
  gapsIn,
  lockOf,
  mapOf,
  MAPPED,
  minified,
  packagesIn,
  PAD_TEXT
} from '../support/bundles.js'
import type { Files } from '../support/bundles.js'

const MANIFEST_INSIDE = BUNDLE.replace(
  '// src/index.js',
  '// node_modules/pad/package.json\nvar self = { name: "pad", version: "2.2.2", license: "MIT" };\n// src/index.js'
)
const PINNED = BUNDLE.replace(
  '// src/index.js',
  '// node_modules/table/package.json\nvar self = { name: "table", version: "1.0.0", main: "t.js", dependencies: { pad: "2.4.4" } };\n// src/index.js'
)
describe('the version of a package in a bundle', () => {
  const installed = {
    'node_modules/pad/package.json': '{ "name": "pad", "version": "2.5.5" }',
    'node_modules/pad/index.js': PAD_TEXT
  }
  const asBuilt = { 'index.js': MAPPED, 'index.js.map': mapOf({ 'node_modules/pad/index.js': PAD_TEXT }) }
  const changed = {
    'index.js': MAPPED,
    'index.js.map': mapOf({
      'node_modules/pad/index.js': 'module.exports = steal // in place of all of it\n'
    })
  }
  const stored = BUNDLE.replace('node_modules/pad', 'node_modules/.pnpm/pad@2.1.1/node_modules/pad')

  it.each<readonly [string, Files, Files, string, string]>([
    [
      'is what its path tells',
      { 'index.js': stored },
      { 'package-lock.json': lockOf('2.3.3') },
      '2.1.1',
      'exact'
    ],
    [
      'or its own manifest',
      { 'index.js': MANIFEST_INSIDE },
      { 'package-lock.json': lockOf('2.3.3') },
      '2.2.2',
      'exact'
    ],
    [
      'or that of the installed text that the map shows',
      asBuilt,
      { ...installed, 'package-lock.json': lockOf('2.3.3') },
      '2.5.5',
      'exact'
    ],
    [
      'or what the lock file has at its place',
      { 'index.js': BUNDLE },
      { ...installed, 'package-lock.json': lockOf('2.3.3') },
      '2.3.3',
      'confirmed'
    ],
    ['or what is installed at its place', { 'index.js': BUNDLE }, installed, '2.5.5', 'confirmed'],
    ['or what a manifest in the bundle asks for', { 'index.js': PINNED }, {}, '2.4.4', 'confirmed'],
    [
      'is only declared where the installed text is another',
      changed,
      { ...installed, 'package-lock.json': lockOf('2.5.5') },
      '2.5.5',
      'declared'
    ]
  ])('%s', (_title, artifact, workspace, version, confidence) => {
    const pad = packagesIn(ask(artifact, workspace)).find(({ name }) => name === 'pad')
    expect([pad?.version, pad?.confidence]).toEqual([version, confidence])
  })

  it('is told to be unknown where nothing tells it', () => {
    const found = ask({ 'index.js': BUNDLE })
    expect(packagesIn(found)).toEqual([])
    expect(gapsIn(found)).toEqual([
      {
        path: 'index.js',
        gap: "holds 1 package in a version that nothing tells (pad); scan where the project's lock file is, and put it into the workspace",
        incomplete: true
      }
    ])
  })

  it('is not taken from the lock file of another project', () => {
    const others = ['one', 'two', 'three']
      .map((name) => `// node_modules/${name}/index.js\nvar ${name};\n`)
      .join('')
    const found = ask({ 'index.js': others + BUNDLE }, { 'package-lock.json': lockOf('2.3.3') })
    expect(packagesIn(found).map(({ name, confidence }) => [name, confidence])).toEqual([['pad', 'declared']])
    expect(gapsIn(found).map(({ gap }) => gap)).toEqual([expect.stringContaining('(one, three, two)')])
  })

  it('is each of several where lock files do not say which', () => {
    const yarn = '# yarn lockfile v1\n\npad@^1.0.0:\n  version "1.9.9"\n\npad@^2.0.0:\n  version "2.3.3"\n'
    const found = ask({ 'index.js': BUNDLE }, { 'yarn.lock': yarn, 'package.json': '{ "dependencies": {} }' })
    expect(packagesIn(found).map(({ version, confidence }) => [version, confidence])).toEqual([
      ['1.9.9', 'declared'],
      ['2.3.3', 'declared']
    ])
    expect(gapsIn(found)[0]?.gap).toContain('lock files allow several versions; all of them are listed (pad)')
  })
})

describe('the files of a package that are in a bundle', () => {
  const modules = (names: readonly string[]) =>
    names.map((name) => `// node_modules/pad/${name}\nvar x = () => 1;\n`).join('')
  const lock = { 'package-lock.json': lockOf('2.0.1') }

  it('are listed, with how many the package has: what is not there was shaken out', () => {
    const installed = {
      'node_modules/pad/package.json': '{ "name": "pad", "version": "2.0.1" }',
      ...Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [`node_modules/pad/part-${index}.js`, 'exports.x = 1'])
      )
    }
    const found = ask(
      { 'index.js': modules(['part-3.js', 'part-1.js', 'part-3.js']) + BUNDLE },
      { ...lock, ...installed }
    )
    expect(packagesIn(found)[0]?.files).toEqual({
      listed: ['index.js', 'part-1.js', 'part-3.js'],
      count: 3,
      of: 21,
      complete: true
    })
  })

  it('are cut where there are very many, and then a file that is not listed may be there', () => {
    const names = Array.from({ length: 250 }, (_, index) => `part-${index}.js`)
    const [pad] = packagesIn(ask({ 'index.js': modules(names) + BUNDLE }, lock))
    expect(pad?.files?.listed).toHaveLength(200)
    expect(pad?.files).toMatchObject({ count: 251, complete: false })
  })

  it('are not complete where the bundle is not', () => {
    const numbered =
      '/******/ (() => { // webpackBootstrap\n/******/ var __webpack_modules__ = ({\n/***/ 7:\n/***/ ((module) => {\nmodule.exports = 1;\n/***/ })\n});\n'
    const named = ';// ./node_modules/pad/index.js\nconst pad = 1;\n/******/ })();\n'
    const [pad] = packagesIn(ask({ 'index.js': numbered + named }, lock))
    expect(pad?.files).toEqual({ listed: ['index.js'], count: 1, complete: false })
  })

  it('are unknown where nothing tells them apart', () => {
    const licensed = `${minified(60)}\n/*! Bundled license information:\n\npad/index.js:\n  (*! pad *)\n*/\n`
    expect(packagesIn(ask({ 'index.js': licensed }, lock))[0]?.files).toMatchObject({ complete: false })
  })
})
