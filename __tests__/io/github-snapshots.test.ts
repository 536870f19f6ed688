import { submitSnapshot, type SnapshotContent } from '../../src/io/github-snapshots.js'
import { buildSnapshot, withoutOtherTypes } from '../../src/sbom/index.js'
import { SHA, visitor } from '../support/github/client.js'
import { startGitHubServer, type GitHubServer, type GitHubServerOptions } from '../support/github-server.js'
import { sampleReport } from '../support/sample-report.js'
import type { Component, Report } from '../../src/model/index.js'

let server: GitHubServer

async function start(options: GitHubServerOptions = {}): Promise<void> {
  server = await startGitHubServer({ permissions: ['contents'], ...options })
}

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

function content(report: Report = sampleReport()): SnapshotContent {
  const snapshot = buildSnapshot(report, {
    version: '1.2.3',
    job: {
      id: '4711',
      correlator: 'CI / scan',
      html_url: 'https://github.com/octo-org/shop/actions/runs/4711'
    },
    sha: SHA,
    ref: 'refs/pull/7/merge',
    scanned: '2026-11-22T08:00:00.123Z'
  })
  return { snapshot, fallback: withoutOtherTypes(snapshot) }
}

/** A report that has a package of Alpine's too. */
function withAlpine(): Report {
  const report = sampleReport()
  const [first] = report.components
  if (!first) throw new Error('a component')
  const musl: Component = {
    ...first,
    purl: 'pkg:apk/alpine/musl@1.2.5-r0',
    name: 'musl',
    ecosystem: 'Alpine'
  }
  return { ...report, components: [...report.components, musl] }
}

const packages = (): readonly string[] =>
  server.snapshots
    .flatMap(({ manifests }) => Object.values(manifests))
    .flatMap(({ resolved = {} }) => Object.keys(resolved))

it('puts all packages into the dependency graph', async () => {
  await start()
  const report = sampleReport()
  expect(await submitSnapshot(visitor(server.url), content(report))).toEqual({ id: 3000, notices: [] })
  expect(server.snapshots).toMatchObject([{ sha: SHA, ref: 'refs/pull/7/merge', correlator: 'CI / scan' }])
  expect(new Set(packages())).toEqual(new Set(report.components.map(({ purl }) => purl)))
})

it('replaces the snapshot of the run before', async () => {
  await start()
  await submitSnapshot(visitor(server.url), content())
  await submitSnapshot(visitor(server.url), content(withAlpine()))
  expect(server.snapshots).toHaveLength(1)
  expect(packages()).toContain('pkg:apk/alpine/musl@1.2.5-r0')
})

it('leaves out what GitHub cannot read, rather than having all of it refused', async () => {
  await start({ dependencyGraph: { unreadable: ['apk'] } })
  const { id, notices } = await submitSnapshot(visitor(server.url), content(withAlpine()))
  expect(id).toBe(3000)
  expect(notices.map(({ message }) => message)).toEqual([
    "GitHub's dependency graph does not take packages of these types, which were left out: apk."
  ])
  expect([...packages()].sort()).toEqual(
    sampleReport()
      .components.map(({ purl }) => purl)
      .sort()
  )
})

it('gives up where that does not help', async () => {
  await start({ dependencyGraph: { unreadable: ['npm', 'pypi', 'maven'] } })
  const { id, notices } = await submitSnapshot(visitor(server.url), content())
  expect(id).toBeUndefined()
  expect(notices[0]?.message).toMatch(/was not submitted: invalid package url: .* \(HTTP 422\)\.$/)
  expect(server.requests).toHaveLength(1)
})

it('says what GitHub says of a snapshot that it took and cannot use', async () => {
  await start({ dependencyGraph: { result: 'INVALID' } })
  const { id, notices } = await submitSnapshot(visitor(server.url), content())
  expect(id).toBeUndefined()
  expect(notices[0]?.message).toContain('was not submitted: the snapshot is malformed')
})

it('is content with one that changes nothing yet, as on a branch', async () => {
  await start({ dependencyGraph: { result: 'ACCEPTED' } })
  expect(await submitSnapshot(visitor(server.url), content())).toEqual({ id: 3000, notices: [] })
})

it.each([
  [undefined, "the token needs 'contents: write', which the job's 'permissions:' must grant"],
  ['fork', 'the token of a pull request from a fork can only read'],
  ['dependabot', 'the token of a run that Dependabot starts can only read']
] as const)('names the remedy where the token may not (%s)', async (readOnly, remedy) => {
  await start({ permissions: [] })
  const pullRequest = { number: 7, head: SHA, ...(readOnly === undefined ? {} : { readOnly }) }
  const { notices } = await submitSnapshot(visitor(server.url, { pullRequest }), content())
  expect(notices).toEqual([
    {
      stage: 'report',
      subject: 'dependency snapshot',
      message: `The snapshot for GitHub's dependency graph was not submitted: Resource not accessible by integration (HTTP 403); ${remedy}.`,
      incomplete: false
    }
  ])
})

it.each(['drop', 'garbage', 413, 503] as const)('makes a notice of the fault %s', async (fault) => {
  await start()
  server.fail({ on: 'dependency-graph/create-repository-snapshot', fault })
  const { id, notices } = await submitSnapshot(visitor(server.url), content())
  expect(id).toBeUndefined()
  expect(notices).toHaveLength(1)
  expect(server.snapshots).toEqual([])
})

it('tries again what was lost on the way', async () => {
  await start()
  server.fail({ on: 'write', fault: 'lost', times: 1 })
  expect((await submitSnapshot(visitor(server.url), content())).notices).toEqual([])
  expect(server.snapshots).toHaveLength(1)
})

it('asks nobody without a token or a repository', async () => {
  await start()
  const known = visitor(server.url)
  const results = [
    await submitSnapshot({ ...known, token: undefined }, content()),
    await submitSnapshot(visitor(server.url, {}, ['repository']), content())
  ]
  expect(results.map(({ notices }) => notices[0]?.message)).toEqual([
    expect.stringContaining("the input 'github-token' is empty"),
    expect.stringContaining('GITHUB_REPOSITORY')
  ])
  expect(server.requests).toEqual([])
})
