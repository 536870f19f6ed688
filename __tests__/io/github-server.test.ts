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
