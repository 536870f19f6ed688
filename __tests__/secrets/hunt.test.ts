import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { secretSearch } from '../../src/io/trivy/secret-search.js'
import { Redacted, set, UserError, type Artifact, type SecretSearch } from '../../src/model/index.js'
import { SecretHunt } from '../../src/secrets/index.js'
import { memoryTree } from '../support/memory-tree.js'
import { settingsOf } from '../posture/support/functions.js'
import { scratchFolder } from '../support/scratch-folder.js'

const scratch = scratchFolder()

function artifact(id: string, files: Readonly<Record<string, string | Uint8Array>>): Artifact {
  const bytes = Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const)
  return { id, kind: 'zip', digest: 'sha256:0', size: 0, files: memoryTree(Object.fromEntries(bytes)) }
}

/** A search whose report is given, and which tells what lay there. */
function searchOf(
  answer: string | Error
): SecretSearch & { readonly seen: Map<string, string>; closed: boolean } {
  const seen = new Map<string, string>()
  return {
    seen,
    closed: false,
    put: (path, content) => void seen.set(path, Buffer.from(content).toString()),
    run: () => (typeof answer === 'string' ? Promise.resolve(answer) : Promise.reject(answer)),
    close() {
      this.closed = true
    }
  }
}

const VALUE = 'AKIAQWERTYUIOPASDFGH'
const secret = (target: string, more: object = {}) => ({
  Target: target,
  Class: 'secret',
  Secrets: [
    {
      RuleID: 'aws-access-key-id',
      Category: 'AWS',
      Severity: 'CRITICAL',
      Title: 'AWS Access Key ID',
      StartLine: 3,
      Match: `key = ${VALUE}`,
      Code: { Lines: [{ Content: VALUE }] },
      ...more
    }
  ]
})
const report = (...results: object[]) => JSON.stringify({ SchemaVersion: 2, Results: results })

async function hunt(answer: string | Error, ...artifacts: readonly Artifact[]) {
  const search = searchOf(answer)
  const found = new SecretHunt(search)
  for (const each of artifacts) found.take(each)
  return { ...(await found.finish()), search }
}

it('names the rule and the place, and never the secret', async () => {
  const { items, notices, search } = await hunt(
    report(secret('artifact-2/src/config.js')),
    artifact('a.zip', { 'x.js': 'a' }),
    artifact('b.zip', { 'src/config.js': VALUE })
  )
  expect(notices).toEqual([])
  expect(items).toEqual([
    {
      kind: 'secret',
      id: 'secret-aws-access-key-id',
      severity: 'critical',
      title: 'AWS Access Key ID in src/config.js, line 3',
      aliases: [],
      artifact: 'b.zip',
      place: { path: 'src/config.js', line: 3 },
      location: { path: 'b.zip' },
      sources: [],
      fingerprint: 'secret:secret-aws-access-key-id:b.zip:src%2Fconfig.js'
    }
  ])
  expect(JSON.stringify(items)).not.toContain(VALUE.slice(4, 12))
  expect(search.closed).toBe(true)
})

it.each([
  'node_modules/aws-sdk/README.md',
  'python/lib/python3.13/site-packages/boto3/examples.py',
  'vendor/bundle/ruby/3.4.0/gems/aws-1.0/test/key.pem'
])('tells files of published packages apart: %s', async (path) => {
  const { items } = await hunt(report(secret(`artifact-1/${path}`)), artifact('a.zip', { [path]: 'x' }))
  expect(items).toMatchObject([
    { severity: 'info', title: expect.stringContaining('published package') as string }
  ])
})

it('lays out texts, each artifact in a folder of its own, and neither programs nor what is empty or huge', async () => {
  const { search } = await hunt(
    report(),
    artifact('a.zip', { '.env': 'A=1', 'bin/tool': Buffer.from([0x7f, 0x45, 0, 1]), empty: '' }),
    artifact('b.zip', { '.env': 'B=2', 'huge.json': 'x'.repeat(11 * 1024 * 1024) })
  )
  expect([...search.seen]).toEqual([
    ['artifact-1/.env', 'A=1'],
    ['artifact-2/.env', 'B=2']
  ])
})

