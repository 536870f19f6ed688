import { baseArtifacts } from '../../src/io/github-artifacts.js'
import { readGitHubContext } from '../../src/io/github-context.js'
import { createHttp } from '../../src/io/http.js'
import { startBlobStore, type BlobStore } from '../support/github/blob-store.js'
import type { WorkflowRun } from '../support/github/workflow-runs.js'
import { startGitHubServer, type GitHubServer, type GitHubServerOptions } from '../support/github-server.js'
import { scratchFolder } from '../support/scratch-folder.js'

const scratch = scratchFolder()
const http = createHttp({ userAgent: 'test', env: {}, sleep: () => Promise.resolve() })
const bytes = (text: string) => Buffer.from(text)
const OWN: WorkflowRun = {
  id: 50,
  event: 'pull_request',
  branch: 'topic',
  status: 'in_progress',
  conclusion: null
}
const with_ = (text: string) => ({ artifacts: [{ name: 'report', content: bytes(text) }] })

let blobs: BlobStore
let github: GitHubServer | undefined

beforeEach(async () => {
  blobs = await startBlobStore()
})

afterEach(async () => {
  await Promise.all([github?.close(), blobs.close()])
  expect(github?.violations ?? []).toEqual([])
  expect(blobs.violations).toEqual([])
  github = undefined
})

async function start(runs: readonly WorkflowRun[], options: GitHubServerOptions = {}): Promise<GitHubServer> {
  github = await startGitHubServer({ permissions: ['actions'], runs: [OWN, ...runs], blobs, ...options })
  return github
}

async function fetched(
  event: object = { pull_request: { number: 7, base: { ref: 'main' } } },
  token: string | undefined = 'ghs_0123456789'
): Promise<string> {
  const context = readGitHubContext({
    GITHUB_API_URL: github?.url,
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_RUN_ID: '50',
    GITHUB_EVENT_PATH: scratch.write('event.json', JSON.stringify(event))
  })
  const { content, of } = await baseArtifacts({ context, token, http })('report')
  return `${of}: ${Buffer.from(content).toString()}`
}

it('takes the artifact of the newest finished run on the base branch, green or red', async () => {
  await start([
    { id: 10, ...with_('old') },
    { id: 12, event: 'schedule', conclusion: 'failure', ...with_('red') },
    { id: 11, event: 'workflow_dispatch', ...with_('older') },
    { id: 13, conclusion: 'cancelled', ...with_('broken off') },
    { id: 14, status: 'in_progress', conclusion: null, ...with_('not yet') },
    { id: 15, workflow: 2, ...with_('of another workflow') },
    { id: 16, branch: 'topic', ...with_('of another branch') },
    { id: 17 }
  ])
  expect(await fetched()).toBe('main, run 12: red')
})

it('takes nothing from a pull request, whatever its branch is called, nor from a fork', async () => {
  await start([
    { id: 10, ...with_('honest') },
    { id: 20, event: 'pull_request', from: 'mallory/shop', ...with_('forged') },
    { id: 21, event: 'pull_request', ...with_('forged') },
    { id: 22, event: 'push', from: 'mallory/shop', ...with_('forged') }
  ])
  expect(await fetched()).toBe('main, run 10: honest')
})

it('is not kept from the base by any number of runs of forks', async () => {
  const flood = Array.from({ length: 300 }, (_, index): WorkflowRun => ({
    id: 100 + index,
    event: 'pull_request',
    from: 'mallory/shop'
  }))
  await start([{ id: 10, ...with_('honest') }, ...flood])
  expect(await fetched()).toBe('main, run 10: honest')
})

it('takes the default branch where there is no pull request', async () => {
  await start([
    { id: 10, branch: 'trunk', ...with_('trunk') },
    { id: 11, ...with_('main') }
  ])
  expect(await fetched({ repository: { default_branch: 'trunk' } })).toBe('trunk, run 10: trunk')
})

it('takes the last attempt of a run, and bytes as they are, whatever the storage calls them', async () => {
  const content = '{"schemaVersion": "1"}\u00e4'
  await start([
    {
      id: 10,
      artifacts: [
        { name: 'report', content: bytes('first attempt') },
        { name: 'report', content: bytes(content), type: 'application/json' },
        { name: 'reports', content: bytes('something else') }
      ]
    }
  ])
  expect(await fetched()).toBe(`main, run 10: ${content}`)
})

it('goes past artifacts that have expired', async () => {
  const gone = { name: 'report', content: bytes('gone'), expired: true }
  await start([
    { id: 10, ...with_('there') },
    { id: 11, artifacts: [gone] }
  ])
  expect(await fetched()).toBe('main, run 10: there')
})

describe('says what helps where', () => {
  it('there was no run', async () => {
    await start([])
    await expect(fetched()).rejects.toThrow(
      "this workflow has no finished run on main; let it run there on 'push'"
    )
  })

  it('no run has it', async () => {
    await start([{ id: 10 }])
    await expect(fetched()).rejects.toThrow(
      /not found in the last runs on main; upload the folder of 'output-dir'/
    )
  })

  it('it has expired', async () => {
    await start([{ id: 10, artifacts: [{ name: 'report', content: bytes('x'), expired: true }] }])
    await expect(fetched()).rejects.toThrow('of run 10 has expired; let the workflow run on main again')
  })

  it('the token may not read runs', async () => {
    await start([{ id: 10, ...with_('x') }], { permissions: [] })
    await expect(fetched()).rejects.toThrow(/HTTP 403\); grant the job 'actions: read'/)
  })

  it('the token is wrong, or missing', async () => {
    await start([{ id: 10, ...with_('x') }])
    await expect(fetched(undefined, 'ghs_other')).rejects.toThrow('wrong or has expired')
    await expect(fetched(undefined, '')).rejects.toThrow('needs a token')
  })

  it('the event names no branch, or there is no run at all', async () => {
    await start([])
    await expect(fetched({})).rejects.toThrow('names no base branch')
    const context = readGitHubContext({})
    await expect(baseArtifacts({ context, token: 'x', http })('report')).rejects.toThrow(
      'outside of a workflow run'
    )
  })

  it('the content was damaged, or is too large', async () => {
    await start([
      { id: 10, artifacts: [{ name: 'report', content: bytes('x'), digest: `sha256:${'0'.repeat(64)}` }] }
    ])
    await expect(fetched()).rejects.toThrow('was damaged on the way')
    await github?.close()
    await start([{ id: 10, artifacts: [{ name: 'report', content: Buffer.alloc(64 * 1024 * 1024 + 1) }] }])
    await expect(fetched()).rejects.toThrow('is too large for a report')
  })

  it('the storage refuses, without a word of the signed address', async () => {
    await start([{ id: 10, ...with_('x') }])
    blobs.refuse(403)
    const failed = await fetched().catch((error: unknown) => String(error))
    expect(failed).toContain('could not be fetched')
    expect(failed).not.toContain('sig=')
  })
})
