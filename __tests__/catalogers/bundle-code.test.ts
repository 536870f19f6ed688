import { jsBundle } from '../../src/catalogers/js-bundle/index.js'
import { readScript } from '../../src/catalogers/js-bundle/script/read.js'
import { ask, gapsIn, lockOf, minified, packagesIn } from '../support/bundles.js'
import type { Files } from '../support/bundles.js'

describe('a script that names no package', () => {
  const REMEDY = 'deploy its source map with it, or build it with `sourcemap` or `metafile`'

  it.each<readonly [string, string, readonly unknown[]]>([
    [
      'is a bundle that cannot be named, when it is large and minified',
      minified(60),
      [{ path: 'index.js', gap: `is a bundle of which no package can be named; ${REMEDY}`, incomplete: true }]
    ],
    [
      'is remarked upon, when it is small and minified',
      minified(5),
      [
        {
          path: 'index.js',
          gap: 'is minified and smaller than 50 KiB, and was taken for code of your own; a source map would tell',
          incomplete: false
        }
      ]
    ],
    [
      'is remarked upon, when it is large and written by hand',
      'function greet(name) {\n  return "good morning, " + name\n}\n'.repeat(1500),
      [
        {
          path: 'index.js',
          gap: 'has no trace of a bundler and was taken for code of your own',
          incomplete: false
        }
      ]
    ],
    ['is nothing, when it is a handler', "exports.handler = async () => 'good morning'\n", []],
    ['is nothing, when it is a table of data', `module.exports=[${'"a line of data",'.repeat(20_000)}]`, []]
  ])('%s', (_title, text, expected) => {
    expect(ask({ 'index.js': text })).toEqual(expected)
  })

  it('declares what the project needs in production, when it is opaque', () => {
    const found = ask({ 'index.js': minified(60) }, { 'package-lock.json': lockOf('2.0.1') })
    expect(packagesIn(found)).toEqual([
      expect.objectContaining({ name: 'pad', version: '2.0.1', how: 'declared', confidence: 'declared' })
    ])
    expect(gapsIn(found)[0]?.gap).toContain(
      '0 packages named, 1 package more by the lock file alone, remainder unknown'
    )
  })

  it('is left alone inside an installed package, and beside the metadata of a Python package', () => {
    expect(jsBundle.wants('node_modules/pad/dist/index.js')).toBe(false)
    expect(jsBundle.wants('.yarn/releases/yarn-4.10.3.cjs')).toBe(false)
    expect(jsBundle.wants('index.mjs')).toBe(true)
    expect(
      ask(
        { 'notebook/static/main.js': minified(60), 'notebook-7.0.dist-info/METADATA': 'Name: notebook' },
        {},
        'notebook/static/main.js'
      )
    ).toEqual([])
  })
})

it('recognises the strings of all quotes, and manifests in them', () => {
  const inBackticks = 'var a={name:`@acme/client`,version:`4.5.6`,license:`MIT`};'
  const asJson = 'var a=JSON.parse(\'{"name":"@acme/client","version":"4.5.6","license":"MIT"}\');'
  const escaped =
    'eval("module.exports={\\"name\\":\\"@acme/client\\",\\"version\\":\\"4.5.6\\",\\"main\\":\\"x\\"}");'
  for (const text of [inBackticks, asJson, escaped]) {
    expect(readScript(Buffer.from(text)).manifests).toMatchObject([
      { name: '@acme/client', version: '4.5.6' }
    ])
  }
  // Private packages are one's own, and an ordinary object is no manifest.
  expect(
    readScript(Buffer.from('var a={name:"orders",version:"1.0.0",private:!0,main:"x"};')).manifests
  ).toEqual([])
  expect(readScript(Buffer.from('var a={name:"orders",version:"1.0.0"};')).manifests).toEqual([])
})

