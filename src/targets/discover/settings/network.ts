import {
  ABSENT,
  NOT_IN_SOURCE,
  set,
  type Endpoint,
  type Network,
  type Setting
} from '../../../model/index.js'
import type { Resource, Value } from '../value.js'
import type { Lookup } from './lookup.js'
import { allowsEverything } from './policy-document.js'
import { cannotTell, itemsOf, listed, placed, property, shown } from './reading.js'

/** The endpoints of a source by the network that they are of. */
export interface Endpoints {
  of(network: string): readonly Endpoint[]
  readonly any: boolean
}

export function openEndpoints(lookup: Lookup): Endpoints {
  const found = new Map<string, Endpoint[]>()
  const all = lookup.ofType('AWS::EC2::VPCEndpoint')
  for (const resource of all) {
    const key = keyOf(property(resource.properties, 'VpcId'), lookup)
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), endpoint(resource)])
  }
  return { of: (network) => found.get(network) ?? [], any: all.length > 0 }
}

/** What tells networks apart: the resource, or the text that names it. */
function keyOf(vpc: Value | undefined, lookup: Lookup): string | undefined {
  return lookup.resource(vpc, 'AWS::EC2::VPC')?.id ?? (vpc && shown(vpc))
}

function endpoint(resource: Resource): Endpoint {
  const service = property(resource.properties, 'ServiceName')
  const policy = property(resource.properties, 'PolicyDocument')
  return {
    id: resource.id,
    service: (service && shown(service)) ?? '${...}',
    open: allowsEverything(policy),
    ...placed(policy ?? resource)
  }
}

/** The network of a function; `absent` where it runs in none of the customer's. */
export function networkOf(fn: Resource, lookup: Lookup, endpoints: Endpoints): Setting<Network> {
  const config = property(fn.properties, 'VpcConfig')
  if (config === undefined) return ABSENT
  const named = property(config, 'SubnetIds')
  if (named === undefined) return ABSENT
  if (named.kind === 'unknown') return cannotTell(named)
  const items = itemsOf(named)
  if (items.length === 0) return ABSENT
  const subnets = items.map(
    (item) => lookup.resource(item, 'AWS::EC2::Subnet')?.id ?? shown(item) ?? '${...}'
  )
  return set({ subnets, endpoints: endpointsOf(items, lookup, endpoints) }, config.at())
}

function endpointsOf(
  subnets: readonly Value[],
  lookup: Lookup,
  endpoints: Endpoints
): Setting<readonly Endpoint[]> {
  const networks = subnets.map((item) => {
    const subnet = lookup.resource(item, 'AWS::EC2::Subnet')
    return subnet && keyOf(property(subnet.properties, 'VpcId'), lookup)
  })
  const known = networks.find((network) => network !== undefined)
  if (known !== undefined) return listed(endpoints.of(known))
  return endpoints.any ? NOT_IN_SOURCE : ABSENT
}
