import type { Aws, AwsAnswer } from '../../model/index.js'
import { part, text } from './answer.js'
import { readConfiguration, readFunction, type DeployedFunction } from './deployed.js'
import type { Found } from './listing.js'
import { listOf } from './pages.js'
import type { Troubles } from './troubles.js'

/** An alias of a function. */
export interface DeployedAlias {
  readonly name: string
  /** `$LATEST` or a number. */
  readonly version: string
}

/** A function with what its aliases lead to. */
export interface WithAliases {
  readonly function: DeployedFunction
  /** Undefined where nobody could say. */
  readonly aliases: readonly DeployedAlias[] | undefined
  /** Versions that run something else than the newest code, each once. */
  readonly versions: readonly DeployedFunction[]
}

/**
 * Looks for the versions that aliases lead to: they are what callers run. One that has the code, layers and runtime
 * of the newest is left out.
 * @param names whether the names of aliases are wanted as well, also where they lead to nothing else
 */
export async function withAliases(
  aws: Aws,
  found: Found,
  troubles: Troubles,
  names: boolean
): Promise<WithAliases> {
  const { function: latest, versions, exact } = found
  // Without a published version an alias leads to the newest code.
  if (exact || (versions?.size === 0 && !names)) return { function: latest, aliases: [], versions: [] }
  let listed: readonly AwsAnswer[]
  try {
    const input = { FunctionName: latest.arn }
    listed = await listOf(aws, 'ListAliases', latest.region, input, 'Aliases')
  } catch (error) {
    troubles.failed('ListAliases', latest.region, latest.name, error)
    return { function: latest, aliases: undefined, versions: [] }
  }
  const aliases = listed.flatMap((alias) => {
    const [name, version] = [text(alias, 'Name'), text(alias, 'FunctionVersion')]
    return name === undefined || version === undefined ? [] : [{ name, version }]
  })
  const seen = new Set([runsOf(latest)])
  const behind: DeployedFunction[] = []
  for (const [version, qualifier] of versionsBehind(listed)) {
    const deployed = await versionOf(aws, found, version, qualifier, troubles)
    if (!deployed || seen.has(runsOf(deployed))) continue
    seen.add(runsOf(deployed))
    behind.push(deployed)
  }
  return { function: latest, aliases, versions: behind }
}

/** Each version once, with the alias that leads to it; a share of the calls may go to another version. */
function versionsBehind(aliases: readonly AwsAnswer[]): ReadonlyMap<string, string> {
  const behind = new Map<string, string>()
  for (const alias of [...aliases].sort((a, b) =>
    (text(a, 'Name') ?? '') < (text(b, 'Name') ?? '') ? -1 : 1
  )) {
    const [name, version] = [text(alias, 'Name'), text(alias, 'FunctionVersion')]
    if (name !== undefined && version !== undefined && !behind.has(version)) behind.set(version, name)
    for (const other of Object.keys(part(part(alias, 'RoutingConfig'), 'AdditionalVersionWeights') ?? {}))
      if (!behind.has(other)) behind.set(other, other)
  }
  behind.delete('$LATEST')
  return behind
}

async function versionOf(
  aws: Aws,
  { function: latest, versions }: Found,
  version: string,
  qualifier: string,
  troubles: Troubles
): Promise<DeployedFunction | undefined> {
  const known = versions?.get(version)
  if (known) return readConfiguration(known, qualifier)
  try {
    const input = { FunctionName: latest.arn, Qualifier: version }
    return readFunction(await aws.ask('GetFunction', latest.region, input), qualifier)
  } catch (error) {
    troubles.failed('GetFunction', latest.region, `${latest.name}:${qualifier}`, error)
    return undefined
  }
}

/** What tells whether two versions run the same. */
function runsOf({ codeSha256, layers, runtime }: DeployedFunction): string {
  return JSON.stringify([codeSha256, layers, runtime])
}
