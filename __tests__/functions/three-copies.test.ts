import { loadRequest } from '../../src/config/index.js'
import type { World } from '../../src/model/index.js'
import { inventoryJson, inventoryTable } from '../../src/reports/index.js'
import { takeInventory } from '../../src/scan.js'
import { packZip } from '../support/packed-artifact.js'
import type { Contents } from '../support/packed-artifact.js'
import { scratchFolder } from '../support/scratch-folder.js'

/**
 * A function with two layers, each with a copy of one package, as real archives: what the reports say of which one
 * is loaded. The truth is in the sources that `src/functions/search.ts` names.
 */
const folder = scratchFolder()
const QUIET: Pick<World, 'progress'> = {
  progress: { stage: () => undefined, step: () => undefined, end: () => undefined }
}
let cases = 0

async function inventoryOf(archives: Readonly<Record<string, Contents>>, given: Record<string, string>) {
  cases += 1
  for (const [name, contents] of Object.entries(archives)) folder.write(`${cases}/${name}`, packZip(contents))
  const values = Object.entries(given).map(([name, value]) => [name, { value, where: name }])
  const workspace = `${folder.path}/${cases}`
  const request = await loadRequest(
    Object.fromEntries(values) as Parameters<typeof loadRequest>[0],
    workspace
  )
  return await takeInventory(request, workspace, QUIET)
}

interface Seen {
  readonly version: string
  readonly evidence: readonly { readonly artifact: string; readonly shadowedBy?: readonly object[] }[]
}

async function reports(runtime: string, code: Contents, one: Contents, two: Contents) {
  const archives = { 'fn.zip': code, 'one.zip': one, 'two.zip': two }
  const inventory = await inventoryOf(archives, { path: 'fn.zip', layer: 'one.zip\ntwo.zip', runtime })
  const { components } = JSON.parse(inventoryJson.render(inventory)) as { components: readonly Seen[] }
  return {
    hidden: Object.fromEntries(
      components.map(({ version, evidence }) => [
        version,
        evidence.flatMap(({ shadowedBy = [] }) => shadowedBy)
      ])
    ),
    table: inventoryTable.render(inventory, { width: 200 }),
    notices: inventory.notices
  }
}

const by = (artifact: string, path: string) => [{ function: 'fn', artifact, path }]

const npm = (base: string, version: string): Contents => ({
  [`${base}node_modules/lodash/package.json`]: JSON.stringify({ name: 'lodash', version })
})
const python = (base: string, version: string): Contents => ({
  [`${base}requests-${version}.dist-info/METADATA`]: `Name: requests\nVersion: ${version}\n`,
  [`${base}requests-${version}.dist-info/RECORD`]: ''
})
const ruby = (base: string, version: string): Contents => ({
  [`${base}specifications/rack-${version}.gemspec`]: `# stub: rack ${version} ruby lib\n`
})
const java = (base: string, version: string): Contents => ({
  [`${base}log4j-core-${version}.jar`]: {
    'META-INF/maven/org.apache.logging.log4j/log4j-core/pom.properties': `groupId=org.apache.logging.log4j\nartifactId=log4j-core\nversion=${version}\n`,
    'org/apache/logging/log4j/core/Logger.class': 'bytes'
  }
})

it('Node: the code, then the layer on top', async () => {
  const { hidden, table } = await reports(
    'nodejs22.x',
    npm('', '4.17.21'),
    npm('nodejs/', '4.17.15'),
    npm('nodejs/', '4.17.20')
  )
  const winner = by('fn.zip', 'node_modules/lodash/package.json')
  expect(hidden).toEqual({ '4.17.21': [], '4.17.15': winner, '4.17.20': winner })
  expect(table).toContain('loads lodash 4.17.21 of fn.zip, not 4.17.15 of one.zip')
  expect(table).toContain('loads lodash 4.17.21 of fn.zip, not 4.17.20 of two.zip')
  expect(table).toMatch(/lodash +4\.17\.20 +installed, shadowed +your layer/)
})

