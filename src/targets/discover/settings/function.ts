import {
  NOT_IN_SOURCE,
  Redacted,
  set,
  ABSENT,
  type FunctionSettings,
  type Setting,
  type SettingsSource
} from '../../../model/index.js'
import type { Resource, Source } from '../value.js'
import { alarmsOf } from './alarms.js'
import { aliasesOf, provisionedConcurrencyOf } from './aliases.js'
import { aroundFunctions, type Around } from './around.js'
import { asyncOnFailureOf } from './async-failure.js'
import { codeSigningOf } from './code-signing.js'
import type { Context } from './context.js'
import { fileSystemsOf } from './file-systems.js'
import { grantsTo } from './grants.js'
import { imageOf } from './image.js'
import { layersOf } from './layers.js'
import { loggingOf } from './logging.js'
import { networkOf } from './network.js'
import { itemsOf, cannotTell, number, oneOf, partText, property, text } from './reading.js'
import { triggersOf } from './triggers/index.js'
import { urlsOf } from './urls.js'
import { tags, variables } from './variables.js'

/** How a function is configured, from its own properties and from the resources around it. */
export function functionSettings(
  resource: Resource,
  source: Source,
  context: Context,
  kind: SettingsSource
): FunctionSettings {
  const around = aroundFunctions(source, context)
  const fn = withParts(resource, around)
  const of = (...path: readonly string[]) => property(fn.properties, ...path)
  return {
    source: kind,
    account: /^\d{12}$/.test(context.account ?? '') ? given(context.account) : NOT_IN_SOURCE,
    region: given(context.region),
    packageType: packageType(fn),
    runtime: text(of('Runtime')),
    handler: text(of('Handler')),
    architecture: architecture(fn),
    timeoutSeconds: number(of('Timeout')),
    ephemeralStorageMb: number(of('EphemeralStorage', 'Size')),
    description: hidden(partText(of('Description'))),
    tags: tags(of('Tags')),
    variables: variables(of('Environment', 'Variables')),
    variablesKey: partText(of('KmsKeyArn')),
    tracing: oneOf(isSam(fn) ? of('Tracing') : of('TracingConfig', 'Mode'), ['Active', 'PassThrough']),
    reservedConcurrency: number(of('ReservedConcurrentExecutions')),
    runtimeUpdates: oneOf(of('RuntimeManagementConfig', 'UpdateRuntimeOn'), [
      'Auto',
      'FunctionUpdate',
      'Manual'
    ]),
    customRuntime: partText(of('RuntimeConfig', 'RuntimeArn')),
    recursiveLoop: oneOf(of('RecursiveLoop'), ['Terminate', 'Allow']),
    deployedCode: of('CodeSha256') ? text(of('CodeSha256')) : NOT_IN_SOURCE,
    ...surroundings(fn, source, around),
    usage: { invocations: NOT_IN_SOURCE, p95Milliseconds: NOT_IN_SOURCE, createdBy: NOT_IN_SOURCE }
  }
}

/** What other resources of the source say, or say with the function. */
function surroundings(fn: Resource, source: Source, around: Around) {
  const { lookup, targets, permissions } = around
  const deadLetters = property(fn.properties, isSam(fn) ? 'DeadLetterQueue' : 'DeadLetterConfig')
  return {
    role: around.roles(fn),
    layers: layersOf(fn, lookup, around.layerGrants),
    image: imageOf(fn, source, around.repositories),
    codeSigning: codeSigningOf(fn, lookup),
    logging: loggingOf(fn, lookup, around.logGroups),
    provisionedConcurrency: provisionedConcurrencyOf(fn, around.versions),
    deadLetterTarget: targets(property(deadLetters, 'TargetArn'), property(deadLetters, 'Type')),
    asyncOnFailure: asyncOnFailureOf(fn, around.invokeConfigs, targets),
    triggers: triggersOf(fn, lookup, around.triggers, permissions, targets),
    urls: urlsOf(fn, around.urls),
    grants: grantsTo(fn, permissions),
    fileSystems: fileSystemsOf(fn, lookup),
    network: networkOf(fn, lookup, around.endpoints),
    aliases: aliasesOf(fn, around.aliases),
    alarms: alarmsOf(fn, around.alarms)
  }
}

function isSam({ type }: Resource): boolean {
  return type === 'AWS::Serverless::Function'
}

/** A function with what stands of it in other resources. */
function withParts(fn: Resource, { parts }: Around): Resource {
  const links = parts.of(fn.id)
  if (links.length === 0) return fn
  const entries = new Map(fn.properties.entries)
  for (const { item } of links) {
    for (const [name, value] of item.properties.entries) if (name !== 'FunctionName') entries.set(name, value)
  }
  const properties = { kind: 'mapping' as const, entries, at: () => fn.properties.at() }
  const { id, type, metadata } = fn
  return { id, type, properties, ...(metadata ? { metadata } : {}), at: () => fn.at() }
}

function given(value: string | undefined): Setting<string> {
  return value === undefined ? NOT_IN_SOURCE : set(value)
}

function hidden(setting: Setting<string>): Setting<Redacted> {
  return setting.state === 'set' ? { ...setting, value: new Redacted(setting.value) } : setting
}

/** Lambda takes one, in a list. */
function architecture({ properties }: Resource): Setting<string> {
  const list = property(properties, 'Architectures')
  return list?.kind === 'unknown' ? cannotTell(list) : text(itemsOf(list)[0])
}

/** Lambda's default is a zip; an image that is named makes it one. */
function packageType({ properties }: Resource): Setting<'Zip' | 'Image'> {
  const named = oneOf(property(properties, 'PackageType'), ['Zip', 'Image'])
  if (named.state !== 'absent') return named
  // In what `sam build` writes, the code may be a path.
  const code = property(properties, 'Code')
  const inCode = code?.kind === 'scalar' ? undefined : property(code, 'ImageUri')
  return (property(properties, 'ImageUri') ?? inCode) ? set('Image') : ABSENT
}
