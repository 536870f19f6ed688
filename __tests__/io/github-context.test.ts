import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readGitHubContext, type GitHubContext } from '../../src/io/github-context.js'

const folder = mkdtempSync(join(tmpdir(), 'github-context-'))
const file = join(folder, 'event.json')

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function read(event: unknown, env: Record<string, string> = {}): GitHubContext {
  writeFileSync(file, typeof event === 'string' ? event : JSON.stringify(event))
  return readGitHubContext({ GITHUB_REPOSITORY: 'octo-org/shop', GITHUB_EVENT_PATH: file, ...env })
}

function pull(head: string | null, more: object = {}): object {
  const repo = head === null ? null : { full_name: head }
  return {
    pull_request: { number: 7, head: { repo }, base: { repo: { full_name: 'octo-org/shop' } }, ...more }
  }
}

it('reads where GitHub is and which run this is', () => {
  const ghes = {
    GITHUB_API_URL: 'https://git.example.org/api/v3/',
    GITHUB_SERVER_URL: 'https://git.example.org',
    GITHUB_RUN_ID: '42'
  }
  expect(read({ ref: 'refs/heads/main' }, ghes)).toEqual({
    apiUrl: 'https://git.example.org/api/v3',
    repository: { owner: 'octo-org', name: 'shop' },
    repositoryUrl: 'https://git.example.org/octo-org/shop',
    runUrl: 'https://git.example.org/octo-org/shop/actions/runs/42',
    runId: 42,
    notices: []
  })
})

it.each([
  [
    'where a pull request goes',
    { pull_request: { base: { ref: 'release/2' } }, repository: { default_branch: 'main' } },
    'release/2'
  ],
  ['the default branch else', { repository: { default_branch: 'trunk' } }, 'trunk'],
  ['nothing where nothing is named', { repository: {} }, undefined]
])('knows as the base branch %s', (_what, event, branch) => {
  expect(read(event).baseBranch).toBe(branch)
})

it('falls back to github.com, and knows nothing outside a runner', () => {
  expect(read({}, { GITHUB_RUN_ID: '42' })).toMatchObject({
    apiUrl: 'https://api.github.com',
    runUrl: 'https://github.com/octo-org/shop/actions/runs/42'
  })
  expect(readGitHubContext({})).toEqual({ apiUrl: 'https://api.github.com', notices: [] })
})

it.each([
  ['of the same repository', pull('octo-org/shop'), {}, { number: 7 }],
  ['from a fork', pull('someone/shop'), {}, { number: 7, readOnly: 'fork' }],
  ['from a fork that is gone', pull(null), {}, { number: 7, readOnly: 'fork' }],
  [
    'of Dependabot',
    pull('octo-org/shop', { user: { login: 'dependabot[bot]' } }),
    {},
    { number: 7, readOnly: 'dependabot' }
  ],
  [
    'whose run Dependabot started',
    pull('octo-org/shop'),
    { GITHUB_ACTOR: 'dependabot[bot]' },
    { number: 7, readOnly: 'dependabot' }
  ]
])('knows a pull request %s', (_, event, env, expected) => {
  expect(read(event, env).pullRequest).toEqual(expected)
})

it.each([
  ['push', { ref: 'refs/heads/main', before: '0'.repeat(40) }],
  ['workflow_dispatch', { inputs: null }],
  ['merge_group', { action: 'checks_requested', merge_group: { head_ref: 'refs/heads/queue' } }],
  ['a pull request without a number', { pull_request: {} }],
  ['a number that is none', { pull_request: { number: '7/../8' } }],
  ['nothing', null],
  ['a list', []]
])('has no pull request for %s', (_, event) => {
  const { pullRequest, notices } = read(event)
  expect([pullRequest, notices]).toEqual([undefined, []])
})

it('takes no repository from a name that is none', () => {
  expect(read({}, { GITHUB_REPOSITORY: 'octo-org/shop/../other' }).repository).toBeUndefined()
})

