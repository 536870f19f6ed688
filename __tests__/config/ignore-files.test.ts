import { loadRequest } from '../../src/config/index.js'
import { readIgnoreFile } from '../../src/config/ignore-files/index.js'
import { scratchFolder } from '../support/scratch-folder.js'

const scratch = scratchFolder()

describe('.trivyignore', () => {
  const read = (text: string) => readIgnoreFile('.trivyignore', text)

  it('has an id a line, with the comment above or behind it as the reason', async () => {
    const text = [
      '# Waiting for the base image',
      '# of next month',
      'CVE-2026-1 exp:2027-01-31',
      '',
      '# not about the next one',
      '',
      'CVE-2026-2   # never reached',
      'CVE-2026-3\r',
      ''
    ].join('\n')
    expect((await read(text)).ignores).toEqual([
      {
        id: 'CVE-2026-1',
        reason: 'Waiting for the base image of next month',
        expires: '2027-01-31',
        file: '.trivyignore',
        line: 3
      },
      { id: 'CVE-2026-2', reason: 'never reached', file: '.trivyignore', line: 7 },
      { id: 'CVE-2026-3', reason: 'listed in .trivyignore', file: '.trivyignore', line: 8 }
    ])
  })

  it('is refused where a day is none', async () => {
    await expect(read('CVE-1 exp:soon')).rejects.toThrow(
      ".trivyignore:1: 'soon' is no day; write exp:2027-01-31"
    )
    await expect(read('\nCVE-1 exp:2027-02-30')).rejects.toThrow('.trivyignore:2:')
  })
})

describe('.trivyignore.yaml', () => {
  const read = (text: string) => readIgnoreFile('sub/.trivyignore.yaml', text)

  it('has vulnerabilities, each for some packages or for all', async () => {
    const text = `
misconfigurations:
  - id: AVD-1
vulnerabilities:
  - id: CVE-2026-1
    purls:
      - pkg:npm/lodash
      - pkg:npm/minimist@0.0.8
    expired_at: 2027-01-31
    statement: not reachable
  - id: CVE-2026-2
  - id: CVE-2026-3
    paths: [usr/bin/tool]
`
    const { ignores, notices } = await read(text)
    expect(ignores).toEqual([
      {
        id: 'CVE-2026-1',
        reason: 'not reachable',
        expires: '2027-01-31',
        purl: 'pkg:npm/lodash',
        file: 'sub/.trivyignore.yaml',
        line: 5
      },
      {
        id: 'CVE-2026-1',
        reason: 'not reachable',
        expires: '2027-01-31',
        purl: 'pkg:npm/minimist@0.0.8',
        file: 'sub/.trivyignore.yaml',
        line: 5
      },
      { id: 'CVE-2026-2', reason: 'listed in sub/.trivyignore.yaml', file: 'sub/.trivyignore.yaml', line: 11 }
    ])
    expect(notices).toMatchObject([
      { message: expect.stringContaining('CVE-2026-3') as string, incomplete: false }
    ])
  })

  it.each([
    ['nothing', ''],
    ['only other lists', 'secrets:\n  - id: x'],
    ['an empty list', 'vulnerabilities:']
  ])('may hold %s', async (_what, text) => {
    expect(await read(text)).toEqual({ ignores: [], notices: [] })
  })

  it.each([
    ['no YAML', 'a: [', /:1:\d+: not valid YAML/],
    ['a list', '- x', /must be a list of names/],
    ['a word', 'vulnerabilities: x', /'vulnerabilities' must be a list/],
    [
      'an entry without id',
      'vulnerabilities:\n  - statement: x',
      /:2:5: an entry of 'vulnerabilities' needs an 'id'/
    ],
    ['a word for an entry', 'vulnerabilities:\n  - x', /must begin with/],
    [
      'a day that is none',
      'vulnerabilities:\n  - id: a\n    expired_at: later',
      /'expired_at' of a is no day/
    ]
  ])('is refused when it holds %s', async (_what, text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })
})

describe('osv-scanner.toml', () => {
  const read = (text: string) => readIgnoreFile('osv-scanner.toml', text)

  it('has vulnerabilities, and overrides of packages that are told of', async () => {
    const text = `
[[IgnoredVulns]]
id = "GHSA-1"
ignoreUntil = 2027-01-31T10:00:00Z
reason = "not used"

[[IgnoredVulns]]
id = "GHSA-2"
ignoreUntil = 2027-02-28

[[PackageOverrides]]
name = "lib"
ecosystem = "Go"
ignore = true
`
    const { ignores, notices } = await read(text)
    expect(ignores).toEqual([
      { id: 'GHSA-1', reason: 'not used', expires: '2027-01-31', file: 'osv-scanner.toml', line: 2 },
      {
        id: 'GHSA-2',
        reason: 'listed in osv-scanner.toml',
        expires: '2027-02-28',
        file: 'osv-scanner.toml',
        line: 7
      }
    ])
    expect(notices).toMatchObject([{ subject: 'osv-scanner.toml', incomplete: false }])
  })

  it.each([
    ['no TOML', 'id = ', /^osv-scanner.toml:1:\d+: not valid TOML/],
    ['no list', 'IgnoredVulns = 1', /'IgnoredVulns' must be a list/],
    ['an entry without id', '[[IgnoredVulns]]\nreason = "x"', /:1: an entry of IgnoredVulns needs an 'id'/],
    [
      'a day that is none',
      '[[IgnoredVulns]]\nid = "a"\nignoreUntil = "later"',
      /:1: 'ignoreUntil' of a is no day/
    ]
  ])('is refused when it is %s', async (_what, text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })
})

it('is no other file', async () => {
  await expect(readIgnoreFile('ignore.txt', '')).rejects.toThrow("'ignore.txt' is of no kind that is known")
})

it('adds to what the configuration file says', async () => {
  scratch.write('.lambda-scan.yml', 'ignore-files: [.trivyignore]\nignore:\n  - id: CVE-1\n    reason: r\n')
  scratch.write('.trivyignore', 'CVE-2\n')
  const { ignores } = await loadRequest({}, scratch.path)
  expect(ignores.map(({ id, file }) => [id, file])).toEqual([
    ['CVE-1', undefined],
    ['CVE-2', '.trivyignore']
  ])
  await expect(
    loadRequest({ 'ignore-files': { value: 'nowhere/.trivyignore', where: 'x' } }, scratch.path)
  ).rejects.toThrow("ignore-files 'nowhere/.trivyignore' does not exist")
})
