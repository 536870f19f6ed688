import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startBlobStore, type BlobStore } from '../support/github/blob-store.js'
import { startGitHubServer, type GitHubServer, type GitHubServerOptions } from '../support/github-server.js'
import { startOsvServer, type OsvServer } from '../support/osv-server.js'
import { ROOT, runAction, runCommand, type ActionResult } from '../support/runner.js'
import { writeZip } from '../support/zip-writer.js'

/** A pull request is told of what it brings, whichever way the base is known. */
const TOKEN = 'ghs_0123456789'
const REPO = { full_name: 'octo-org/shop' }
const EVENT = {
  number: 7,
  pull_request: {
    number: 7,
    user: { login: 'dev' },
    head: { repo: REPO },
    base: { ref: 'main', repo: REPO }
  },
  repository: { default_branch: 'main' }
}

let workspace: string
let blobs: BlobStore
let github: GitHubServer
let osv: OsvServer

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
  blobs = await startBlobStore()
  osv = await startOsvServer({ exportDir: join(ROOT, 'examples', 'advisories') })
  github = await startGitHubServer()
})

afterEach(async () => {
  await Promise.all([github.close(), osv.close(), blobs.close()])
  expect([github.violations, blobs.violations]).toEqual([[], []])
  rmSync(workspace, { recursive: true })
})

/** A function's zip in which npm packages are installed. */
function build(path: string, packages: Readonly<Record<string, string>>, folder = 'node_modules'): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  const manifests = Object.entries(packages).map(([name, version]) => ({
    name: `${folder}/${name}/package.json`,
    data: JSON.stringify({ name, version })
  }))
  writeFileSync(join(workspace, path), writeZip([{ name: 'index.js', data: '// handler' }, ...manifests]))
}

async function serve(options: GitHubServerOptions): Promise<void> {
  await github.close()
  github = await startGitHubServer({ permissions: ['actions', 'pull-requests'], blobs, ...options })
}

async function act(inputs: Record<string, string>): Promise<ActionResult> {
  return await runAction({
    workspace,
    event: EVENT,
    inputs: { 'github-token': TOKEN, 'osv-api-url': osv.url, ...inputs },
    env: { GITHUB_API_URL: github.url }
  })
}

interface Written {
  readonly findings: readonly { readonly id: string; readonly outcome: string }[]
  readonly notices: readonly { readonly message: string }[]
  readonly comparison?: { readonly fixed: readonly object[] }
}

function report(folder = 'lambda-scan'): Written {
  return JSON.parse(readFileSync(join(workspace, folder, 'report.json'), 'utf8')) as Written
}

const blocking = () => report().findings.flatMap(({ id, outcome }) => (outcome === 'blocks' ? [id] : []))

describe("a baseline that is the artifact of the base branch's last run", () => {
  const own = {
    id: 4711,
    event: 'pull_request',
    branch: 'topic',
    status: 'in_progress',
    conclusion: null
  } as const

  it('lets only what is new block, though the base branch is red', async () => {
    build('dist/orders.zip', { lodash: '4.17.15' })
    const base = await act({ path: 'dist/*.zip', 'output-dir': 'base' })
    expect(base.code).toBe(1)
    const content = writeZip([
      { name: 'report.json', data: readFileSync(join(workspace, 'base', 'report.json')), method: 8 }
    ])
    await serve({
      runs: [own, { id: 118, conclusion: 'failure', artifacts: [{ name: 'lambda-scan', content }] }]
    })
    build('dist/orders.zip', { lodash: '4.17.16', minimist: '0.0.8' })
    const result = await act({ path: 'dist/*.zip', baseline: 'artifact:lambda-scan' })
    expect(result.code).toBe(1)
    expect(blocking()).toEqual(['CVE-2021-44906'])
    expect(github.comments[0]?.body).toContain('1 new, 0 fixed, 3 unchanged')
    expect(result.stdout.replace(`::add-mask::${TOKEN}\n`, '')).not.toContain(TOKEN)

    build('dist/orders.zip', { lodash: '4.17.16' })
    expect((await act({ path: 'dist/*.zip', baseline: 'artifact:lambda-scan' })).code).toBe(0)
  })

  it('counts everything where the right is missing, and says which', async () => {
    await serve({ runs: [own], permissions: ['pull-requests'] })
    build('dist/orders.zip', { lodash: '4.17.15' })
    const result = await act({ path: 'dist/*.zip', baseline: 'artifact:lambda-scan' })
    expect(result.code).toBe(1)
    expect(
      report()
        .notices.map(({ message }) => message)
        .join()
    ).toContain("grant the job 'actions: read'")
    expect(result.summary).toContain('nothing can be called new without a baseline')
  })

  it('is not for the command', async () => {
    build('dist/orders.zip', {})
    const result = await runCommand(['scan', 'dist/orders.zip', '--baseline', 'artifact:x'], workspace)
    expect([result.code, result.stdout]).toEqual([2, ''])
    expect(result.stderr).toMatch(/^lambda-scan: baseline 'artifact:x' is fetched by the Action only;.*\n$/)
  })
})

