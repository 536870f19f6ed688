import { readFileSync, statSync } from 'node:fs'

import { messageOf, type Notice } from '../model/index.js'

import { isSha, workflowRunOf, type WorkflowRun } from './github-workflow-run.js'
import { property } from './property.js'

/** What the runner says about the run: where GitHub is, and which pull request this is about. */
export interface GitHubContext {
  /** Without a slash at the end; of another host on GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly repository?: { readonly owner: string; readonly name: string }
  /** The page of the repository: `https://github.com/octo-org/shop`. */
  readonly repositoryUrl?: string
  /** The page of this workflow run. */
  readonly runUrl?: string
  readonly pullRequest?: PullRequest
  /** What was scanned, as GitHub calls it. */
  readonly commit?: Commit
  /** The run that started this one, of the event `workflow_run` only. */
  readonly workflowRun?: WorkflowRun
  /** Id of this workflow run. */
  readonly runId?: number
  /** The branch that the pull request goes to, else the default branch; undefined where the event names neither. */
  readonly baseBranch?: string
  /** What of it could not be read. */
  readonly notices: readonly Notice[]
}

export interface PullRequest {
  readonly number: number
  /** Its newest commit, 40 hex digits; on this, not on the merge that is tested, hangs what GitHub shows of it. */
  readonly head?: string
  /**
   * Why the token of this run can only read, as far as the event tells. For messages only: whether it
   * can write is for GitHub to say.
   */
  readonly readOnly?: 'fork' | 'dependabot'
}

export interface Commit {
  /** 40 hex digits. */
  readonly sha: string
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string
}

type Env = Readonly<Record<string, string | undefined>>

/** GitHub sends no event larger than this. Bytes; docs.github.com, "Webhook events and payloads". */
const MAX_EVENT = 25 * 1024 * 1024

const DEPENDABOT = 'dependabot[bot]'

/**
 * Reads the context from the runner's variables and the event's file. Every event is welcome; only those
 * of a pull request give `pullRequest`.
 */
export function readGitHubContext(env: Env): GitHubContext {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(env['GITHUB_REPOSITORY'] ?? '') ?? []
  const base = {
    apiUrl: trimSlash(env['GITHUB_API_URL'] || 'https://api.github.com'),
    ...(owner !== undefined && name !== undefined && { repository: { owner, name } }),
    ...runOf(env)
  }
  try {
    const event = readEvent(env['GITHUB_EVENT_PATH'])
    const pullRequest = pullRequestOf(event, env['GITHUB_ACTOR'])
    const workflowRun = workflowRunOf(event)
    return {
      ...base,
      ...(pullRequest && { pullRequest }),
      ...commitOf(env, pullRequest),
      ...(workflowRun && { workflowRun }),
      ...baseBranch(event),
      notices: []
    }
  } catch (error) {
    const message = `The file of the workflow's event could not be read, so that no pull request is known: ${messageOf(error)}`
    return {
      ...base,
      notices: [{ stage: 'report', subject: 'GITHUB_EVENT_PATH', message, incomplete: false }]
    }
  }
}

function runOf(env: Env): Pick<GitHubContext, 'repositoryUrl' | 'runUrl' | 'runId'> {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env
  if (!repository || !id) return {}
  const server = trimSlash(env['GITHUB_SERVER_URL'] || 'https://github.com')
  const runId = Number(id)
  return {
    repositoryUrl: `${server}/${repository}`,
    runUrl: `${server}/${repository}/actions/runs/${id}`,
    ...(Number.isSafeInteger(runId) && runId > 0 && { runId })
  }
}

function baseBranch(event: unknown): Pick<GitHubContext, 'baseBranch'> {
  const ofPull = property(property(property(event, 'pull_request'), 'base'), 'ref')
  const branch = ofPull ?? property(property(event, 'repository'), 'default_branch')
  return typeof branch === 'string' && branch !== '' ? { baseBranch: branch } : {}
}

function readEvent(path: string | undefined): unknown {
  if (!path) return undefined
  const { size } = statSync(path)
  if (size > MAX_EVENT) throw new Error(`it has ${size} bytes`)
  return JSON.parse(readFileSync(path, 'utf8'))
}

function pullRequestOf(event: unknown, actor: string | undefined): PullRequest | undefined {
  const pull = property(event, 'pull_request')
  const number = property(pull, 'number')
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) return undefined
  const author = property(property(pull, 'user'), 'login')
  const sha = property(property(pull, 'head'), 'sha')
  const named = { number, ...(isSha(sha) && { head: sha }) }
  if (actor === DEPENDABOT || author === DEPENDABOT) return { ...named, readOnly: 'dependabot' }
  // The head's repository is null when the fork has been deleted since.
  const head = property(property(property(pull, 'head'), 'repo'), 'full_name')
  const base = property(property(property(pull, 'base'), 'repo'), 'full_name')
  return head === base ? named : { ...named, readOnly: 'fork' }
}

/**
 * The runner's variables name the merge that a `pull_request` tests. Of other events that are about a pull request they
 * name the base branch, on which nothing of it may be reported.
 */
function commitOf(env: Env, pull: PullRequest | undefined): Pick<GitHubContext, 'commit'> {
  const { GITHUB_SHA: sha, GITHUB_REF: ref = '' } = env
  if (pull && !ref.startsWith('refs/pull/'))
    return pull.head === undefined ? {} : { commit: { sha: pull.head, ref: `refs/pull/${pull.number}/head` } }
  return isSha(sha) && /^refs\/(heads|tags|pull)\/./.test(ref) ? { commit: { sha, ref } } : {}
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '')
}
