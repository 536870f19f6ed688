import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { addIgnore, inDays, type IgnoreOrder } from '../../src/config/add-ignore.js'
import { parseCommandLine } from '../../src/config/arguments.js'
import { parseConfigFile } from '../../src/config/file.js'
import { helpText } from '../../src/config/help.js'
import { insertIgnore } from '../../src/config/insert-ignore.js'
import { scratchFolder } from '../support/scratch-folder.js'

const scratch = scratchFolder()
const TODAY = '2026-11-22'

const orderOf = (...argv: string[]): IgnoreOrder => {
  const line = parseCommandLine(['ignore', ...argv])
  if (line.command !== 'ignore') throw new Error('no order')
  return line.order
}
let cases = 0
/** The file after the command, in a folder of its own. */
const run = (before: string | undefined, ...argv: string[]) => {
  const folder = join(scratch.path, String((cases += 1)))
  mkdirSync(folder)
  if (before !== undefined) scratch.write(`${cases}/.lambda-scan.yml`, before)
  const added = addIgnore(orderOf(...argv), folder, TODAY)
  return {
    ...added,
    text: readFileSync(join(folder, '.lambda-scan.yml'), 'utf8'),
    files: readdirSync(folder)
  }
}
const WHY = ['CVE-2024-3651', '--reason', 'never called']

describe('the entry', () => {
  it('is written into a file that was not there', () => {
    expect(run(undefined, ...WHY)).toEqual({
      path: '.lambda-scan.yml',
      line: 2,
      entry: '  - id: CVE-2024-3651\n    reason: never called',
      ends: false,
      text: 'ignore:\n  - id: CVE-2024-3651\n    reason: never called\n',
      files: ['.lambda-scan.yml']
    })
  })

  it('has everything that was said, in an order of its own, and quotes where they are needed', () => {
    const { text, ends } = run(
      undefined,
      'GHSA-35jh-r3h4-6jhm',
      '--owner',
      '@acme/payments',
      '--reason',
      'see #12: not "reachable" # really',
      '--justification=vulnerable_code_not_in_execute_path',
      '--until-fixed',
      '--expires',
      '2027-06-30',
      '--path',
      '*.zip',
      '--function',
      'orders-*',
      '--purl',
      'pkg:npm/@acme/x@1.10'
    )
    expect(ends).toBe(true)
    expect(parseConfigFile(text, 'f').ignores).toEqual([
      {
        id: 'GHSA-35jh-r3h4-6jhm',
        reason: 'see #12: not "reachable" # really',
        purl: 'pkg:npm/@acme/x@1.10',
        function: 'orders-*',
        path: '*.zip',
        expires: '2027-06-30',
        untilFixed: true,
        owner: '@acme/payments',
        status: 'not_affected',
        justification: 'vulnerable_code_not_in_execute_path',
        line: 2
      }
    ])
    expect(text).toContain('\n    owner: "@acme/payments"\n')
  })

  it.each([
    'yes',
    'null',
    '1.10',
    '0x1',
    '- x',
    '{a: b}',
    '!tag',
    '&a',
    '*a',
    '%',
    '|',
    '> x',
    "it's",
    'ü 😀',
    '~',
    "'"
  ])('takes %s for a text', (reason) => {
    expect(parseConfigFile(run(undefined, 'CVE-1', `--reason=${reason}`).text, 'f').ignores).toMatchObject([
      { reason }
    ])
  })
})

