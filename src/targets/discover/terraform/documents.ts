import { mapping } from '../settings/reading.js'
import type { Value } from '../value.js'
import type { Block } from './block.js'
import { filledList, filled, object } from './shapes/shape.js'

/** The document that the statements of a data source make, as far as they are known. */
export function documentOf(block: Block): Value {
  const statements = block.blocks('statement').map((statement) =>
    object({
      Effect: filled(statement.get('effect')),
      Action: filledList(statement.get('actions')),
      NotAction: filledList(statement.get('not_actions')),
      Resource: filledList(statement.get('resources')),
      NotResource: filledList(statement.get('not_resources')),
      Principal: principals(statement.blocks('principals')),
      NotPrincipal: principals(statement.blocks('not_principals')),
      Condition: conditions(statement.blocks('condition'))
    })
  )
  const merged = ['source_policy_documents', 'override_policy_documents'].flatMap(
    (name): readonly Value[] => {
      const others = filledList(block.get(name))
      return others ? [{ kind: 'unknown', by: 'a policy that is merged in', at: () => others.at() }] : []
    }
  )
  const items = [...statements.flatMap((each) => each ?? []), ...merged]
  return mapping([['Statement', { kind: 'list', items, at: () => block.at() }]])
}

function principals(blocks: readonly Block[]): Value | undefined {
  return object(
    Object.fromEntries(
      blocks.map((each, index) => {
        const type = each.get('type')
        const named = type?.kind === 'scalar' ? String(type.value) : ''
        return [`${named === '*' ? 'AWS' : named}${index === 0 ? '' : ` ${index}`}`, each.get('identifiers')]
      })
    )
  )
}

function conditions(blocks: readonly Block[]): Value | undefined {
  return object(
    Object.fromEntries(
      blocks.map((each, index) => {
        const variable = each.get('variable')
        const name = variable?.kind === 'scalar' ? String(variable.value) : '${...}'
        return [`${index}`, object({ [name]: each.get('values') })]
      })
    )
  )
}
