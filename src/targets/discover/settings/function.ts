import {
  ABSENT,
  NOT_IN_SOURCE,
  Redacted,
  set,
  type FunctionSettings,
  type Setting,
  type SettingsSource
} from '../../../model/index.js'
import type { Resource, Source } from '../value.js'
import { itemsOf, number, oneOf, partText, property, text } from './reading.js'
import { tags, variables } from './variables.js'

/** Where a template is deployed, as far as its build folder says. */
export interface Context {
  /** Twelve digits. */
  readonly account?: string
  readonly region?: string
}

/** Properties that CloudFormation and SAM call otherwise. */
interface Names {
  readonly tracing: readonly string[]
  readonly deadLetter: string
}

const CLOUDFORMATION: Names = { tracing: ['TracingConfig', 'Mode'], deadLetter: 'DeadLetterConfig' }
const SAM: Names = { tracing: ['Tracing'], deadLetter: 'DeadLetterQueue' }

/** How a function is configured, from its own properties and from the resources around it. */
export function functionSettings(
  resource: Resource,
  _source: Source,
  context: Context,
  kind: SettingsSource
): FunctionSettings {
  const names = resource.type === 'AWS::Serverless::Function' ? SAM : CLOUDFORMATION
  const { properties } = resource
  return {
    source: kind,
    account: /^\d{12}$/.test(context.account ?? '') ? given(context.account) : NOT_IN_SOURCE,
    region: given(context.region),
    packageType: packageType(resource),
    runtime: text(property(properties, 'Runtime')),
    handler: text(property(properties, 'Handler')),
    architecture: text(itemsOf(property(properties, 'Architectures'))[0]),
    timeoutSeconds: number(property(properties, 'Timeout')),
    ephemeralStorageMb: number(property(properties, 'EphemeralStorage', 'Size')),
    description: hidden(text(property(properties, 'Description'))),
    tags: tags(property(properties, 'Tags')),
    variables: variables(property(properties, 'Environment', 'Variables')),
    variablesKey: partText(property(properties, 'KmsKeyArn')),
    role: NOT_IN_SOURCE,
    layers: NOT_IN_SOURCE,
    image: NOT_IN_SOURCE,
    codeSigning: NOT_IN_SOURCE,
    tracing: oneOf(property(properties, ...names.tracing), ['Active', 'PassThrough']),
    logging: NOT_IN_SOURCE,
    reservedConcurrency: number(property(properties, 'ReservedConcurrentExecutions')),
    provisionedConcurrency: NOT_IN_SOURCE,
    deadLetterTarget: NOT_IN_SOURCE,
    asyncOnFailure: NOT_IN_SOURCE,
    triggers: NOT_IN_SOURCE,
    urls: NOT_IN_SOURCE,
    grants: NOT_IN_SOURCE,
    fileSystems: NOT_IN_SOURCE,
    network: NOT_IN_SOURCE,
    aliases: NOT_IN_SOURCE,
    runtimeUpdates: oneOf(property(properties, 'RuntimeManagementConfig', 'UpdateRuntimeOn'), [
      'Auto',
      'FunctionUpdate',
      'Manual'
    ]),
    customRuntime: ABSENT,
    recursiveLoop: oneOf(property(properties, 'RecursiveLoop'), ['Terminate', 'Allow']),
    alarms: NOT_IN_SOURCE,
    deployedCode: NOT_IN_SOURCE,
    usage: { invocations: NOT_IN_SOURCE, p95Milliseconds: NOT_IN_SOURCE, createdBy: NOT_IN_SOURCE }
  }
}

function given(value: string | undefined): Setting<string> {
  return value === undefined ? NOT_IN_SOURCE : set(value)
}

function hidden(setting: Setting<string>): Setting<Redacted> {
  return setting.state === 'set' ? { ...setting, value: new Redacted(setting.value) } : setting
}

/** Lambda's default is a zip; an image that is named makes it one. */
function packageType({ properties }: Resource): Setting<'Zip' | 'Image'> {
  const named = oneOf(property(properties, 'PackageType'), ['Zip', 'Image'])
  if (named.state !== 'absent') return named
  return (property(properties, 'ImageUri') ?? property(properties, 'Code', 'ImageUri'))
    ? set('Image')
    : ABSENT
}
