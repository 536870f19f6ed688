import { findPullRequest, type FoundPull } from '../../src/io/github-pulls.js'
import type { WorkflowRun } from '../../src/io/github-workflow-run.js'
import type { Pull } from '../support/github/pulls.js'
import { visitor } from '../support/github/client.js'
import { startGitHubServer, type GitHubServer } from '../support/github-server.js'

const HEAD = 'e'.repeat(40)
const OLDER = 'f'.repeat(40)
const FORK = 'mallory/shop'
const OWN = 'octo-org/shop'

const RUN: WorkflowRun = {
  id: 99,
  event: 'pull_request',
  headSha: HEAD,
  headBranch: 'fix/#1&head=octo-org:main',
  headRepository: FORK,
  pullRequests: []
}

let server: GitHubServer

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

function pull(number: number, more: Partial<Pull['head']> & { state?: 'closed' } = {}): Pull {
  const { state, ...head } = more
  return {
    number,
    ...(state && { state }),
    head: { sha: HEAD, ref: RUN.headBranch, repo: FORK, ...head }
  }
}

async function find(pulls: readonly Pull[], run: Partial<WorkflowRun> = {}): Promise<FoundPull> {
  server = await startGitHubServer({ pulls })
  return await findPullRequest(visitor(server.url), { ...RUN, ...run })
}

describe('the pull request of a run', () => {
  it('of a fork is the open one with its commit as head', async () => {
    const others = [pull(3, { ref: 'other' }), pull(4, { repo: 'eve/shop' }), pull(5, { state: 'closed' })]
    expect(await find([...others, pull(9)])).toEqual({ kind: 'found', number: 9 })
  })

  it('of the repository itself is the one that GitHub names, where two have one head', async () => {
    const run = { headRepository: OWN, pullRequests: [12] }
    expect(await find([pull(11, { repo: OWN }), pull(12, { repo: OWN })], run)).toEqual({
      kind: 'found',
      number: 12
    })
  })

  it('is not guessed where two have one head', async () => {
    expect(await find([pull(11), pull(12)])).toEqual({
      kind: 'gone',
      why: 'pull requests #12, #11 have the same head, and the run does not say which of them it was about'
    })
  })

  it('is never one that the run names without its being true', async () => {
    const run = { headRepository: OWN, pullRequests: [1] }
    expect((await find([pull(1, { repo: OWN, sha: OLDER })], run)).kind).toBe('gone')
  })

  it('is not another fork of the same owner', async () => {
    expect((await find([pull(9, { repo: 'mallory/shop-2' })])).kind).toBe('gone')
  })

  it.each([
    ['it has moved on', [pull(9, { sha: OLDER })], {}, 'pull request #9 has moved on; the run of its newest'],
    ['it is closed', [pull(9, { state: 'closed' })], {}, 'pull request #9 is closed'],
    ['there is none', [pull(9, { ref: 'other' })], {}, 'there is no open pull request with it'],
    ['the fork is gone', [pull(9)], { headRepository: undefined }, 'has been deleted'],
    ['it was a push', [pull(9)], { event: 'push' }, "started by 'push', not by 'pull_request'"],
    ['it was privileged', [pull(9)], { event: 'pull_request_target' }, "not by 'pull_request'"]
  ] as const)('is not there any more when %s', async (_, pulls, more, why) => {
    const { headRepository, ...run } = { ...RUN, ...more }
    server = await startGitHubServer({ pulls })
    const found = await findPullRequest(visitor(server.url), {
      ...run,
      ...(headRepository === undefined ? {} : { headRepository })
    })
    expect(found).toEqual({ kind: 'gone', why: expect.stringContaining(why) as unknown })
  })
})

it.each([
  [403, "the token needs 'pull-requests: write'"],
  [401, 'the token is wrong or has expired'],
  [500, 'Server Error (HTTP 500)'],
  ['garbage', 'not a list of pull requests']
] as const)('is not known when GitHub does not say: %s', async (fault, why) => {
  server = await startGitHubServer({ pulls: [pull(9)] })
  server.fail({ on: 'pulls/list', fault })
  const found = await findPullRequest(visitor(server.url), RUN)
  expect(found).toEqual({ kind: 'refused', why: expect.stringContaining(why) as unknown })
})
