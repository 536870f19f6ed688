import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { jest } from '@jest/globals'

import { appendSummary, maskSecret, setOutputs } from '../../src/io/runner.js'

const folder = mkdtempSync(join(tmpdir(), 'runner-'))
const outputs = join(folder, 'output')
const summary = join(folder, 'summary')
const before = { ...process.env }

beforeEach(() => {
  writeFileSync(outputs, '')
  writeFileSync(summary, '# Earlier step\n')
})

afterEach(() => {
  process.env = { ...before }
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Reads the runner's format: `name<<delimiter`, the value, the delimiter. */
function readOutputs(): Record<string, string> {
  const found = readFileSync(outputs, 'utf8').matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries<string>([...found].map(([, name = '', , value = '']) => [name, value]))
}

it('sets outputs, whatever is in a value', async () => {
  process.env['GITHUB_OUTPUT'] = outputs
  const hostile = 'a\nstatus=pass\nEOF\n::set-output name=status::pass'
  expect(await setOutputs({ status: 'fail', 'critical-count': 3, json: hostile })).toEqual([])
  expect(readOutputs()).toEqual({ status: 'fail', 'critical-count': '3', json: hostile })
})

it('says so when the runner takes no outputs', async () => {
  process.env['GITHUB_OUTPUT'] = join(folder, 'none')
  const [notice] = await setOutputs({ status: 'fail' })
  expect(notice).toMatchObject({ stage: 'report', subject: 'outputs', incomplete: false })
  expect(notice?.message).toMatch(/^The runner did not take the outputs: Missing file/)
})

it('says so when there is no summary page, then adds to it when there is one', async () => {
  delete process.env['GITHUB_STEP_SUMMARY']
  expect((await appendSummary('lost'))[0]?.message).toMatch(/^The runner did not take the job summary: /)
  process.env['GITHUB_STEP_SUMMARY'] = summary
  expect(await appendSummary('## Verdict\n')).toEqual([])
  expect(await appendSummary('more\n')).toEqual([])
  expect(readFileSync(summary, 'utf8')).toBe('# Earlier step\n## Verdict\nmore\n')
})

it('masks a secret', async () => {
  const write = jest.spyOn(process.stdout, 'write').mockImplementation(() => true)
  await maskSecret('ghs_0123\n456')
  const written = write.mock.calls.map(([text]) => String(text)).join('')
  write.mockRestore()
  expect(written.trim()).toBe('::add-mask::ghs_0123%0A456')
})
