import { given, problem } from '../answers.js'
import { isOpenApi, isPreflight } from '../entrance.js'
import type { Rule } from '../rule.js'

export const openApi: Rule = {
  id: 'open-api',
  rows: ['R19'],
  tier: 'A',
  severity: 'low',
  title: 'An API or load balancer passes on callers without asking who they are',
  sources: ['template', 'plan', 'account'],
  equivalents: [
    'Checkov CKV_AWS_59, CKV_AWS_309',
    'Trivy AWS-0004',
    'Prowler apigateway_restapi_authorizers_enabled, apigatewayv2_api_authorizers_enabled'
  ],
  check: ({ settings }) =>
    given(settings.triggers, (triggers) =>
      triggers.flatMap((trigger) => {
        const { authentication, service, id, routes } = trigger
        if (authentication === undefined || isPreflight(routes)) return []
        return given(authentication, () =>
          isOpenApi(trigger)
            ? [
                problem(trigger, {
                  message: `Callers of ${service} are not authenticated at the edge; the handler may do it`,
                  remedy: 'Add an authorizer, or ask for signed requests',
                  subject: `${service} ${id}`
                })
              ]
            : []
        )
      })
    )
}
