import { AwsError, type Aws, type FetchedFile } from '../../model/index.js'
import { regionOfLayer } from './arn.js'
import { number, part, text } from './answer.js'
import { fetchVerified } from './code.js'
import type { Troubles } from './troubles.js'

export const DELETED_LAYER =
  'this version of the layer was deleted: functions that have it go on running it, and nobody can fetch it'

/**
 * Fetches a version of a layer, of whatever account.
 * @param arn one that `isLayerArn`
 * @throws AwsError
 */
export async function fetchLayerFile(aws: Aws, arn: string): Promise<FetchedFile> {
  for (let attempt = 1; ; attempt++) {
    const content = part(await aws.ask('GetLayerVersionByArn', regionOfLayer(arn), { Arn: arn }), 'Content')
    const address = text(content, 'Location')
    if (address === undefined)
      throw new AwsError('failed', 'Lambda names no address that the layer could be fetched from')
    try {
      return await fetchVerified(aws, address, number(content, 'CodeSize'), text(content, 'CodeSha256'))
    } catch (error) {
      if (!(error instanceof AwsError) || error.kind !== 'expired') throw error
      if (attempt === 2) throw new AwsError('failed', error.message)
    }
  }
}

/**
 * Fetches a version of a layer that was asked for.
 * @returns undefined where it could not be had, which `troubles` knows
 */
export async function fetchLayer(
  aws: Aws,
  arn: string,
  troubles: Troubles
): Promise<FetchedFile | undefined> {
  try {
    return await fetchLayerFile(aws, arn)
  } catch (error) {
    if (error instanceof AwsError && error.kind === 'missing') troubles.say(arn, DELETED_LAYER)
    else if (error instanceof AwsError && error.kind === 'failed') troubles.say(arn, error.message)
    else troubles.failed('GetLayerVersionByArn', regionOfLayer(arn), arn, error)
    return undefined
  }
}
