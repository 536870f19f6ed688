import type { Aws, AwsAnswer } from '../../model/index.js'
import { parseFunctionArn } from './arn.js'
import { text } from './answer.js'
import { readConfiguration, readFunction, type DeployedFunction } from './deployed.js'
import { pagesOf } from './pages.js'
import type { Troubles } from './troubles.js'
import { AwsError } from '../../model/index.js'
import type { NamedFunction } from './wanted.js'

/** A function as it was found, before anybody asked for its aliases. */
export interface Found {
  readonly function: DeployedFunction
  /** Its published versions by number, where they were listed; it may have some where this is left out. */
  readonly versions?: ReadonlyMap<string, AwsAnswer>
  /** Whether a version or an alias was named, so that nothing else of the function is wanted. */
  readonly exact?: true
}

/** Lambda gives no more in one answer. */
const PAGE = 50

/** From here on, published versions that nobody uses are thought to be what the list is made of. */
const MANY_VERSIONS = 1000
const VERSIONS_PER_FUNCTION = 5

/**
 * Lists the functions of a Region whose names are wanted.
 *
 * The list is asked for with all published versions: it then says which functions have any, and only those need
 * to be asked for aliases. Where old versions pile up, as some tools never delete them, that would be the longer
 * way, and the functions are listed alone.
 */
export async function listRegion(
  aws: Aws,
  region: string,
  wanted: (name: string) => boolean,
  troubles: Troubles
): Promise<readonly Found[]> {
  try {
    return (await listWithVersions(aws, region, wanted)) ?? (await listAlone(aws, region, wanted))
  } catch (error) {
    troubles.failed('ListFunctions', region, region, error)
    return []
  }
}

/** Undefined where too many versions come along. */
async function listWithVersions(
  aws: Aws,
  region: string,
  wanted: (name: string) => boolean
): Promise<readonly Found[] | undefined> {
  const latest = new Map<string, DeployedFunction>()
  const versions = new Map<string, Map<string, AwsAnswer>>()
  let [functions, published] = [0, 0]
  const input = { FunctionVersion: 'ALL', MaxItems: PAGE }
  for await (const page of pagesOf(aws, 'ListFunctions', region, input, 'Functions')) {
    for (const configuration of page) {
      const arn = parseFunctionArn(text(configuration, 'FunctionArn') ?? '')
      const version = text(configuration, 'Version') ?? '$LATEST'
      if (version === '$LATEST') functions += 1
      else published += 1
      if (!arn || !wanted(arn.name)) continue
      if (version === '$LATEST') {
        const deployed = readConfiguration(configuration)
        if (deployed) latest.set(arn.plain, deployed)
      } else {
        const known = versions.get(arn.plain) ?? new Map<string, AwsAnswer>()
        versions.set(arn.plain, known.set(version, configuration))
      }
    }
    if (published > MANY_VERSIONS && published > VERSIONS_PER_FUNCTION * functions) return undefined
  }
  return [...latest.values()].map((deployed) => ({
    function: deployed,
    versions: versions.get(deployed.arn) ?? new Map<string, AwsAnswer>()
  }))
}

async function listAlone(
  aws: Aws,
  region: string,
  wanted: (name: string) => boolean
): Promise<readonly Found[]> {
  const found: Found[] = []
  for await (const page of pagesOf(aws, 'ListFunctions', region, { MaxItems: PAGE }, 'Functions')) {
    for (const configuration of page) {
      const deployed = readConfiguration(configuration)
      if (deployed && wanted(deployed.name)) found.push({ function: deployed })
    }
  }
  return found
}

/**
 * Asks for one function by its name.
 * @returns undefined where it could not be had, which `troubles` knows
 */
export async function findNamed(
  aws: Aws,
  { region, name, qualifier }: NamedFunction,
  troubles: Troubles
): Promise<Found | undefined> {
  const subject = parseFunctionArn(name)?.name ?? name
  try {
    const input = { FunctionName: name, ...(qualifier === undefined ? {} : { Qualifier: qualifier }) }
    const deployed = readFunction(await aws.ask('GetFunction', region, input), qualifier)
    if (deployed) return { function: deployed, ...(qualifier === undefined ? {} : { exact: true as const }) }
    troubles.say(subject, `Lambda's answer does not say which function of ${region} it is about`)
  } catch (error) {
    if (error instanceof AwsError && error.kind === 'missing') {
      const which = qualifier === undefined ? '' : `, or no ':${qualifier}' of it`
      troubles.say(subject, `there is no such function in ${region}${which}: it was deleted, or is misspelt`)
    } else troubles.failed('GetFunction', region, subject, error)
  }
  return undefined
}
