import { gapOf, given, items, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const unversionedTrigger: Rule = {
  id: 'unversioned-trigger',
  rows: ['R15'],
  tier: 'A',
  severity: 'info',
  title: 'Callers reach whatever was deployed last',
  sources: ['template', 'plan', 'account'],
  equivalents: ['AWS samples LAMBDA_CODE_IS_VERSIONED'],
  check: ({ settings }) => {
    const latest = items(settings.aliases).filter(
      ({ version }) => version.state === 'set' && version.value === '$LATEST'
    )
    const moving = latest.map((alias) =>
      problem(alias, {
        message: `The alias ${alias.name} is whatever was deployed last`,
        remedy: 'Let the alias point to a published version',
        subject: alias.name
      })
    )
    const called = items(settings.triggers).length > 0 || items(settings.urls).length > 0
    if (!called) return [...moving, ...gapOf(settings.triggers)]
    return [
      ...moving,
      ...given(
        settings.aliases,
        () => [],
        () => [
          problem(undefined, {
            message: 'Callers reach whatever was deployed last: there is no alias',
            remedy: 'Publish versions, and let callers use an alias that can be moved back'
          })
        ]
      )
    ]
  }
}
