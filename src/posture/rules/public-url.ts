import { given, problem } from '../answers.js'
import { mayCallUrl } from '../entrance.js'
import type { Rule } from '../rule.js'

export const publicUrl: Rule = {
  id: 'public-url',
  rows: ['R19', 'D3'],
  tier: 'A',
  severity: 'high',
  title: 'The function URL asks nobody who they are',
  sources: ['template', 'plan', 'account'],
  equivalents: [
    'Checkov CKV_AWS_258',
    'Prowler awslambda_function_url_public',
    'Security Hub Lambda.1',
    'AWS Config lambda-function-public-access-prohibited'
  ],
  check: ({ settings }) =>
    given(settings.urls, (urls) =>
      urls.flatMap((url) =>
        given(url.authentication, (authentication) => {
          if (authentication !== 'NONE') return []
          const closed = mayCallUrl(settings) === false
          return [
            problem(url, {
              message: closed
                ? 'The function URL asks nobody who they are; only a missing permission keeps the world out'
                : 'Everybody may call the function URL without authentication; the handler may ask for it',
              remedy: 'Set AuthType to AWS_IAM, or ignore it with the reason why the whole world may call',
              // Without a policy that lets everybody in, such a URL answers 403.
              ...(closed ? { severity: 'info' } : {})
            })
          ]
        })
      )
    )
}
