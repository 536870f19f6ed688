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
 * there for something else may not reach them. Where they do not hold, or a Region does not answer, nothing further is
 * asked of it.
 * @param arns each one that `isLayerArn`
 */
export function declaredLayers(arns: readonly string[], aws: Aws): DeclaredLayers {
  const reasons = new Map<ArtifactId, string>()
  const patient = givingUp(aws)
  const fetch = async (arn: string): Promise<FetchedFile | undefined> => {
    try {
      return await fetchLayerFile(patient, arn)
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      reasons.set(arn, reasonOf(error))
      return undefined
    }
  }
  const tasks = [...arns].sort().map((id) => ({ id, kind: 'layer' as const, fetch: () => fetch(id) }))
  return { sources: fetchedSources(tasks), reasons }
}

/** Repeats the answer of a Region that failed, and that to credentials that do not hold, without asking again. */
function givingUp(aws: Aws): Aws {
  let refusal: AwsError | undefined
  const failures = new Map<string, AwsError>()
  return {
    ...aws,
    async ask(operation, region, input) {
      const known = refusal ?? failures.get(region)
      if (known) throw known
      try {
        return await aws.ask(operation, region, input)
      } catch (error) {
        if (error instanceof AwsError && error.kind === 'credentials') refusal = error
        if (error instanceof AwsError && error.kind === 'failed') failures.set(region, error)
        throw error
      }
    }
  }
}

function reasonOf({ kind, message }: AwsError): string {
  const { action, tier } = AWS_OPERATIONS.GetLayerVersionByArn
  switch (kind) {
    case 'missing':
      return DELETED_LAYER
    case 'credentials':
      return `the AWS credentials do not hold: ${message}`
    case 'denied':
      return `${action} is denied: allow it (tier "${tier}" of the policy in the README)`
    default:
      return `${action} failed: ${message}`
  }
}
