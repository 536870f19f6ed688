import { ABSENT, set, type Grant, type MessageTarget, type Setting } from '../../../model/index.js'
import type { Resource, Value } from '../value.js'
import type { Lookup } from './lookup.js'
import { boolean, cannotTell, idOf, placed, property, shown } from './reading.js'
import { grantsOf } from './policy-document.js'

type Kind = MessageTarget['kind']

const KINDS: Readonly<Record<string, Kind>> = {
  'AWS::SQS::Queue': 'sqs',
  'AWS::SNS::Topic': 'sns',
  'AWS::Events::EventBus': 'events',
  'AWS::S3::Bucket': 's3',
  'AWS::Lambda::Function': 'lambda',
  'AWS::Serverless::Function': 'lambda'
}

const BY_WORD: Readonly<Record<string, Kind>> = {
  SQS: 'sqs',
  SNS: 'sns',
  EventBridge: 'events',
  S3Bucket: 's3',
  Lambda: 'lambda'
}

/** Policies that stand beside the queue or topic that they are of, and the property that lists those. */
const POLICIES = [
  { of: 'AWS::SQS::Queue', type: 'AWS::SQS::QueuePolicy', list: 'Queues' },
  { of: 'AWS::SNS::Topic', type: 'AWS::SNS::TopicPolicy', list: 'Topics' }
] as const

/** Finds where messages go: queues and topics with what the source says of their encryption and policies. */
export type MessageTargets = (value: Value | undefined, type?: Value) => Setting<MessageTarget>

export function openMessageTargets(lookup: Lookup): MessageTargets {
  const policies = policiesByOwner(lookup)
  const made = new Map<string, Omit<MessageTarget, 'at'>>()
  return (value, type) => {
    if (value === undefined) return ABSENT
    const owner = lookup.resource(value, ...Object.keys(KINDS))
    const text = idOf(value)
    if (owner === undefined) {
      if (value.kind === 'unknown' || text === undefined) return cannotTell(value)
      return set({ ...elsewhere(value, text, type), ...placed(value) }, value.at())
    }
    let target = made.get(owner.id)
    if (target === undefined) made.set(owner.id, (target = ofSource(owner, policies.get(owner.id) ?? [])))
    return set({ ...target, ...placed(value) }, value.at())
  }
}

function policiesByOwner(lookup: Lookup): ReadonlyMap<string, readonly Setting<readonly Grant[]>[]> {
  const found = new Map<string, Setting<readonly Grant[]>[]>()
  for (const { of, type, list } of POLICIES) {
    for (const policy of lookup.ofType(type)) {
      const grants = grantsOf(property(policy.properties, 'PolicyDocument'))
      for (const owner of ownersOf(lookup, policy, list, of)) {
        found.set(owner.id, [...(found.get(owner.id) ?? []), grants])
      }
    }
  }
  return found
}

function ownersOf(lookup: Lookup, { properties }: Resource, list: string, type: string): readonly Resource[] {
  const named = property(properties, list)
  const items = named?.kind === 'list' ? named.items : named ? [named] : []
  return items.flatMap((item) => lookup.resource(item, type) ?? [])
}

function ofSource(
  owner: Resource,
  policies: readonly Setting<readonly Grant[]>[]
): Omit<MessageTarget, 'at'> {
  const own = grantsOf(property(owner.properties, 'Policy'))
  return {
    id: owner.id,
    kind: KINDS[owner.type] ?? 'other',
    encrypted: encryption(owner),
    grants: joined([own, ...policies])
  }
}

/** Several policies of one thing count together. What one of them says is not lost for another that is unknown. */
export function joined(policies: readonly Setting<readonly Grant[]>[]): Setting<readonly Grant[]> {
  const grants = policies.flatMap((each) => (each.state === 'set' ? each.value : []))
  return grants.length > 0 ? set(grants) : (policies.find((each) => each.state === 'unknown') ?? ABSENT)
}

function encryption({ type, properties }: Resource): Setting<boolean> {
  const key = property(properties, 'KmsMasterKeyId')
  if (key?.kind === 'unknown') return cannotTell(key)
  if (key !== undefined && shown(key) !== '') return set(true, key.at())
  return type === 'AWS::SQS::Queue' ? boolean(property(properties, 'SqsManagedSseEnabled')) : ABSENT
}

/** A target outside of the source: nobody here says how it is set up. */
function elsewhere(value: Value, text: string, type: Value | undefined): Omit<MessageTarget, 'at'> {
  const word = type?.kind === 'scalar' ? BY_WORD[String(type.value)] : undefined
  const service = /^arn:[^:]*:([a-z0-9]+):/.exec(text)?.[1]
  const unseen: Setting<never> = { state: 'unknown', why: { kind: 'not-in-source' }, ...placed(value) }
  return { id: text, kind: word ?? kindOfService(service), encrypted: unseen, grants: unseen }
}

function kindOfService(service: string | undefined): Kind {
  const known = ['sqs', 'sns', 'events', 's3', 'lambda'] as const
  return known.find((each) => each === service) ?? 'other'
}