it.each([
  ['is not JSON', '{"pull_request":'],
  ['is too large', ' '.repeat(26 * 1024 * 1024)]
])('says so when the event %s', (_, text) => {
  const { notices, pullRequest } = read(text)
  expect(pullRequest).toBeUndefined()
  expect(notices).toHaveLength(1)
  expect(notices[0]).toMatchObject({ stage: 'report', subject: 'GITHUB_EVENT_PATH', incomplete: false })
})

it('says so when the event is not there', () => {
  const { notices } = readGitHubContext({ GITHUB_EVENT_PATH: join(folder, 'none.json') })
  expect(notices[0]?.message).toMatch(/^The file of the workflow's event could not be read.*ENOENT/)
})

const SHA = 'c'.repeat(40)
const HEAD = 'd'.repeat(40)
const headed = (sha: unknown): object => {
  const repo = { full_name: 'octo-org/shop' }
  return { pull_request: { number: 7, head: { repo, sha }, base: { repo } } }
}

describe('the commit that was scanned', () => {
  it.each([
    ['of a push', {}, 'refs/heads/main', { sha: SHA, ref: 'refs/heads/main' }],
    ['of a tag', {}, 'refs/tags/v1', { sha: SHA, ref: 'refs/tags/v1' }],
    [
      'of a pull request: the merge',
      headed(HEAD),
      'refs/pull/7/merge',
      { sha: SHA, ref: 'refs/pull/7/merge' }
    ],
    // `pull_request_target` and a merged `pull_request` run on the base branch.
    [
      'of a pull request, and never its base',
      headed(HEAD),
      'refs/heads/main',
      { sha: HEAD, ref: 'refs/pull/7/head' }
    ],
    ['of nobody knows what', {}, '', undefined],
    ['of a ref that is none', {}, 'main', undefined],
    ['of a pull request without a head', headed('main'), 'refs/heads/main', undefined]
  ])('%s', (_, event, ref, expected) => {
    expect(read(event, { GITHUB_SHA: SHA, GITHUB_REF: ref }).commit).toEqual(expected)
  })

  it('is none without its number', () => {
    expect(read({}, { GITHUB_SHA: 'HEAD', GITHUB_REF: 'refs/heads/main' }).commit).toBeUndefined()
  })

  it('is, for what GitHub shows of a pull request, its head', () => {
    expect(read(headed(HEAD)).pullRequest).toEqual({ number: 7, head: HEAD })
    expect(read(headed('x; rm')).pullRequest).toEqual({ number: 7 })
  })
})

describe('the run that started this one', () => {
  const run = {
    id: 99,
    event: 'pull_request',
    head_sha: HEAD,
    head_branch: 'fix',
    head_repository: { full_name: 'mallory/shop' },
    pull_requests: []
  }

  it('is read from the event', () => {
    expect(read({ workflow_run: run }).workflowRun).toEqual({
      id: 99,
      event: 'pull_request',
      headSha: HEAD,
      headBranch: 'fix',
      headRepository: 'mallory/shop',
      pullRequests: []
    })
    const own = { ...run, pull_requests: [{ number: 7 }, { number: 'x' }, null] }
    expect(read({ workflow_run: own }).workflowRun?.pullRequests).toEqual([7])
  })

  it.each([
    ['whose repository is gone', { head_repository: null }],
    ['whose repository has a name that is none', { head_repository: { full_name: '../x' } }]
  ])('%s', (_, more) => {
    expect(read({ workflow_run: { ...run, ...more } }).workflowRun?.headRepository).toBeUndefined()
  })

  it.each([
    ['without a commit', { head_sha: null }],
    ['without an id', { id: '99' }]
  ])('is none %s', (_, more) => {
    expect(read({ workflow_run: { ...run, ...more } }).workflowRun).toBeUndefined()
  })
})
