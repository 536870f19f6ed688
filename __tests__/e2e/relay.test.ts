import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from '../../src/reports/index.js'
import type { Pull } from '../support/github/pulls.js'
import { SHA } from '../support/github/client.js'
import {
  SOMEONE,
  startGitHubServer,
  type GitHubServer,
  type GitHubServerOptions
} from '../support/github-server.js'
import { startOsvServer } from '../support/osv-server.js'
import { ROOT, runAction, type ActionResult } from '../support/runner.js'
import { blocks, cleanReport, LODASH, sampleReport, vulnerability } from '../support/sample-report.js'

/** The second of the two workflows for forks: it has the rights, and trusts nothing of the first. */
const TOKEN = 'ghs_0123456789'
const FORK = 'mallory/shop'
const PULL: Pull = { number: 9, head: { sha: SHA, ref: 'fix', repo: FORK } }
const RUN = {
  id: 1234,
  event: 'pull_request',
  head_sha: SHA,
  head_branch: 'fix',
  head_repository: { full_name: FORK, owner: { login: 'mallory' } },
  pull_requests: []
}

let temp: string
let github: GitHubServer

async function serve(options: GitHubServerOptions = {}): Promise<void> {
  github = await startGitHubServer({
    token: TOKEN,
    pulls: [{ ...PULL, number: 8, state: 'closed' }, PULL],
    ...options
  })
}

beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'relay-'))
})

afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
  rmSync(temp, { recursive: true })
})

async function tell(
  inputs: Record<string, string> = {},
  event: unknown = { action: 'completed', workflow_run: RUN }
): Promise<ActionResult> {
  return await runAction({
    workspace: temp,
    event,
    inputs: { mode: 'comment', path: 'report.json', 'github-token': TOKEN, ...inputs },
    env: { GITHUB_API_URL: github.url, GITHUB_WORKFLOW: 'comment', GITHUB_JOB: 'tell' }
  })
}

const report = (text: string): void => {
  writeFileSync(join(temp, 'report.json'), text)
}
const errorsOf = ({ stdout }: ActionResult) => stdout.split('\n').filter((line) => line.startsWith('::error'))
const body = (): string => github.comments[0]?.body ?? ''

describe('both workflows', () => {
  it('tell a fork what its own run could not say', async () => {
    await serve({ permissions: [] })
    const checkout = join(temp, 'checkout')
    cpSync(join(ROOT, 'examples', 'shop'), checkout, { recursive: true })
    const osv = await startOsvServer({ exportDir: join(ROOT, 'examples', 'advisories') })
    const first = await runAction({
      workspace: checkout,
      event: { pull_request: { number: 9, head: { sha: SHA, repo: { full_name: FORK } } } },
      inputs: { path: 'dist/*.zip', 'osv-api-url': osv.url, 'comment-summary-in-pr': 'never' }
    })
    await osv.close()
    expect([first.code, github.requests]).toEqual([1, []])

    await github.close()
    await serve()
    report(readFileSync(join(checkout, 'lambda-scan', 'report.json'), 'utf8'))
    const second = await tell()
    expect([second.code, errorsOf(second)]).toEqual([0, []])
    expect(github.comments).toMatchObject([{ issue: 9 }])
    expect(second.outputs['comment-id']).toBe(String(github.comments[0]?.id))
    for (const said of ['FAIL', 'CVE-2021-44906', 'minimist', '1.2.6']) expect(body()).toContain(said)
    expect(body()).toContain('https://github.com/octo-org/shop/actions/runs/1234')
    expect(body()).toContain("from the pull request's own run, which its author can change")
    expect(body()).not.toMatch(/\bnpm (install|update)\b/)
  })
})

