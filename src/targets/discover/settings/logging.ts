import {
  ABSENT,
  NOT_IN_SOURCE,
  set,
  type Logging,
  type LogGroup,
  type Setting
} from '../../../model/index.js'
import type { Resource, Value } from '../value.js'
import { linkFunctions, type Links } from './links.js'
import type { Lookup } from './lookup.js'
import { cannotTell, number, oneOf, partText, property, shown, text } from './reading.js'

/** What Lambda calls the log group of a function, before the function's name. */
const PREFIX = '/aws/lambda/'

/** Log groups by the function whose name they bear; CDK gives groups that Lambda makes their retention afterwards. */
export function logGroupLinks(lookup: Lookup): Links<Resource> {
  return linkFunctions(
    lookup,
    lookup
      .ofType('AWS::Logs::LogGroup', 'Custom::LogRetention')
      .map((item) => ({ target: functionNamed(property(item.properties, 'LogGroupName')), item }))
  )
}

function functionNamed(name: Value | undefined): Value | undefined {
  const known = name && name.kind !== 'reference' ? shown(name) : undefined
  if (name === undefined || !known?.startsWith(PREFIX)) return undefined
  const at = () => name.at()
  const text = known.slice(PREFIX.length)
  if (name.kind === 'pattern') return { kind: 'pattern', text, references: name.references, at }
  return { kind: 'scalar', value: text, at }
}

export function loggingOf(fn: Resource, lookup: Lookup, groups: Links<Resource>): Setting<Logging> {
  const config = property(fn.properties, 'LoggingConfig')
  const logging: Logging = {
    format: oneOf(property(config, 'LogFormat'), ['Text', 'JSON']),
    level: text(property(config, 'ApplicationLogLevel')),
    group: groupOf(fn, property(config, 'LogGroup'), lookup, groups)
  }
  if (config?.kind === 'unknown') return cannotTell(config)
  const silent = config === undefined && logging.group.state === 'absent'
  return silent ? ABSENT : set(logging, config?.at())
}

function groupOf(
  fn: Resource,
  named: Value | undefined,
  lookup: Lookup,
  groups: Links<Resource>
): Setting<LogGroup> {
  const own = lookup.resource(named, 'AWS::Logs::LogGroup')
  if (own) return set(logGroup(own), own.at())
  if (named) return shown(named) === undefined ? cannotTell(named) : NOT_IN_SOURCE
  const found = groups.setting(fn.id, ({ item }) => item)
  if (found.state !== 'set') return found
  const [first] = found.value
  return first ? set(logGroup(first), first.at()) : ABSENT
}

function logGroup({ properties }: Resource): LogGroup {
  return {
    retentionDays: number(property(properties, 'RetentionInDays')),
    key: partText(property(properties, 'KmsKeyId'))
  }
}