it.each([
  ['fails', new Error('it was killed'), 'it was killed'],
  ['says garbage', 'Segmentation fault', 'not valid JSON'],
  ['has another schema', '{"SchemaVersion":3}', 'not understood'],
  ['speaks of other files', report(secret('elsewhere/x')), 'was not given'],
  ['names no rule', report(secret('artifact-1/x', { RuleID: 1 })), 'without rule']
])('is incomplete when trivy %s', async (_what, answer, message) => {
  const { items, notices, search } = await hunt(answer, artifact('a.zip', { x: 'x' }))
  expect(items).toEqual([])
  expect(notices).toMatchObject([
    { subject: 'trivy', incomplete: true, message: expect.stringContaining(message) as string }
  ])
  expect(search.closed).toBe(true)
})

it("lets a user's mistake through", async () => {
  await expect(hunt(new UserError('no'), artifact('a.zip', { x: 'x' }))).rejects.toThrow(UserError)
})

describe('variables', () => {
  const settings = settingsOf({
    variables: set([
      { name: 'TOKEN', from: 'literal', value: new Redacted(VALUE), at: { path: 'template.yaml', line: 12 } },
      { name: 'TABLE', from: 'reference' }
    ])
  })

  it('of functions are searched, and found by their names, on their lines', async () => {
    const search = searchOf(report(secret('environment/1.env')))
    const found = new SecretHunt(search)
    found.takeVariables([{ name: 'orders', code: 'a.zip', layers: [], settings }])
    const { items } = await found.finish()
    expect([...search.seen]).toEqual([['environment/1.env', `TOKEN=${VALUE}\n`]])
    expect(items).toMatchObject([
      {
        title: 'AWS Access Key ID in the environment variable TOKEN',
        artifact: 'a.zip',
        function: 'orders',
        location: { path: 'template.yaml', line: 12 },
        place: { path: 'environment variable TOKEN' }
      }
    ])
    expect(JSON.stringify(items)).not.toContain(VALUE.slice(4, 12))
  })

  it('of images are searched too', async () => {
    const search = searchOf(report(secret('environment/1.env')))
    const found = new SecretHunt(search)
    const image = {
      platform: 'linux/amd64',
      layers: [],
      entrypoint: [],
      command: [],
      variables: ['KEY'],
      values: [new Redacted(VALUE)]
    }
    found.take({ ...artifact('image:1', {}), kind: 'image', image })
    const { items } = await found.finish()
    expect(items).toMatchObject([
      { title: 'AWS Access Key ID in the environment variable KEY', artifact: 'image:1' }
    ])
  })
})

describe('the folder that is searched', () => {
  it('holds what was put there, readable by nobody else, and goes away', async () => {
    mkdirSync(join(scratch.path, 'temporary'))
    const search = secretSearch({ RUNNER_TEMP: join(scratch.path, 'temporary') }, (folder) => {
      expect(readFileSync(join(folder, 'artifact-1/deep/.env'), 'utf8')).toBe('A=1')
      return Promise.resolve(folder)
    })
    search.put('artifact-1/deep/.env', Buffer.from('A=1'))
    const folder = await search.run()
    search.close()
    expect(existsSync(folder)).toBe(false)
    expect(readdirSync(join(scratch.path, 'temporary'))).toEqual([])
  })

  it.each([
    ['climbs', 'artifact-1/../../etc/passwd', 'no file here can have'],
    ['is absolute', '/etc/passwd', 'no file here can have'],
    ['has a backslash', 'artifact-1/..\\x', 'no file here can have'],
    ['has a zero byte', 'artifact-1/a\0b', 'no file here can have'],
    ['is too long', `artifact-1/${'x'.repeat(300)}`, 'ENAMETOOLONG'],
    ['is there already', 'artifact-1/twice', 'EEXIST'],
    ['lies below a file', 'artifact-1/twice/x', 'EEXIST|ENOTDIR']
  ])('takes no name that %s', (_what, name, message) => {
    const search = secretSearch({ RUNNER_TEMP: scratch.path }, () => Promise.resolve(''))
    search.put('artifact-1/twice', Buffer.from('1'))
    let said = ''
    try {
      search.put(name, Buffer.from('2'))
    } catch (error) {
      said = String(error)
    }
    search.close()
    expect(said).toMatch(new RegExp(message))
    expect(said).not.toContain(dirname(scratch.path))
  })

  it('is a notice for one file, and the rest is searched', async () => {
    const search = secretSearch({ RUNNER_TEMP: scratch.path }, () =>
      Promise.resolve(report(secret('artifact-1/x')))
    )
    const found = new SecretHunt(search)
    found.take(artifact('a.zip', { x: 'x', [`${'y'.repeat(300)}`]: 'y' }))
    const { items, notices } = await found.finish()
    expect(items).toHaveLength(1)
    expect(notices).toMatchObject([{ subject: 'a.zip', incomplete: true }])
  })
})
