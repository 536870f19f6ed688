import { ABSENT, Redacted, type Setting, type Tag, type Variable } from '../../../model/index.js'
import type { Value } from '../value.js'
import { cannotTell, entriesOf, itemsOf, listed, shown, placed, property } from './reading.js'

/**
 * What CloudFormation fills in when it deploys, from a place that keeps secrets. `{{resolve:ssm:` is not among
 * them: it puts a plain text into the deployed configuration.
 * Source: AWS CloudFormation user guide, "Get values stored in other services using dynamic references".
 */
const SECRET = /\{\{resolve:(secretsmanager|ssm-secure):/

/** With fewer known characters than these beside its `${...}`, a text is what it refers to and no more. */
const FEWEST_KNOWN = 8

/** Environment variables, sorted by name; their values hidden. */
export function variables(value: Value | undefined): Setting<readonly Variable[]> {
  if (value === undefined) return ABSENT
  if (value.kind !== 'mapping') return cannotTell(value)
  const found = [...entriesOf(value)].map(([name, each]): Variable => ({
    name,
    ...origin(each),
    ...placed(each)
  }))
  return listed(found.sort(byName), value.at())
}

function origin(value: Value): Pick<Variable, 'from' | 'value'> {
  if (value.kind === 'reference') return { from: 'reference' }
  if (value.kind === 'unknown') return { from: 'unknown' }
  const text = shown(value)
  if (text === undefined) return { from: 'unknown' }
  if (SECRET.test(text)) return { from: 'secret' }
  if (value.kind === 'pattern' && text.replace(/\$\{[^}]*\}/g, '').length < FEWEST_KNOWN) {
    return { from: value.references.length > 0 ? 'reference' : 'unknown' }
  }
  return { from: 'literal', value: new Redacted(text) }
}

/** Tags, sorted by name: SAM and plans map names to values, CloudFormation lists pairs of `Key` and `Value`. */
export function tags(value: Value | undefined): Setting<readonly Tag[]> {
  if (value === undefined) return ABSENT
  if (value.kind === 'mapping') {
    return listed([...value.entries].map(([name, each]) => tag(name, each)).sort(byName), value.at())
  }
  if (value.kind !== 'list') return cannotTell(value)
  const found: Tag[] = []
  for (const item of itemsOf(value)) {
    const key = property(item, 'Key')
    const name = key && shown(key)
    if (name === undefined) return cannotTell(item)
    found.push(tag(name, property(item, 'Value')))
  }
  return listed(found.sort(byName), value.at())
}

function tag(name: string, value: Value | undefined): Tag {
  return { name, value: new Redacted(value === undefined ? '' : (shown(value) ?? '${...}')) }
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1
}
