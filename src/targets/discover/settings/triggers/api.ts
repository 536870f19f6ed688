import { NOT_IN_SOURCE, set } from '../../../../model/index.js'
import type { Resource, Value } from '../../value.js'
import type { Lookup } from '../lookup.js'
import { cannotTell, idOf, itemsOf, placed, property, shown } from '../reading.js'
import { NO_AUTHENTICATION, type Authentication, type Entries, type Entry, type Reach } from './entry.js'

/** A path of resources that is longer than this leads in a ring. */
const LONGEST = 50

export const REST_APIS = ['AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'] as const

/** Methods of REST APIs, and their authorizers, by the function behind them. */
export function restEntries(lookup: Lookup): Entries {
  const methods = lookup.ofType('AWS::ApiGateway::Method').map((method) => ({
    target: property(method.properties, 'Integration', 'Uri'),
    item: methodEntry(method, lookup)
  }))
  const authorizers = lookup.ofType('AWS::ApiGateway::Authorizer').map(({ properties }) => ({
    target: property(properties, 'AuthorizerUri'),
    item: {
      service: 'apigateway',
      id: apiId(property(properties, 'RestApiId'), lookup),
      invocation: 'synchronous' as const
    }
  }))
  return [...methods, ...authorizers]
}

function methodEntry(method: Resource, lookup: Lookup): Entry {
  const { properties } = method
  const api = property(properties, 'RestApiId')
  const verb = property(properties, 'HttpMethod')
  const word = (verb && shown(verb)) ?? '${...}'
  const type = property(properties, 'AuthorizationType')
  return {
    service: 'apigateway',
    id: apiId(api, lookup),
    invocation: 'synchronous',
    authentication: methodAuthentication(type, property(properties, 'ApiKeyRequired')),
    reach: reachOf(lookup.resource(api, ...REST_APIS)),
    routes: [`${word} ${pathOf(property(properties, 'ResourceId'), lookup)}`],
    preflight: word === 'OPTIONS',
    ...placed(type ?? method)
  }
}

/** `NONE` is what CloudFormation takes where a method does not say. */
function methodAuthentication(type: Value | undefined, key: Value | undefined): Authentication {
  const word = type && shown(type)
  if (type && type.kind !== 'scalar') return cannotTell(type)
  if (word === 'AWS_IAM') return set('iam', type?.at())
  if (word === 'CUSTOM' || word === 'COGNITO_USER_POOLS') return set('authorizer', type?.at())
  if (word !== undefined && word !== 'NONE') return type ? cannotTell(type) : NO_AUTHENTICATION
  return withKey(key, set('none', type?.at()))
}

/** An API key where nothing else is asked for. */
export function withKey(key: Value | undefined, otherwise: Authentication): Authentication {
  if (key === undefined || otherwise.state !== 'set' || otherwise.value !== 'none') return otherwise
  const word = shown(key)
  if (word === 'true') return set('api-key', key.at())
  return word === 'false' ? otherwise : cannotTell(key)
}

export function apiId(api: Value | undefined, lookup: Lookup): string {
  return lookup.resource(api)?.id ?? (api && idOf(api)) ?? '${...}'
}

/** Whether the internet reaches an API: private ones are for networks, and a policy lets some in only. */
export function reachOf(api: Resource | undefined): Reach {
  if (api === undefined) return NOT_IN_SOURCE
  const configuration = property(api.properties, 'EndpointConfiguration')
  const types = property(configuration, 'Types') ?? property(configuration, 'Type') ?? configuration
  if (configuration && types === undefined) return cannotTell(configuration)
  if (itemsOf(types).some((each) => shown(each) === 'PRIVATE')) return set('network', types?.at())
  const policy = property(api.properties, 'Policy') ?? property(api.properties, 'Auth', 'ResourcePolicy')
  if (policy) return set('policy', policy.at())
  const opaque = itemsOf(types).find((each) => each.kind !== 'scalar')
  return opaque ? cannotTell(opaque) : set('internet')
}

/** The path of a method: the parts of its resource and of those above. */
function pathOf(resourceId: Value | undefined, lookup: Lookup): string {
  const parts: string[] = []
  let current = lookup.resource(resourceId, 'AWS::ApiGateway::Resource')
  if (resourceId && current === undefined && lookup.resource(resourceId) === undefined) return '/${...}'
  while (current && parts.length < LONGEST) {
    const part = property(current.properties, 'PathPart')
    parts.unshift((part && shown(part)) ?? '${...}')
    current = lookup.resource(property(current.properties, 'ParentId'), 'AWS::ApiGateway::Resource')
  }
  return `/${parts.join('/')}`
}

/** Routes of HTTP and WebSocket APIs, and their authorizers, by the function behind them. */
export function httpEntries(lookup: Lookup): Entries {
  const routes = lookup.ofType('AWS::ApiGatewayV2::Route').map((route) => {
    const integration = lookup.resource(
      property(route.properties, 'Target'),
      'AWS::ApiGatewayV2::Integration'
    )
    return {
      target: integration ? property(integration.properties, 'IntegrationUri') : undefined,
      item: routeEntry(route, lookup)
    }
  })
  const quick = lookup.ofType('AWS::ApiGatewayV2::Api').map((api) => ({
    target: property(api.properties, 'Target'),
    item: quickEntry(api)
  }))
  const authorizers = lookup.ofType('AWS::ApiGatewayV2::Authorizer').map(({ properties }) => ({
    target: property(properties, 'AuthorizerUri'),
    item: {
      service: 'apigatewayv2',
      id: apiId(property(properties, 'ApiId'), lookup),
      invocation: 'synchronous' as const
    }
  }))
  return [...routes, ...quick, ...authorizers]
}

function routeEntry(route: Resource, lookup: Lookup): Entry {
  const { properties } = route
  const api = lookup.resource(property(properties, 'ApiId'), 'AWS::ApiGatewayV2::Api')
  const key = property(properties, 'RouteKey')
  const word = (key && shown(key)) ?? '${...}'
  const type = property(properties, 'AuthorizationType')
  // Whoever connected is known for the rest of the conversation.
  const asked = word === '$connect' || !isWebSocket(api)
  return {
    service: 'apigatewayv2',
    id: apiId(property(properties, 'ApiId'), lookup),
    invocation: 'synchronous',
    ...(asked ? { authentication: routeAuthentication(type, property(properties, 'ApiKeyRequired')) } : {}),
    reach: api ? set('internet') : NOT_IN_SOURCE,
    routes: [word],
    preflight: word.startsWith('OPTIONS '),
    ...placed(type ?? route)
  }
}

function routeAuthentication(type: Value | undefined, key: Value | undefined): Authentication {
  const word = type && shown(type)
  if (type && type.kind !== 'scalar') return cannotTell(type)
  if (word === 'AWS_IAM') return set('iam', type?.at())
  if (word === 'JWT' || word === 'CUSTOM') return set('authorizer', type?.at())
  if (type && word !== 'NONE') return cannotTell(type)
  return withKey(key, set('none', type?.at()))
}

function isWebSocket(api: Resource | undefined): boolean {
  const protocol = property(api?.properties, 'ProtocolType')
  return protocol !== undefined && shown(protocol) === 'WEBSOCKET'
}

/** An API that is made by naming nothing but its target asks nobody. */
function quickEntry(api: Resource): Entry {
  const target = property(api.properties, 'Target')
  return {
    service: 'apigatewayv2',
    id: api.id,
    invocation: 'synchronous',
    authentication: NO_AUTHENTICATION,
    reach: set('internet'),
    routes: ['$default'],
    ...placed(target ?? api)
  }
}
