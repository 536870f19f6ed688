import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cyclonedxProblems } from '../support/cyclonedx-schema.js'
import { ROOT, runCommand } from '../support/runner.js'
import { writeZip, type WrittenEntry } from '../support/zip-writer.js'

/** `lambda-scan inventory` as a person starts it, from dist/. Nothing answers, and nothing is asked. */
let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'inventory-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const inventory = async (...argv: string[]) => await runCommand(['inventory', ...argv], folder)
const put = (name: string, entries: readonly WrittenEntry[]) =>
  writeFileSync(join(folder, name), writeZip(entries))

function npmPackage(folderOf: string, name: string, version: string): WrittenEntry {
  return {
    name: `${folderOf}node_modules/${name}/package.json`,
    data: JSON.stringify({ name, version }),
    method: 8
  }
}

interface JsonInventory {
  complete: boolean
  generatedAt?: string
  artifacts: { id: string; kind: string; owner: string }[]
  functions: { name: string; extensions: object[] }[]
  components: { purl: string; evidence: { owner: string; shadowedBy?: object[] }[] }[]
  irregularities: { problem: string }[]
  notices: { incomplete: boolean }[]
}

const json = async (...argv: string[]) => {
  const { code, stdout } = await inventory('--format', 'json', ...argv)
  return { code, ...(JSON.parse(stdout) as JsonInventory) }
}

function putFunctionWithLayer(): void {
  put('fn.zip', [npmPackage('', 'lodash', '4.17.21')])
  put('tools.zip', [
    npmPackage('nodejs/', 'lodash', '4.17.15'),
    { name: 'extensions/agent', data: '#!/bin/sh\n' }
  ])
}

it('lists what a function and its layer hold, whose it is and what is loaded of it', async () => {
  putFunctionWithLayer()
  const found = await json('fn.zip', '--layer', 'tools.zip', '--runtime', 'nodejs22.x')
  expect(found).toMatchObject({ code: 0, complete: true })
  expect(found.artifacts.map(({ id, kind, owner }) => [id, kind, owner])).toEqual([
    ['fn.zip', 'zip', 'your code'],
    ['tools.zip', 'layer', 'your layer']
  ])
  expect(found.functions).toEqual([
    {
      name: 'fn',
      runtime: 'nodejs22.x',
      code: 'fn.zip',
      layers: ['tools.zip'],
      extensions: [{ name: 'agent', artifact: 'tools.zip' }]
    }
  ])
  const [shadowed, loaded] = found.components
  expect(shadowed?.purl).toBe('pkg:npm/lodash@4.17.15')
  expect(shadowed?.evidence).toEqual([
    expect.objectContaining({
      owner: 'your layer',
      shadowedBy: [{ function: 'fn', artifact: 'fn.zip', path: 'node_modules/lodash/package.json' }]
    })
  ])
  expect(loaded?.evidence[0]).not.toHaveProperty('shadowedBy')
})

it('shows a person the same', async () => {
  putFunctionWithLayer()
  const { code, stdout, stderr } = await inventory('fn.zip', '--layer', 'tools.zip')
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^INVENTORY {2}2 packages in 2 artifacts\n/)
  expect(stdout).toContain('starts beside it: agent (tools.zip)')
  expect(stdout).toContain('loads lodash 4.17.21 of fn.zip, not 4.17.15 of tools.zip')
  expect(stdout).toMatch(/\n {2}lodash +4\.17\.15 +installed, shadowed +your layer +tools\.zip!\/nodejs\//)
})

it('needs no network, no advisories and no ignore file', async () => {
  put('fn.zip', [npmPackage('', 'lodash', '4.17.15')])
  writeFileSync(join(folder, '.lambda-scan.yml'), 'osv-api-url: http://127.0.0.1:1\nonly-fixed: true\n')
  const { code, stdout } = await inventory('fn.zip')
  expect(code).toBe(0)
  expect(stdout).not.toMatch(/CVE|GHSA/)
})

