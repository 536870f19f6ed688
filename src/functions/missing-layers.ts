import type { ArtifactId, ArtifactSummary, FunctionUnit, Notice } from '../model/index.js'
import { publisherOf } from './publishers.js'

const UNASKED =
  "scan with AWS credentials that allow lambda:GetLayerVersion, or name it in 'layer' as a file of the same name"

/** As many functions are named. */
const NAMED = 3

/**
 * The layers that functions name by ARN and that were not read: one notice each, with whose layer it is where the
 * account is that of a well-known publisher.
 * @param reasons why AWS did not give a layer; none for those that it was not asked for
 */
export function missingLayers(
  functions: readonly FunctionUnit[],
  artifacts: readonly Pick<ArtifactSummary, 'id'>[],
  reasons: ReadonlyMap<ArtifactId, string> = new Map()
): readonly Notice[] {
  const read = new Set(artifacts.map(({ id }) => id))
  const users = new Map<ArtifactId, string[]>()
  for (const { name, layers } of functions) {
    for (const layer of layers) {
      if (layer.startsWith('arn:') && !read.has(layer)) users.set(layer, [...(users.get(layer) ?? []), name])
    }
  }
  return Array.from(users, ([arn, names]): Notice => {
    const publisher = publisherOf(arn.replace(/\$\{[^}]*\}/g, 'any'))
    const whose = publisher === undefined ? '' : ` by ${publisher}`
    return {
      stage: 'compose',
      subject: arn,
      message: `is a layer${whose} of ${listed(names)}, and is not at hand: what it brings was not seen; ${reasons.get(arn) ?? UNASKED}`,
      incomplete: true
    }
  })
}

function listed(names: readonly string[]): string {
  const rest = names.length - NAMED
  return names.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
