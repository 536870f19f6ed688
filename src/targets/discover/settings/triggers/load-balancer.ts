import { NOT_IN_SOURCE, set } from '../../../../model/index.js'
import type { Resource, Value } from '../../value.js'
import type { Lookup } from '../lookup.js'
import { cannotTell, itemsOf, placed, property, shown } from '../reading.js'
import type { Authentication, Entries, Entry, Reach } from './entry.js'

const GROUP = 'AWS::ElasticLoadBalancingV2::TargetGroup'
const LISTENER = 'AWS::ElasticLoadBalancingV2::Listener'

/** Target groups of load balancers by the function in them, with what each listener asks of callers. */
export function loadBalancerEntries(lookup: Lookup): Entries {
  const rules = forwards(lookup)
  const inside = lookup.ofType(GROUP).flatMap((group) =>
    itemsOf(property(group.properties, 'Targets')).map((target) => ({
      group,
      target: property(target, 'Id')
    }))
  )
  // Plans attach targets from beside.
  const beside = lookup.ofType('Plan::TargetAttachment').flatMap(({ properties }) => {
    const group = lookup.resource(property(properties, 'TargetGroupArn'), GROUP)
    return group ? [{ group, target: property(properties, 'Id') }] : []
  })
  return [...inside, ...beside].flatMap(({ group, target }) =>
    (rules.get(group.id) ?? [unseen(group)]).map((item) => ({ target, item }))
  )
}

/** A target group that no listener of the source leads to. */
function unseen(group: Resource): Entry {
  const { id } = group
  return {
    service: 'alb',
    id,
    invocation: 'synchronous',
    authentication: NOT_IN_SOURCE,
    reach: NOT_IN_SOURCE,
    ...placed(group)
  }
}

/** The ways that lead to each target group. */
function forwards(lookup: Lookup): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>()
  const ways = [
    ...lookup
      .ofType(LISTENER)
      .map((rule) => ({ rule, listener: rule, actions: property(rule.properties, 'DefaultActions') })),
    ...lookup.ofType('AWS::ElasticLoadBalancingV2::ListenerRule').map((rule) => ({
      rule,
      listener: lookup.resource(property(rule.properties, 'ListenerArn'), LISTENER),
      actions: property(rule.properties, 'Actions')
    }))
  ]
  for (const { rule, listener, actions } of ways) {
    const authentication = authenticationOf(actions)
    const reach = reachOf(listener, lookup)
    for (const group of groupsOf(actions, lookup)) {
      const entry: Entry = {
        service: 'alb',
        id: group.id,
        invocation: 'synchronous',
        authentication,
        reach,
        ...placed(actions ?? rule)
      }
      found.set(group.id, [...(found.get(group.id) ?? []), entry])
    }
  }
  return found
}

function groupsOf(actions: Value | undefined, lookup: Lookup): readonly Resource[] {
  return itemsOf(actions).flatMap((action) => {
    const groups = itemsOf(property(action, 'ForwardConfig', 'TargetGroups')).map((each) =>
      property(each, 'TargetGroupArn')
    )
    const named = [property(action, 'TargetGroupArn'), ...groups].flatMap(
      (arn) => lookup.resource(arn, GROUP) ?? []
    )
    return [...new Map(named.map((each) => [each.id, each])).values()]
  })
}

/** An action before the forwarding one asks who it is. */
function authenticationOf(actions: Value | undefined): Authentication {
  if (actions?.kind === 'unknown') return cannotTell(actions)
  const types = itemsOf(actions).map((action) => property(action, 'Type'))
  for (const type of types) {
    const word = type && shown(type)
    if (word === 'authenticate-oidc' || word === 'authenticate-cognito') return set('oidc', type?.at())
    if (word === 'jwt-validation') return set('authorizer', type?.at())
  }
  const opaque = types.find((type) => type?.kind === 'unknown')
  return opaque ? cannotTell(opaque) : set('none', actions?.at())
}

function reachOf(listener: Resource | undefined, lookup: Lookup): Reach {
  const arn = property(listener?.properties, 'LoadBalancerArn')
  const balancer = lookup.resource(arn, 'AWS::ElasticLoadBalancingV2::LoadBalancer')
  if (balancer === undefined) return NOT_IN_SOURCE
  const scheme = property(balancer.properties, 'Scheme')
  if (scheme && scheme.kind !== 'scalar') return cannotTell(scheme)
  return set(scheme && shown(scheme) === 'internal' ? 'network' : 'internet', scheme?.at())
}
