import { NOT_IN_SOURCE, type Policy } from '../../../model/index.js'
import type { Resource, Value } from '../value.js'
import type { Lookup } from './lookup.js'
import { statementsOf } from './policy-document.js'
import { cannotTell, itemsOf, placed, property, shown } from './reading.js'

/** The policies within a list of inline ones, as roles have it. */
export function inlinePolicies(list: Value | undefined): readonly Policy[] {
  return eachOf(list, (policy) => {
    const name = property(policy, 'PolicyName')
    const statements =
      policy.kind === 'mapping' ? statementsOf(property(policy, 'PolicyDocument')) : cannotTell(policy)
    return { name: (name && shown(name)) ?? 'inline', kind: 'inline', statements, ...placed(policy) }
  })
}

export function managedPolicies(list: Value | undefined, lookup: Lookup): readonly Policy[] {
  return eachOf(list, (arn) => managedPolicy(arn, lookup))
}

/** A list that cannot be told is one policy that cannot: its neighbours must not make it look as if there were none. */
export function eachOf(list: Value | undefined, read: (item: Value) => Policy): readonly Policy[] {
  if (list?.kind === 'unknown') return [opaquePolicy(list)]
  return itemsOf(list).map(read)
}

export function opaquePolicy(value: Value): Policy {
  return { name: '${...}', kind: 'customer-managed', statements: cannotTell(value), ...placed(value) }
}

/** A policy by ARN, by name (as SAM takes it) or by reference. */
export function managedPolicy(arn: Value, lookup: Lookup): Policy {
  const own = lookup.resource(arn, 'AWS::IAM::ManagedPolicy')
  if (own) return { ...customerPolicy(own), ...placed(arn) }
  const text = shown(arn)
  if (text === undefined) return opaquePolicy(arn)
  const aws = /:iam::aws:policy\/(.+)$/.exec(text)?.[1] ?? (/^[\w+=,.@/-]+$/.test(text) ? text : undefined)
  if (aws === undefined) {
    return { name: text, kind: 'customer-managed', statements: NOT_IN_SOURCE, ...placed(arn) }
  }
  const name = aws.slice(aws.lastIndexOf('/') + 1)
  return { name, kind: 'aws-managed', statements: NOT_IN_SOURCE, ...placed(arn) }
}

function customerPolicy({ id, properties }: Resource): Policy {
  const name = property(properties, 'ManagedPolicyName')
  const statements = statementsOf(property(properties, 'PolicyDocument'))
  return { name: (name && shown(name)) ?? id, kind: 'customer-managed', statements }
}

/**
 * Policies that stand beside a role and name it, by the id of the role, or of the function whose role SAM makes.
 * An attachment, which only plans know, names a managed policy by `PolicyArn`.
 */
export function policiesBeside(lookup: Lookup): ReadonlyMap<string, readonly Policy[]> {
  const found = new Map<string, Policy[]>()
  const add = (resource: Resource, policy: Policy) => {
    for (const role of rolesNamed(resource, lookup)) {
      const list = found.get(role.id)
      if (list) list.push(policy)
      else found.set(role.id, [policy])
    }
  }
  for (const resource of lookup.ofType('AWS::IAM::Policy', 'AWS::IAM::RolePolicy')) {
    const name = property(resource.properties, 'PolicyName')
    const statements = statementsOf(property(resource.properties, 'PolicyDocument'))
    add(resource, {
      name: (name && shown(name)) ?? resource.id,
      kind: 'inline',
      statements,
      ...placed(resource)
    })
  }
  for (const resource of lookup.ofType('AWS::IAM::ManagedPolicy')) {
    add(resource, { ...customerPolicy(resource), ...placed(resource) })
  }
  for (const attachment of lookup.ofType('Plan::PolicyAttachment')) {
    const arn = property(attachment.properties, 'PolicyArn')
    if (arn) add(attachment, managedPolicy(arn, lookup))
  }
  return found
}

/** A function of SAM without role has one of its own, which others name as `FnRole`. */
function rolesNamed({ properties }: Resource, lookup: Lookup): readonly Resource[] {
  const named = property(properties, 'Roles') ?? property(properties, 'RoleName')
  return itemsOf(named).flatMap((each) => {
    const role = lookup.resource(each, 'AWS::IAM::Role')
    if (role) return role
    if (each.kind !== 'reference' || !each.id.endsWith('Role')) return []
    const fn = { kind: 'reference' as const, id: each.id.slice(0, -'Role'.length), at: () => each.at() }
    return lookup.resource(fn, 'AWS::Serverless::Function') ?? []
  })
}
