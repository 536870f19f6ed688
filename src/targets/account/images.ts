import { AwsError, type Aws } from '../../model/index.js'
import { part, text } from './answer.js'
import { shortName } from './code.js'
import type { DeployedFunction } from './deployed.js'
import type { Troubles } from './troubles.js'

/** Lambda takes images from ECR only; whoever answers otherwise is not to choose where credentials go. */
const ECR = /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.[a-z0-9.-]+\/[a-z0-9][a-z0-9._/-]*(?::[\w.-]{1,128})?$/
const DIGEST = /@(sha256:[0-9a-f]{64})$/

/**
 * The images of functions, as names with the tag that was deployed and the digest that it stood for.
 * @returns by ARN; those that could not be had are left out, and `troubles` knows
 */
export async function imagesOf(
  functions: readonly DeployedFunction[],
  aws: Aws,
  troubles: Troubles
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    functions
      .filter(({ packageType }) => packageType === 'Image')
      .map(async (each) => {
        const image = await imageOf(each, aws, troubles)
        return image === undefined ? [] : [[each.arn, image] as const]
      })
  )
  return new Map(found.flat())
}

async function imageOf(
  deployed: DeployedFunction,
  aws: Aws,
  troubles: Troubles
): Promise<string | undefined> {
  const { arn, qualifier, region } = deployed
  const plain = qualifier === undefined ? arn : arn.slice(0, -qualifier.length - 1)
  const input = { FunctionName: plain, ...(qualifier === undefined ? {} : { Qualifier: qualifier }) }
  try {
    const code = part(await aws.ask('GetFunction', region, input), 'Code')
    const digest = DIGEST.exec(text(code, 'ResolvedImageUri') ?? '')?.[1]
    const named = (text(code, 'ImageUri') ?? text(code, 'ResolvedImageUri'))?.replace(DIGEST, '')
    if (named !== undefined && ECR.test(named) && digest !== undefined) return `${named}@${digest}`
    throw new AwsError('failed', 'Lambda does not say which image of ECR it runs')
  } catch (error) {
    if (error instanceof AwsError && error.kind === 'failed') troubles.say(shortName(deployed), error.message)
    else troubles.failed('GetFunction', region, shortName(deployed), error)
    return undefined
  }
}