describe('a baseline that is another checkout', () => {
  it('is scanned in the same way, and only what the pull request brings blocks', async () => {
    build('base/dist/orders.zip', { lodash: '4.17.15', minimist: '0.0.8' })
    build('dist/orders.zip', { lodash: '4.17.16', 'node-forge': '1.2.0' })
    build('dist/mails.zip', { minimist: '0.0.8' })
    const asked = { 'baseline-path': 'base' }
    const named = await act({ path: 'dist/*.zip', ...asked })
    expect(named.code).toBe(1)
    const first = report()
    expect(blocking()).toContain('CVE-2021-44906')
    expect(first.findings.filter(({ outcome }) => outcome === 'in-baseline')).toHaveLength(3)
    expect(first.comparison?.fixed).toHaveLength(1)

    // Found by itself, and by a glob and by a path that could reach into the other checkout.
    for (const path of ['', '**/*.zip', join(workspace, 'dist', '*.zip')]) {
      await act({ path, ...asked })
      expect({ path, findings: report().findings }).toEqual({ path, findings: first.findings })
    }
  })

  it('asks about a package that both have once', async () => {
    build('base/dist/orders.zip', { lodash: '4.17.15', minimist: '0.0.8' })
    build('dist/orders.zip', { lodash: '4.17.15', minimist: '1.2.5' })
    await act({ path: 'dist/*.zip', 'baseline-path': 'base' })
    const asked = osv.requests.flatMap(({ body }) => JSON.stringify(body ?? '').match(/4\.17\.15/g) ?? [])
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['is not there', 'nowhere', 'is no folder'],
    ['was not built', 'empty', 'matches no zip']
  ])('that %s is told, and everything counts', async (_what, folder, message) => {
    mkdirSync(join(workspace, 'empty'))
    build('dist/orders.zip', { lodash: '4.17.15' })
    const result = await act({ path: 'dist/*.zip', 'baseline-path': folder })
    expect(result.code).toBe(1)
    expect(result.summary).toContain(message)
    expect(result.summary).toContain('nothing can be called new without a baseline')
  })

  it('that could not be seen whole makes new what it missed, and that is said', async () => {
    build('dist/orders.zip', { lodash: '4.17.15' })
    mkdirSync(join(workspace, 'base', 'dist'), { recursive: true })
    writeFileSync(join(workspace, 'base', 'dist', 'orders.zip'), 'no zip at all')
    const result = await act({ path: 'dist/*.zip', 'baseline-path': 'base' })
    expect([result.code, result.outputs['status']]).toEqual([1, 'fail'])
    expect(
      report()
        .notices.map(({ message }) => message)
        .join()
    ).toMatch(/could not see everything \(dist\/orders\.zip: .*\): what it missed counts as new/)
  })

  it.each([
    ['the workspace itself', { 'baseline-path': '.' }, 'is what is scanned'],
    ['one of two baselines', { 'baseline-path': 'base', baseline: 'x.json' }, 'give one of them'],
    ['without such a path', { 'baseline-path': 'base', path: tmpdir() }, 'lies outside of the workspace']
  ])('must not be %s', async (_what, inputs, message) => {
    build('base/dist/orders.zip', {})
    build('dist/orders.zip', {})
    const result = await act({ path: 'dist/*.zip', ...inputs })
    expect(result.code).toBe(2)
    expect(result.stdout).toContain(message)
  })
})
