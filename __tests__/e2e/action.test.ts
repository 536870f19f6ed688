import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGitHubServer, SOMEONE, type GitHubServer } from '../support/github-server.js'
import { startOsvServer, type OsvServer } from '../support/osv-server.js'
import { ROOT, runAction, type ActionResult } from '../support/runner.js'

/** The Action as a runner starts it, between a GitHub and an OSV on loopback. */
const TOKEN = 'ghs_0123456789'
const MARKER = '<!-- lambda-supply-chain-scan'
const EVENT = {
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    user: { login: 'dev' },
    head: { repo: { full_name: 'octo-org/shop' } },
    base: { repo: { full_name: 'octo-org/shop' } }
  }
}

let workspace: string
let github: GitHubServer
let osv: OsvServer

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
  cpSync(join(ROOT, 'examples', 'shop'), workspace, { recursive: true })
  github = await startGitHubServer({ token: TOKEN })
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
    env: { GITHUB_API_URL: github.url }
  })
}

const annotationsOf = ({ stdout }: ActionResult) =>
  stdout.split('\n').filter((line) => /^::(error|warning|notice) /.test(line))

describe('a pull request with vulnerable functions', () => {
  it('fails, and says so in every place', async () => {
    const result = await act()
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({
      status: 'fail',
      'findings-count': '11',
      'blocking-count': '5',
      'critical-count': '1',
      'high-count': '4',
      'medium-count': '3',
      json: join(workspace, 'lambda-scan', 'report.json'),
      markdown: join(workspace, 'lambda-scan', 'report.md'),
      html: join(workspace, 'lambda-scan', 'report.html')
    })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body.startsWith(MARKER)).toBe(true)
    expect(result.outputs['comment-id']).toBe(String(github.comments[0]?.id))
    for (const text of [github.comments[0]?.body, result.summary]) {
      expect(text).toContain('CVE-2021-44906')
      expect(text).toContain('minimist')
      expect(text).toContain('1.2.6')
    }
    expect(annotationsOf(result).filter((line) => line.startsWith('::error '))[0]).toContain(
      'file=functions/orders/package.json,line=9'
    )
    const report = JSON.parse(readFileSync(join(workspace, 'lambda-scan', 'report.json'), 'utf8')) as {
      status: string
      findings: { id: string; outcome: string }[]
    }
    expect(report.status).toBe('fail')
    const page = readFileSync(join(workspace, 'lambda-scan', 'report.html'), 'utf8')
    expect(page).toContain('Content-Security-Policy')
    expect(page).toContain('CVE-2021-44906')
    expect(report.findings.find(({ id }) => id === 'CVE-2024-3651')?.outcome).toBe('ignored')
    // The one line that may hold it is the one that makes the runner hide it.
    expect(result.stdout.replace(`::add-mask::${TOKEN}\n`, '')).not.toContain(TOKEN)
  })

  it('updates its comment in the second run, and turns it green when all is fixed', async () => {
    await act()
    const [first] = github.comments
    const id = first?.id
    writeFileSync(join(workspace, '.lambda-scan.yml'), '')
    await act({ 'fail-on-severity': 'critical' })
    expect(github.comments.map((comment) => comment.id)).toEqual([id])
    expect(github.comments[0]?.body).toContain('FAIL')
    const fixed = join(workspace, 'fixed', 'node_modules', 'left-pad')
    mkdirSync(fixed, { recursive: true })
    writeFileSync(join(fixed, 'package.json'), '{"name":"left-pad","version":"1.3.0"}')
    const clean = await act({ path: 'fixed' })
    expect(clean.code).toBe(0)
    expect(github.comments.map((comment) => comment.id)).toEqual([id])
    expect(github.comments[0]?.body).toContain('PASS')
  })

  it('leaves the comments of others alone, whatever they hold', async () => {
    await github.close()
    github = await startGitHubServer({
      token: TOKEN,
      comments: [{ user: SOMEONE, body: `${MARKER}: CI%20%2F%20scan -->\nall is well` }]
    })
    await act()
    expect(github.comments).toHaveLength(2)
    expect(github.comments[0]?.body).toContain('all is well')
  })

  it('writes no comment in mode never, and takes it away in mode on-failure', async () => {
    await act({ 'comment-summary-in-pr': 'never' })
    expect(github.comments).toHaveLength(0)
    await act({ 'comment-summary-in-pr': 'on-failure' })
    expect(github.comments).toHaveLength(1)
    const passing = await act({ 'comment-summary-in-pr': 'on-failure', 'warn-only': 'true' })
    expect(passing.code).toBe(0)
    expect(github.comments).toHaveLength(0)
  })

  it('needs no pull request', async () => {
    const result = await act({}, { ref: 'refs/heads/main' })
    expect(result.code).toBe(1)
    expect(github.requests).toEqual([])
    expect(result.summary).toContain('CVE-2021-44906')
  })

  it('says the same on every run', async () => {
    const [first, second] = [await act(), await act()]
    expect(second.summary).toBe(first.summary)
    expect(annotationsOf(second)).toEqual(annotationsOf(first))
  })
})