describe('a file that is there', () => {
  const entry = '- id: CVE-2024-3651\n    reason: never called\n'

  it.each<[string, string, string]>([
    ['nothing', '', `ignore:\n  ${entry}`],
    ['a comment', '# ours\n', `# ours\nignore:\n  ${entry}`],
    [
      'options',
      '# Findings of this level block\nfail-on-severity:   "medium"   # agreed\n\n\npath: [ a.zip,b.zip ]',
      `# Findings of this level block\nfail-on-severity:   "medium"   # agreed\n\n\npath: [ a.zip,b.zip ]\n\nignore:\n  ${entry}`
    ],
    [
      'entries and options behind them',
      `ignore:   # accepted\n  # first\n  - reason: "long   text"  # why\n    id:    CVE-1\n\n  -   id: CVE-2\n      reason: >\n        folded\n        text\n\n# the rest\nonly-fixed: true\n`,
      `ignore:   # accepted\n  # first\n  - reason: "long   text"  # why\n    id:    CVE-1\n\n  -   id: CVE-2\n      reason: >\n        folded\n        text\n  ${entry}\n# the rest\nonly-fixed: true\n`
    ],
    [
      'entries without an indent, and a comment behind the last',
      'ignore:\n- id: CVE-1\n  reason: x   # y',
      'ignore:\n- id: CVE-1\n  reason: x   # y\n- id: CVE-2024-3651\n  reason: never called\n'
    ],
    [
      'line breaks of Windows',
      'ignore:\r\n  - id: CVE-1\r\n    reason: x\r\nonly-fixed: true\r\n',
      `ignore:\r\n  - id: CVE-1\r\n    reason: x\r\n  ${entry.replaceAll('\n', '\r\n')}only-fixed: true\r\n`
    ],
    [
      'an empty list',
      '# ours\nignore: []\nonly-fixed: true # yes\n',
      `# ours\nignore:\n  ${entry}only-fixed: true # yes\n`
    ],
    ['a name without a list', 'ignore:\n', `ignore:\n  ${entry}`],
    [
      'a list in brackets',
      '# ours\nignore: [{ id: CVE-1, reason: x }]\n',
      `# ours\nignore:\n  - { id: CVE-1, reason: x }\n  ${entry}`
    ],
    [
      'all in braces',
      '{ only-fixed: true }\n',
      '{ only-fixed: true, ignore: [ { id: CVE-2024-3651, reason: never called } ] }\n'
    ]
  ])('with %s keeps it', (_what, before, after) => {
    const { text, line } = run(before, ...WHY)
    expect(text).toBe(after)
    const at = text.split('\n').findIndex((each) => each.includes('CVE-2024-3651'))
    expect(line).toBe(at + 1)
  })

  it('stays with its rights, and a link stays a link', () => {
    const folder = join(scratch.path, 'linked')
    const real = scratch.write('linked/shared.yml', 'only-fixed: true\n')
    chmodSync(real, 0o640)
    symlinkSync('shared.yml', join(folder, '.lambda-scan.yml'))
    addIgnore(orderOf(...WHY), folder, TODAY)
    expect(lstatSync(join(folder, '.lambda-scan.yml')).isSymbolicLink()).toBe(true)
    expect(statSync(real).mode & 0o777).toBe(0o640)
    expect(readFileSync(real, 'utf8')).toContain('CVE-2024-3651')
    expect(readdirSync(folder).sort()).toEqual(['.lambda-scan.yml', 'shared.yml'])
  })

  it('may be another one', () => {
    mkdirSync(join(scratch.path, 'other'))
    const order = orderOf(...WHY, '--config-file', 'other/scan.yml')
    expect(addIgnore(order, scratch.path, TODAY)).toMatchObject({ path: 'other/scan.yml', line: 2 })
    expect(readFileSync(join(scratch.path, 'other/scan.yml'), 'utf8')).toContain('CVE-2024-3651')
  })

  it('is not changed for an entry that it has', () => {
    const before = 'ignore:\n  - id: cve-2024-3651\n    reason: old\n    expires: 2020-01-01\n'
    expect(() => run(before, ...WHY)).toThrow(
      '.lambda-scan.yml:2: cve-2024-3651 is ignored there already, with the same scope; change that entry'
    )
    expect(run(before, ...WHY, '--function', 'orders').line).toBe(5)
    const scoped = run(before, ...WHY, '--purl', 'pkg:npm/x').text
    expect(() => run(scoped, ...WHY, '--purl', 'pkg:npm/x', '--owner', 'me')).toThrow(
      /^\.lambda-scan\.yml:5: /
    )
  })

  it('that is not understood is left alone', () => {
    expect(() => run('ignore: {}\n', ...WHY)).toThrow(".lambda-scan.yml:1:9: 'ignore' must be a list")
    expect(() => run('a: [\n', ...WHY)).toThrow(/^\.lambda-scan\.yml:\d+:\d+: not valid YAML/)
    expect(() => run('nonsense: 1\n', ...WHY)).toThrow(/unknown key 'nonsense'/)
  })
})

