import { ABSENT, set, type Grant, type Setting, type Statement } from '../../../model/index.js'
import type { Value } from '../value.js'
import { jsonValue } from './json-value.js'
import {
  cannotTell,
  computed,
  entriesOf,
  itemsOf,
  listed,
  partText,
  partTexts,
  placed,
  property,
  shown
} from './reading.js'

/**
 * The statements of an IAM policy document, which is written out, or JSON in a text, and then percent-encoded where
 * IAM answers with it. A statement that cannot be told stands in the list with unknown actions: its neighbours
 * count all the same.
 * Source: IAM user guide, "Grammar of the IAM JSON policy language".
 */
export function statementsOf(document: Value | undefined): Setting<readonly Statement[]> {
  if (document === undefined) return ABSENT
  const opened = openDocument(document)
  if (opened.kind !== 'mapping') return cannotTell(opened)
  const all = property(opened, 'Statement')
  if (all?.kind === 'unknown') return cannotTell(all)
  return listed(itemsOf(all).map(statementOf), document.at())
}

/** Whom a resource's policy lets in: one grant for each principal of each statement that allows something. */
export function grantsOf(document: Value | undefined): Setting<readonly Grant[]> {
  if (document === undefined) return ABSENT
  const opened = openDocument(document)
  if (opened.kind !== 'mapping') return cannotTell(opened)
  const all = property(opened, 'Statement')
  if (all?.kind === 'unknown') return cannotTell(all)
  return listed(itemsOf(all).flatMap(grantsOfStatement), document.at())
}

/** Whether one statement lets everybody do everything. `absent` where there is no policy. */
export function allowsEverything(document: Value | undefined): Setting<boolean> {
  if (document === undefined) return ABSENT
  const opened = openDocument(document)
  const all = opened.kind === 'mapping' ? property(opened, 'Statement') : opened
  if (all?.kind === 'unknown') return cannotTell(all)
  const statements = itemsOf(all)
  if (statements.some(isOpen)) return set(true, document.at())
  const opaque = statements.find(({ kind }) => kind !== 'mapping')
  return opaque ? cannotTell(opaque) : set(false, document.at())
}

function isOpen(statement: Value): boolean {
  const { effect, actions, notActions, resources, notResources, conditions } = statementOf(statement)
  if (effect === 'Deny' || notActions || notResources || conditions.length > 0) return false
  if (statement.kind !== 'mapping' || !holdsAll(actions) || !holdsAll(resources)) return false
  return principalsOf(statement).some((each) => each.state === 'set' && each.value === '*')
}

function holdsAll(list: Setting<readonly string[]>): boolean {
  return list.state === 'set' && list.value.includes('*')
}

/** The document behind a text; itself where it is written out. */
function openDocument(document: Value): Value {
  const written = document.kind === 'scalar' || document.kind === 'pattern' ? shown(document) : undefined
  if (written === undefined) return document
  const at = () => document.at()
  try {
    return jsonValue(JSON.parse(written.startsWith('%') ? decodeURIComponent(written) : written), at)
  } catch {
    return { kind: 'unknown', by: 'a policy that is not JSON', at }
  }
}

function statementOf(value: Value): Statement {
  if (value.kind !== 'mapping') {
    const opaque = cannotTell(value)
    const rest = { notActions: false, notResources: false, conditions: [], ...placed(value) }
    return { effect: 'Allow', actions: opaque, resources: opaque, ...rest }
  }
  const conditions = conditionsOf(property(value, 'Condition'))
  const passedTo = conditions.get('iam:passedtoservice')?.flatMap((each) => shown(each) ?? [])
  const notActions = property(value, 'Action') === undefined && value.entries.has('NotAction')
  const notResources = property(value, 'Resource') === undefined && value.entries.has('NotResource')
  return {
    effect: isDeny(value) ? 'Deny' : 'Allow',
    actions: partTexts(property(value, notActions ? 'NotAction' : 'Action')),
    notActions,
    resources: partTexts(property(value, notResources ? 'NotResource' : 'Resource')),
    notResources,
    conditions: [...conditions.keys()].sort(),
    ...(passedTo?.length ? { passedTo } : {}),
    ...placed(value)
  }
}

/** What is not a plain `Deny` may allow. */
function isDeny(statement: Value): boolean {
  const effect = property(statement, 'Effect')
  return effect?.kind === 'scalar' && effect.value === 'Deny'
}

/** The values of each condition key, in small letters. What cannot be told is one key `${...}`. */
function conditionsOf(condition: Value | undefined): ReadonlyMap<string, readonly Value[]> {
  const keys = new Map<string, readonly Value[]>()
  if (condition === undefined) return keys
  if (condition.kind !== 'mapping') return keys.set('${...}', [condition])
  for (const operator of condition.entries.values()) {
    if (operator.kind !== 'mapping') keys.set('${...}', [operator])
    for (const [name, value] of entriesOf(operator)) {
      const key = name.toLowerCase()
      keys.set(key, [...(keys.get(key) ?? []), ...itemsOf(value)])
    }
  }
  return keys
}

/** Condition keys that a grant has a place of its own for. */
const OWN_PLACE = new Set([
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:principalorgid',
  'lambda:functionurlauthtype'
])

function grantsOfStatement(value: Value): readonly Grant[] {
  if (isDeny(value)) return []
  const statement = statementOf(value)
  const conditions = conditionsOf(property(value, 'Condition'))
  const first = (key: string) => partText(conditions.get(key)?.[0])
  const allBut = statement.notActions ? ['*'] : ['${...}']
  return principalsOf(value).map((principal) => ({
    principal,
    actions: statement.actions.state === 'set' && !statement.notActions ? statement.actions.value : allBut,
    sourceArn: first('aws:sourcearn'),
    sourceAccount: first('aws:sourceaccount'),
    organisation: first('aws:principalorgid'),
    urlAuthentication: first('lambda:functionurlauthtype'),
    conditions: statement.conditions.filter((key) => !OWN_PLACE.has(key)),
    ...placed(value)
  }))
}

/** `NotPrincipal` beside `Allow` lets in everybody but a few. */
function principalsOf(statement: Value): readonly Setting<string>[] {
  if (statement.kind !== 'mapping') return [cannotTell(statement)]
  if (property(statement, 'NotPrincipal')) return [set('*', statement.at())]
  const principal = property(statement, 'Principal')
  if (principal === undefined) return [computed('a statement without principal', statement.at())]
  if (principal.kind !== 'mapping') return itemsOf(principal).map((each) => partText(each))
  return [...principal.entries.values()].flatMap((each) => itemsOf(each)).map((each) => partText(each))
}
