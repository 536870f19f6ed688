import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Inventory } from '../../src/model/index.js'
import { cyclonedx, inventoryJson, inventoryTable } from '../../src/reports/index.js'
import { columnsOf } from '../../src/reports/terminal/columns.js'
import { cyclonedxProblems } from '../support/cyclonedx-schema.js'

/**
 * Each folder is a case: `inventory.json`, and what every format must write. After an intended change run
 * once with UPDATE_FIXTURES=1 and read the difference.
 */
const FIXTURES = new URL('../fixtures/inventories/', import.meta.url)
const FORMATS = [
  ['table', inventoryTable, 'txt'],
  ['json', inventoryJson, 'json'],
  ['cyclonedx', cyclonedx, 'json']
] as const

const ESC = '\x1b'
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const inventoryOf = (name: string): Inventory =>
  JSON.parse(readFileSync(new URL(`${name}/inventory.json`, FIXTURES), 'utf8')) as Inventory

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
ajv.addSchema(JSON.parse(read('../../schemas/report.schema.json')) as object)
const validate = ajv.compile(JSON.parse(read('../../schemas/inventory.schema.json')) as object)

describe.each(readdirSync(FIXTURES))('the inventory %s', (name) => {
  const inventory = inventoryOf(name)
  const reversed: Inventory = {
    ...inventory,
    artifacts: [...inventory.artifacts].reverse(),
    functions: [...inventory.functions].reverse(),
    components: [...inventory.components]
      .reverse()
      .map((component) => ({ ...component, evidence: [...component.evidence].reverse() })),
    archiveFindings: [...inventory.archiveFindings].reverse()
  }

  it.each(FORMATS)('is written as %s, in whatever order it comes', (id, { render }, ending) => {
    const expected = new URL(`${name}/expected.${id}.${ending}`, FIXTURES)
    const written = render(inventory)
    if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(expected, written)
    expect(written).toBe(readFileSync(expected, 'utf8'))
    expect(render(reversed)).toBe(written)
  })

  it('is as the schemas say', () => {
    const document: unknown = JSON.parse(
      inventoryJson.render(inventory, { generatedAt: '2026-11-22T08:00:00Z' })
    )
    expect(validate(document) ? [] : validate.errors).toEqual([])
    expect(cyclonedxProblems(cyclonedx.render(inventory))).toEqual([])
  })

  it.each([60, 80, 120, 200])('keeps to %i columns', (width) => {
    const lines = inventoryTable.render(inventory, { width }).split('\n')
    // A single word, such as a path, is not broken.
    const wide = lines.filter((line) => columnsOf(line) > Math.max(width, 80) && line.trim().includes(' '))
    expect(wide).toEqual([])
  })

  it('differs with colour in nothing but colour', () => {
    const colored = inventoryTable.render(inventory, { color: true })
    expect(colored).toContain(`${ESC}[1m`)
    expect(colored.replaceAll(new RegExp(`${ESC}\\[\\d+m`, 'g'), '')).toBe(inventoryTable.render(inventory))
  })
})

it('shows many copies in one artifact on one line', () => {
  const [component] = inventoryOf('incomplete-and-irregular').components
  if (!component) throw new Error('the fixture has no component')
  const evidence = Array.from({ length: 1234 }, (_, index) => ({
    artifact: 'build/fn.zip',
    path: `node_modules/p${index}/node_modules/ws/package.json`,
    how: 'installed' as const,
    cataloger: 'npm-installed'
  }))
  const inventory = { ...inventoryOf('incomplete-and-irregular'), components: [{ ...component, evidence }] }
  const rows = inventoryTable
    .render(inventory)
    .split('\n')
    .filter((line) => line.startsWith('  ws '))
  expect(rows).toEqual([expect.stringMatching(/ \(\+1,233\)$/)])
})
