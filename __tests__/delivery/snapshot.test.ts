import { tmpdir } from 'node:os'
import { loadRequest } from '../../src/config/index.js'
import type { Desk } from '../../src/delivery/desk.js'
import { snapshot } from '../../src/delivery/snapshot.js'
import type { GitHubContext } from '../../src/io/github-context.js'
import { MERGE_SHA, SHA, visitor } from '../support/github/client.js'
import { startGitHubServer, type GitHubServer } from '../support/github-server.js'
import { bigReport } from '../support/big-report.js'
import { sampleReport } from '../support/sample-report.js'

/** Nothing is read from it. */
const FOLDER = tmpdir()

let server: GitHubServer

beforeEach(async () => {
  server = await startGitHubServer({ permissions: ['contents'] })
})

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

/** A run that submits a snapshot. @param without what the runner does not tell */
async function desk(
  inputs: Record<string, string> = {},
  without: readonly (keyof GitHubContext)[] = [],
  env: Desk['env'] = { GITHUB_WORKFLOW: 'CI', GITHUB_JOB: 'scan' }
): Promise<Desk> {
  const given = { 'github-token': 'ghs_0123456789', 'dependency-snapshot': 'true', ...inputs }
  const { context, http } = visitor(server.url, {}, without)
  return {
    request: await loadRequest(
      Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { value, where: name }])),
      FOLDER
    ),
    workspace: FOLDER,
    env,
    context,
    http,
    now: () => new Date(0),
    print: () => undefined,
    options: {}
  }
}

const correlators = (): readonly string[] => server.snapshots.map(({ correlator }) => correlator)

it('is not sent where nobody asked for it', async () => {
  const at = await desk({ 'dependency-snapshot': 'false' })
  expect(await snapshot.send(sampleReport(), at)).toEqual({ notices: [] })
  expect(server.requests).toEqual([])
})

it('is about the head of a pull request, and elsewhere about the commit', async () => {
  await snapshot.send(sampleReport(), await desk())
  expect(server.snapshots).toMatchObject([{ sha: SHA, ref: 'refs/pull/7/merge' }])
  await snapshot.send(sampleReport(), await desk({}, ['pullRequest']))
  expect(server.snapshots).toMatchObject([{ sha: MERGE_SHA }])
})

it('keeps the jobs of one matrix and the parts of one sweep apart', async () => {
  await snapshot.send(sampleReport(), await desk())
  await snapshot.send(sampleReport(), await desk())
  await snapshot.send(sampleReport(), await desk({ 'comment-key': 'orders' }))
  await snapshot.send(sampleReport({ shard: '1/2' }), await desk())
  await snapshot.send(sampleReport({ shard: '2/2' }), await desk())
  await snapshot.send(sampleReport(), await desk({}, [], {}))
  expect(correlators()).toEqual([
    'CI / scan',
    'CI / scan / orders',
    'CI / scan / 1/2',
    'CI / scan / 2/2',
    'lambda-scan'
  ])
})

it('is withheld where the runner names no commit', async () => {
  for (const without of [['commit'], ['commit', 'pullRequest']] as const) {
    const { notices } = await snapshot.send(sampleReport(), await desk({}, without))
    expect(notices[0]?.message).toContain('does not name the commit')
  }
  expect(server.requests).toEqual([])
})

it('is withheld where something could not be opened, and not for a package without a version', async () => {
  const notice = { subject: 'fn.zip', message: 'It is no zip.', incomplete: true } as const
  const unread = sampleReport({ notices: [{ ...notice, stage: 'open' }] })
  const { notices } = await snapshot.send(unread, await desk())
  expect(notices.map(({ message }) => message)).toEqual([
    "No snapshot was submitted to GitHub's dependency graph: what cannot be opened would count as mended (fn.zip)."
  ])
  expect(server.requests).toEqual([])
  await snapshot.send(sampleReport({ notices: [{ ...notice, stage: 'catalog' }] }), await desk())
  expect(server.snapshots).toHaveLength(1)
})

it('takes thousands of packages', async () => {
  const { outputs, notices } = await snapshot.send(bigReport(10_000), await desk())
  expect([outputs, notices]).toEqual([{ 'snapshot-id': 3000 }, []])
  expect(Object.keys(server.snapshots[0]?.manifests ?? {})).toHaveLength(500)
})
