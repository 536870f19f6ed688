import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCommandLine } from '../../src/config/arguments.js'
import { readInputs } from '../../src/config/inputs.js'
import { loadRequest } from '../../src/config/load.js'

let workspace: string
beforeEach(() => (workspace = mkdtempSync(join(tmpdir(), 'config-'))))
afterEach(() => rmSync(workspace, { recursive: true }))

const fromFlags = (...argv: string[]) => {
  const line = parseCommandLine(['scan', ...argv])
  return loadRequest('values' in line ? line.values : {}, workspace)
}
const fromInputs = (inputs: Record<string, string>) =>
  loadRequest(
    readInputs(
      Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
      )
    ),
    workspace
  )
const configure = (text: string, name = '.lambda-scan.yml') => writeFileSync(join(workspace, name), text)

describe('precedence', () => {
  it('uses the defaults where nothing is given', async () => {
    expect(await fromFlags('a.zip')).toMatchObject({
      paths: ['a.zip'],
      failOnSeverity: 'high',
      onlyFixed: false,
      warnOnly: false,
      failOnIncomplete: true,
      osvApiUrl: 'https://api.osv.dev',
      commentSummaryInPr: 'always',
      format: 'table'
    })
  })

  it('lets the file speak where inputs are empty, as the runner sets all declared inputs', async () => {
    configure('fail-on-severity: low\nonly-fixed: true\npath:\n  - dist/*.zip\n  - layers\n')
    expect(await fromInputs({ 'fail-on-severity': '', path: '', 'only-fixed': '' })).toMatchObject({
      failOnSeverity: 'low',
      onlyFixed: true,
      paths: ['dist/*.zip', 'layers']
    })
  })

  it('lets what is given directly win over the file', async () => {
    configure('fail-on-severity: low\nfail-on-incomplete: false\n')
    expect(await fromFlags('a.zip', '--fail-on-severity', 'critical', '--fail-on-incomplete')).toMatchObject({
      failOnSeverity: 'critical',
      failOnIncomplete: true
    })
  })

  it('reads another file when one is named', async () => {
    configure('ignore:\n  - id: CVE-2020-0001\n    reason: not reachable\n', 'scan.yml')
    expect((await fromFlags('a.zip', '--config-file', 'scan.yml')).ignores).toEqual([
      { id: 'CVE-2020-0001', reason: 'not reachable', line: 2 }
    ])
  })
})

describe('values', () => {
  it.each([
    ['moderate', 'medium'],
    ['HIGH', 'high'],
    ['unknown', 'unknown']
  ])('reads severity %s as %s', async (word, severity) => {
    expect((await fromFlags('a.zip', '--fail-on-severity', word)).failOnSeverity).toBe(severity)
  })

  it('reads paths from lines, without blanks and comments', async () => {
    expect((await fromInputs({ path: '\n  a.zip  \r\n# built by make\nb/*.zip\n\n' })).paths).toEqual([
      'a.zip',
      'b/*.zip'
    ])
  })

  it('knows ignore-unfixed as only-fixed, on every surface', async () => {
    expect((await fromInputs({ 'ignore-unfixed': 'true' })).onlyFixed).toBe(true)
    expect((await fromFlags('--ignore-unfixed')).onlyFixed).toBe(true)
  })

  it('lets a flag be switched off', async () => {
    expect((await fromFlags('--no-fail-on-incomplete')).failOnIncomplete).toBe(false)
  })

  it('keeps base URLs without a trailing slash', async () => {
    expect((await fromFlags('--osv-api-url', 'http://127.0.0.1:8080/osv/')).osvApiUrl).toBe(
      'http://127.0.0.1:8080/osv'
    )
  })
})

describe("a user's mistake", () => {
  it.each<[string, () => unknown, RegExp]>([
    [
      'severity',
      () => fromFlags('--fail-on-severity', 'hihg'),
      /^--fail-on-severity is 'hihg'; use one of critical, high/
    ],
    [
      'boolean',
      () => fromInputs({ 'only-fixed': 'yes' }),
      /^input 'only-fixed' is 'yes'; write true or false$/
    ],
    [
      'URL',
      () => fromFlags('--osv-api-url', 'ftp://x'),
      /^--osv-api-url is 'ftp:\/\/x'; give an http or https URL/
    ],
    ['count', () => fromFlags('--max-entries', '1e9'), /^--max-entries is '1e9'; give a whole number/],
    [
      'days',
      () => fromFlags('--runtime-warning-days', '1.5'),
      /^--runtime-warning-days is '1\.5'; give a whole number/
    ],
    [
      'flag',
      () => fromFlags('--fail-on-severty', 'low'),
      /^unknown option '--fail-on-severty'; did you mean --fail-on-severity\?$/
    ],
    ['far flag', () => fromFlags('--zzzzzz'), /^unknown option '--zzzzzz'; see lambda-scan --help$/],
    ['value', () => fromFlags('--format'), /--format.*argument missing/],
    ['command', () => parseCommandLine(['scna']), /^unknown command 'scna'/],
    [
      'input',
      () => fromInputs({ 'fail-on-severty': 'low' }),
      /^input 'fail-on-severty' is unknown; did you mean 'fail-on-severity'\?$/
    ],
    ['file', () => fromFlags('--config-file', 'no.yml'), /^config-file 'no.yml' does not exist$/]
  ])('in a %s is named in one line', async (_what, act, message) => {
    await expect(Promise.resolve().then(act)).rejects.toEqual(
      expect.objectContaining({ name: 'UserError', message: expect.stringMatching(message) as string })
    )
  })

  it('is not seen in variables that belong to others', () => {
    expect(() => readInputs({ INPUT_ENVIRONMENT: 'prod', INPUT_ROLE: 'x' })).not.toThrow()
  })
})

