import { ABSENT, set, type Grant, type Setting } from '../../../model/index.js'
import type { Resource } from '../value.js'
import { linkResources, type Link, type Links } from './links.js'
import type { Lookup } from './lookup.js'
import { entriesOf, itemsOf, listed, partText, partTexts, placed, property, shown, text } from './reading.js'

/** Permissions of the source by function. */
export function permissionLinks(lookup: Lookup): Links<Resource> {
  return linkResources(
    lookup,
    ({ properties }) => property(properties, 'FunctionName'),
    'AWS::Lambda::Permission'
  )
}

/**
 * Who may invoke a function: its permissions, and those that SAM adds by itself for a function URL that is open to
 * everybody, and for a skill of Alexa.
 * Source: aws-sam-translator 1.110.0, model/sam_resources.py and model/eventsources/push.py.
 */
export function grantsTo(fn: Resource, permissions: Links<Resource>): Setting<readonly Grant[]> {
  const written = permissions.setting(fn.id, grantOf)
  const implied = fn.type === 'AWS::Serverless::Function' ? impliedBySam(fn) : []
  if (implied.length === 0) return written
  return listed([...(written.state === 'set' ? written.value : []), ...implied])
}

function grantOf({ item, qualifier }: Link<Resource>): Grant {
  const { properties } = item
  const named = text(property(properties, 'Qualifier'))
  const version = named.state === 'set' ? named.value : qualifier
  const throughUrl = property(properties, 'InvokedViaFunctionUrl')
  const token = property(properties, 'EventSourceToken')
  const place = property(properties, 'Principal')?.at() ?? item.at()
  return {
    principal: partText(property(properties, 'Principal')),
    actions: actionsOf(partTexts(property(properties, 'Action'))),
    sourceArn: partText(property(properties, 'SourceArn')),
    sourceAccount: partText(property(properties, 'SourceAccount')),
    organisation: partText(property(properties, 'PrincipalOrgID')),
    urlAuthentication: partText(property(properties, 'FunctionUrlAuthType')),
    conditions: [
      ...(token ? ['lambda:eventsourcetoken'] : []),
      ...(throughUrl ? ['lambda:invokedviafunctionurl'] : [])
    ],
    ...(version === undefined || version === '$LATEST' ? {} : { qualifier: version }),
    ...(place === undefined ? {} : { at: place })
  }
}

function actionsOf(actions: Setting<readonly string[]>): readonly string[] {
  return actions.state === 'set' ? actions.value : ['${...}']
}

function impliedBySam({ properties }: Resource): readonly Grant[] {
  const alias = property(properties, 'AutoPublishAlias')
  const qualifier = alias === undefined ? {} : { qualifier: shown(alias) ?? '${...}' }
  const found: Grant[] = []
  const authType = property(properties, 'FunctionUrlConfig', 'AuthType')
  if (authType?.kind === 'scalar' && authType.value === 'NONE') {
    const place = { ...qualifier, ...placed(authType) }
    found.push({ ...everybody('*', 'lambda:InvokeFunctionUrl'), urlAuthentication: set('NONE'), ...place })
    const call = everybody('*', 'lambda:InvokeFunction')
    found.push({ ...call, conditions: ['lambda:invokedviafunctionurl'], ...place })
  }
  for (const event of entriesOf(property(properties, 'Events')).values()) {
    const type = property(event, 'Type')
    if (type?.kind !== 'scalar' || type.value !== 'AlexaSkill') continue
    const token = itemsOf(property(event, 'Properties', 'SkillId')).length > 0
    const grant = everybody('alexa-appkit.amazon.com', 'lambda:InvokeFunction')
    found.push({
      ...grant,
      conditions: token ? ['lambda:eventsourcetoken'] : [],
      ...qualifier,
      ...placed(type)
    })
  }
  return found
}

function everybody(principal: string, action: string): Grant {
  return {
    principal: set(principal),
    actions: [action],
    sourceArn: ABSENT,
    sourceAccount: ABSENT,
    organisation: ABSENT,
    urlAuthentication: ABSENT,
    conditions: []
  }
}
