import { ABSENT, NOT_IN_SOURCE, set } from '../../../../model/index.js'
import type { Resource, Value } from '../../value.js'
import type { Lookup } from '../lookup.js'
import type { MessageTargets } from '../message-target.js'
import { cannotTell, entriesOf, itemsOf, placed, property, shown } from '../reading.js'
import { apiId, reachOf, withKey } from './api.js'
import { NO_AUTHENTICATION, type Authentication, type Entry } from './entry.js'
import { mappingEntry } from './mapping.js'
import { asynchronous } from './notifications.js'
import { securityOf } from './open-api.js'

/** Events that Lambda polls: the property that names the source, and the service. */
const POLLED: Readonly<Record<string, { readonly source: string; readonly service: string }>> = {
  SQS: { source: 'Queue', service: 'sqs' },
  Kinesis: { source: 'Stream', service: 'kinesis' },
  DynamoDB: { source: 'Stream', service: 'dynamodb' },
  MSK: { source: 'Stream', service: 'kafka' },
  SelfManagedKafka: { source: 'KafkaBootstrapServers', service: 'kafka' },
  MQ: { source: 'Broker', service: 'mq' },
  DocumentDB: { source: 'Cluster', service: 'documentdb' }
}

/** Events that another service sends: the property that tells its sources apart, if it has one, and the service. */
const SENT: Readonly<Record<string, { readonly source?: string; readonly service: string }>> = {
  S3: { source: 'Bucket', service: 's3' },
  SNS: { source: 'Topic', service: 'sns' },
  CloudWatchLogs: { source: 'LogGroupName', service: 'logs' },
  Schedule: { service: 'schedule' },
  ScheduleV2: { service: 'schedule' },
  CloudWatchEvent: { service: 'events' },
  EventBridgeRule: { service: 'events' },
  IoTRule: { service: 'iot' }
}

/** The events of a function of SAM. Source: AWS SAM developer guide, "EventSource", and aws-sam-translator 1.110.0. */
export function samEntries(fn: Resource, lookup: Lookup, targets: MessageTargets): readonly Entry[] {
  const events = property(fn.properties, 'Events')
  if (events?.kind === 'unknown')
    return [{ service: 'other', id: 'Events', invocation: 'synchronous', ...placed(events) }]
  return [...entriesOf(events)].map(([name, event]) => {
    const type = property(event, 'Type')
    return entry(fn, name, type?.kind === 'scalar' ? String(type.value) : '', event, lookup, targets)
  })
}

function entry(
  fn: Resource,
  name: string,
  type: string,
  event: Value,
  lookup: Lookup,
  targets: MessageTargets
): Entry {
  const properties = property(event, 'Properties')
  const polled = Object.hasOwn(POLLED, type) ? POLLED[type] : undefined
  if (polled) {
    const named = property(properties, polled.source)
    const qualified = set(property(fn.properties, 'AutoPublishAlias') !== undefined)
    const source = named?.kind === 'list' ? named.items[0] : named
    return mappingEntry(properties, source, event, qualified, lookup, targets, polled.service)
  }
  const sent = Object.hasOwn(SENT, type) ? SENT[type] : undefined
  if (sent) {
    const source = sent.source === undefined ? undefined : property(properties, sent.source)
    const viaQueue = type === 'SNS' && property(properties, 'SqsSubscription')
    if (viaQueue && shown(viaQueue) !== 'false')
      return throughQueue(fn, name, viaQueue, event, lookup, targets)
    return asynchronous(sent.service, source ? apiId(source, lookup) : `${fn.id}${name}`, source ?? event)
  }
  if (type === 'Api') return apiEntry(properties, event, lookup)
  if (type === 'HttpApi') return httpApiEntry(properties, event, lookup)
  if (type === 'Cognito') {
    const pool = property(properties, 'UserPool')
    return {
      service: 'cognito',
      id: apiId(pool, lookup),
      invocation: 'synchronous',
      ...placed(pool ?? event)
    }
  }
  const service = type === 'AlexaSkill' ? 'alexa' : 'other'
  return { service, id: `${fn.id}${name}`, invocation: 'synchronous', ...placed(event) }
}

