import { set } from '../../../../model/index.js'
import type { Resource, Value } from '../../value.js'
import type { Lookup } from '../lookup.js'
import { cannotTell, computed, entriesOf, itemsOf, placed, property, shown } from '../reading.js'
import { reachOf } from './api.js'
import type { Authentication, Entries, Entry } from './entry.js'

/** APIs that hold an OpenAPI document, and the property that does. */
const BODIES = [
  { type: 'AWS::ApiGateway::RestApi', body: 'Body', service: 'apigateway' },
  { type: 'AWS::Serverless::Api', body: 'DefinitionBody', service: 'apigateway' },
  { type: 'AWS::ApiGatewayV2::Api', body: 'Body', service: 'apigatewayv2' },
  { type: 'AWS::Serverless::HttpApi', body: 'DefinitionBody', service: 'apigatewayv2' }
] as const

/** Operations of OpenAPI documents by the function of their integration. */
export function openApiEntries(lookup: Lookup): Entries {
  return BODIES.flatMap(({ type, body, service }) =>
    lookup.ofType(type).flatMap((api) => {
      const document = property(api.properties, body)
      return operationsOf(document).map(({ route, operation }) => ({
        target: property(operation, 'x-amazon-apigateway-integration', 'uri'),
        item: entry(api, service, document, route, operation)
      }))
    })
  )
}

/** What an OpenAPI document asks of callers for one operation; undefined where it has no such operation. */
export function securityOf(
  document: Value | undefined,
  path: string,
  method: string
): Authentication | undefined {
  const methods = entriesOf(property(document, 'paths', path))
  const any = methods.get('x-amazon-apigateway-any-method')
  const operation = methods.get(method.toLowerCase()) ?? any
  return operation && authentication(document, operation)
}

interface Operation {
  readonly route: string
  readonly operation: Value
}

function operationsOf(document: Value | undefined): readonly Operation[] {
  return [...entriesOf(property(document, 'paths'))].flatMap(([path, methods]) =>
    [...entriesOf(methods)].map(([method, operation]) => ({
      route: `${method === 'x-amazon-apigateway-any-method' ? 'ANY' : method.toUpperCase()} ${path}`,
      operation
    }))
  )
}

function entry(
  api: Resource,
  service: string,
  document: Value | undefined,
  route: string,
  operation: Value
): Entry {
  const security = property(operation, 'security') ?? operation
  return {
    service,
    id: api.id,
    invocation: 'synchronous',
    authentication: authentication(document, operation),
    reach: service === 'apigateway' ? reachOf(api) : set('internet'),
    routes: [route],
    preflight: route.startsWith('OPTIONS '),
    ...placed(security)
  }
}

/** The operation's own requirements, or else those of the document. An empty list asks for nothing. */
function authentication(document: Value | undefined, operation: Value): Authentication {
  const auth = property(operation, 'x-amazon-apigateway-auth', 'type')
  if (auth && shown(auth) === 'AWS_IAM') return set('iam', auth.at())
  const security = property(operation, 'security') ?? property(document, 'security')
  if (security?.kind === 'unknown') return cannotTell(security)
  const requirements = itemsOf(security)
  if (requirements.length === 0) return set('none', security?.at())
  const asked = requirements.map((requirement) => strongest(document, requirement))
  return asked.find((each) => each.state === 'set' && each.value === 'none') ?? asked[0] ?? set('none')
}

/** All schemes of one requirement must be met. */
function strongest(document: Value | undefined, requirement: Value): Authentication {
  const schemes = [...entriesOf(requirement).keys()].map((name) => schemeOf(document, name))
  const proven = schemes.find((each) => each.state === 'set' && each.value !== 'api-key')
  return (
    proven ??
    schemes[0] ??
    (requirement.kind === 'mapping' ? set('none', requirement.at()) : cannotTell(requirement))
  )
}

function schemeOf(document: Value | undefined, name: string): Authentication {
  const scheme =
    property(document, 'components', 'securitySchemes', name) ??
    property(document, 'securityDefinitions', name)
  // SAM writes it where an event takes the default authorizer of its API away.
  if (scheme === undefined && name === 'NONE') return set('none')
  if (scheme?.kind !== 'mapping')
    return name === 'api_key' ? set('api-key') : computed(`the security scheme ${name}`)
  const authType = property(scheme, 'x-amazon-apigateway-authtype')
  if (authType && shown(authType) === 'awsSigv4') return set('iam', scheme.at())
  if (authType ?? property(scheme, 'x-amazon-apigateway-authorizer')) return set('authorizer', scheme.at())
  const type = property(scheme, 'type')
  return set(type && shown(type) === 'apiKey' ? 'api-key' : 'authorizer', scheme.at())
}