describe('three runs of one pull request, whose base has findings of its own', () => {
  const put = (name: string, version: string) => {
    const folder = join(workspace, 'fn', 'node_modules', name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version }))
  }
  const outcomes = () => {
    const report = JSON.parse(readFileSync(join(workspace, 'lambda-scan', 'report.json'), 'utf8')) as {
      findings: { id: string; outcome: string }[]
    }
    return Object.fromEntries(report.findings.map(({ id, outcome }) => [id, outcome]))
  }

  it('are red for what is new, pass with a reason, and end green; what was there never blocks', async () => {
    writeFileSync(join(workspace, '.lambda-scan.yml'), '')
    put('lodash', '4.17.15')
    const base = await act({
      path: 'fn',
      'output-dir': 'base',
      'warn-only': 'true',
      'comment-summary-in-pr': 'never'
    })
    expect([base.code, base.outputs['status'], github.comments]).toEqual([0, 'pass', []])
    const scan = async () => await act({ path: 'fn', baseline: 'base/report.json' })

    put('minimist', '0.0.8')
    const first = await scan()
    expect(first.code).toBe(1)
    expect(outcomes()).toEqual({
      'CVE-2021-44906': 'blocks',
      'CVE-2020-8203': 'in-baseline',
      'CVE-2021-23337': 'in-baseline',
      'CVE-2020-28500': 'in-baseline'
    })
    expect(github.comments[0]?.body).toContain('1 new, 0 fixed, 3 unchanged')
    expect(annotationsOf(first).some((line) => line.includes('lodash'))).toBe(false)

    const reason = 'the parser is only given our own arguments'
    writeFileSync(
      join(workspace, '.lambda-scan.yml'),
      `ignore:\n  - id: CVE-2021-44906\n    reason: ${reason}\n`
    )
    const second = await scan()
    expect(second.code).toBe(0)
    expect(outcomes()['CVE-2021-44906']).toBe('ignored')
    expect(second.summary).toContain(reason)

    writeFileSync(join(workspace, '.lambda-scan.yml'), '')
    put('minimist', '1.2.8')
    put('lodash', '4.17.21')
    const third = await scan()
    expect(third.code).toBe(0)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('✅ PASS')
    expect(github.comments[0]?.body).toContain('0 new, 3 fixed, 0 unchanged')
  })

  it('count everything when the baseline is not there, and say so', async () => {
    put('lodash', '4.17.15')
    const result = await act({ path: 'fn', baseline: 'nowhere.json' })
    expect(result.code).toBe(1)
    expect(result.summary).toContain('nothing can be called new without a baseline')
  })
})