it('is incomplete where something cannot be read, and says what; the rest stands', async () => {
  put('fn.zip', [npmPackage('', 'lodash', '4.17.15')])
  writeFileSync(join(folder, 'broken.zip'), 'PK')
  const found = await json('*.zip')
  expect(found).toMatchObject({ code: 2, complete: false })
  expect(found.components.map(({ purl }) => purl)).toEqual(['pkg:npm/lodash@4.17.15'])
  const { code, stdout } = await inventory('*.zip')
  expect(code).toBe(2)
  expect(stdout).toMatch(/^INCOMPLETE {2}/)
  expect(stdout).toMatch(/\nCould not be seen\n {2}broken\.zip: /)
  expect((await inventory('*.zip', '--no-fail-on-incomplete')).code).toBe(0)
})

it('tells of an archive that is no honest one', async () => {
  put('fn.zip', [npmPackage('', 'lodash', '4.17.15'), { name: '../../etc/cron.d/x', data: 'x' }])
  expect((await json('fn.zip')).irregularities).toEqual([expect.objectContaining({ problem: 'unsafe-path' })])
  expect((await inventory('fn.zip')).stdout).toContain('\nIrregular archives\n')
})

it('writes a valid bill of materials, the same bytes each time with --reproducible', async () => {
  putFunctionWithLayer()
  const argv = ['fn.zip', '--layer', 'tools.zip', '--format', 'cyclonedx']
  const first = await inventory(...argv, '--reproducible')
  const second = await inventory(...argv, '--reproducible')
  expect(first.stdout).toBe(second.stdout)
  expect(cyclonedxProblems(first.stdout)).toEqual([])
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const bom = JSON.parse(first.stdout) as { serialNumber: string; metadata: object }
  expect(bom.metadata).toEqual({
    tools: { components: [{ type: 'application', name: 'lambda-supply-chain-scan', version }] }
  })
  const timed = await inventory(...argv, '--output', 'bom.json')
  expect([timed.code, timed.stdout]).toEqual([0, ''])
  const written = readFileSync(join(folder, 'bom.json'), 'utf8')
  expect(cyclonedxProblems(written)).toEqual([])
  expect(JSON.parse(written)).toMatchObject({
    serialNumber: bom.serialNumber,
    metadata: { timestamp: expect.stringMatching(/^\d{4}-/) as string }
  })
})

it('comes with a scan, too, as its bill of materials', async () => {
  putFunctionWithLayer()
  const argv = ['fn.zip', '--layer', 'tools.zip', '--format', 'cyclonedx', '--reproducible']
  const scanned = await runCommand(
    ['scan', '--osv-export', join(ROOT, 'examples', 'advisories'), ...argv],
    folder
  )
  expect(scanned.stdout).toBe((await inventory(...argv)).stdout)
})

it('keeps hostile names from speaking to the terminal', async () => {
  const name = '\u001b[2J\u202e::error::x'
  put('fn.zip', [{ name: 'node_modules/a/package.json', data: JSON.stringify({ name: 'a', version: name }) }])
  put('layer.zip', [{ name: `extensions/${name}`, data: 'x' }])
  for (const format of ['table', 'json', 'cyclonedx']) {
    const { stdout } = await inventory('fn.zip', '--layer', 'layer.zip', '--format', format)
    expect([...stdout].filter((char) => char !== '\n' && /[\p{Cc}\p{Cf}]/u.test(char))).toEqual([])
    expect(stdout.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([])
  }
})

it.each([
  [
    ['--warn-only'],
    "lambda-scan: --warn-only is no option of 'inventory'; see lambda-scan inventory --help\n"
  ],
  [['--format', 'markdown'], "lambda-scan: --format is 'markdown'; use one of table, json, cyclonedx, spdx\n"]
])('takes no %j', async (argv, stderr) => {
  expect(await inventory('fn.zip', ...argv)).toEqual({ code: 2, stdout: '', stderr })
})
