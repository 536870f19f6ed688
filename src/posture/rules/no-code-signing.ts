import { valueOf } from '../../model/index.js'
import { given, placeOf, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const noCodeSigning: Rule = {
  id: 'no-code-signing',
  rows: ['S1'],
  tier: 'A',
  severity: 'low',
  title: 'Code that nobody signed can be deployed',
  sources: ['template', 'plan', 'account'],
  equivalents: ['Checkov CKV_AWS_272'],
  check: ({ settings }) => {
    // Lambda checks signatures of zips alone.
    if (valueOf(settings.packageType) === 'Image') return []
    return given(
      settings.codeSigning,
      ({ untrusted }) => {
        const warns = [
          problem(placeOf(untrusted) ?? placeOf(settings.codeSigning), {
            message: 'Code with a wrong signature is deployed with no more than a warning',
            remedy: 'Set UntrustedArtifactOnDeployment to Enforce'
          })
        ]
        return given(
          untrusted,
          (action) => (action === 'Warn' ? warns : []),
          () => warns
        )
      },
      () => [
        problem(undefined, {
          message: 'Code that nobody signed can be deployed',
          remedy: 'Sign what is deployed, and set CodeSigningConfigArn',
          severity: 'info'
        })
      ]
    )
  }
}
