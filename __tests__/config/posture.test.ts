import { parseCommandLine } from '../../src/config/arguments.js'
import { loadRequest } from '../../src/config/index.js'
import { scratchFolder } from '../support/scratch-folder.js'

const scratch = scratchFolder()

async function load(file: string, ...argv: string[]) {
  scratch.write('.lambda-scan.yml', file)
  const line = parseCommandLine(['scan', ...argv])
  const { posture } = await loadRequest('values' in line ? line.values : {}, scratch.path)
  return { ...posture, words: posture.words.map(({ value }) => value) }
}

const NOTHING = { words: [], severities: [], allowedAccounts: [], layerPublishers: new Map() }

it('says nothing where nothing is said', async () => {
  expect(await load('')).toEqual(NOTHING)
})

it.each([
  ['a word', 'posture: off', ['off']],
  ['a list', 'posture: [+unused-function, -no-tracing]', ['+unused-function', '-no-tracing']],
  ['a list with lines of its own', 'posture:\n  - all\n  - -no-tracing', ['all', '-no-tracing']],
  ['words in one text', 'posture: +a,-b -c', ['+a', '-b', '-c']],
  ['rules within a mapping', 'posture:\n  rules: [all]', ['all']]
])('reads %s from the file', async (_, file, words) => {
  expect(await load(file)).toEqual({ ...NOTHING, words })
})

it('lets what is given directly stand for what the file says', async () => {
  const file = 'posture:\n  rules: [all]\n  severities:\n    no-dlq: medium'
  expect(await load(file, '--posture=-no-tracing')).toMatchObject({
    words: ['-no-tracing'],
    severities: [{ rule: 'no-dlq', severity: 'medium', where: '.lambda-scan.yml:4:5' }]
  })
})

it('reads accounts, organisations and publishers', async () => {
  const file = [
    'allowed-accounts:',
    "  - '111122223333'",
    '  - o-a1b2c3d4e5',
    'posture:',
    '  layer-publishers:',
    "    '012345678901': Our platform team"
  ].join('\n')
  expect(await load(file)).toEqual({
    ...NOTHING,
    allowedAccounts: ['111122223333', 'o-a1b2c3d4e5'],
    layerPublishers: new Map([['012345678901', 'Our platform team']])
  })
})

it.each([
  ['posture:\n  rule: on', ".lambda-scan.yml:2:3: unknown key 'rule'; did you mean 'rules'?"],
  [
    'posture:\n  severities:\n    no-dlq: fatal',
    ".lambda-scan.yml:3:13: 'no-dlq' is 'fatal'; use one of critical"
  ],
  ['posture:\n  severities: high', '.lambda-scan.yml:2:15: severities must be'],
  [
    'posture:\n  layer-publishers:\n    team: x',
    ".lambda-scan.yml:3:5: 'team' is no account; write twelve digits"
  ],
  ['posture:\n  - [a]', ".lambda-scan.yml:2:5: 'posture' must be a single value"],
  [
    'allowed-accounts: 42',
    ".lambda-scan.yml:1:19: 'allowed-accounts' has '42'; give accounts of twelve digits"
  ]
])('refuses %j', async (file, message) => {
  await expect(load(file)).rejects.toThrow(message)
})
