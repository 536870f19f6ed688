import { resolve } from 'node:path'
import { DEFAULT_LIMITS, type Limits } from './archives/index.js'
import { advise, findingsOf, type AdvisorySource } from './advisories/index.js'
import { catalog, joinInventories, OwnPackages } from './catalogers/index.js'
import type { Request } from './config/index.js'
import {
  applyLayers,
  composeFunctions,
  excuseProvided,
  composeImages,
  markShadowed,
  missingLayers,
  providedArtifacts,
  withExtensions
} from './functions/index.js'
import { fingerprint, NO_PROJECT, UserError } from './model/index.js'
import type {
  Artifact,
  ArtifactId,
  Component,
  Inventory,
  Notice,
  Outcome,
  PostureFinding,
  Report,
  SecretFinding,
  World
} from './model/index.js'
import { compareWith, fixesFor, judge, readEarlier, statusOf } from './policy/index.js'
import { choosePosture, inspectPosture, markExposed } from './posture/index.js'
import { inspectRuntimes } from './runtimes/index.js'
import type { SecretHunt } from './secrets/index.js'
import {
  findTargets,
  isLayerArn,
  onDisk,
  openProject,
  TargetReader,
  type Account,
  type Images
} from './targets/index.js'

export { compareReports } from './policy/index.js'

/**
 * The whole program: what was asked goes in, the verdict comes out.
 * @param workspace folder that the request's paths start from
 * @throws UserError when the request cannot be carried out as it stands
 */