it('Node: without one in the code, the layer on top, or the folder of the version', async () => {
  const top = await reports(
    'nodejs22.x',
    { 'index.js': '' },
    npm('nodejs/', '4.17.15'),
    npm('nodejs/', '4.17.20')
  )
  expect(top.hidden).toEqual({
    '4.17.15': by('two.zip', 'nodejs/node_modules/lodash/package.json'),
    '4.17.20': []
  })
  const own = await reports(
    'nodejs22.x',
    { 'index.js': '' },
    npm('nodejs/node22/', '4.17.15'),
    npm('nodejs/', '4.17.20')
  )
  expect(own.hidden).toEqual({
    '4.17.15': [],
    '4.17.20': by('one.zip', 'nodejs/node22/node_modules/lodash/package.json')
  })
})

it('Python: the code, then site-packages of the layers, then python/', async () => {
  const { hidden, table } = await reports(
    'python3.13',
    python('', '2.32.3'),
    python('python/', '2.19.0'),
    python('python/lib/python3.13/site-packages/', '2.31.0')
  )
  const winner = by('fn.zip', 'requests-2.32.3.dist-info/METADATA')
  expect(hidden).toEqual({ '2.32.3': [], '2.19.0': winner, '2.31.0': winner })
  expect(table).toContain('loads requests 2.32.3 of fn.zip, not 2.19.0 of one.zip')
  const layers = await reports(
    'python3.13',
    { 'app.py': '' },
    python('python/', '2.19.0'),
    python('python/lib/python3.13/site-packages/', '2.31.0')
  )
  expect(layers.hidden).toEqual({
    '2.31.0': [],
    '2.19.0': by('two.zip', 'python/lib/python3.13/site-packages/requests-2.31.0.dist-info/METADATA')
  })
})

it('Ruby: the highest version, wherever it lies', async () => {
  const { hidden, table } = await reports(
    'ruby3.3',
    ruby('vendor/bundle/ruby/3.3.0/', '2.9.0'),
    ruby('ruby/gems/3.3.0/', '2.10.0'),
    ruby('ruby/gems/3.3.0/', '1.6.13')
  )
  const winner = by('one.zip', 'ruby/gems/3.3.0/specifications/rack-2.10.0.gemspec')
  expect(hidden).toEqual({ '2.10.0': [], '2.9.0': winner, '1.6.13': winner })
  expect(table).toContain('loads rack 2.10.0 of one.zip, not 2.9.0 of fn.zip')
})

it('Java: lib/ of the code, then the jars of the layers by their names', async () => {
  const { hidden, table } = await reports(
    'java21',
    java('lib/', '2.25.1'),
    java('java/lib/', '2.14.1'),
    java('java/lib/', '2.17.0')
  )
  const winner = by('fn.zip', 'lib/log4j-core-2.25.1.jar')
  expect(hidden).toEqual({ '2.25.1': [], '2.14.1': winner, '2.17.0': winner })
  expect(table).toContain('loads org.apache.logging.log4j:log4j-core 2.25.1 of fn.zip, not 2.14.1 of one.zip')
  const layers = await reports(
    'java21',
    { 'A.class': '' },
    java('java/lib/', '2.14.1'),
    java('java/lib/', '2.17.0')
  )
  expect(layers.hidden).toEqual({ '2.14.1': [], '2.17.0': by('one.zip', 'java/lib/log4j-core-2.14.1.jar') })
})

it('a mixture of the files of two layers is told', async () => {
  const { notices } = await reports(
    'nodejs22.x',
    { 'index.js': '' },
    { ...npm('nodejs/', '4.17.15'), 'nodejs/node_modules/lodash/template.js': '1' },
    npm('nodejs/', '4.17.20')
  )
  expect(notices.map(({ message }) => message)).toEqual([
    'lodash 4.17.20 of two.zip is laid over version 4.17.15 of one.zip, of which 1 file stays: a mixture of both is loaded'
  ])
})

it('a layer alone tells what it starts', async () => {
  const layer = { ...npm('nodejs/', '4.17.15'), 'extensions/agent': '#!/bin/sh\n' }
  const inventory = await inventoryOf({ 'one.zip': layer }, { layer: 'one.zip' })
  expect(inventoryTable.render(inventory)).toContain(
    'one.zip: starts beside each function that has it: agent'
  )
})
