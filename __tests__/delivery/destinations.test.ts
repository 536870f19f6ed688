import { tmpdir } from 'node:os'
import { checks } from '../../src/delivery/check-run.js'
import { codeScanning } from '../../src/delivery/code-scanning.js'
import type { Desk } from '../../src/delivery/desk.js'
import { loadRequest } from '../../src/config/index.js'
import { bigReport } from '../support/big-report.js'
import { visitor } from '../support/github/client.js'
import { startGitHubServer, type GitHubServer, type GitHubServerOptions } from '../support/github-server.js'
import { cleanReport, sampleReport } from '../support/sample-report.js'

/** Nothing is read from it. */
const FOLDER = tmpdir()

let server: GitHubServer

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

/** A run in which these inputs were given. */
async function desk(inputs: Record<string, string>, options: GitHubServerOptions = {}): Promise<Desk> {
  server = await startGitHubServer({ permissions: ['checks', 'security-events'], ...options })
  const given = Object.entries({ 'github-token': 'ghs_0123456789', ...inputs })
  const { context, http } = visitor(server.url)
  return {
    request: await loadRequest(
      Object.fromEntries(given.map(([name, value]) => [name, { value, where: name }])),
      FOLDER
    ),
    workspace: FOLDER,
    env: {},
    context,
    http,
    now: () => new Date(0),
    print: () => undefined,
    options: { commentKey: 'CI / scan' }
  }
}

const operations = (): readonly string[] => server.requests.map(({ operation }) => operation)

describe('what nobody asked for', () => {
  it.each([codeScanning, checks])('is not sent: $id', async (destination) => {
    expect(await destination.send(sampleReport(), await desk({}))).toEqual({ notices: [] })
    expect(operations()).toEqual([])
  })
})

describe('a report of 10,000 findings', () => {
  it('goes to code scanning whole', async () => {
    const at = await desk({ 'upload-sarif': 'true' })
    const { notices, outputs } = await codeScanning.send(bigReport(10_000), at)
    expect(notices).toEqual([])
    expect(outputs).toEqual({ 'sarif-id': server.uploads[0]?.id })
    expect(server.uploads[0]?.run.results).toHaveLength(10_000)
  })

  it('is ten pages of a check run', async () => {
    const { annotated, notices } = await checks.send(bigReport(10_000), await desk({ 'check-run': 'true' }))
    expect([annotated, notices]).toEqual([true, []])
    expect(operations()).toHaveLength(10)
    expect(server.checkRuns[0]?.annotations).toHaveLength(500)
  })
})

it('leaves the annotations to the workflow where no check run could be made', async () => {
  const at = await desk({ 'check-run': 'true' }, { permissions: [] })
  const { annotated, notices, outputs } = await checks.send(sampleReport(), at)
  expect([annotated, outputs]).toEqual([undefined, undefined])
  expect(notices).toMatchObject([{ subject: 'check run', incomplete: false }])
})

it('keeps its category whatever is found, so that the alerts of the last run close', async () => {
  const at = await desk({ 'upload-sarif': 'true' })
  await codeScanning.send(sampleReport(), at)
  await codeScanning.send(cleanReport(), at)
  const [first, second] = server.uploads
  expect(first?.category).toBe('lambda-supply-chain-scan/CI / scan/')
  expect(second?.category).toBe(first?.category)
  expect(second?.run.results).toEqual([])
})
