import { existsSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { DEFAULT_LIMITS, type Limits } from './archives/index.js'
import { catalog, joinInventories, OwnPackages, withSizes } from './catalogers/index.js'
import type { Request } from './config/index.js'
import {
  applyLayers,
  composeFunctions,
  composeImages,
  declaredImages,
  excuseProvided,
  missingLayers,
  providedArtifacts,
  withExtensions,
  withImages
} from './functions/index.js'
import { arrangeNotices, count, NO_PROJECT, UserError, valueOf } from './model/index.js'
import type {
  Artifact,
  ArtifactId,
  Component,
  FunctionUnit,
  Inventory,
  Notice,
  Outcome,
  Project,
  World
} from './model/index.js'
import {
  findTargets,
  isLayerArn,
  onDisk,
  openProject,
  TargetReader,
  type Account,
  type ArtifactSource,
  type Images,
  type Opened,
  type Targets
} from './targets/index.js'

/** What is inside, and the source tree that it may have been built from. */
export interface ReadInventory extends Inventory {
  readonly project: Project
  /** What templates call layers that are files, by the artifact. */
  readonly layerNames: ReadonlyMap<ArtifactId, string>
}

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
): Promise<ReadInventory> {
  const account = await readDeployed(request, world)
  const limits = { ...DEFAULT_LIMITS, entries: request.maxEntries }
  const named = [...new Set([...request.images, ...(account?.images ?? [])])]
  const elsewhere = account !== undefined || named.length > 0
  const targets = await findTargets({ ...request, elsewhere, ...exceptFor(request, workspace) }, workspace)
  const declared = await readDeclared(
    targets,
    request,
    [...named, ...(account?.sources ?? []).map(({ id }) => id)],
    world
  )
  const images = await nameImages(
    { ...request, images: [...named, ...declared.images] },
    workspace,
    limits,
    world
  )
  const fetched = [...(account?.sources ?? []), ...declared.layers]
  const sources = [...targets.items.map(onDisk), ...fetched, ...(images?.sources ?? [])]
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
  const deployed = new Set(fetched.map(({ id }) => id))
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
  const inImages = withImages(targets.functions, opened.summaries)
  const composition = composeFunctions(built, request.runtime, targets.layers, inImages)
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
    project,
    layerNames: new Map(targets.items.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]]))),
    notices: arrangeNotices([
      ...toldOfTargets(targets, inImages, declared.images, opened),
      ...(account?.notices() ?? []),
      ...(images?.notices() ?? []),
      ...compared.notices,
      ...missingLayers(functions, opened.summaries, declared.reasons),
      ...excuseProvided(found.notices, provided),
      ...own.notices(components),
      ...composed.notices
    ])
  }
}

/** What is there to compare with is not scanned as if it were the workspace's own. */
function exceptFor({ baselinePath }: Request, workspace: string): { readonly except?: string } {
  const folder = baselinePath === undefined ? workspace : resolve(workspace, baselinePath)
  const inside = folder.startsWith(workspace.endsWith(sep) ? workspace : workspace + sep)
  return inside && existsSync(folder) ? { except: folder } : {}
}

/** What templates name, and is nowhere here. */
interface Declared {
  readonly layers: readonly ArtifactSource[]
  /** Why a layer could not be had. */
  readonly reasons: ReadonlyMap<ArtifactId, string>
  /** Names in ECR. */
  readonly images: readonly string[]
}

/** Who has credentials gets the layers and images that templates name in full; who has none waits for nothing. */
async function readDeclared(
  { functions, layers }: Targets,
  request: Request,
  known: readonly ArtifactId[],
  { aws, registries }: Pick<World, 'aws' | 'registries'>
): Promise<Declared> {
  if (!request.fetchDeclared || aws?.hasCredentials !== true)
    return { layers: [], reasons: new Map(), images: [] }
  const units = composeFunctions([], undefined, layers, functions)
  const arns = new Set(units.flatMap((unit) => unit.layers).filter(isLayerArn))
  for (const arn of [...request.layers, ...known]) arns.delete(arn)
  const images = registries === undefined ? [] : declaredImages(functions, known)
  if (arns.size === 0) return { layers: [], reasons: new Map(), images }
  const { declaredLayers } = await import('./targets/account/declared-layers.js')
  const { sources, reasons } = declaredLayers([...arns], aws)
  return { layers: sources, reasons, images }
}

/**
 * What is told of the targets, and of opening them, once it is known which images of templates were read: one that was is
 * not told, and one that ECR did not give is told once, with the reason.
 */
function toldOfTargets(
  { functions, notices }: Targets,
  inImages: readonly Pick<FunctionUnit, 'code'>[],
  asked: readonly string[],
  opened: Opened
): readonly Notice[] {
  const read = new Set(opened.summaries.map(({ id }) => id))
  const failed = opened.notices.filter(({ subject }) => asked.includes(subject) && !read.has(subject))
  const reasons = new Map(failed.map(({ subject, message }) => [subject, message]))
  const instead = new Map<Notice, readonly Notice[]>()
  for (const [index, { code, settings, unseen }] of functions.entries()) {
    const reason = reasons.get(valueOf(settings.image)?.uri ?? '')
    if (unseen === undefined) continue
    if (inImages[index]?.code !== code) instead.set(unseen, [])
    else if (reason !== undefined)
      instead.set(unseen, [{ ...unseen, message: `${unseen.message}; ECR was asked for it: ${reason}` }])
  }
  return [
    ...notices.flatMap((notice) => instead.get(notice) ?? [notice]),
    ...opened.notices.filter((notice) => !failed.includes(notice))
  ]
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
