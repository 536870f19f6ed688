import type {
  ArtifactSummary,
  Aws,
  FunctionSettings,
  FunctionUnit,
  Notice,
  Progress
} from '../../model/index.js'
import type { ArtifactSource } from '../source.js'
import type { WithAliases } from './aliases.js'
import { compareWithBuilt, type Comparison } from './built.js'
import { fetchCode, sharedCode, shortName, type SharedCode } from './code.js'
import type { DeployedFunction } from './deployed.js'
import { fetchedSources, type Task } from './sources.js'
import { imagesOf } from './images.js'
import { fetchLayer } from './layers.js'
import { findFunctions } from './find-functions.js'
import { Troubles } from './troubles.js'
import type { AccountRequest } from './wanted.js'

export type { AccountRequest } from './wanted.js'

/** What is deployed, as far as it was asked for. */
export interface Account {
  /** Sorted by ARN. */
  readonly functions: readonly FunctionUnit[]
  /** Their code and layers, each once. To be opened in this order. */
  readonly sources: readonly ArtifactSource[]
  /** Names of the images that functions run, each once: `REGISTRY/REPOSITORY:TAG@DIGEST`. */
  readonly images: readonly string[]
  /** Complete once all sources were opened. */
  notices(): readonly Notice[]
  /**
   * Holds what was built here against it, and puts the functions of both together.
   * @param built the functions of this build
   * @param artifacts of this build
   */
  compare(
    built: readonly FunctionUnit[],
    artifacts: readonly Pick<ArtifactSummary, 'id' | 'digest'>[]
  ): Comparison
}

/**
 * Finds the functions that were asked for, with what their aliases lead to, and makes their code and layers ready
 * to be fetched.
 * @throws UserError when what was asked for is wrong, finds nothing, or cannot be read without credentials
 */
export async function readAccount(
  request: AccountRequest,
  { aws, progress }: { readonly aws: Aws; readonly progress: Progress }
): Promise<Account> {
  const troubles = new Troubles()
  const found = request.functions.length === 0 ? [] : await findFunctions(request, aws, progress, troubles)
  const deployed = found
    .flatMap(({ function: latest, versions }) => [latest, ...versions])
    .sort((a, b) => (a.arn < b.arn ? -1 : 1))
  const names = namesOf(deployed, request)
  const groups = sharedCode(deployed)
  const images = await imagesOf(deployed, aws, troubles)
  const zips = groups.flatMap(({ id, users }) => users.map(({ arn }) => [arn, id] as const))
  const codeOf = new Map([...zips, ...images])
  const settings = request.settings ? await readSettings(found, aws, progress) : new Map<string, never>()
  const functions = deployed.map((each) => unitOf(each, names, codeOf, settings.get(each.arn)))
  return {
    functions,
    sources: sourcesOf(groups, layersOf(deployed, request), aws, troubles),
    images: [...new Set(images.values())].sort(),
    notices: () => troubles.notices(),
    compare(built, artifacts) {
      const compared = compareWithBuilt(deployed, names, built, artifacts)
      return { functions: [...compared.functions, ...functions], notices: compared.notices }
    }
  }
}

/** By name; where several Regions or accounts were asked for, these come first: `eu-central-1:orders:live`. */
function namesOf(
  deployed: readonly DeployedFunction[],
  request: AccountRequest
): ReadonlyMap<string, string> {
  const several =
    request.regionInNames === true ||
    new Set(request.regions).size > 1 ||
    new Set(deployed.map(({ region }) => region)).size > 1
  return new Map(
    deployed.map(
      (each) => [each.arn, several ? `${each.region}:${shortName(each)}` : shortName(each)] as const
    )
  )
}

function unitOf(
  deployed: DeployedFunction,
  names: ReadonlyMap<string, string>,
  codeOf: ReadonlyMap<string, string>,
  settings: FunctionSettings | undefined
): FunctionUnit {
  const { arn, runtime, architecture, layers } = deployed
  return {
    name: names.get(arn) ?? arn,
    ...(runtime === undefined ? {} : { runtime }),
    code: codeOf.get(arn) ?? arn,
    layers,
    ...(architecture === undefined ? {} : { architecture }),
    ...(settings === undefined ? {} : { settings })
  }
}

function layersOf(deployed: readonly DeployedFunction[], { layers }: AccountRequest): readonly string[] {
  return [...new Set([...deployed.flatMap((each) => each.layers), ...layers])].sort()
}

/** Of the functions themselves: the versions behind their aliases share all but the code. */
async function readSettings(
  found: readonly WithAliases[],
  aws: Aws,
  progress: Progress
): Promise<ReadonlyMap<string, FunctionSettings>> {
  progress.stage(`Reading how ${found.length} functions are set up`)
  const { openSettings } = await import('./settings/index.js')
  const reader = openSettings(aws)
  let done = 0
  const read = found.map(async (each) => {
    const settings = await reader.read(each)
    progress.step(++done, found.length)
    return [each.function.arn, settings] as const
  })
  return new Map(await Promise.all(read))
}

function sourcesOf(
  groups: readonly SharedCode[],
  layers: readonly string[],
  aws: Aws,
  troubles: Troubles
): readonly ArtifactSource[] {
  const tasks: readonly Task[] = [
    ...groups.map((group): Task => {
      const runtime = group.users[0]?.runtime
      return {
        id: group.id,
        kind: 'zip',
        ...(runtime === undefined ? {} : { runtime }),
        fetch: () => fetchCode(aws, group, troubles)
      }
    }),
    ...layers.map((arn): Task => ({ id: arn, kind: 'layer', fetch: () => fetchLayer(aws, arn, troubles) }))
  ]
  return fetchedSources(tasks)
}
