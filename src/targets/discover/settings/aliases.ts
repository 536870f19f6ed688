import { ABSENT, set, type Alias, type Setting } from '../../../model/index.js'
import type { Resource } from '../value.js'
import { linkResources, type Links } from './links.js'
import type { Lookup } from './lookup.js'
import { number, partText, placed, property, shown } from './reading.js'

const functionName = ({ properties }: Resource) => property(properties, 'FunctionName')

export function aliasLinks(lookup: Lookup): Links<Resource> {
  return linkResources(lookup, functionName, 'AWS::Lambda::Alias')
}

/** Versions and aliases: what may have provisioned concurrency. */
export function versionLinks(lookup: Lookup): Links<Resource> {
  return linkResources(lookup, functionName, 'AWS::Lambda::Alias', 'AWS::Lambda::Version')
}

/** Aliases; that of SAM's `AutoPublishAlias` leads to a version that SAM publishes. */
export function aliasesOf(fn: Resource, links: Links<Resource>): Setting<readonly Alias[]> {
  const apart = links.setting(fn.id, ({ item }): Alias => {
    const version = property(item.properties, 'FunctionVersion')
    const name = property(item.properties, 'Name')
    return { name: (name && shown(name)) ?? item.id, version: partText(version), ...placed(version ?? item) }
  })
  const published =
    fn.type === 'AWS::Serverless::Function' ? property(fn.properties, 'AutoPublishAlias') : undefined
  if (published === undefined) return apart
  const own: Alias = {
    name: shown(published) ?? '${...}',
    version: set(`\${${fn.id}.Version}`),
    ...placed(published)
  }
  return set([own, ...(apart.state === 'set' ? apart.value : [])], published.at())
}

/** The first that is provisioned: of SAM's alias, or of a version or alias. */
export function provisionedConcurrencyOf(fn: Resource, links: Links<Resource>): Setting<number> {
  const path = ['ProvisionedConcurrencyConfig', 'ProvisionedConcurrentExecutions']
  const holders = [fn, ...links.of(fn.id).map(({ item }) => item)]
  const found = holders.map((each) => number(property(each.properties, ...path)))
  return (
    found.find(({ state }) => state === 'set') ?? found.find(({ state }) => state === 'unknown') ?? ABSENT
  )
}
