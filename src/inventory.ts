import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { DEFAULT_LIMITS, type Limits } from './archives/index.js'
import { catalog, joinInventories, OwnPackages, withSizes } from './catalogers/index.js'
import type { Request } from './config/index.js'
import {
  applyLayers,
  composeFunctions,
  composeImages,
  excuseProvided,
  missingLayers,
  providedArtifacts,
  withExtensions
} from './functions/index.js'
import { arrangeNotices, count, NO_PROJECT, UserError } from './model/index.js'
import type { Artifact, ArtifactId, Component, Inventory, Outcome, World } from './model/index.js'
import {
  findTargets,
  isLayerArn,
  onDisk,
  openProject,
  TargetReader,
  type Account,
  type Images
} from './targets/index.js'

/**
 * Reads what was named, each artifact once, and works out what the functions load of it.
 * @param look is shown each artifact while it is open
 * @throws UserError as `scan`
 */
export async function takeInventory(
  request: Request,
  workspace: string,
  world: Pick<World, 'progress' | 'aws' | 'registries'>,
  look: (artifact: Artifact) => void = () => undefined
): Promise<Inventory> {
  const account = await readDeployed(request, world)
  const limits = { ...DEFAULT_LIMITS, entries: request.maxEntries }
  const named = [...new Set([...request.images, ...(account?.images ?? [])])]
  const images = await nameImages({ ...request, images: named }, workspace, limits, world)
  const elsewhere = account !== undefined || images !== undefined
  const targets = await findTargets({ ...request, elsewhere, ...exceptFor(request, workspace) }, workspace)
  const sources = [...targets.items.map(onDisk), ...(account?.sources ?? []), ...(images?.sources ?? [])]
  world.progress.stage(`Reading ${count(sources.length, 'artifact')}`)
  const reader = new TargetReader(sources, limits, world.progress)
  const project = openProject(
    workspace,
    targets.items.map(({ absolute }) => absolute),
    exceptFor(request, workspace).except
  )
  const own = new OwnPackages(request.ours)
  const inventories: Outcome<Component>[] = []
  // What is deployed, an image, or what a tool brings was built anywhere: the workspace says nothing about it.
  const deployed = new Set(account?.sources.map(({ id }) => id))
  const provided = providedArtifacts(targets.functions)
  try {
    for await (const artifact of reader.artifacts()) {
      const foreign = [deployed, provided].some((ids) => ids.has(artifact.id)) || artifact.image !== undefined
      const listed = catalog([artifact], foreign ? NO_PROJECT : project, own)
      const inside = { ...listed, items: withSizes(listed.items, artifact.files) }
      inventories.push(images?.locate(inside, artifact) ?? inside)
      look(artifact)
    }
  } finally {
    await images?.close()
  }
  const found = joinInventories(inventories)
  const opened = reader.opened()
  const pathsOf = (layer: ArtifactId): readonly string[] => opened.layerPaths.get(layer) ?? []
  const built = opened.summaries.filter(({ id, image }) => !deployed.has(id) && image === undefined)
  const composition = composeFunctions(built, request.runtime, targets.layers, targets.functions)
  const compared = account?.compare(composition, built) ?? { functions: composition, notices: [] }
  const programs = new Map(opened.summaries.map(({ id, extensions = [] }) => [id, extensions]))
  const units = [...compared.functions, ...composeImages(opened.summaries, compared.functions)]
  const functions = withExtensions(units, (artifact) => programs.get(artifact) ?? [])
  const components = own.mark(found.items)
  const composed = applyLayers(functions, components, pathsOf)
  world.progress.end()
  return {
    artifacts: opened.summaries,
    functions,
    components: composed.items,
    archiveFindings: opened.findings,
    notices: arrangeNotices([
      ...targets.notices,
      ...opened.notices,
      ...(account?.notices() ?? []),
      ...(images?.notices() ?? []),
      ...compared.notices,
      ...missingLayers(functions, opened.summaries),
      ...excuseProvided(found.notices, provided),
      ...own.notices(components),
      ...composed.notices
    ])
  }
}

/** What is there to compare with is not scanned as if it were the workspace's own. */
function exceptFor({ baselinePath }: Request, workspace: string): { readonly except?: string } {
  const folder = baselinePath === undefined ? undefined : resolve(workspace, baselinePath)
  return folder !== undefined && existsSync(folder) ? { except: folder } : {}
}

/** What is deployed, where it was asked for. @throws UserError as `scan` */
async function readDeployed(
  { functions, functionTags, regions, layers, posture, shard }: Request,
  { progress, aws }: Pick<World, 'progress' | 'aws'>
): Promise<Account | undefined> {
  const arns = layers.filter(isLayerArn)
  if (functions.length === 0 && arns.length === 0) return undefined
  if (!aws) throw new UserError('what is deployed is read by scan only; take functions and ARNs away')
  const { readAccount } = await import('./targets/account/index.js')
  const settings = posture.words.every(({ value }) => value.toLowerCase() !== 'off')
  // The parts of a sweep cannot know whether the others are of another Region.
  const asked = {
    functions,
    functionTags,
    regions,
    layers: arns,
    settings,
    regionInNames: shard !== undefined
  }
  return await readAccount(asked, { aws, progress })
}

/** Images, where some were named. @throws UserError as `scan` */
async function nameImages(
  request: Request,
  workspace: string,
  limits: Limits,
  { registries = noRegistry }: Pick<World, 'registries'>
): Promise<Images | undefined> {
  if (request.images.length === 0) return undefined
  const { openImages } = await import('./targets/images/index.js')
  return openImages(request, workspace, registries, limits)
}

function noRegistry(): never {
  throw new Error('there is no way to a registry from here')
}
