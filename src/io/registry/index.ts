import type { OpenRepository } from '../../model/index.js'
import { createFetch } from '../http-proxy.js'
import { storedCredentials } from './credentials.js'
import type { Line } from './download.js'
import { openRepository } from './repository.js'

export interface RegistryOptions {
  readonly userAgent: string
  /** Read for proxies, stored credentials and, by the AWS SDK, for everything about AWS. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Waits; milliseconds. */
  readonly sleep?: (ms: number) => Promise<void>
  /** From 0 to 1. */
  readonly random?: () => number
  /** Milliseconds; default a minute. */
  readonly patience?: number
}

/** `<account>.dkr.ecr.<region>.amazonaws.com`, and the names of other partitions and of FIPS and dual-stack endpoints. */
const ECR = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/

/**
 * The way to every registry. Who has logged in to a registry is asked by its own API; an ECR to which nobody
 * has is asked through AWS with the credentials of the environment. Nothing is read or opened before the first image.
 */
export function registries(options: RegistryOptions): OpenRepository {
  const { env, userAgent, sleep = wait, random = Math.random, patience = 60_000 } = options
  const line: Line = { fetch: createFetch(env), userAgent, sleep, random, patience }
  return async (name) => {
    const credentials = storedCredentials(name.registry, env)
    const [, account, region] = credentials ? [] : (ECR.exec(name.registry) ?? [])
    if (account === undefined || region === undefined) return openRepository(name, credentials, line)
    // The AWS SDK is only loaded by those who have an image there.
    const { openEcr } = await import('./ecr.js')
    return openEcr({ account, region, repository: name.repository }, line, env)
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
