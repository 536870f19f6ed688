import { ABSENT, set, type MessageTarget, type Setting } from '../../../model/index.js'
import type { Resource, Value } from '../value.js'
import { linkResources, type Links } from './links.js'
import type { Lookup } from './lookup.js'
import type { MessageTargets } from './message-target.js'
import { placed, property, shown } from './reading.js'

export function invokeConfigLinks(lookup: Lookup): Links<Resource> {
  return linkResources(
    lookup,
    ({ properties }) => property(properties, 'FunctionName'),
    'AWS::Lambda::EventInvokeConfig'
  )
}

/** Where asynchronous invocations go that failed. */
export function asyncOnFailureOf(
  fn: Resource,
  links: Links<Resource>,
  targets: MessageTargets
): Setting<MessageTarget> {
  const sam =
    fn.type === 'AWS::Serverless::Function' ? property(fn.properties, 'EventInvokeConfig') : undefined
  if (sam) return samDestination(fn, property(sam, 'DestinationConfig', 'OnFailure'), targets)
  const configs = links.setting(fn.id, ({ item }) =>
    targets(property(item.properties, 'DestinationConfig', 'OnFailure', 'Destination'))
  )
  if (configs.state !== 'set') return configs
  return (
    configs.value.find(({ state }) => state === 'set') ??
    configs.value.find(({ state }) => state === 'unknown') ??
    ABSENT
  )
}

/** SAM makes a queue or a topic where the template names none. Source: aws-sam-translator 1.110.0. */
function samDestination(
  fn: Resource,
  onFailure: Value | undefined,
  targets: MessageTargets
): Setting<MessageTarget> {
  const type = property(onFailure, 'Type')
  const destination = property(onFailure, 'Destination')
  const word = type && shown(type)
  if (destination || (word !== 'SQS' && word !== 'SNS')) return targets(destination ?? onFailure, type)
  const made =
    word === 'SQS' ? ({ kind: 'sqs', name: 'Queue' } as const) : ({ kind: 'sns', name: 'Topic' } as const)
  const id = `${fn.id}EventInvokeConfigOnFailure${made.name}`
  return set({ id, kind: made.kind, encrypted: ABSENT, grants: ABSENT, ...placed(type) }, type?.at())
}
