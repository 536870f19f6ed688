import { gapOf, given, items, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const manyTriggers: Rule = {
  id: 'many-triggers',
  rows: ['D5'],
  tier: 'A',
  severity: 'info',
  title: 'Several kinds of sources call the function',
  sources: ['template', 'plan', 'account'],
  equivalents: ['PureSec multiple_triggers'],
  check: ({ settings }) =>
    given(settings.triggers, (triggers) => {
      // An API with several routes is one trigger, and so is a queue that several stages name.
      const distinct = new Set(triggers.map(({ service, id }) => `${service} ${id}`))
      const services = new Set(triggers.map(({ service }) => service))
      const url = items(settings.urls).length > 0
      const count = distinct.size + (url ? 1 : 0)
      if (count < 2) return gapOf(settings.urls)
      const names = [...services].sort().concat(url ? ['function URL'] : [])
      return [
        problem(undefined, {
          message: `${count} sources call the function (${names.join(', ')}), so that it needs the rights and the checks for all of them`,
          remedy: 'Give each source a function of its own where their events have nothing in common'
        })
      ]
    })
}
