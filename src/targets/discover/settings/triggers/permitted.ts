import { NOT_IN_SOURCE } from '../../../../model/index.js'
import type { Resource, Value } from '../../value.js'
import type { Link } from '../links.js'
import type { Lookup } from '../lookup.js'
import { LONGEST_NAME, placed, property, shown } from '../reading.js'
import { REST_APIS } from './api.js'
import type { Entry } from './entry.js'
import { serviceOf } from './service.js'

/**
 * What a permission tells of triggers that no other resource does: Cognito, IoT and CloudWatch Logs are set up
 * elsewhere, and so may be a bucket or an API of another stack.
 * @param known the entries of other resources
 */
export function permittedEntries(
  permissions: readonly Link<Resource>[],
  known: readonly Entry[],
  lookup: Lookup
): readonly Entry[] {
  const entries: Entry[] = []
  for (const { item } of permissions) {
    const entry = permittedEntry(item, lookup)
    if (entry === undefined || isKnown(entry, [...known, ...entries])) continue
    entries.push(entry)
  }
  return entries
}

function permittedEntry(permission: Resource, lookup: Lookup): Entry | undefined {
  const { properties } = permission
  const principal = property(properties, 'Principal')
  const action = property(properties, 'Action')
  if (principal === undefined || (action && shown(action) === 'lambda:InvokeFunctionUrl')) return undefined
  const found = serviceOf(shown(principal) ?? '')
  if (found === undefined) return undefined
  const from = property(properties, 'SourceArn')
  const source = lookup.resource(from)
  const api = found.service === 'apigateway'
  return {
    ...found,
    service: api && source && isHttpApi(source) ? 'apigatewayv2' : clock(found.service, source),
    id: source?.id ?? idOf(from),
    ...(api || found.service === 'alb' ? { authentication: NOT_IN_SOURCE, reach: NOT_IN_SOURCE } : {}),
    ...placed(principal)
  }
}

function isHttpApi({ type }: Resource): boolean {
  return !REST_APIS.some((rest) => rest === type)
}

function clock(service: string, source: Resource | undefined): string {
  const scheduled = service === 'events' && property(source?.properties, 'ScheduleExpression')
  return scheduled ? 'schedule' : service
}

/** Of an API's ARN the API, without stage, method and path. */
function idOf(arn: Value | undefined): string {
  const text = arn && shown(arn)
  if (text === undefined) return '*'
  return text.length > LONGEST_NAME ? text : text.replace(/(:execute-api:[^:]*:[^:]*:[^/]+)\/.*$/, '$1')
}

/** A source that is no resource may be what another entry of the service calls otherwise. */
function isKnown(entry: Entry, known: readonly Entry[]): boolean {
  const family = (service: string) =>
    service.replace('apigatewayv2', 'apigateway').replace('schedule', 'events')
  const same = known.filter(({ service }) => family(service) === family(entry.service))
  return same.some(({ id }) => id === entry.id) || (same.length > 0 && /[:*]/.test(entry.id))
}
