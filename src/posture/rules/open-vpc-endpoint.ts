import { given, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const openVpcEndpoint: Rule = {
  id: 'open-vpc-endpoint',
  rows: ['R20'],
  tier: 'A',
  severity: 'low',
  title: 'An endpoint of the network lets everything through',
  sources: ['template', 'plan', 'account'],
  equivalents: ['Prowler vpc_endpoint_connections_trust_boundaries'],
  check: ({ settings }) =>
    given(settings.network, ({ endpoints }) =>
      given(endpoints, (all) =>
        all.flatMap((endpoint) => {
          const open = [
            problem(endpoint, {
              message: `The endpoint ${endpoint.id} for ${endpoint.service} lets everybody do everything`,
              remedy: 'Give it a policy with the resources and accounts that are meant',
              subject: endpoint.id
            })
          ]
          return given(
            endpoint.open,
            (isOpen) => (isOpen ? open : []),
            () => open
          )
        })
      )
    )
}
