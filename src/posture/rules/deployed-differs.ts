import { given, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const deployedDiffers: Rule = {
  id: 'deployed-differs',
  rows: ['S4'],
  tier: 'A',
  severity: 'medium',
  title: 'What is deployed is not what was scanned',
  sources: ['account'],
  equivalents: [],
  check: ({ unit, settings }, context) =>
    given(settings.deployedCode, (deployed) => {
      const digest = context.artifact(unit.code)?.digest
      const hex = digest !== undefined && /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1]
      // A folder, or code that is not at hand, has no digest that could be held against it.
      if (!hex) return []
      const local = Buffer.from(hex, 'hex').toString('base64')
      return local === deployed
        ? []
        : [
            problem(undefined, {
              message: 'The code that is deployed is not the archive that was scanned',
              remedy: 'Find out who deployed what, and deploy what the pipeline built'
            })
          ]
    })
}
