import { gzipSync } from 'node:zlib'
import { loadContract } from '../support/github-contract.js'
import { startGitHubServer, type GitHubServer } from '../support/github-server.js'

/** The server judges us, so something must judge the server: it has to notice each kind of mistake. */
let server: GitHubServer

beforeEach(async () => {
  server = await startGitHubServer()
})

afterEach(() => server.close())

const COMMENTS = '/repos/octo-org/shop/issues/7/comments'

async function ask(
  path: string,
  init: RequestInit = {},
  headers: Record<string, string> = {}
): Promise<number> {
  const usual = {
    authorization: 'token ghs_0123456789',
    accept: 'application/vnd.github+json',
    'user-agent': 'test'
  }
  const response = await fetch(server.url + path, { ...init, headers: { ...usual, ...headers } })
  await response.arrayBuffer()
  return response.status
}

const json = { 'content-type': 'application/json' }

it.each([
  ['an unknown path', '/repos/octo-org/shop/issue/7/comments', {}, {}, 'no such operation'],
  ['an unknown method', COMMENTS, { method: 'PUT', body: '{}' }, json, 'no such operation'],
  ['an unknown query parameter', `${COMMENTS}?perpage=100`, {}, {}, 'unknown parameter perpage'],
  ['a query parameter of another type', `${COMMENTS}?page=two`, {}, {}, 'page: must be integer'],
  [
    'a path parameter of another type',
    COMMENTS.replace('7', 'seven'),
    {},
    {},
    'issue_number: must be integer'
  ],
  [
    'a body without what it must have',
    COMMENTS,
    { method: 'POST', body: '{}' },
    json,
    "required property 'body'"
  ],
  [
    'a body of another type',
    COMMENTS,
    { method: 'POST', body: '{"body":1}' },
    json,
    'body/body: must be string'
  ],
  [
    'a body with more than it may have',
    COMMENTS,
    { method: 'POST', body: '{"body":"a","text":"b"}' },
    json,
    'body: unknown text'
  ],
  [
    'another content type',
    COMMENTS,
    { method: 'POST', body: '{"body":"a"}' },
    { 'content-type': 'text/plain' },
    'content type text/plain'
  ],
  ['an answer that is not wanted as JSON', COMMENTS, {}, { accept: 'text/html' }, 'accepts text/html'],
  [
    'another query of GraphQL',
    '/graphql',
    { method: 'POST', body: '{"query":"{ viewer { email } }"}' },
    json,
    'graphql: a query'
  ]
])('notices %s', async (_, path, init, headers, violation) => {
  await ask(path, init, headers)
  expect(server.violations).toEqual([expect.stringContaining(violation)])
})

const REPO = '/repos/octo-org/shop'
const output = { title: 'a', summary: 'b' }
const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }

