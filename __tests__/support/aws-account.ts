import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { DEFAULT_LIMITS } from '../../src/archives/index.js'
import { createAws } from '../../src/io/aws/index.js'
import type { Artifact, Notice, Progress } from '../../src/model/index.js'
import { readAccount, type Account, type AccountRequest } from '../../src/targets/account/index.js'
import { TargetReader } from '../../src/targets/index.js'
import { startAws, type Account as Deployment, type AwsServer } from './aws-server.js'

export const QUIET: Progress = { stage: () => {}, step: () => {}, end: () => {} }

/** What came of reading an account, with everything closed and gone. */
export interface AccountRead {
  readonly account: Account
  readonly server: AwsServer
  /** Id, kind and paths of each artifact, in order. */
  readonly artifacts: readonly (Pick<Artifact, 'id' | 'kind' | 'digest' | 'size'> & {
    readonly paths: readonly string[]
  })[]
  /** Of the account and of the artifacts. */
  readonly notices: readonly Notice[]
  /** Operations with how often each was called. */
  readonly calls: Readonly<Record<string, number>>
  /** What was kept out of the log. */
  readonly hidden: readonly string[]
}

export const NOTHING: AccountRequest = {
  functions: [],
  functionTags: [],
  regions: [],
  layers: [],
  settings: false
}

/**
 * Reads an account through the real client from the server of the test, as a scan does, and expects that nothing is
 * left on disk and that AWS would have taken every request.
 */
export async function readDeployment(
  deployment: Deployment,
  request: Partial<AccountRequest>,
  env: Readonly<Record<string, string>> = {}
): Promise<AccountRead> {
  const server = await startAws(deployment)
  const before = { ...process.env }
  const temp = mkdtempSync(join(tmpdir(), 'account-'))
  Object.assign(process.env, server.env, { AWS_EC2_METADATA_DISABLED: 'true' }, env)
  const hidden: string[] = []
  const aws = createAws({
    env: { ...process.env, RUNNER_TEMP: temp },
    hide: (secret) => void hidden.push(secret),
    sleep: () => Promise.resolve()
  })
  try {
    const account = await readAccount({ ...NOTHING, ...request }, { aws, progress: QUIET })
    const reader = new TargetReader(account.sources, DEFAULT_LIMITS, QUIET)
    const artifacts = []
    for await (const { id, kind, digest, size, files } of reader.artifacts())
      artifacts.push({ id, kind, digest, size, paths: [...files.paths].sort() })
    for (const folder of readdirSync(temp)) expect(readdirSync(join(temp, folder))).toEqual([])
    const calls: Record<string, number> = {}
    for (const { operation } of server.calls) calls[operation] = (calls[operation] ?? 0) + 1
    const notices = [...account.notices(), ...reader.opened().notices]
    expect(JSON.stringify(notices)).not.toMatch(/X-Amz|Signature|SECRET|not-a-real-secret/)
    return { account, server, artifacts, notices, calls, hidden }
  } finally {
    aws.close()
    await server.close()
    expect(readdirSync(temp)).toEqual([])
    rmSync(temp, { recursive: true })
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
    expect(server.problems).toEqual([])
  }
}
