import { NOT_IN_SOURCE, set, type Policy, type Role, type Setting } from '../../../model/index.js'
import type { Resource } from '../value.js'
import type { Lookup } from './lookup.js'
import { inlinePolicies, managedPolicies, policiesBeside } from './policies.js'
import { cannotTell, computed, idOf, listed, partText, placed, property } from './reading.js'
import { connectorsBySource, samRole } from './sam-role.js'

export type Roles = (fn: Resource) => Setting<Role>

/**
 * The roles of a source, with every policy that stands in it: within the role, beside it and naming it, or managed
 * and attached. Functions that share a role share its `id`.
 */
export function openRoles(lookup: Lookup): Roles {
  const beside = policiesBeside(lookup)
  const connectors = connectorsBySource(lookup)
  const made = new Map<string, Role>()
  return (fn) => {
    const named = property(fn.properties, 'Role')
    if (named === undefined && fn.type === 'AWS::Serverless::Function') {
      return samRole(fn, lookup, [...(beside.get(fn.id) ?? []), ...(connectors.get(fn.id) ?? [])])
    }
    if (named === undefined) return computed('a missing role', fn.at())
    const own = lookup.resource(named, 'AWS::IAM::Role')
    if (own) {
      let role = made.get(own.id)
      if (role === undefined) made.set(own.id, (role = roleOf(own, lookup, beside.get(own.id) ?? [])))
      return set(role, named.at())
    }
    const text = idOf(named)
    if (text === undefined) return cannotTell(named)
    return set({ id: text, policies: NOT_IN_SOURCE, boundary: NOT_IN_SOURCE, ...placed(named) }, named.at())
  }
}

function roleOf(role: Resource, lookup: Lookup, beside: readonly Policy[]): Role {
  const { properties } = role
  return {
    id: role.id,
    policies: listed([
      ...inlinePolicies(property(properties, 'Policies')),
      ...managedPolicies(property(properties, 'ManagedPolicyArns'), lookup),
      ...beside
    ]),
    boundary: partText(property(properties, 'PermissionsBoundary')),
    ...placed(role)
  }
}