describe('a GitHub that refuses', () => {
  it.each([
    ['a token that can only read', { on: 'write', fault: 403 }, /pull-requests: write/],
    ['a token that is wrong', { on: 'issues/list-comments', fault: 401 }, /wrong or has expired/],
    ['a comment that GitHub finds wrong', { on: 'write', fault: 422 }, /Validation Failed/],
    ['an answer that is no answer', { on: 'issues/list-comments', fault: 'garbage' }, /could not be written/]
  ] as const)('%s is a notice, and the verdict stands', async (_what, fault, message) => {
    github.fail(fault)
    const result = await act()
    expect(result.code).toBe(1)
    expect(github.comments).toHaveLength(0)
    expect(result.outputs['comment-id']).toBe('')
    expect(result.summary).toMatch(/comment could not be written/)
    expect(result.stdout).toMatch(message)
  })

  it('is expected of forks, and said so', async () => {
    github.fail({ on: 'write', fault: 403 })
    const fork = { ...EVENT.pull_request, head: { repo: { full_name: 'mallory/shop' } } }
    const result = await act({}, { ...EVENT, pull_request: fork })
    expect(result.code).toBe(1)
    expect(result.summary).toContain('from a fork')
  })
})

describe('an OSV that fails', () => {
  it.each([
    ['throttles at first', { kind: 'status', status: 429, times: 1 }],
    ['is broken at first', { kind: 'status', status: 500, times: 1 }],
    ['breaks off at first', { kind: 'half-body', times: 1 }],
    ['hangs up at first', { kind: 'hang-up', times: 1, on: 'vulns' }]
  ] as const)('and %s is asked again', async (_what, fault) => {
    osv.fail(fault)
    const result = await act()
    expect([result.code, result.outputs['findings-count']]).toEqual([1, '11'])
  })

  it.each([
    ['answers garbage', { kind: 'garbage' }],
    ['gives fewer answers than questions', { kind: 'wrong-count' }],
    ['gives no details', { kind: 'status', status: 404, on: 'vulns' }],
    ['says no', { kind: 'status', status: 403 }]
  ] as const)('and %s is never a pass', async (_what, fault) => {
    osv.fail(fault)
    const result = await act()
    expect(result.code).toBe(2)
    expect(result.outputs['status']).toBe('incomplete')
    expect(github.comments[0]?.body).toMatch(/not assessed|could not be/i)
  })

  it('passes only where the user says so', async () => {
    osv.fail({ kind: 'garbage' })
    const result = await act({ 'fail-on-incomplete': 'false' })
    expect(result.code).toBe(0)
    expect(result.summary).toMatch(/not assessed|could not be/i)
  })
})

describe("a user's mistake", () => {
  it.each([
    ['a glob without a match', { path: 'build/*.zip' }, "path 'build/*.zip' matches no zip"],
    ['a severity that is none', { 'fail-on-severity': 'hihg' }, "input 'fail-on-severity' is 'hihg'"],
    ['a boolean that is none', { 'warn-only': 'yes' }, "input 'warn-only' is 'yes'"],
    ['an unknown input', { 'fail-on-severty': 'low' }, "did you mean 'fail-on-severity'?"],
    ['a missing export', { 'osv-export': 'nowhere' }, 'nowhere']
  ])('%s is one line and exit code 2', async (_what, inputs, message) => {
    const result = await act(inputs)
    expect(result.code).toBe(2)
    expect(result.stdout.split('\n').filter((line) => line.startsWith('::error'))).toEqual([
      expect.stringContaining(message)
    ])
    expect(result.stderr).toBe('')
  })

  it('in the configuration file has line and column', async () => {
    writeFileSync(join(workspace, '.lambda-scan.yml'), 'ignore:\n  - id: CVE-1\n')
    const result = await act()
    expect(result.code).toBe(2)
    expect(result.stdout).toContain(".lambda-scan.yml:2:5: the entry for CVE-1 needs a 'reason'")
  })
})