describe('code of the workspace is recognised in minified code', () => {
  const plain = (name: string, code: string, more: object = {}): Files => ({
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', ...more }),
    [`node_modules/${name}/index.js`]: code
  })
  // In the form in which TypeScript writes its helpers; this one is made up.
  const HELPER = `var __gathered = (this && this.__gathered) || function (from, into) {
    if (!from.gatherTogether) throw new TypeError("nothing can be gathered from this");
    return into.placedBeside(from.gatherTogether("everything that is there")).inOrderOfAge();
};
`
  /** Some code as a part of a webpack bundle. */
  const part = (code: string) => `"use strict";exports.ids=[1],exports.modules={7:(e,t,r)=>{${code}}};`
  const TABLE =
    "const pad = require('pad')\nexports.draw = (table) => { if (!table.rowsOfTable) throw new Error('no rows in this table'); " +
    "return table.rowsOfTable.map((row) => row.cellsOfRow.map(pad).join(' | ')) }\n"
  const DRAWN =
    '"use strict";exports.ids=[1],exports.modules={7:(e,t,r)=>{const n=r(8);t.draw=e=>{if(!e.rowsOfTable)throw new Error("no rows in this table");return e.rowsOfTable.map(e=>e.cellsOfRow.map(n).join(" | "))}}};'
  const workspace = (table: string, more: object = {}): Files => ({
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { table: '*' } },
        'node_modules/table': { version: '1.0.0', dependencies: { pad: '*' } },
        'node_modules/pad': { version: '1.0.0' }
      }
    }),
    ...plain('table', table, more),
    ...plain('pad', 'module.exports = (text) => text + " "\n')
  })

  it.each<readonly [string, string, Files, readonly string[]]>([
    ['with what it requires', DRAWN, workspace(TABLE), ['pad', 'table']],
    ['not what is loaded from outside', DRAWN.replace('r(8)', 'z("pad")'), workspace(TABLE), ['table']],
    [
      'not what is only required in another mode',
      DRAWN,
      workspace(TABLE.replace("require('pad')", "process.env.NODE_ENV === 'x' ? require('pad') : String")),
      ['table']
    ],
    [
      'not what it imports: bundlers leave out what is not used',
      DRAWN,
      workspace(TABLE.replace("const pad = require('pad')", "import pad from 'pad'"), { type: 'module' }),
      ['table']
    ],
    [
      'not what another file, for bundlers, may do without',
      DRAWN,
      workspace(TABLE, { exports: { import: './index.mjs', require: './index.js' } }),
      ['table']
    ],
    [
      "not for what TypeScript puts into everybody's code",
      part(`${HELPER.replaceAll('\n', '')}t.handler=async e=>__gathered(e,[]);`),
      workspace(`"use strict";
${HELPER}exports.all = __gathered(require('pad'), []);
`),
      []
    ],
    [
      'not for a text that anybody may write',
      part(`t.handler=async()=>({headers:{"content-type":"application/json; charset=utf-8"}})`),
      workspace(
        "exports.type = 'application/json; charset=utf-8'\nexports.draw = (t) => t.rowsOfTable.map((row) => row.cellsOfRow.join('|').toUpperCase().trimEnd())\n"
      ),
      []
    ],
    ['and nothing in other code', DRAWN.replace(/OfTable|OfRow|rows in/g, 'Other'), workspace(TABLE), []]
  ])('%s', (_title, code, files, names) => {
    const found = packagesIn(ask({ 'index.js': code }, files))
    expect(found.map(({ name, confidence }) => [name, confidence])).toEqual(
      names.map((name) => [name, 'confirmed'])
    )
  })

  it('in the version that has it, where the lock file has several', () => {
    const files = {
      'package-lock.json': JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': { dependencies: { table: '*', shelf: '*' } },
          'node_modules/table': { version: '1.0.0' },
          'node_modules/shelf': { version: '1.0.0', dependencies: { table: '*' } },
          'node_modules/shelf/node_modules/table': { version: '2.0.0' }
        }
      }),
      ...plain('table', TABLE),
      ...plain('shelf', 'exports.nothing = 1\n'),
      'node_modules/shelf/node_modules/table/package.json': '{ "name": "table", "version": "2.0.0" }',
      'node_modules/shelf/node_modules/table/index.js': TABLE.replace(
        'no rows in this table',
        'this table is empty now'
      ).replaceAll('cellsOfRow', 'cellsInRow')
    }
    const second = DRAWN.replace('no rows in this table', 'this table is empty now').replace(
      'cellsOfRow',
      'cellsInRow'
    )
    const versions = (code: string) =>
      packagesIn(ask({ 'index.js': code }, files)).map(({ name, version }) => `${name} ${version}`)
    expect(versions(DRAWN)).toEqual(['table 1.0.0'])
    expect(versions(second)).toEqual(['table 2.0.0'])
    expect(versions(DRAWN + second)).toEqual(['table 1.0.0', 'table 2.0.0'])
  })
})