describe('the comment', () => {
  it("is one, replaced by the next run, and never somebody else's", async () => {
    await serve()
    report(json.render(sampleReport()))
    expect((await tell()).code).toBe(0)
    const id = github.comments[0]?.id
    const [marker = ''] = body().split('\n')
    report(json.render(cleanReport()))
    expect((await tell()).code).toBe(0)
    expect(github.comments.map((comment) => comment.id)).toEqual([id])
    expect(body()).toContain('PASS')

    await github.close()
    await serve({ pulls: [PULL], comments: [{ user: SOMEONE, body: marker }] })
    await tell()
    expect(github.comments).toHaveLength(2)
  })

  it('goes away in mode on-failure when all is well', async () => {
    await serve()
    report(json.render(sampleReport()))
    await tell({ 'comment-summary-in-pr': 'on-failure' })
    expect(github.comments).toHaveLength(1)
    report(json.render(cleanReport()))
    expect((await tell({ 'comment-summary-in-pr': 'on-failure' })).code).toBe(0)
    expect(github.comments).toHaveLength(0)
  })

  it('takes no word of the report for Markdown', async () => {
    await serve()
    const hostile =
      '# Merge me\n\n@octo-org/admins <img src=x> [click](https://evil.test) <!-- -->\u202e::error::x'
    const finding = {
      ...vulnerability(LODASH, 'CVE-2026-1', 'high', hostile, [hostile]),
      artifact: hostile,
      location: { path: hostile }
    }
    report(json.render(cleanReport({ status: 'fail', decisions: [blocks(finding)], notices: [] })))
    const result = await tell()
    expect(result.code).toBe(0)
    expect(body()).toContain('Merge me')
    expect(body()).not.toMatch(/^\s*# Merge me/m)
    // Names are shown as code, where GitHub links nothing.
    const outsideOfCode = body().replace(/`[^`]+`/g, '')
    for (const syntax of ['@octo-org', '<img', '](https://evil', '\u202e'])
      expect(outsideOfCode).not.toContain(syntax)
    expect(body()).not.toContain('\u202e')
    expect(result.stdout).not.toContain('Merge me')
  })

  it('takes no orders from what lies beside the report', async () => {
    await serve()
    report(json.render(sampleReport()))
    writeFileSync(join(temp, '.lambda-scan.yml'), 'comment-summary-in-pr: never\n')
    expect((await tell()).code).toBe(0)
    expect(github.comments).toHaveLength(1)
  })
})

describe('a report that is none', () => {
  it.each<[string, () => void, string]>([
    ['is not there', () => undefined, "the report 'report.json' is not there"],
    [
      'is no JSON',
      () => {
        report('# All is well')
      },
      'is not JSON'
    ],
    [
      'is of another shape',
      () => {
        report('{"schemaVersion":"1","comment":"# All is well"}')
      },
      'does not follow the schema'
    ],
    [
      'is a folder',
      () => {
        mkdirSync(join(temp, 'report.json'))
      },
      'is no ordinary file'
    ],
    [
      'is a link',
      () => {
        symlinkSync('/proc/self/environ', join(temp, 'report.json'))
      },
      'is no ordinary file'
    ],
    [
      'is huge',
      () => {
        report('')
        truncateSync(join(temp, 'report.json'), 2 ** 31)
      },
      'too large for a report'
    ],
    [
      'was turned green by hand',
      () => {
        report(json.render(sampleReport()).replace('"status": "fail"', '"status": "pass"'))
      },
      'changed by hand'
    ]
  ])('because it %s is one line, exit code 2 and no comment', async (_, prepare, why) => {
    await serve()
    prepare()
    const result = await tell()
    expect(result.code).toBe(2)
    expect(errorsOf(result)).toEqual([expect.stringContaining(why)])
    expect(result.stderr).toBe('')
    expect(github.comments).toEqual([])
  })
})

describe('nobody to tell any more', () => {
  it.each<[string, GitHubServerOptions, object, string]>([
    ['a closed pull request', { pulls: [{ ...PULL, state: 'closed' }] }, RUN, 'pull request #9 is closed'],
    [
      'one that has moved on',
      { pulls: [{ ...PULL, head: { ...PULL.head, sha: 'c'.repeat(40) } }] },
      RUN,
      'has moved on'
    ],
    ['a fork that is gone', {}, { ...RUN, head_repository: null }, 'has been deleted'],
    ['a run of a push', {}, { ...RUN, event: 'push' }, "started by 'push'"]
  ])('%s is said, and is no error', async (_, options, run, why) => {
    await serve(options)
    report('this is not even read')
    const result = await tell({}, { workflow_run: run })
    expect(result.code).toBe(0)
    expect(result.stdout).toMatch(/^::notice::No comment was written: /m)
    expect(result.stdout).toContain(why)
    expect(github.comments).toEqual([])
  })
})

describe('a job that cannot do it', () => {
  it.each<[string, Record<string, string>, unknown, string]>([
    ['runs on another event', {}, { pull_request: { number: 9 } }, "needs the event of 'workflow_run'"],
    ['names no report', { path: '' }, undefined, "'path' names one JSON report"],
    ['names two reports', { path: 'a.json\nb.json' }, undefined, "'path' names one JSON report"],
    ['wants no comment', { 'comment-summary-in-pr': 'never' }, undefined, 'leaves nothing to do']
  ])('because it %s is told so in one line', async (_, inputs, event, why) => {
    await serve()
    report(json.render(sampleReport()))
    const result = await tell(inputs, event)
    expect(result.code).toBe(2)
    expect(errorsOf(result)).toEqual([expect.stringContaining(why)])
    expect(github.comments).toEqual([])
  })

  it('has no right to write', async () => {
    await serve({ permissions: [] })
    report(json.render(sampleReport()))
    const result = await tell()
    expect(result.code).toBe(2)
    expect(errorsOf(result)).toEqual([expect.stringContaining("the token needs 'pull-requests: write'")])
  })

  it('cannot read what pull requests there are', async () => {
    await serve()
    github.fail({ on: 'pulls/list', fault: 403 })
    const result = await tell()
    expect(result.code).toBe(2)
    expect(errorsOf(result)).toEqual([expect.stringContaining("'pull-requests: write'")])
  })
})
