import { ABSENT, set, type Setting, type Trigger } from '../../../../model/index.js'
import type { Resource } from '../../value.js'
import { linkFunctions, type Links } from '../links.js'
import type { Lookup } from '../lookup.js'
import type { MessageTargets } from '../message-target.js'
import { cannotTell, property } from '../reading.js'
import { httpEntries, restEntries } from './api.js'
import { joinEntries, type Entries, type Entry } from './entry.js'
import { loadBalancerEntries } from './load-balancer.js'
import { mappingEntry } from './mapping.js'
import { notificationEntries } from './notifications.js'
import { openApiEntries } from './open-api.js'
import { permittedEntries } from './permitted.js'
import { samEntries } from './sam-events.js'

/** What the resources of a source say of what invokes its functions. */
export function triggerLinks(lookup: Lookup, targets: MessageTargets): Links<Entry> {
  return linkFunctions(lookup, [
    ...restEntries(lookup),
    ...httpEntries(lookup),
    ...openApiEntries(lookup),
    ...loadBalancerEntries(lookup),
    ...notificationEntries(lookup),
    ...mappingEntries(lookup, targets)
  ])
}

function mappingEntries(lookup: Lookup, targets: MessageTargets): Entries {
  return lookup.ofType('AWS::Lambda::EventSourceMapping').map((mapping) => {
    const target = property(mapping.properties, 'FunctionName')
    const named = lookup.functionOf(target)
    const known = named !== undefined && named !== 'maybe'
    const qualified: Setting<boolean> = known ? set(named.qualifier !== undefined) : unclear(target)
    const source = property(mapping.properties, 'EventSourceArn')
    return { target, item: mappingEntry(mapping.properties, source, mapping, qualified, lookup, targets) }
  })
}

function unclear(target: Parameters<typeof cannotTell>[0] | undefined): Setting<boolean> {
  return target ? cannotTell(target) : ABSENT
}

/** What invokes a function: events of its own, resources that name it, and permissions that say more than those. */
export function triggersOf(
  fn: Resource,
  lookup: Lookup,
  links: Links<Entry>,
  permissions: Links<Resource>,
  targets: MessageTargets
): Setting<readonly Trigger[]> {
  const named = links.setting(fn.id, ({ item }) => item)
  const seen = [
    ...(fn.type === 'AWS::Serverless::Function' ? samEntries(fn, lookup, targets) : []),
    ...(named.state === 'set' ? named.value : [])
  ]
  const all = joinEntries([...seen, ...permittedEntries(permissions.of(fn.id), seen, lookup)])
  if (all.length > 0) return set(all)
  const permitted = permissions.setting(fn.id, ({ item }) => item.id)
  return [named, permitted].find((each) => each.state === 'unknown') ?? ABSENT
}
