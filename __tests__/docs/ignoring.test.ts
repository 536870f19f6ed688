import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { addIgnore } from '../../src/config/add-ignore.js'
import { parseCommandLine } from '../../src/config/arguments.js'
import { IGNORE_OPTIONS } from '../../src/config/ignore-options.js'
import { optionsOf } from '../../src/config/options/index.js'
import { OUTPUTS } from '../../src/config/outputs.js'
import { ROOT } from '../support/runner.js'
import { scratchFolder } from '../support/scratch-folder.js'

const page = readFileSync(join(ROOT, 'docs/ignoring.md'), 'utf8')
const scratch = scratchFolder()
const block = (language: string, at = 0): string =>
  [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, name]) => name === language)[at]?.[2] ?? ''

it('shows the entry that its command writes', () => {
  const [program, ...argv] = [
    ...block('sh')
      .replaceAll('\\\n', '')
      .matchAll(/'([^']*)'|(\S+)/g)
  ].map(([, quoted, bare]) => quoted ?? bare ?? '')
  expect(program).toBe('lambda-scan')
  const line = parseCommandLine(argv)
  if (line.command !== 'ignore') throw new Error('the page shows another command')
  addIgnore(line.order, scratch.path, '2026-11-22')
  expect(readFileSync(join(scratch.path, '.lambda-scan.yml'), 'utf8')).toBe(block('yaml'))
})

it('explains every key of an entry', () => {
  for (const { name } of IGNORE_OPTIONS) expect(page).toMatch(new RegExp(`^\\| .*\`${name}\\b`, 'm'))
})

it('names options and outputs that there are', () => {
  const [step] = parse(block('yaml', 1)) as [{ with: object }]
  const names = [...Object.keys(step.with), 'ignore-files', 'vex-author']
  const known = optionsOf('action').map(({ name }) => name)
  expect(known).toEqual(expect.arrayContaining(names))
  expect(optionsOf('command').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['show-suppressed', 'reproducible'])
  )
  expect(Object.keys(OUTPUTS)).toContain('vex')
})
