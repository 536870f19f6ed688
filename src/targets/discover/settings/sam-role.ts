import { NOT_IN_SOURCE, set, type Policy, type Role, type Setting } from '../../../model/index.js'
import type { Resource, Value } from '../value.js'
import type { Lookup } from './lookup.js'
import { eachOf, managedPolicy, opaquePolicy } from './policies.js'
import { statementsOf } from './policy-document.js'
import { entriesOf, partText, placed, property, shown } from './reading.js'

/** What SAM attaches for an event that Lambda polls. Source: aws-sam-translator 1.110.0, model/eventsources/pull.py. */
const BY_EVENT: Readonly<Record<string, string>> = {
  Kinesis: 'AWSLambdaKinesisExecutionRole',
  DynamoDB: 'AWSLambdaDynamoDBExecutionRole',
  SQS: 'AWSLambdaSQSQueueExecutionRole',
  MSK: 'AWSLambdaMSKExecutionRole'
}

/**
 * The role that SAM makes for a function that names none: the policies that the function lists, and those that SAM
 * adds by itself.
 * Source: aws-sam-translator 1.110.0, model/sam_resources.py.
 */
export function samRole(fn: Resource, lookup: Lookup, beside: readonly Policy[]): Setting<Role> {
  const listedHere = property(fn.properties, 'Policies')
  const policies = [
    ...eachOf(listedHere, (policy) => samPolicy(policy, lookup)),
    ...beside,
    ...connectorsOf(property(fn.properties, 'Connectors')),
    ...impliedNames(fn).map(impliedPolicy)
  ]
  return set({
    id: `${fn.id}Role`,
    policies: set(policies),
    boundary: partText(property(fn.properties, 'PermissionsBoundary')),
    ...placed(listedHere ?? fn)
  })
}

/** One of SAM's list: a name or ARN, a document, or a policy template with its parameters. */
function samPolicy(policy: Value, lookup: Lookup): Policy {
  if (policy.kind !== 'mapping') return managedPolicy(policy, lookup)
  if (policy.entries.has('Statement')) {
    return { name: 'inline', kind: 'inline', statements: statementsOf(policy), ...placed(policy) }
  }
  const [template] = policy.entries.keys()
  if (template === undefined) return opaquePolicy(policy)
  return { name: template, kind: 'sam-template', statements: NOT_IN_SOURCE, ...placed(policy) }
}

function impliedNames({ properties }: Resource): readonly string[] {
  const names = new Set(['AWSLambdaBasicExecutionRole'])
  if (property(properties, 'Tracing')) names.add('AWSXrayWriteOnlyAccess')
  if (property(properties, 'VpcConfig')) names.add('AWSLambdaVPCAccessExecutionRole')
  for (const event of entriesOf(property(properties, 'Events')).values()) {
    const type = property(event, 'Type')
    const name = type?.kind === 'scalar' ? BY_EVENT[String(type.value)] : undefined
    if (name) names.add(name)
  }
  return [...names]
}

function impliedPolicy(name: string): Policy {
  return { name, kind: 'aws-managed', statements: NOT_IN_SOURCE }
}

/** Connectors within a function. */
function connectorsOf(connectors: Value | undefined): readonly Policy[] {
  return [...entriesOf(connectors).values()].map((each) =>
    connector(property(each, 'Properties', 'Permissions'), each)
  )
}

/** Connectors that stand by themselves, by the id of the function that they start from. */
export function connectorsBySource(lookup: Lookup): ReadonlyMap<string, readonly Policy[]> {
  const found = new Map<string, Policy[]>()
  for (const resource of lookup.ofType('AWS::Serverless::Connector')) {
    const id = property(resource.properties, 'Source', 'Id')
    const from = id && shown(id)
    if (from === undefined) continue
    const policy = connector(property(resource.properties, 'Permissions'), resource)
    found.set(from, [...(found.get(from) ?? []), policy])
  }
  return found
}

/** SAM works out the statements from the kinds of both ends; here the permissions are its name: `Connector Read, Write`. */
function connector(permissions: Value | undefined, whole: Pick<Resource, 'at'>): Policy {
  const items = permissions?.kind === 'list' ? permissions.items : permissions ? [permissions] : []
  const words = items.map((each) => shown(each) ?? '${...}')
  return {
    name: `Connector ${words.join(', ')}`,
    kind: 'sam-template',
    statements: NOT_IN_SOURCE,
    ...placed(whole)
  }
}