describe('with all rights', () => {
  beforeEach(async () => {
    await server.close()
    server = await startGitHubServer({ permissions: ['checks', 'security-events', 'pull-requests'] })
  })
  const post = (path: string, body: object, method = 'POST') =>
    ask(`${REPO}${path}`, { method, body: JSON.stringify(body) }, json)

  it.each([
    ['a conclusion that is none', { conclusion: 'red' }, 'conclusion'],
    [
      'a level that is none',
      { output: { ...output, annotations: [{ ...annotation, annotation_level: 'error' }] } },
      'annotation_level'
    ],
    [
      '51 annotations at once',
      { output: { ...output, annotations: Array(51).fill(annotation) } },
      'fewer than 51 items|more than 50 items'
    ],
    [
      'too long a summary',
      { output: { title: 'a', summary: 'b'.repeat(65_536) } },
      'more than 65535 characters'
    ]
  ])('notices %s of a check run', async (_, body, violation) => {
    const sent = {
      name: 'check',
      head_sha: 'a'.repeat(40),
      status: 'completed',
      conclusion: 'success',
      ...body
    }
    expect(await post('/check-runs', sent)).toBe(422)
    expect(server.violations[0]).toMatch(new RegExp(violation))
  })

  it('refuses what GitHub refuses without publishing why', async () => {
    const run = { name: 'check', head_sha: 'a'.repeat(40) }
    expect(await post('/check-runs', { ...run, head_sha: 'main' })).toBe(422)
    for (const wrong of [{ path: '' }, { start_line: 0 }, { end_line: 0 }, { title: 't'.repeat(256) }]) {
      const annotations = [{ ...annotation, ...wrong }]
      expect(await post('/check-runs', { ...run, output: { ...output, annotations } })).toBe(422)
    }
    expect(server.checkRuns).toEqual([])
  })

  it('adds the annotations of an update to those that are there', async () => {
    expect(
      await post('/check-runs', {
        name: 'check',
        head_sha: 'a'.repeat(40),
        output: { ...output, annotations: [annotation] }
      })
    ).toBe(201)
    const id = server.checkRuns[0]?.id ?? 0
    expect(
      await post(`/check-runs/${id}`, { output: { ...output, annotations: [annotation] } }, 'PATCH')
    ).toBe(200)
    expect(server.checkRuns[0]?.annotations).toHaveLength(2)
    expect(server.violations).toEqual([])
  })

  it('reads SARIF as GitHub does', async () => {
    const sarif = (text: string): object => ({
      commit_sha: 'a'.repeat(40),
      ref: 'refs/heads/main',
      sarif: gzipSync(text).toString('base64')
    })
    expect(await post('/code-scanning/sarifs', sarif('no JSON'))).toBe(400)
    expect(await post('/code-scanning/sarifs', { ...sarif('{}'), sarif: 'plain' })).toBe(400)
    expect(server.violations).toEqual([])
    expect(await post('/code-scanning/sarifs', { ...sarif('{}'), ref: 'main' })).toBe(422)
    expect(server.violations[0]).toMatch(/ref: must match pattern/)
  })

  it('lists pull requests by state and head', async () => {
    expect(await ask(`${REPO}/pulls?state=all&head=octo-org:topic&per_page=100`)).toBe(200)
    expect(await ask(`${REPO}/pulls?state=merged`)).toBe(422)
  })
})

it('lets a token write only what it may', async () => {
  const body = JSON.stringify({ name: 'check', head_sha: 'a'.repeat(40) })
  expect(await ask(`${REPO}/check-runs`, { method: 'POST', body }, json)).toBe(403)
  expect(server.checkRuns).toEqual([])
})

it('lets a correct request pass', async () => {
  expect(await ask(`${COMMENTS}?per_page=100&page=1`)).toBe(200)
  expect(await ask(COMMENTS, { method: 'POST', body: '{"body":"a"}' }, json)).toBe(201)
  expect(server.violations).toEqual([])
})

it('refuses another token, another repository and another pull request', async () => {
  expect(await ask(COMMENTS, {}, { authorization: 'token ghs_other' })).toBe(401)
  expect(await ask(COMMENTS.replace('shop', 'other'))).toBe(404)
  expect(await ask(COMMENTS.replace('7', '8'))).toBe(404)
})

it('would notice an answer of its own that GitHub does not give', () => {
  const contract = loadContract()
  expect(contract.checkResponse('issues/create-comment', 200, {})).toEqual([
    'issues/create-comment: the answer 200 is not documented'
  ])
  expect(contract.checkResponse('issues/delete-comment', 204, {})).toEqual([
    'issues/delete-comment: the answer 204 has no body'
  ])
  const problems = contract.checkResponse('issues/list-comments', 200, [{ id: 'one', url: 'no url' }])
  expect(problems).toContain('issues/list-comments: answer /0/id: must be integer')
  expect(problems).toContain('issues/list-comments: answer /0/url: must match format "uri"')
  expect(problems).toContain("issues/list-comments: answer /0: must have required property 'user'")
})