/** SNS through a queue, which SAM makes where none is named: Lambda polls that. */
function throughQueue(
  fn: Resource,
  name: string,
  queue: Value,
  event: Value,
  lookup: Lookup,
  targets: MessageTargets
): Entry {
  const qualified = set(property(fn.properties, 'AutoPublishAlias') !== undefined)
  const arn = property(queue.kind === 'mapping' ? queue : undefined, 'QueueArn')
  const made = mappingEntry(undefined, arn, event, qualified, lookup, targets, 'sqs')
  if (arn || made.mapping === undefined) return made
  const mapping = { ...made.mapping, sourceRedrive: set(false), sourceVisibilitySeconds: ABSENT }
  return { ...made, id: `${fn.id}${name}Queue`, mapping }
}

function apiEntry(properties: Value | undefined, event: Value, lookup: Lookup): Entry {
  const named = property(properties, 'RestApiId')
  const api = named ? lookup.resource(named) : lookup.resource(reference('ServerlessRestApi', event))
  const path = wordOf(property(properties, 'Path')) ?? '${...}'
  const method = (wordOf(property(properties, 'Method')) ?? '${...}').toUpperCase()
  const auth = property(properties, 'Auth')
  return {
    service: 'apigateway',
    id: named ? apiId(named, lookup) : 'ServerlessRestApi',
    invocation: 'synchronous',
    authentication: authenticationOf(auth, api, named, 'DefinitionBody', path, method),
    reach: reach(api, named),
    routes: [`${method} ${path}`],
    preflight: method === 'OPTIONS',
    ...placed(auth ?? event)
  }
}

function httpApiEntry(properties: Value | undefined, event: Value, lookup: Lookup): Entry {
  const named = property(properties, 'ApiId')
  const api = named ? lookup.resource(named) : lookup.resource(reference('ServerlessHttpApi', event))
  const path = wordOf(property(properties, 'Path'))
  const method = (wordOf(property(properties, 'Method')) ?? 'any').toUpperCase()
  const auth = property(properties, 'Auth')
  return {
    service: 'apigatewayv2',
    id: named ? apiId(named, lookup) : 'ServerlessHttpApi',
    invocation: 'synchronous',
    authentication: authenticationOf(auth, api, named, 'DefinitionBody', path ?? '$default', method),
    reach: named && api === undefined ? NOT_IN_SOURCE : set('internet'),
    routes: [
      path === undefined
        ? '$default'
        : `${method === 'X-AMAZON-APIGATEWAY-ANY-METHOD' ? 'ANY' : method} ${path}`
    ],
    preflight: method === 'OPTIONS',
    ...placed(auth ?? event)
  }
}

/**
 * The event's own authorizer, else the API's default, else what the API's document says. An API of another stack
 * may ask for something that is not seen here.
 */
function authenticationOf(
  auth: Value | undefined,
  api: Resource | undefined,
  named: Value | undefined,
  body: string,
  path: string,
  method: string
): Authentication {
  if (auth?.kind === 'unknown') return cannotTell(auth)
  const own = property(auth, 'Authorizer')
  const byDefault = property(api?.properties, 'Auth', 'DefaultAuthorizer')
  const authorizer = own ?? byDefault
  if (authorizer) {
    const word = shown(authorizer)
    if (word === undefined) return cannotTell(authorizer)
    if (word === 'AWS_IAM') return set('iam', authorizer.at())
    if (word !== 'NONE') return set('authorizer', authorizer.at())
  }
  const open: Authentication = authorizer ? set('none', authorizer.at()) : NO_AUTHENTICATION
  const key = property(auth, 'ApiKeyRequired') ?? property(api?.properties, 'Auth', 'ApiKeyRequired')
  const withKeys = withKey(key, open)
  if (own || withKeys !== open) return withKeys
  if (named && api === undefined) return NOT_IN_SOURCE
  if (property(api?.properties, 'DefinitionUri') ?? property(api?.properties, 'BodyS3Location'))
    return NOT_IN_SOURCE
  const document = property(api?.properties, body) ?? property(api?.properties, 'Body')
  if (document?.kind === 'unknown') return cannotTell(document)
  return securityOf(document, path, method) ?? open
}

/** The API that SAM makes by itself is there for the internet unless `Globals` say otherwise. */
function reach(api: Resource | undefined, named: Value | undefined) {
  return named === undefined && api === undefined ? set('internet' as const) : reachOf(api)
}

function reference(id: string, event: Value): Value {
  return { kind: 'reference', id, at: () => event.at() }
}

function wordOf(value: Value | undefined): string | undefined {
  return value && itemsOf(value).length === 1 ? shown(value) : undefined
}
