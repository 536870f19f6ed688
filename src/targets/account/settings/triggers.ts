import {
  ABSENT,
  NOT_IN_SOURCE,
  set,
  type AwsAnswer,
  type EventSourceMapping,
  type Grant
} from '../../../model/index.js'
import type { Setting, Trigger } from '../../../model/index.js'
import { serviceOf } from '../../discover/settings/triggers/service.js'
import { flag, number, part, text } from '../answer.js'
import { parseFunctionArn } from '../arn.js'
import { given, targetOf } from './configuration.js'

/** Event source mappings of a Region by the ARN of the function, without qualifier. */
export type Mappings = Setting<ReadonlyMap<string, readonly AwsAnswer[]>>

export function mappingsByFunction(items: readonly AwsAnswer[]): Mappings {
  const found = new Map<string, AwsAnswer[]>()
  for (const item of items) {
    const arn = parseFunctionArn(text(item, 'FunctionArn') ?? '')?.plain
    if (arn !== undefined) found.set(arn, [...(found.get(arn) ?? []), item])
  }
  return set(found)
}

/**
 * What invokes a function: what it polls, and the services that its policy lets in. What calls it with the rights of
 * a role, such as a state machine, is not to be seen here.
 */
export function triggersOf(
  arn: string,
  mappings: Mappings,
  grants: Setting<readonly Grant[]>
): Setting<readonly Trigger[]> {
  if (mappings.state === 'unknown') return mappings
  if (grants.state === 'unknown') return grants
  const polled = (mappings.state === 'set' ? (mappings.value.get(arn) ?? []) : []).map(polledTrigger)
  const invoked = grants.state === 'set' ? grants.value.flatMap(grantedTrigger) : []
  const triggers = joined([...polled, ...invoked])
  return triggers.length === 0 ? ABSENT : set(triggers)
}

/** Several statements about one API are one trigger with several routes. */
function joined(triggers: readonly Trigger[]): readonly Trigger[] {
  const found = new Map<string, Trigger>()
  for (const trigger of triggers) {
    const key = `${trigger.service} ${trigger.id}`
    const before = found.get(key)
    const routes = [...new Set([...(before?.routes ?? []), ...(trigger.routes ?? [])])].sort()
    found.set(key, { ...trigger, ...(routes.length === 0 ? {} : { routes }) })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, trigger]) => trigger)
}

function grantedTrigger({ principal, sourceArn }: Grant): readonly Trigger[] {
  const service = principal.state === 'set' ? serviceOf(principal.value) : undefined
  if (!service) return []
  const source = sourceArn.state === 'set' ? sourceArn.value : undefined
  const [, api, method, path] =
    /:execute-api:[^:]*:\d*:([^/]+)\/[^/]*\/([^/]+)\/?(.*)$/.exec(source ?? '') ?? []
  if (api !== undefined)
    return [{ ...service, id: api, ...unseen, routes: [`${method ?? '*'} /${path ?? ''}`] }]
  return [
    {
      ...service,
      id: source ?? service.service,
      ...(/^(alb|apigateway)$/.test(service.service) ? unseen : {})
    }
  ]
}

/** API Gateway and load balancers would have to be asked themselves. */
const unseen = { authentication: NOT_IN_SOURCE, reach: NOT_IN_SOURCE } as const

const POLLED: Readonly<Record<string, string>> = {
  sqs: 'sqs',
  kinesis: 'kinesis',
  dynamodb: 'dynamodb',
  kafka: 'kafka',
  mq: 'mq',
  rds: 'documentdb'
}

function polledTrigger(mapping: AwsAnswer): Trigger {
  const source = text(mapping, 'EventSourceArn')
  const name = /^arn:[^:]*:([a-z0-9-]+):/.exec(source ?? '')?.[1] ?? ''
  return {
    service: part(mapping, 'SelfManagedEventSource')
      ? 'kafka'
      : ((Object.hasOwn(POLLED, name) ? POLLED[name] : undefined) ?? 'other'),
    id: source ?? text(mapping, 'UUID') ?? '${...}',
    invocation: 'poll',
    mapping: mappingOf(mapping)
  }
}

function mappingOf(mapping: AwsAnswer): EventSourceMapping {
  const state = text(mapping, 'State')
  const arn = parseFunctionArn(text(mapping, 'FunctionArn') ?? '')
  return {
    enabled: state === undefined ? NOT_IN_SOURCE : set(!/^Disabl/.test(state)),
    maximumConcurrency: given(number(part(mapping, 'ScalingConfig'), 'MaximumConcurrency')),
    maximumRetries: given(number(mapping, 'MaximumRetryAttempts')),
    maximumAgeSeconds: given(number(mapping, 'MaximumRecordAgeInSeconds')),
    bisects: given(flag(mapping, 'BisectBatchOnFunctionError')),
    onFailure: targetOf(text(part(part(mapping, 'DestinationConfig'), 'OnFailure'), 'Destination')),
    sourceRedrive: NOT_IN_SOURCE,
    sourceVisibilitySeconds: NOT_IN_SOURCE,
    qualified: arn ? set(arn.qualifier !== undefined) : NOT_IN_SOURCE
  }
}
