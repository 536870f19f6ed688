import type { ArtifactId, ArtifactSummary, FunctionUnit } from '../model/index.js'

/**
 * Makes a function of every artifact that is not a layer, where no template says more. Its name is the
 * file's name without ending; where two share one, the whole path tells them apart.
 * @param runtime the runtime that the user named for all of them
 * @param layers the layers that the user named for all of them, in their order
 */
export function composeFunctions(
  artifacts: readonly Pick<ArtifactSummary, 'id' | 'kind'>[],
  runtime: string | undefined,
  layers: readonly ArtifactId[]
): readonly FunctionUnit[] {
  const code = artifacts.filter((artifact) => artifact.kind !== 'layer')
  const uses = new Map<string, number>()
  for (const { id } of code) uses.set(shortName(id), (uses.get(shortName(id)) ?? 0) + 1)
  return code.map(({ id }) => ({
    name: uses.get(shortName(id)) === 1 ? shortName(id) : withoutEnding(id),
    ...(runtime === undefined ? {} : { runtime }),
    code: id,
    layers
  }))
}

function shortName(id: string): string {
  const path = withoutEnding(id)
  return path.slice(path.lastIndexOf('/') + 1) || path
}

function withoutEnding(id: string): string {
  return id.replace(/\.(zip|jar|war|ear)$/i, '')
}
