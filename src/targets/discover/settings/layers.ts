import { ABSENT, type Grant, type LayerReference, type Setting } from '../../../model/index.js'
import type { Resource, Value } from '../value.js'
import type { Lookup } from './lookup.js'
import { joined } from './message-target.js'
import { cannotTell, itemsOf, listed, partText, placed, property, shown } from './reading.js'

const TYPES = ['AWS::Lambda::LayerVersion', 'AWS::Serverless::LayerVersion'] as const

/** Who may use a layer of the source: its permissions, by the layer's id. */
export function layerGrants(lookup: Lookup): ReadonlyMap<string, Setting<readonly Grant[]>> {
  const found = new Map<string, Setting<readonly Grant[]>>()
  for (const permission of lookup.ofType('AWS::Lambda::LayerVersionPermission')) {
    const layer = lookup.resource(property(permission.properties, 'LayerVersionArn'), ...TYPES)
    if (layer === undefined) continue
    const grant = grantOf(permission)
    found.set(layer.id, joined([found.get(layer.id) ?? ABSENT, listed([grant])]))
  }
  return found
}

function grantOf(permission: Resource): Grant {
  const { properties } = permission
  const principal = property(properties, 'Principal')
  const action = property(properties, 'Action')
  return {
    principal: partText(principal),
    actions: [(action && shown(action)) ?? '${...}'],
    sourceArn: ABSENT,
    sourceAccount: ABSENT,
    organisation: partText(property(properties, 'OrganizationId')),
    urlAuthentication: ABSENT,
    conditions: [],
    ...placed(principal ?? permission)
  }
}

/** The layers of a function, in the order in which they are laid over each other. */
export function layersOf(
  fn: Resource,
  lookup: Lookup,
  grants: ReadonlyMap<string, Setting<readonly Grant[]>>
): Setting<readonly LayerReference[]> {
  const named = property(fn.properties, 'Layers')
  if (named === undefined) return ABSENT
  if (named.kind !== 'list') return cannotTell(named)
  return listed(
    itemsOf(named).map((item) => layer(item, lookup, grants)),
    named.at()
  )
}

function layer(
  item: Value,
  lookup: Lookup,
  grants: ReadonlyMap<string, Setting<readonly Grant[]>>
): LayerReference {
  const own = lookup.resource(item, ...TYPES)
  if (own) return { id: own.id, grants: grants.get(own.id) ?? ABSENT, ...placed(item) }
  // Of another template of the same build.
  if (item.kind === 'reference') return { id: item.id, ...placed(item) }
  const arn = shown(item)
  return { ...(arn === undefined ? {} : { arn }), ...placed(item) }
}