describe('is refused', () => {
  it.each<[string, string[], RegExp]>([
    ['without an id', ['--reason', 'x'], /^ignore takes one id: lambda-scan ignore CVE-2024-3651 --reason '/],
    ['with two ids', ['CVE-1', 'CVE-2', '--reason', 'x'], /^ignore takes one id: /],
    [
      'with an id that is none',
      ['CVE 1\n', '--reason', 'x'],
      /^'CVE 1\n' is no id; give one as the report has it/
    ],
    [
      'without a reason',
      ['CVE-1'],
      /^ignore needs a reason: lambda-scan ignore CVE-1 --reason 'why it may stay'$/
    ],
    ['with an empty reason', ['CVE-1', '--reason', ' '], /^--reason is empty$/],
    [
      'with a reason of two lines',
      ['CVE-1', '--reason', 'a\nb'],
      /^--reason must be one line of plain text$/
    ],
    ['with a terminal code', ['CVE-1', '--reason', '\u001b[31m'], /^--reason must be one line/],
    ['with a book', ['CVE-1', '--reason', 'x'.repeat(2001)], /^--reason is longer than 2,000 characters$/],
    [
      'with a bare name',
      ['CVE-1', '--reason', 'x', '--purl', 'lodash'],
      /^--purl is 'lodash'; give a package URL/
    ],
    [
      'with a day that is past',
      ['CVE-1', '--reason', 'x', '--expires', '2026-11-22'],
      /^--expires is '2026-11-22'; give a day after 2026-11-22, such as 2027-02-20$/
    ],
    [
      'with a day that there is not',
      ['CVE-1', '--reason', 'x', '--expires', '2027-02-30'],
      /^--expires is '2027-02-30'/
    ],
    [
      'with a word of its own',
      ['CVE-1', '--reason', 'x', '--justification', 'lazy'],
      /^--justification is 'lazy'; use one of component_not_present,/
    ],
    [
      'in a folder that is not there',
      [...WHY, '--config-file', 'no/scan.yml'],
      /^config-file 'no\/scan\.yml' cannot be written: its folder does not exist$/
    ],
    ['with options of a scan', [...WHY, '--warn-only'], /^--warn-only is no option of 'ignore'/]
  ])('%s', (_what, argv, message) => {
    expect(() => run(undefined, ...argv)).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: expect.stringMatching(message) as string
      }) as Error
    )
  })

  it('by other commands what only this one takes', () => {
    expect(() => parseCommandLine(['scan', 'a.zip', '--reason', 'x'])).toThrow(
      "--reason is no option of 'scan'; see lambda-scan scan --help"
    )
  })
})

it('is explained with all that it takes', () => {
  expect(helpText('ignore')).toContain('lambda-scan ignore ID --reason TEXT\n')
  const flags = [...helpText('ignore').matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag)
  expect(flags).toEqual([
    'reason',
    'purl',
    'function',
    'path',
    'expires',
    'until-fixed',
    'owner',
    'justification',
    'config-file'
  ])
})

it('never changes what a file says besides', () => {
  const keys = [
    'only-fixed: true',
    'fail-on-severity: low',
    "path: 'a.zip'",
    'ours:\n  - "@acme/*"\n  - com.acme:*'
  ]
  const entries = [
    '  - id: A\n    reason: |\n      two\n      lines\n',
    '  - { id: B, reason: "b" }\n',
    '  # none\n'
  ]
  for (const first of keys)
    for (const last of [...keys, ''])
      for (const inner of entries) {
        if (first === last) continue
        const before = `${first}\nignore:\n${inner}${last}`
        const { text } = insertIgnore(before, 'f', [
          ['id', 'C'],
          ['reason', 'c']
        ])
        const [old, now] = [parseConfigFile(before, 'f'), parseConfigFile(text, 'f')]
        const shown = ({ values }: typeof old) =>
          Object.entries(values).map(([key, { value }]) => [key, value])
        expect(shown(now)).toEqual(shown(old))
        expect(now.ignores.map(({ id }) => id)).toEqual([...old.ignores.map(({ id }) => id), 'C'])
      }
})

it('counts days over the end of a year', () => {
  expect(inDays('2026-12-31', 1)).toBe('2027-01-01')
})
