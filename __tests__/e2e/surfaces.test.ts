import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MERGE_SHA, SHA } from '../support/github/client.js'
import { startGitHubServer, type GitHubServer, type GitHubServerOptions } from '../support/github-server.js'
import { startOsvServer, type OsvServer } from '../support/osv-server.js'
import { ROOT, runAction, type ActionResult } from '../support/runner.js'

/** The Action with all that GitHub can show of it: code scanning and a check run, beside comment and annotations. */
const TOKEN = 'ghs_0123456789'
const REPO = { full_name: 'octo-org/shop' }
const EVENT = {
  number: 7,
  pull_request: { number: 7, user: { login: 'dev' }, head: { repo: REPO, sha: SHA }, base: { repo: REPO } }
}
const BOTH = { 'upload-sarif': 'true', 'check-run': 'true' }

let workspace: string
let github: GitHubServer
let osv: OsvServer

async function serve(options: GitHubServerOptions = {}): Promise<void> {
  github = await startGitHubServer({
    token: TOKEN,
    permissions: ['pull-requests', 'checks', 'security-events'],
    ...options
  })
}

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
  cpSync(join(ROOT, 'examples', 'shop'), workspace, { recursive: true })
  osv = await startOsvServer({ exportDir: join(ROOT, 'examples', 'advisories') })
})

afterEach(async () => {
  expect(github.violations).toEqual([])
  await Promise.all([github.close(), osv.close()])
  rmSync(workspace, { recursive: true })
})

async function act(inputs: Record<string, string> = {}, event: unknown = EVENT): Promise<ActionResult> {
  return await runAction({
    workspace,
    event,
    inputs: { path: 'dist/*.zip', 'github-token': TOKEN, 'osv-api-url': osv.url, ...inputs },
    env: { GITHUB_API_URL: github.url, GITHUB_SHA: MERGE_SHA, GITHUB_REF: 'refs/pull/7/merge' }
  })
}

const annotationsOf = ({ stdout }: ActionResult) =>
  stdout.split('\n').filter((line) => /^::(error|warning|notice) (file|title)=/.test(line))

describe('with all rights', () => {
  it('uploads one run for the merge, and annotates the head once', async () => {
    await serve()
    const result = await act(BOTH)
    expect(result.code).toBe(1)
    expect(github.uploads).toMatchObject([
      {
        commit: MERGE_SHA,
        ref: 'refs/pull/7/merge',
        category: 'lambda-supply-chain-scan/CI / scan/',
        errors: []
      }
    ])
    expect(github.uploads[0]?.run.results.length).toBeGreaterThan(5)
    expect(github.checkRuns).toMatchObject([
      {
        name: 'Lambda supply chain scan (CI / scan)',
        headSha: SHA,
        status: 'completed',
        conclusion: 'failure'
      }
    ])
    const [run] = github.checkRuns
    expect(run?.title).toMatch(/^FAIL: 5 of 10 findings block/)
    expect(run?.summary).toContain('CVE-2021-44906')
    expect(run?.annotations[0]).toMatchObject({
      annotation_level: 'failure',
      path: 'functions/orders/package.json'
    })
    expect(annotationsOf(result)).toEqual([])
    expect(result.outputs).toMatchObject({
      'sarif-id': github.uploads[0]?.id,
      'check-run-id': String(run?.id),
      'comment-id': String(github.comments[0]?.id)
    })
  })

  it('keeps its category from run to run, or takes the one that is given', async () => {
    await serve()
    await act({ 'upload-sarif': 'true', 'comment-summary-in-pr': 'never' })
    await act({ 'upload-sarif': 'true', 'comment-summary-in-pr': 'never' })
    await act({ 'upload-sarif': 'true', 'comment-summary-in-pr': 'never', 'sarif-category': 'shop' })
    const usual = 'lambda-supply-chain-scan/CI / scan/'
    expect(github.uploads.map(({ category }) => category)).toEqual([usual, usual, 'shop/'])
  })

  it('is grey where warn-only lets findings pass, and green where all is well', async () => {
    await serve()
    expect((await act({ ...BOTH, 'warn-only': 'true' })).code).toBe(0)
    const fixed = join(workspace, 'fixed', 'node_modules', 'left-pad')
    mkdirSync(fixed, { recursive: true })
    writeFileSync(join(fixed, 'package.json'), '{"name":"left-pad","version":"1.3.0"}')
    writeFileSync(join(workspace, '.lambda-scan.yml'), '')
    expect((await act({ ...BOTH, path: 'fixed' })).code).toBe(0)
    expect(github.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['neutral', 'success'])
    expect(github.uploads[1]?.run.results).toEqual([])
  })

  it('does not close old alerts when it could not see everything', async () => {
    await serve()
    osv.fail({ kind: 'garbage' })
    const result = await act(BOTH)
    expect(result.code).toBe(2)
    expect(github.checkRuns[0]?.conclusion).toBe('failure')
    expect(github.checkRuns[0]?.title).toMatch(/^INCOMPLETE: /)
    expect(github.uploads[0]?.errors).toEqual(['unsuccessful execution'])
    expect(result.summary).toContain('keeps the alerts that it had')
  })
})

describe('without rights', () => {
  it('says for each place which right it needs, annotates by workflow commands, and stands by its verdict', async () => {
    await serve({ permissions: ['pull-requests'] })
    const result = await act(BOTH)
    expect(result.code).toBe(1)
    expect([github.uploads, github.checkRuns]).toEqual([[], []])
    expect(annotationsOf(result).length).toBeGreaterThan(3)
    for (const text of [result.summary, github.comments[0]?.body ?? '']) {
      expect(text).toMatch(/security-events&#58;.* write/)
      expect(text).toMatch(/checks&#58;.* write/)
    }
    expect(result.outputs).toMatchObject({ 'sarif-id': '', 'check-run-id': '' })
  })

  it('is expected of forks', async () => {
    await serve({ permissions: [] })
    const head = { repo: { full_name: 'mallory/shop' }, sha: SHA }
    const result = await act(BOTH, { ...EVENT, pull_request: { ...EVENT.pull_request, head } })
    expect(result.code).toBe(1)
    expect(result.summary.match(/from a fork can only read/g)).toHaveLength(3)
    expect(annotationsOf(result).length).toBeGreaterThan(3)
  })

  it('asks for nothing that nobody wants', async () => {
    await serve()
    await act({ 'comment-summary-in-pr': 'never' })
    expect(github.requests).toEqual([])
  })
})

it('annotates by the workflow where GitHub breaks', async () => {
  await serve({ codeScanning: { enabled: false } })
  github.fail({ on: 'checks/create', fault: 422 })
  const result = await act(BOTH)
  expect(result.code).toBe(1)
  expect(annotationsOf(result).length).toBeGreaterThan(3)
  expect(result.summary).toContain('Code Security must be enabled')
  expect(result.summary).toContain('Validation Failed')
})

it.each([
  ['two lines', 'a\nb'],
  ['a commit', `shop-${SHA}`]
])('does not take %s for a category', async (_, category) => {
  await serve()
  const result = await act({ ...BOTH, 'sarif-category': category })
  expect(result.code).toBe(2)
  expect(result.stdout).toContain("input 'sarif-category' is")
  expect(github.requests).toEqual([])
})
