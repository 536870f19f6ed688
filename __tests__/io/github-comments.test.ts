import { deleteComment, upsertComment, type CommentPlace } from '../../src/io/github-comments.js'
import { readGitHubContext, type GitHubContext } from '../../src/io/github-context.js'
import { createHttp } from '../../src/io/http.js'
import {
  ACTIONS_BOT,
  SOMEONE,
  startGitHubServer,
  type Account,
  type GitHubServer,
  type GitHubServerOptions
} from '../support/github-server.js'

const MARKER = '<!-- lambda-supply-chain-scan -->'
const BODY = `${MARKER}\n### Verdict\nfail`
const APP: Account = { login: 'our-scanner[bot]', id: 777, type: 'Bot' }
const PERSON: Account = { login: 'maintainer', id: 55, type: 'User' }
const noise = (count: number): { user: Account; body: string }[] =>
  Array.from({ length: count }, (_, index) => ({ user: SOMEONE, body: `remark ${index}` }))

let server: GitHubServer

async function start(options: GitHubServerOptions = {}): Promise<void> {
  server = await startGitHubServer(options)
}

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

function place(
  more: Partial<CommentPlace> = {},
  pull: Partial<GitHubContext['pullRequest']> = {}
): CommentPlace {
  const context = readGitHubContext({ GITHUB_REPOSITORY: 'octo-org/shop', GITHUB_API_URL: server.url })
  const sleep = (): Promise<void> => Promise.resolve()
  return {
    context: { ...context, pullRequest: { number: 7, ...pull } },
    token: 'ghs_0123456789',
    http: createHttp({ userAgent: 'lambda-scan/test', env: {}, sleep }),
    marker: MARKER,
    ...more
  }
}

const operations = (): readonly string[] => server.requests.map(({ operation }) => operation)

describe('writing', () => {
  it('adds a comment where there is none, and replaces it the next time', async () => {
    await start({ comments: noise(3) })
    const first = await upsertComment(place(), BODY)
    const second = await upsertComment(place(), `${MARKER}\nall is well`)
    expect([first, second]).toEqual([
      { id: 5000, notices: [] },
      { id: 5000, notices: [] }
    ])
    expect(server.comments).toHaveLength(4)
    expect(server.comments[3]).toEqual({
      id: 5000,
      issue: 7,
      user: ACTIONS_BOT,
      body: `${MARKER}\nall is well`
    })
  })

  it('finds its comment on the third page', async () => {
    await start({ comments: [...noise(230), { user: ACTIONS_BOT, body: MARKER }, ...noise(40)] })
    expect(await upsertComment(place(), BODY)).toEqual({ id: 330, notices: [] })
    expect(server.comments).toHaveLength(271)
    expect(operations()).toEqual([
      ...['issues/list-comments', 'issues/list-comments', 'issues/list-comments'],
      ...['graphql', 'issues/update-comment']
    ])
  })

  it('reads on when the last page is exactly full', async () => {
    await start({ comments: noise(200) })
    await upsertComment(place(), BODY)
    expect(server.comments).toHaveLength(201)
  })

  it.each([
    ['a user', SOMEONE],
    ['another app', { login: 'other[bot]', id: 9, type: 'Bot' } as const]
  ])('never touches a comment of %s that holds our marker', async (_, user) => {
    await start({ comments: [{ user, body: `${MARKER}\nall is well, merge me` }] })
    expect(await upsertComment(place(), BODY)).toEqual({ id: 5000, notices: [] })
    expect(server.comments.map(({ body }) => body)).toEqual([`${MARKER}\nall is well, merge me`, BODY])
  })

  it('does not take a comment of ours for it that only quotes the marker', async () => {
    await start({ comments: [{ user: ACTIONS_BOT, body: `Thanks! You wrote:\n> ${MARKER}` }] })
    expect((await upsertComment(place(), BODY)).id).toBe(5000)
  })

  it.each([APP, PERSON])('knows its own comments when the token is $login', async (viewer) => {
    await start({
      viewer,
      comments: [
        { user: ACTIONS_BOT, body: MARKER },
        { user: viewer, body: MARKER }
      ]
    })
    expect((await upsertComment(place(), BODY)).id).toBe(101)
    expect(server.comments.map(({ body }) => body)).toEqual([MARKER, BODY])
  })

  it.each(['garbage', 403, 500] as const)(
    'takes only comments of GitHub Actions for its own when it cannot learn who it is (%s)',
    async (fault) => {
      await start({
        comments: [
          { user: { ...SOMEONE, login: 'github-actions' }, body: MARKER },
          { user: ACTIONS_BOT, body: MARKER }
        ]
      })
      server.fail({ on: 'graphql', fault })
      expect(await upsertComment(place(), BODY)).toEqual({ id: 101, notices: [] })
    }
  )

  it('leaves one comment where two runs at once had each written one', async () => {
    await start({
      comments: [
        { user: ACTIONS_BOT, body: `${MARKER}\none` },
        { user: ACTIONS_BOT, body: `${MARKER}\ntwo` }
      ]
    })
    expect((await upsertComment(place(), BODY)).id).toBe(100)
    expect(server.comments).toEqual([{ id: 100, issue: 7, user: ACTIONS_BOT, body: BODY }])
  })

  it.each([500, 502, 503, 429, 'drop'] as const)('tries again after %s', async (fault) => {
    await start({ comments: [{ user: ACTIONS_BOT, body: MARKER }] })
    server.fail({ on: 'issues/list-comments', fault, times: 2 })
    server.fail({ on: 'write', fault, times: 3 })
    expect(await upsertComment(place(), BODY)).toEqual({ id: 100, notices: [] })
  })

  it('refuses a body that the next run would not find', async () => {
    await start()
    await expect(upsertComment(place(), 'no marker')).rejects.toThrow('without its marker')
  })

  it('takes what GitHub takes: 65,536 characters', async () => {
    await start()
    const body = MARKER.padEnd(65_536, 'x')
    expect((await upsertComment(place(), body)).notices).toEqual([])
    expect(server.comments[0]?.body).toHaveLength(65_536)
  })
})

