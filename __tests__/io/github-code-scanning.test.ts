import { randomBytes } from 'node:crypto'
import { MAX_SARIF_BYTES, uploadSarif, type ShortenableSarif } from '../../src/io/github-code-scanning.js'
import { MERGE_SHA, visitor } from '../support/github/client.js'
import { startGitHubServer, type GitHubServer, type GitHubServerOptions } from '../support/github-server.js'

let server: GitHubServer

async function start(options: GitHubServerOptions = {}): Promise<void> {
  server = await startGitHubServer({ permissions: ['security-events'], ...options })
}

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

/** As small a log as GitHub takes. @param messages one for each result, the worst first */
function sarifOf(messages: readonly string[], executionSuccessful = true): ShortenableSarif {
  return {
    results: messages.length,
    render: (most) =>
      JSON.stringify({
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'lambda-supply-chain-scan', rules: [] } },
            automationDetails: { id: 'lambda-supply-chain-scan/CI/' },
            invocations: [{ executionSuccessful }],
            results: messages.slice(0, most).map((text) => ({ message: { text } }))
          }
        ]
      })
  }
}

const REPORT = sarifOf(['one', 'two'])
const operations = (): readonly string[] => server.requests.map(({ operation }) => operation)

describe('an upload', () => {
  it('is of the merge that the pull request tests, compressed, and under the category of the report', async () => {
    await start()
    const { id, notices } = await uploadSarif(visitor(server.url), REPORT)
    expect(notices).toEqual([])
    expect(server.uploads).toHaveLength(1)
    expect(server.uploads[0]).toMatchObject({
      id,
      commit: MERGE_SHA,
      ref: 'refs/pull/7/merge',
      category: 'lambda-supply-chain-scan/CI/',
      run: { results: [{ message: { text: 'one' } }, { message: { text: 'two' } }] }
    })
  })

  it('asks with growing pauses what became of it, and no longer than half a minute', async () => {
    await start({ codeScanning: { pending: 2 } })
    const at = visitor(server.url)
    expect((await uploadSarif(at, REPORT)).notices).toEqual([])
    expect(at.pauses).toEqual([1000, 2000, 4000])

    await server.close()
    await start({ codeScanning: { pending: 1000 } })
    const patient = visitor(server.url)
    expect(await uploadSarif(patient, REPORT)).toMatchObject({ notices: [] })
    expect(patient.pauses).toEqual([1000, 2000, 4000, 8000, 15_000])
  })

  it('keeps the worst where all would be too large', async () => {
    await start()
    const noise = Array.from({ length: 40 }, (_, index) => `${index}:${randomBytes(375_000).toString('hex')}`)
    const { notices } = await uploadSarif(visitor(server.url), sarifOf(noise))
    expect(notices).toEqual([])
    const { run, size } = server.uploads[0] ?? { run: { results: [] }, size: 0 }
    expect(size).toBeLessThanOrEqual(MAX_SARIF_BYTES)
    expect(size).toBeGreaterThan(MAX_SARIF_BYTES / 2)
    expect(run.results.length).toBeGreaterThan(10)
    expect(run.results.length).toBeLessThan(40)
    expect(JSON.stringify(run.results[0])).toContain('0:')
  })

  it('says that GitHub keeps its alerts when the scan is incomplete', async () => {
    await start()
    const { id, notices } = await uploadSarif(visitor(server.url), sarifOf(['one'], false))
    expect(id).toBe(server.uploads[0]?.id)
    expect(notices[0]?.message).toBe('Code scanning keeps the alerts that it had: this scan is incomplete.')
  })

  it('says what GitHub could not read', async () => {
    await start({ codeScanning: { errors: ['rejecting SARIF, as it has no good reason'] } })
    const { notices } = await uploadSarif(visitor(server.url), REPORT)
    expect(notices[0]?.message).toBe(
      'Code scanning could not read the report: rejecting SARIF, as it has no good reason. The file report.sarif has it.'
    )
  })

  it.each([500, 502, 503, 429, 'throttled', 'drop'] as const)('is sent again after %s', async (fault) => {
    await start()
    server.fail({ on: 'code-scanning/upload-sarif', fault, times: 2 })
    expect((await uploadSarif(visitor(server.url), REPORT)).notices).toEqual([])
    expect(server.uploads).toHaveLength(1)
  })

  it.each([403, 404, 500, 'garbage'] as const)(
    'is an upload although nobody says what became of it (%s)',
    async (fault) => {
      await start()
      server.fail({ on: 'code-scanning/get-sarif', fault })
      const { id, notices } = await uploadSarif(visitor(server.url), REPORT)
      expect([id, fault === 'garbage' ? [] : notices]).toEqual([server.uploads[0]?.id, []])
    }
  )
})

describe('what GitHub refuses', () => {
  const fails = async (more: Parameters<typeof visitor>[1] = {}): Promise<string> => {
    const { id, notices } = await uploadSarif(visitor(server.url, more), REPORT)
    expect(id).toBeUndefined()
    expect(notices).toMatchObject([{ stage: 'report', subject: 'code scanning', incomplete: false }])
    expect(JSON.stringify(notices)).not.toContain('ghs_')
    const [, why] = /^Code scanning did not take the report: (.*)\. The file report\.sarif has it\.$/.exec(
      notices[0]?.message ?? ''
    ) ?? ['', notices[0]?.message]
    return why ?? ''
  }

  it('is the right to write, with the remedy', async () => {
    await start({ permissions: ['pull-requests'] })
    expect(await fails()).toBe(
      "Resource not accessible by integration (HTTP 403); the token needs 'security-events: write', which the job's 'permissions:' must grant"
    )
  })

  it.each([
    ['fork', 'the token of a pull request from a fork can only read'],
    ['dependabot', 'the token of a run that Dependabot starts can only read']
  ] as const)('is a token of %s', async (readOnly, why) => {
    await start({ permissions: [] })
    expect(await fails({ pullRequest: { number: 7, readOnly } })).toBe(
      `Resource not accessible by integration (HTTP 403); ${why}`
    )
  })

  it('is a repository without code scanning, for which rights are no remedy', async () => {
    await start({ codeScanning: { enabled: false } })
    expect(await fails()).toBe(
      'Code Security must be enabled for this repository to use code scanning. (HTTP 403)'
    )
  })

  it.each([
    [404, 'Not Found (HTTP 404); the token needs'],
    [401, 'Bad credentials (HTTP 401); the token is wrong or has expired'],
    [413, 'Payload Too Large (HTTP 413)'],
    [422, 'Validation Failed (HTTP 422)'],
    [500, 'Server Error (HTTP 500)'],
    ['throttled', 'You have exceeded a secondary rate limit. Please wait a few minutes'],
    ['garbage', 'the answer names no upload']
  ] as const)('becomes a notice: %s', async (fault, why) => {
    await start()
    server.fail({ on: 'code-scanning/upload-sarif', fault })
    expect(await fails()).toContain(why)
  })

  it('is known before anything is sent where the runner names no commit', async () => {
    await start()
    const { notices } = await uploadSarif(visitor(server.url, {}, ['commit']), REPORT)
    expect(notices[0]?.message).toContain('GITHUB_SHA')
    expect(operations()).toEqual([])
  })

  it('is known before anything is sent where there is no token', async () => {
    await start()
    const { notices } = await uploadSarif({ ...visitor(server.url), token: undefined }, REPORT)
    expect(notices[0]?.message).toContain("'github-token' is empty")
    expect(operations()).toEqual([])
  })
})
