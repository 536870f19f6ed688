import { AWS_OPERATIONS, AwsError, type ArtifactId, type Aws, type FetchedFile } from '../../model/index.js'
import type { ArtifactSource } from '../source.js'
import { DELETED_LAYER, fetchLayerFile } from './layers.js'
import { fetchedSources } from './sources.js'

/** Layers that templates name by ARN, and nobody asked for otherwise. */
export interface DeclaredLayers {
  readonly sources: readonly ArtifactSource[]
  /** Why a layer could not be had, as a sentence of its own. Complete once all sources were opened. */
  readonly reasons: ReadonlyMap<ArtifactId, string>
}

/**
 * Makes layers ready to be fetched, of whatever account. None that cannot be had fails the scan: credentials that are
 * there for something else may not reach them. Where they do not hold, nothing further is asked.
 * @param arns each one that `isLayerArn`
 */
export function declaredLayers(arns: readonly string[], aws: Aws): DeclaredLayers {
  const reasons = new Map<ArtifactId, string>()
  let refused: string | undefined
  const fetch = async (arn: string): Promise<FetchedFile | undefined> => {
    try {
      if (refused === undefined) return await fetchLayerFile(aws, arn)
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      if (error.kind === 'credentials') refused = `the AWS credentials do not hold: ${error.message}`
      else reasons.set(arn, reasonOf(error))
    }
    if (refused !== undefined && !reasons.has(arn)) reasons.set(arn, refused)
    return undefined
  }
  const tasks = [...arns].sort().map((id) => ({ id, kind: 'layer' as const, fetch: () => fetch(id) }))
  return { sources: fetchedSources(tasks), reasons }
}

function reasonOf({ kind, message }: AwsError): string {
  if (kind === 'missing') return DELETED_LAYER
  const { action, tier } = AWS_OPERATIONS.GetLayerVersionByArn
  if (kind === 'denied') return `${action} is denied: allow it (tier "${tier}" of the policy in the README)`
  return `${action} failed: ${message}`
}