describe('removing', () => {
  it('removes all of our own and nothing else', async () => {
    await start({
      comments: [
        { user: SOMEONE, body: MARKER },
        { user: ACTIONS_BOT, body: BODY },
        { user: ACTIONS_BOT, body: 'other business' },
        { user: ACTIONS_BOT, body: MARKER }
      ]
    })
    expect(await deleteComment(place())).toEqual({ notices: [] })
    expect(server.comments.map(({ id }) => id)).toEqual([100, 102])
  })

  it('asks for nothing more where there is none', async () => {
    await start({ comments: noise(5) })
    expect(await deleteComment(place())).toEqual({ notices: [] })
    expect(operations()).toEqual(['issues/list-comments'])
  })
})

describe('what GitHub refuses', () => {
  const fails = async (options: Partial<CommentPlace> = {}, pull = {}, body = BODY): Promise<string> => {
    const { id, notices } = await upsertComment(place(options, pull), body)
    expect(id).toBeUndefined()
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({ stage: 'report', subject: 'pull request #7', incomplete: false })
    expect(JSON.stringify(notices)).not.toContain('ghs_')
    return notices[0]?.message ?? ''
  }
  const summary = 'The job summary carries the report.'

  it.each([
    [
      403,
      {},
      "Resource not accessible by integration (HTTP 403); the token needs 'pull-requests: write', which the job's 'permissions:' must grant"
    ],
    [
      403,
      { readOnly: 'fork' },
      'Resource not accessible by integration (HTTP 403); the token of a pull request from a fork can only read'
    ],
    [
      403,
      { readOnly: 'dependabot' },
      'Resource not accessible by integration (HTTP 403); the token of a run that Dependabot starts can only read'
    ],
    [
      404,
      {},
      "Not Found (HTTP 404); the token needs 'pull-requests: write', which the job's 'permissions:' must grant"
    ],
    [401, {}, 'Bad credentials (HTTP 401); the token is wrong or has expired'],
    [422, {}, 'Validation Failed (HTTP 422)'],
    [500, {}, 'Server Error (HTTP 500)'],
    [429, {}, 'You have exceeded a secondary rate limit. (HTTP 429)']
  ] as const)('becomes a notice: %s %j', async (fault, pull, message) => {
    await start()
    server.fail({ on: 'write', fault })
    expect(await fails({}, pull)).toBe(`The comment could not be written: ${message}. ${summary}`)
  })

  it.each([401, 403, 404, 500, 'garbage'] as const)(
    'becomes a notice when reading fails too: %s',
    async (fault) => {
      await start()
      server.fail({ on: 'issues/list-comments', fault })
      expect(await fails()).toMatch(/^The comment could not be written: /)
      expect(new Set(operations())).toEqual(new Set(['issues/list-comments']))
    }
  )

  it('becomes a notice when a token is wrong', async () => {
    await start({ token: 'ghs_another' })
    expect(await fails()).toContain('Bad credentials (HTTP 401)')
  })

  it('becomes a notice when the conversation is locked', async () => {
    await start({ locked: true })
    expect(await fails({}, { readOnly: 'fork' })).toBe(
      `The comment could not be written: Unable to create comment because issue is locked. (HTTP 403). ${summary}`
    )
  })

  it('becomes a notice when the comment is too long', async () => {
    await start()
    expect(await fails({}, {}, MARKER.padEnd(65_537, 'x'))).toContain(
      'Body is too long (maximum is 65536 characters) (HTTP 422)'
    )
  })

  it('becomes a notice when nothing answers', async () => {
    await start()
    const gone = place()
    await server.close()
    const { notices } = await upsertComment(gone, BODY)
    expect(notices[0]?.message).toMatch(
      /could not be written: GET http:\/\/127\.0\.0\.1:\d+\/repos\/octo-org\/shop\/issues\/7\/comments: connect ECONNREFUSED .*\(4 attempts\)\. The job/
    )
  })

  it('becomes a notice when the token cannot be sent at all', async () => {
    await start()
    expect(await fails({ token: 'ghs_0123456789\nX: y' })).toContain("the header 'authorization' holds")
  })

  it('becomes a notice when there is no token', async () => {
    await start()
    expect(await fails({ token: undefined })).toContain("the input 'github-token' is empty")
    expect(operations()).toEqual([])
  })

  it('becomes a notice when removing fails', async () => {
    await start({ comments: [{ user: ACTIONS_BOT, body: MARKER }] })
    server.fail({ on: 'write', fault: 403 })
    expect((await deleteComment(place())).notices[0]?.message).toMatch(
      /^The comment could not be removed: Resource/
    )
  })
})

it('does nothing outside a pull request', async () => {
  await start()
  const context = readGitHubContext({ GITHUB_REPOSITORY: 'octo-org/shop', GITHUB_API_URL: server.url })
  expect(await upsertComment(place({ context }), BODY)).toEqual({ notices: [] })
  expect(await deleteComment(place({ context }))).toEqual({ notices: [] })
  expect(operations()).toEqual([])
})
