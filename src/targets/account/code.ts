import { AwsError, type Aws, type FetchedFile } from '../../model/index.js'
import { part, text } from './answer.js'
import { readFunction, type DeployedFunction } from './deployed.js'
import type { Troubles } from './troubles.js'

/** Functions and versions that run the same code, which is read once. */
export interface SharedCode {
  /** ARN of the first of them: it stays the same when the code changes. */
  readonly id: string
  /** Sorted by ARN; at least one. */
  readonly users: readonly DeployedFunction[]
}

/** More than Lambda takes: 250 MB unzipped. */
export const MOST_CODE_BYTES = 512 * 1024 * 1024

/** Groups zip functions by their code. */
export function sharedCode(functions: readonly DeployedFunction[]): readonly SharedCode[] {
  const groups = new Map<string, DeployedFunction[]>()
  const zips = functions.filter(({ packageType }) => packageType === 'Zip')
  for (const each of [...zips].sort((a, b) => (a.arn < b.arn ? -1 : 1))) {
    const key = each.codeSha256 ?? each.arn
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].flatMap((users) => (users[0] ? [{ id: users[0].arn, users }] : []))
}

/**
 * Fetches the code of a group: of its first function, and where that has changed or gone since it was listed, of
 * the next one.
 * @returns undefined where it could not be had, which `troubles` knows
 */
export async function fetchCode(
  aws: Aws,
  { users }: SharedCode,
  troubles: Troubles
): Promise<FetchedFile | undefined> {
  const changed: string[] = []
  for (const user of users) {
    try {
      const file = await fetchOf(aws, user)
      if (file) return file
      changed.push(user.name)
    } catch (error) {
      if (error instanceof AwsError && error.kind === 'missing') changed.push(user.name)
      else if (error instanceof AwsError && error.kind === 'failed') {
        troubles.say(shortName(user), error.message)
        return undefined
      } else {
        troubles.failed('GetFunction', user.region, shortName(user), error)
        return undefined
      }
    }
  }
  const names = changed.length > 3 ? `${changed.length} functions` : changed.join(', ')
  troubles.say(names, 'was deployed anew or deleted while the account was read: scan again')
  return undefined
}

/** Undefined where the function has other code by now. */
async function fetchOf(aws: Aws, user: DeployedFunction): Promise<FetchedFile | undefined> {
  // The address is good for ten minutes: one that has expired on the way is asked for once more.
  for (let attempt = 1; ; attempt++) {
    const location = await locate(aws, user)
    if (!location) return undefined
    try {
      return await fetchVerified(aws, location.address, location.size, location.sha256)
    } catch (error) {
      if (attempt === 1 && error instanceof AwsError && error.kind === 'expired') continue
      throw error instanceof AwsError && error.kind === 'expired'
        ? new AwsError('failed', error.message)
        : error
    }
  }
}

interface Place {
  readonly address: string
  readonly sha256: string | undefined
  readonly size: number | undefined
}

async function locate(aws: Aws, user: DeployedFunction): Promise<Place | undefined> {
  const { qualifier, region } = user
  const plain = qualifier === undefined ? user.arn : user.arn.slice(0, -qualifier.length - 1)
  const input = { FunctionName: plain, ...(qualifier === undefined ? {} : { Qualifier: qualifier }) }
  const answer = await aws.ask('GetFunction', region, input)
  const now = readFunction(answer, qualifier)
  if (now?.codeSha256 !== user.codeSha256) return undefined
  const code = part(answer, 'Code')
  const address = text(code, 'Location')
  if (address !== undefined) return { address, sha256: now?.codeSha256, size: now?.codeSize }
  const reason = text(part(code, 'Error'), 'Message') ?? text(part(code, 'Error'), 'ErrorCode')
  throw new AwsError(
    'failed',
    `Lambda names no address that its code could be fetched from${reason === undefined ? '' : `: ${reason}`}`
  )
}

/**
 * @param size as Lambda says it; not a byte more is taken
 * @throws AwsError `failed` when it is not what Lambda says that it is
 */
export async function fetchVerified(
  aws: Aws,
  address: string,
  size: number | undefined,
  sha256: string | undefined
): Promise<FetchedFile> {
  if (sha256 === undefined)
    throw new AwsError(
      'failed',
      'Lambda does not say the checksum of the code, so that nobody can tell what came'
    )
  const file = await aws.fetch(
    address,
    size !== undefined && size > 0 ? Math.min(size, MOST_CODE_BYTES) : MOST_CODE_BYTES
  )
  if (file.sha256 === sha256) return file
  file.remove()
  throw new AwsError(
    'failed',
    `what came is not the code that Lambda names: its SHA-256 is ${file.sha256} and should be ${sha256}`
  )
}

/** `orders`, `orders:live`. */
export function shortName({ name, qualifier }: Pick<DeployedFunction, 'name' | 'qualifier'>): string {
  return qualifier === undefined ? name : `${name}:${qualifier}`
}