export async function scan(request: Request, workspace: string, world: World): Promise<Report> {
  const rules = choosePosture(request.posture)
  const hunt = await secretHunt(request, world)
  const { artifacts, functions, components, ...seen } = await takeInventory(
    request,
    workspace,
    world,
    (artifact) => hunt?.take(artifact)
  )
  hunt?.takeVariables(functions)
  const secrets = await hunt?.finish()

  const foreign = components.filter(({ own }) => own !== true)
  world.progress.stage(`Asking what is known about ${count(foreign.length, 'component')}`)
  const sources = await advisorySources(request, workspace, world)
  const matches = await advise(foreign, sources, world)
  world.progress.end()

  const advised = findingsOf(matches.items, components, functions, matches.answered)
  const today = world.now().toISOString().slice(0, 10)
  const runtimes = inspectRuntimes(functions, today, { warningDays: request.runtimeWarningDays })
  const posture = rules && inspectPosture({ artifacts, functions, components }, rules)
  const packages = markExposed(markShadowed(advised, components, functions), functions)
  const findings = [
    ...packages,
    ...seen.archiveFindings,
    ...runtimes.items,
    ...(posture?.items ?? []),
    ...notToldTwice(secrets?.items ?? [], posture?.items ?? [])
  ]
  const baseline = readEarlier(request, workspace)
  const known = request.failOn === 'new' ? new Set(baseline.found?.findings.keys()) : new Set<string>()
  const policy = { ...request, today, known }
  const { decisions, staleIgnores, ...judged } = judge(findings, policy)
  const notices = arranged([
    ...seen.notices,
    ...matches.notices,
    ...runtimes.notices,
    ...(posture?.notices ?? []),
    ...request.notices,
    ...baseline.notices,
    ...judged.notices,
    ...(secrets?.notices ?? [])
  ])
  return {
    status: statusOf(decisions, notices, policy),
    artifacts,
    functions,
    components,
    decisions,
    fixes: fixesFor(decisions, components),
    staleIgnores,
    notices,
    ...(posture === undefined ? {} : { posture: posture.summary }),
    ...(request.shard === undefined ? {} : { shard: request.shard }),
    ...(baseline.found === undefined ? {} : { comparison: compareWith(baseline.found, decisions) }),
    policy: {
      failOnSeverity: request.failOnSeverity,
      onlyFixed: request.onlyFixed,
      warnOnly: request.warnOnly,
      failOnIncomplete: request.failOnIncomplete,
      sources: sources.map(({ id }) => id)
    }
  }
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
): Promise<Inventory> {
  const account = await readDeployed(request, world)
  const limits = { ...DEFAULT_LIMITS, entries: request.maxEntries }
  const named = [...new Set([...request.images, ...(account?.images ?? [])])]
  const images = await nameImages({ ...request, images: named }, workspace, limits, world)
  const elsewhere = account !== undefined || images !== undefined
  const targets = await findTargets({ ...request, elsewhere }, workspace)
  const sources = [...targets.items.map(onDisk), ...(account?.sources ?? []), ...(images?.sources ?? [])]
  world.progress.stage(`Reading ${count(sources.length, 'artifact')}`)
  const reader = new TargetReader(sources, limits, world.progress)
  const project = openProject(
    workspace,
    targets.items.map(({ absolute }) => absolute)
  )
  const own = new OwnPackages(request.ours)
  const inventories: Outcome<Component>[] = []
  // What is deployed, an image, or what a tool brings was built anywhere: the workspace says nothing about it.
  const deployed = new Set(account?.sources.map(({ id }) => id))
  const provided = providedArtifacts(targets.functions)
  try {
    for await (const artifact of reader.artifacts()) {
      const foreign = [deployed, provided].some((ids) => ids.has(artifact.id)) || artifact.image !== undefined
      const inside = catalog([artifact], foreign ? NO_PROJECT : project, own)
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
    notices: arranged([
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

/** Where secrets are looked for. */
async function secretHunt(
  { scanners }: Request,
  { trivy }: Pick<World, 'trivy'>
): Promise<SecretHunt | undefined> {
  if (!trivy || !scanners?.includes('secret')) return undefined
  const { SecretHunt } = await import('./secrets/index.js')
  return new SecretHunt(trivy.searchSecrets())
}

/** A secret in a variable that the rule about variables has found as well is told once, by the rule. */
function notToldTwice(
  secrets: readonly SecretFinding[],
  posture: readonly PostureFinding[]
): readonly SecretFinding[] {
  const told = new Set(posture.map((finding) => finding.fingerprint))
  return secrets.filter(
    ({ function: unit = '', variable }) =>
      variable === undefined || !told.has(fingerprint('posture', 'secret-in-variables', unit, variable))
  )
}

/** Each source is loaded only by those who use it. */
async function advisorySources(
  request: Request,
  workspace: string,
  { trivy }: Pick<World, 'trivy'>
): Promise<readonly AdvisorySource[]> {
  const sources: AdvisorySource[] = []
  if (request.scanners?.includes('osv') !== false) sources.push(await osvSource(request, workspace))
  if (trivy && request.scanners?.includes('trivy') !== false) {
    const source = await import('./advisories/trivy/index.js')
    sources.push(source.trivy(trivy))
  }
  return sources
}

async function osvSource(request: Request, workspace: string): Promise<AdvisorySource> {
  const cache = request.cacheDir === undefined ? {} : { cacheDir: resolve(workspace, request.cacheDir) }
  if (request.osvExport !== undefined) {
    const { osvExport } = await import('./advisories/osv-export/index.js')
    return osvExport({ folder: resolve(workspace, request.osvExport), ...cache })
  }
  const { osvApi } = await import('./advisories/osv-api/index.js')
  return osvApi({ url: request.osvApiUrl, ...cache })
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Sorted; what the reader of a file and its cataloger both say is said once. */
function arranged(notices: readonly Notice[]): readonly Notice[] {
  const said = new Map<string, Notice>()
  for (const notice of [...notices].sort(byPlace)) {
    const key = `${notice.subject}\0${notice.message}`
    if (!said.has(key) || notice.incomplete) said.set(key, notice)
  }
  return [...said.values()]
}

function byPlace(a: Notice, b: Notice): number {
  const left = `${a.stage}\0${a.subject}\0${a.message}`
  const right = `${b.stage}\0${b.subject}\0${b.message}`
  if (left !== right) return left < right ? -1 : 1
  return Number(b.incomplete) - Number(a.incomplete)
}
