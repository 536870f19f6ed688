import { entryOf, mapNode, textOf, type MapNode, type Node } from './node.js'

/**
 * What `Globals.Function` may hold, beside everything that begins with `AutoPublishAlias`.
 * Source: aws/serverless-application-model, samtranslator/plugins/globals/globals.py at 1.110.0, read 2026-11.
 */
const FUNCTION = new Set([
  'Architectures',
  'AssumeRolePolicyDocument',
  'CapacityProviderConfig',
  'CodeSigningConfigArn',
  'CodeUri',
  'DeadLetterQueue',
  'DeploymentPreference',
  'Description',
  'DurableConfig',
  'Environment',
  'EphemeralStorage',
  'EventInvokeConfig',
  'FileSystemConfigs',
  'FunctionScalingConfig',
  'FunctionUrlConfig',
  'Handler',
  'KmsKeyArn',
  'Layers',
  'LoggingConfig',
  'MemorySize',
  'PermissionsBoundary',
  'PropagateTags',
  'ProvisionedConcurrencyConfig',
  'PublishToLatestPublished',
  'RecursiveLoop',
  'ReservedConcurrentExecutions',
  'RolePath',
  'Runtime',
  'RuntimeManagementConfig',
  'SnapStart',
  'SourceKMSKeyArn',
  'Tags',
  'TenancyConfig',
  'Timeout',
  'Tracing',
  'VersionDeletionPolicy',
  'VpcConfig'
])

/** Sections of `Globals` beside that of functions; which properties each takes is left to SAM. */
const SECTIONS = new Map([
  ['AWS::Serverless::Function', 'Function'],
  ['AWS::Serverless::Api', 'Api'],
  ['AWS::Serverless::HttpApi', 'HttpApi'],
  ['AWS::Serverless::SimpleTable', 'SimpleTable'],
  ['AWS::Serverless::StateMachine', 'StateMachine'],
  ['AWS::Serverless::LayerVersion', 'LayerVersion']
])

/**
 * The properties of a SAM resource with `Globals` beneath them: maps merge, lists are put behind the global one,
 * anything else replaces.
 */
export function withGlobals(root: Node, type: string, properties: MapNode): MapNode {
  const section = entryOf(entryOf(root, 'Globals'), SECTIONS.get(type) ?? '')
  if (section?.kind !== 'map') return properties
  const accepted = new Map(
    [...section.entries].filter(([name]) => type !== 'AWS::Serverless::Function' || isAccepted(name))
  )
  const merged = merge(
    mapNode(accepted, () => section.line()),
    properties
  )
  return merged.kind === 'map' ? merged : properties
}

function isAccepted(name: string): boolean {
  return FUNCTION.has(name) || name.startsWith('AutoPublishAlias')
}

function merge(global: Node, own: Node): Node {
  if (global.kind === 'list' && own.kind === 'list') {
    return { kind: 'list', items: [...global.items, ...own.items], line: () => own.line() }
  }
  if (global.kind !== 'map' || own.kind !== 'map' || isFunction(global) || isFunction(own)) return own
  const entries = new Map(global.entries)
  for (const [key, value] of own.entries) {
    const under = entries.get(key)
    entries.set(key, under ? merge(under, value) : value)
  }
  return mapNode(entries, () => own.line())
}

/** A call of a function is a value of its own, and never merged. */
function isFunction({ entries }: MapNode): boolean {
  const [name = ''] = entries.keys()
  return entries.size === 1 && (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::'))
}

/** Whether SAM reads the template: the transform may stand alone or in a list. */
export function hasTransform(root: Node, name: string): boolean {
  return transformsOf(root).includes(name)
}

export function transformsOf(root: Node): readonly string[] {
  const transform = entryOf(root, 'Transform')
  const all = transform?.kind === 'list' ? transform.items : transform ? [transform] : []
  return all.map((each) => textOf(each) ?? textOf(entryOf(each, 'Name')) ?? '')
}