describe('a mistake in the configuration file', () => {
  it.each([
    [
      'unknown key',
      'fail-on-severty: low',
      /^.lambda-scan.yml:1:1: unknown key 'fail-on-severty'; did you mean 'fail-on-severity'\?$/
    ],
    [
      'wrong value',
      '\nfail-on-severity: hihg',
      /^.lambda-scan.yml:2:19: 'fail-on-severity' is 'hihg'; use one of/
    ],
    ['bad syntax', 'ignore: [', /^.lambda-scan.yml:1:\d+: not valid YAML: /],
    ['duplicate key', 'runtime: a\nruntime: b', /^.lambda-scan.yml:2:1: not valid YAML: /],
    ['no reason', 'ignore:\n  - id: CVE-1', /^.lambda-scan.yml:2:5: the entry for CVE-1 needs a 'reason'$/],
    ['empty reason', 'ignore:\n  - id: CVE-1\n    reason:', /^.lambda-scan.yml:3:\d+: 'reason' is empty$/],
    ['no id', 'ignore:\n  - reason: x', /^.lambda-scan.yml:2:5: an entry of ignore needs an 'id'$/],
    [
      'entry key',
      'ignore:\n  - id: a\n    reason: b\n    expiers: 2027-01-01',
      /:4:5: unknown key 'expiers'; did you mean 'expires'\?$/
    ],
    [
      'day',
      'ignore:\n  - id: a\n    reason: b\n    expires: 2027-02-30',
      /:4:14: 'expires' is '2027-02-30'; write a day as/
    ],
    [
      'purl',
      'ignore:\n  - id: a\n    reason: b\n    purl: lodash',
      /:4:11: 'purl' is 'lodash'; write a package URL/
    ],
    [
      'until-fixed',
      'ignore:\n  - id: a\n    reason: b\n    until-fixed: maybe',
      /:4:18: 'until-fixed' is 'maybe'; write true, or leave it out$/
    ],
    ['list', 'ignore: CVE-1', /:1:9: 'ignore' must be a list/],
    ['scalar', 'runtime: [a]', /:1:10: 'runtime' must be a single value$/],
    ['not a map', '- a', /:1:1: the file must be a list of 'name: value' lines$/],
    ['alias bomb', 'a: &a [x]\nignore: [*a, *a]', /:1:1: unknown key 'a'/],
    ['alias', 'runtime: &x a\nosv-export: *x', /:2:13: 'osv-export' must be a single value$/]
  ])('%s has line and column', async (_what, text, message) => {
    configure(text)
    await expect(fromFlags('a.zip')).rejects.toEqual(
      expect.objectContaining({ name: 'UserError', message: expect.stringMatching(message) as string })
    )
  })

  it('says so when the file is no text or no configuration', async () => {
    writeFileSync(join(workspace, '.lambda-scan.yml'), Buffer.from([0xff, 0xfe, 0x00]))
    await expect(fromFlags('a.zip')).rejects.toThrow("config-file '.lambda-scan.yml' is not UTF-8 text")
    configure('#'.repeat((1 << 20) + 1))
    await expect(fromFlags('a.zip')).rejects.toThrow('larger than 1 MiB')
  })

  it('takes an empty file and an empty list as nothing', async () => {
    configure('')
    expect((await fromFlags('a.zip')).ignores).toEqual([])
    configure('ignore:\n')
    expect((await fromFlags('a.zip')).ignores).toEqual([])
  })
})

describe('what is ours', () => {
  it('comes from the file, a flag or an input, one glob a line', async () => {
    configure("ours:\n  - com.acme:*\n  - '@acme/*'\n")
    expect((await fromFlags('a.zip')).ours).toEqual(['com.acme:*', '@acme/*'])
    expect((await fromFlags('a.zip', '--ours', 'a', '--ours', 'b')).ours).toEqual(['a', 'b'])
    expect((await fromInputs({ path: 'a.zip', ours: 'a\nb\n' })).ours).toEqual(['a', 'b'])
  })

  it.each(['*', '**', '**/*', '@*/*'])('cannot be everything: %s', async (glob) => {
    await expect(fromFlags('a.zip', '--ours', glob)).rejects.toThrow(
      `--ours has '${glob}', which fits everything; write at least a part of a name`
    )
  })
})
