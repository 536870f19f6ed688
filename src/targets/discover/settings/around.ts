import type { Resource, Source } from '../value.js'
import { openAlarms, type Alarms } from './alarms.js'
import { aliasLinks, versionLinks } from './aliases.js'
import { invokeConfigLinks } from './async-failure.js'
import type { Context } from './context.js'
import { permissionLinks } from './grants.js'
import { openRepositories, type Repositories } from './image.js'
import { layerGrants } from './layers.js'
import { linkResources, type Links } from './links.js'
import { logGroupLinks } from './logging.js'
import { openLookup, type Lookup } from './lookup.js'
import { openMessageTargets, type MessageTargets } from './message-target.js'
import { openEndpoints, type Endpoints } from './network.js'
import { property } from './reading.js'
import { openRoles, type Roles } from './role.js'
import type { Entry } from './triggers/entry.js'
import { triggerLinks } from './triggers/index.js'
import { urlLinks } from './urls.js'

/** The resources of a source, sorted by the functions that they concern: made once, whatever the number of functions. */
export interface Around {
  readonly lookup: Lookup
  readonly targets: MessageTargets
  readonly roles: Roles
  readonly repositories: Repositories
  readonly layerGrants: ReturnType<typeof layerGrants>
  readonly permissions: Links<Resource>
  readonly urls: Links<Resource>
  readonly aliases: Links<Resource>
  readonly versions: Links<Resource>
  readonly invokeConfigs: Links<Resource>
  readonly logGroups: Links<Resource>
  /** What a plan says of a function in a resource of its own. */
  readonly parts: Links<Resource>
  readonly triggers: Links<Entry>
  readonly alarms: Alarms
  readonly endpoints: Endpoints
}

const known = new WeakMap<Source, Around>()

export function aroundFunctions(source: Source, context: Context): Around {
  let around = known.get(source)
  if (around === undefined) known.set(source, (around = open(source, context)))
  return around
}

function open(source: Source, context: Context): Around {
  const lookup = openLookup(source)
  const targets = openMessageTargets(lookup)
  return {
    lookup,
    targets,
    roles: openRoles(lookup),
    repositories: openRepositories(lookup, context),
    layerGrants: layerGrants(lookup),
    permissions: permissionLinks(lookup),
    urls: urlLinks(lookup),
    aliases: aliasLinks(lookup),
    versions: versionLinks(lookup),
    invokeConfigs: invokeConfigLinks(lookup),
    logGroups: logGroupLinks(lookup),
    parts: linkResources(
      lookup,
      ({ properties }) => property(properties, 'FunctionName'),
      'Plan::FunctionPart'
    ),
    triggers: triggerLinks(lookup, targets),
    alarms: openAlarms(lookup),
    endpoints: openEndpoints(lookup)
  }
}
