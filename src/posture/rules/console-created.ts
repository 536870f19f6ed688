import { items, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const consoleCreated: Rule = {
  id: 'console-created',
  rows: ['D9'],
  tier: 'B',
  severity: 'low',
  title: 'The function was made by hand',
  sources: ['account'],
  equivalents: ['PureSec created_by_console (2019)'],
  check: ({ settings }) => {
    const { createdBy } = settings.usage
    if (createdBy.state === 'set' && createdBy.value === 'console') {
      return [
        problem(undefined, {
          message: 'Somebody made the function in the console',
          remedy: 'Declare it in code, and deploy it by the pipeline'
        })
      ]
    }
    if (createdBy.state === 'set' || items(settings.tags).some(({ name }) => OWNERS.test(name))) return []
    // Who made it is only on record for 90 days; what is declared in code mostly carries a tag that says so.
    if (settings.tags.state === 'unknown') return [{ kind: 'gap', why: settings.tags.why }]
    return [
      problem(undefined, {
        message: 'No tag says that the function is declared in code',
        remedy: 'Declare it in code, or tag it with what deploys it',
        severity: 'info'
      })
    ]
  }
}

const OWNERS = /^(aws:cloudformation:|lambda:createdby|terraform|managed-?by|iac|pulumi|serverless)/i
