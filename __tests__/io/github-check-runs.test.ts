import { createCheckRun, type CheckRunContent } from '../../src/io/github-check-runs.js'
import { MERGE_SHA, SHA, visitor } from '../support/github/client.js'
import { startGitHubServer, type GitHubServer, type GitHubServerOptions } from '../support/github-server.js'

let server: GitHubServer

async function start(options: GitHubServerOptions = {}): Promise<void> {
  server = await startGitHubServer({ permissions: ['checks'], ...options })
}

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

function content(annotations: number): CheckRunContent {
  return {
    name: 'Lambda supply chain scan (CI / scan)',
    conclusion: 'failure',
    title: 'FAIL: 2 findings block',
    summary: '# FAIL',
    annotations: Array.from({ length: annotations }, (_, index) => ({
      path: 'template.yaml',
      start_line: index + 1,
      end_line: index + 1,
      annotation_level: 'failure',
      title: `package ${index}`,
      message: 'upgrade'
    }))
  }
}

const operations = (): readonly string[] => server.requests.map(({ operation }) => operation)
const lines = (): readonly number[] =>
  server.checkRuns.flatMap(({ annotations }) => annotations.map(({ start_line }) => start_line))
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

describe('a check run', () => {
  it('stands on the head of the pull request, not on the merge that is tested', async () => {
    await start()
    expect(await createCheckRun(visitor(server.url), content(2))).toEqual({ id: 9000, notices: [] })
    expect(server.checkRuns[0]).toMatchObject({
      name: 'Lambda supply chain scan (CI / scan)',
      headSha: SHA,
      status: 'completed',
      conclusion: 'failure',
      title: 'FAIL: 2 findings block',
      summary: '# FAIL'
    })
    expect(lines()).toEqual([1, 2])
    expect(server.requests[0]?.body).toMatchObject({
      details_url: 'https://github.com/octo-org/shop/actions/runs/4711'
    })
  })

  it('stands on the commit itself outside of a pull request', async () => {
    await start()
    await createCheckRun(visitor(server.url, {}, ['pullRequest']), content(0))
    expect(server.checkRuns[0]?.headSha).toBe(MERGE_SHA)
  })

  it('has 120 annotations in three pages', async () => {
    await start()
    expect((await createCheckRun(visitor(server.url), content(120))).notices).toEqual([])
    expect(operations()).toEqual(['checks/create', 'checks/update', 'checks/update'])
    expect(lines()).toEqual(upTo(120))
  })

  it.each([0, 50])('needs one request for %i annotations', async (count) => {
    await start()
    await createCheckRun(visitor(server.url), content(count))
    expect(operations()).toEqual(['checks/create'])
    expect(lines()).toHaveLength(count)
  })

  it.each([429, 'throttled'] as const)('is patient when GitHub asks for it: %s', async (fault) => {
    await start()
    server.fail({ on: 'checks/update', fault, times: 2 })
    expect((await createCheckRun(visitor(server.url), content(120))).notices).toEqual([])
    expect(lines()).toEqual(upTo(120))
  })

  it('never has an annotation twice, although the answer to a page is lost', async () => {
    await start()
    server.fail({ on: 'checks/update', fault: 'lost' })
    const { id, notices } = await createCheckRun(visitor(server.url), content(120))
    expect([id, notices.length]).toEqual([9000, 1])
    expect(lines()).toEqual(upTo(100))
  })

  it.each([403, 422, 500, 'drop'] as const)(
    'stands with what was taken of it, and says how much that is: %s',
    async (fault) => {
      await start()
      server.fail({ on: 'checks/update', fault, after: 1 })
      const { id, notices } = await createCheckRun(visitor(server.url), content(120))
      expect(id).toBe(9000)
      expect(notices[0]?.message).toMatch(/^The check run has 100 of 120 annotations: /)
      expect(server.checkRuns[0]?.conclusion).toBe('failure')
      expect(lines()).toEqual(upTo(100))
    }
  )
})

describe('what GitHub refuses', () => {
  const fails = async (more: Parameters<typeof visitor>[1] = {}): Promise<string> => {
    const { id, notices } = await createCheckRun(visitor(server.url, more), content(1))
    expect(id).toBeUndefined()
    expect(server.checkRuns).toEqual([])
    expect(notices).toMatchObject([{ stage: 'report', subject: 'check run', incomplete: false }])
    const message = notices[0]?.message ?? ''
    expect(message).toMatch(
      /^The check run could not be made: .*\. The workflow's annotations stand in for it\.$/
    )
    return message
  }

  it('is the right to write, with the remedy', async () => {
    await start({ permissions: ['pull-requests'] })
    expect(await fails()).toContain(
      "Resource not accessible by integration (HTTP 403); the token needs 'checks: write', which the job's 'permissions:' must grant"
    )
  })

  it('is a token of a fork', async () => {
    await start({ permissions: [] })
    expect(await fails({ pullRequest: { number: 7, head: SHA, readOnly: 'fork' } })).toContain('from a fork')
  })

  it.each([
    [404, 'Not Found (HTTP 404)'],
    [401, 'the token is wrong or has expired'],
    [422, 'Validation Failed (HTTP 422)'],
    [500, 'Server Error (HTTP 500)'],
    ['throttled', 'secondary rate limit'],
    ['garbage', 'the answer names no check run']
  ] as const)('becomes a notice: %s', async (fault, why) => {
    await start()
    server.fail({ on: 'checks/create', fault })
    expect(await fails()).toContain(why)
  })

  it('is known before anything is sent where the event names no commit', async () => {
    await start()
    expect(await fails({ pullRequest: { number: 7 } })).toContain('does not name the commit')
    expect(operations()).toEqual([])
  })
})
