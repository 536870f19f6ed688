import type { ArtifactSummary, FunctionUnit } from '../model/index.js'

/** Lambda's names for what images call otherwise. */
const ARCHITECTURES = new Map([
  ['amd64', 'x86_64'],
  ['arm64', 'arm64']
])

/**
 * Makes a function of every image that no function names yet. It has the runtime that is in the image, and no
 * layers, which Lambda does not lay over images.
 * @param functions those that there are
 */
export function composeImages(
  artifacts: readonly Pick<ArtifactSummary, 'id' | 'image'>[],
  functions: readonly Pick<FunctionUnit, 'code' | 'name'>[]
): readonly FunctionUnit[] {
  const used = new Set(functions.map(({ code }) => code))
  const images = artifacts.filter(({ id, image }) => image !== undefined && !used.has(id))
  const uses = new Map(functions.map(({ name }) => [name, 1]))
  for (const { id } of images) uses.set(shortName(id), (uses.get(shortName(id)) ?? 0) + 1)
  return images.map(({ id, image }) => {
    const architecture = ARCHITECTURES.get(image?.platform.split('/')[1] ?? '')
    return {
      name: uses.get(shortName(id)) === 1 ? shortName(id) : id,
      ...(image?.runtime === undefined ? {} : { runtime: image.runtime }),
      ...(architecture === undefined ? {} : { architecture }),
      packageType: 'image',
      code: id,
      layers: []
    }
  })
}

/** `app` of `registry.example.com/team/app:1.0@sha256:...` and of `oci:build/app`. */
function shortName(id: string): string {
  const place = id.replace(/^(?:oci|docker-archive):/, '').replace(/@.*$/, '')
  const last = place.slice(place.lastIndexOf('/') + 1)
  return last.replace(/:[^:]*$/, '').replace(/\.(?:tar|tgz|tar\.(?:gz|zst))$/, '') || id
}
