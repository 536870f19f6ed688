import { set, type Alarm, type Setting } from '../../../model/index.js'
import type { Resource, Value } from '../value.js'
import { linkFunctions, type Links, type Naming } from './links.js'
import type { Lookup } from './lookup.js'
import { itemsOf, property, shown } from './reading.js'

/** Alarms about functions: about one by its name, and about all of the account's where they name none. */
export interface Alarms {
  readonly named: Links<Alarm>
  readonly general: readonly Alarm[]
}

export function openAlarms(lookup: Lookup): Alarms {
  const named: Naming<Alarm>[] = []
  const general: Alarm[] = []
  for (const { properties } of lookup.ofType('AWS::CloudWatch::Alarm')) {
    for (const metric of metricsOf(properties)) {
      const namespace = property(metric, 'Namespace')
      const name = property(metric, 'MetricName')
      if (namespace === undefined || shown(namespace) !== 'AWS/Lambda' || name === undefined) continue
      const item = { metric: shown(name) ?? '${...}' }
      const dimensions = property(metric, 'Dimensions')
      const target = functionDimension(dimensions)
      if (target) named.push({ target, item })
      else if (itemsOf(dimensions).length === 0) general.push(item)
    }
  }
  return { named: linkFunctions(lookup, named), general }
}

/** The metric of the alarm itself, and those that its expressions are made of. */
function metricsOf(properties: Value): readonly Value[] {
  const parts = itemsOf(property(properties, 'Metrics'))
  return [properties, ...parts.flatMap((part) => property(part, 'MetricStat', 'Metric') ?? [])]
}

function functionDimension(dimensions: Value | undefined): Value | undefined {
  if (dimensions?.kind === 'unknown') return dimensions
  for (const each of itemsOf(dimensions)) {
    const name = property(each, 'Name')
    if (name && shown(name) === 'FunctionName') return property(each, 'Value')
  }
  return undefined
}

export function alarmsOf(fn: Resource, { named, general }: Alarms): Setting<readonly Alarm[]> {
  const own = named.setting(fn.id, ({ item }) => item)
  if (general.length === 0) return own
  return set([...(own.state === 'set' ? own.value : []), ...general])
}
