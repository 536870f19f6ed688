import {
  valueOf,
  withoutDigest,
  type ArtifactId,
  type ArtifactSummary,
  type FunctionSettings,
  type FunctionUnit
} from '../model/index.js'

/** What a template or a plan tells of a function. */
export type Declared = Omit<FunctionUnit, 'extensions' | 'settings'> & { readonly settings: FunctionSettings }

/**
 * The functions that a template tells of, and one for every other artifact that is not a layer. The name of such a
 * one is the file's name without ending, and without what changes with its content; where two share one, the whole
 * path tells them apart.
 * @param runtime the runtime that the user named for all of them; what a template says outranks it
 * @param layers the layers that the user named for all of them, in their order. One that is called like a layer
 * that a template names by ARN stands for that one alone
 */
export function composeFunctions(
  artifacts: readonly Pick<ArtifactSummary, 'id' | 'kind'>[],
  runtime: string | undefined,
  layers: readonly ArtifactId[],
  declared: readonly Declared[] = []
): readonly FunctionUnit[] {
  const used = new Set(declared.flatMap(({ code, layers: own }) => [code, ...own]))
  const code = artifacts.filter(({ id, kind }) => kind !== 'layer' && !used.has(id))
  const shorts = countBy([...declared.map(({ name }) => name), ...code.map(({ id }) => shortName(id))])
  const lastings = countBy(code.map(({ id }) => lastingName(id)))
  const nameOf = (id: ArtifactId): string => {
    const [short, lasting] = [shortName(id), lastingName(id)]
    // Who is called so in full goes before.
    if (lasting !== short && !shorts.has(lasting) && lastings.get(lasting) === 1) return lasting
    return shorts.get(short) === 1 ? short : withoutEnding(id)
  }
  const plain = code.map(({ id }) => ({
    name: nameOf(id),
    ...(runtime === undefined ? {} : { runtime }),
    code: id,
    layers
  }))
  return [...withLayers(declared, layers).map((unit) => withRuntime(unit, runtime)), ...plain]
}

/** An image has its own. */
function withRuntime(unit: Declared, runtime: string | undefined): FunctionUnit {
  if (unit.runtime !== undefined || runtime === undefined) return unit
  return valueOf(unit.settings.packageType) === 'Image' ? unit : { ...unit, runtime }
}

function withLayers(declared: readonly Declared[], layers: readonly ArtifactId[]): readonly Declared[] {
  if (layers.length === 0) return declared
  const named = new Set(declared.flatMap((unit) => unit.layers))
  const standIns = new Map<ArtifactId, ArtifactId>()
  for (const arn of named) {
    const layer = layers.find((each) => each !== arn && shortName(each) === layerName(arn))
    if (layer !== undefined && !layers.includes(arn)) standIns.set(arn, layer)
  }
  const spoken = new Set([...named, ...standIns.values()])
  const others = layers.filter((layer) => !spoken.has(layer))
  return declared.map((unit) => ({
    ...unit,
    layers: [...unit.layers.map((layer) => standIns.get(layer) ?? layer), ...others]
  }))
}

/** `tools` of `arn:aws:lambda:eu-west-1:123456789012:layer:tools:3`. */
function layerName(arn: string): string | undefined {
  return /^arn:[^:]*:lambda:[^:]*:[^:]*:layer:([^:]+)/.exec(arn)?.[1]
}

function shortName(id: string): string {
  const path = withoutEnding(id)
  return path.slice(path.lastIndexOf('/') + 1) || path
}

/** Its own name, or that of the folder that it is in where it is called by nothing but its content. */
function lastingName(id: string): string {
  const [name = '', folder] = withoutEnding(id).split('/').reverse()
  return withoutDigest(name) || withoutDigest(folder ?? '') || name
}

function withoutEnding(id: string): string {
  return id.replace(/\.(zip|jar|war|ear)$/i, '')
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
