import { set, type FunctionUrl, type Setting } from '../../../model/index.js'
import type { Resource, Value } from '../value.js'
import { linkResources, type Links } from './links.js'
import type { Lookup } from './lookup.js'
import { oneOf, partTexts, placed, property } from './reading.js'

/** Function URLs of the source by function. */
export function urlLinks(lookup: Lookup): Links<Resource> {
  return linkResources(
    lookup,
    ({ properties }) => property(properties, 'TargetFunctionArn'),
    'AWS::Lambda::Url'
  )
}

export function urlsOf(fn: Resource, links: Links<Resource>): Setting<readonly FunctionUrl[]> {
  const apart = links.setting(fn.id, ({ item }) => url(item.properties, item))
  const own =
    fn.type === 'AWS::Serverless::Function' ? property(fn.properties, 'FunctionUrlConfig') : undefined
  if (own === undefined) return apart
  return set([url(own, own), ...(apart.state === 'set' ? apart.value : [])], own.at())
}

function url(properties: Value, whole: Pick<Resource, 'at'>): FunctionUrl {
  const authType = property(properties, 'AuthType')
  return {
    authentication: oneOf(authType, ['NONE', 'AWS_IAM']),
    origins: partTexts(property(properties, 'Cors', 'AllowOrigins')),
    ...placed(authType ?? whole)
  }
}
