import type { ArtifactId, ArtifactSummary, FunctionUnit, Notice } from '../model/index.js'
import { publisherOf } from './publishers.js'

/** As many functions are named. */
const NAMED = 3

/**
 * The layers that functions name by ARN and that were not read: one notice each, with whose layer it is where the
 * account is that of a well-known publisher.
 */
export function missingLayers(
  functions: readonly FunctionUnit[],
  artifacts: readonly Pick<ArtifactSummary, 'id'>[]
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
      message: `is a layer${whose} of ${listed(names)}, and is not at hand: what it brings was not seen; name it in 'layer', as a file, or by its ARN where AWS may be asked`,
      incomplete: true
    }
  })
}

function listed(names: readonly string[]): string {
  const rest = names.length - NAMED
  return names.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
