import { given, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const urlCors: Rule = {
  id: 'url-cors',
  rows: ['R19'],
  tier: 'A',
  severity: 'medium',
  title: 'Every web site may read the answers of the function URL',
  sources: ['template', 'plan', 'account'],
  equivalents: ['Checkov CKV2_AWS_75', 'Prowler awslambda_function_url_cors_policy'],
  check: ({ settings }) =>
    given(settings.urls, (urls) =>
      urls.flatMap((url) =>
        given(url.origins, (origins) =>
          origins.includes('*')
            ? [
                problem(url, {
                  message: 'Every web site may read the answers of the function URL (AllowOrigins *)',
                  remedy: 'Name the origins of your own sites'
                })
              ]
            : []
        )
      )
    )
}
