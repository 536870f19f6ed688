import { ABSENT, NOT_IN_SOURCE, set, type FunctionUrl } from '../../../src/model/index.js'
import type { Cases } from '../support/cases.js'
import { COMPUTED, DENIED, grant, line, OTHER, OWN, trigger } from '../support/functions.js'

const NONE: FunctionUrl = { authentication: set('NONE'), origins: ABSENT, at: line(60) }
const WORLD = grant('*', { actions: ['lambda:InvokeFunctionUrl'], urlAuthentication: set('NONE') })

/** Who may call functions. */
export const ACCESS: Cases = {
  'public-url': {
    bad: [
      {
        name: 'a URL that everybody may call',
        settings: { urls: set([NONE]), grants: set([WORLD]) },
        finds: ['high 60: Everybody may call the function URL']
      },
      {
        name: 'a URL whose policy is not known',
        settings: { urls: set([NONE]), grants: COMPUTED },
        finds: ['high 60: ']
      },
      {
        name: 'a URL that answers 403 until somebody adds a policy, as advice',
        settings: { urls: set([NONE]), grants: ABSENT },
        finds: ['info 60: ']
      }
    ],
    good: [
      { name: 'a function without URL' },
      {
        name: 'a URL for those who sign',
        settings: { urls: set([{ ...NONE, authentication: set('AWS_IAM') }]), grants: set([WORLD]) }
      },
      {
        name: 'a URL whose authentication is computed',
        settings: { urls: set([{ ...NONE, authentication: COMPUTED }]) },
        gaps: ['computed']
      }
    ]
  },

  'cross-account-access': {
    bad: [
      {
        name: 'everybody',
        settings: { grants: set([grant('*')]) },
        finds: ['critical 40: Everybody in every AWS account may call the function']
      },
      {
        name: 'everybody under a condition, as less',
        settings: { grants: set([grant('*', { sourceArn: set('arn:aws:s3:::a') })]) },
        finds: ['medium 40: ']
      },
      {
        name: 'another account, by its number and by an ARN of it',
        settings: { grants: set([grant(OTHER), grant(`arn:aws:iam::${OTHER}:role/x`)]) },
        finds: [`high 40: Account ${OTHER} may call`]
      },
      {
        name: 'another account in a partition that is computed',
        settings: { grants: set([grant(`arn:\${AWS::Partition}:iam::${OTHER}:root`)]) },
        finds: [`high 40: Account ${OTHER} may call`]
      },
      {
        name: 'an account of which nobody says whose it is, as less',
        settings: { account: NOT_IN_SOURCE, grants: set([grant(OTHER)]) },
        finds: ['medium 40: ']
      },
      {
        name: 'an account that is not among those that are allowed',
        settings: { account: NOT_IN_SOURCE, grants: set([grant(OTHER)]) },
        allowedAccounts: [OWN],
        finds: ['high 40: ']
      },
      {
        name: 'a service on behalf of everybody',
        settings: { grants: set([grant('sns.amazonaws.com')]) },
        finds: ['medium 40: sns.amazonaws.com may call the function on behalf of everybody']
      },
      {
        name: 'a bucket whose owner is not named',
        settings: { grants: set([grant('s3.amazonaws.com', { sourceArn: set('arn:aws:s3:::uploads') })]) },
        finds: ['medium 40: s3.amazonaws.com may call the function for a bucket']
      },
      {
        name: 'an organisation that is not known',
        settings: { grants: set([grant('*', { organisation: set('o-a1b2c3d4e5') })]) },
        finds: ['low 40: ']
      },
      {
        name: 'a layer for everybody',
        settings: { layers: set([{ id: 'Tools', grants: set([grant('*')]) }]) },
        finds: ['medium 40: ']
      },
      {
        name: 'a layer for another account',
        settings: { layers: set([{ id: 'Tools', grants: set([grant(OTHER)]) }]) },
        finds: ['low 40: ']
      }
    ],
    good: [
      { name: 'a function without policy' },
      { name: 'the own account', settings: { grants: set([grant(OWN), grant(`arn:aws:iam::${OWN}:root`)]) } },
      {
        name: 'the own account before it is known',
        settings: {
          account: NOT_IN_SOURCE,
          grants: set([grant('${AWS::AccountId}'), grant('arn:aws:iam::${AWS::AccountId}:root')])
        }
      },
      {
        name: 'accounts and organisations that are allowed',
        settings: {
          grants: set([grant(OTHER), grant('*', { organisation: set('o-a1b2c3d4e5') })]),
          layers: set([{ id: 'Tools', grants: set([grant(OTHER)]) }])
        },
        allowedAccounts: [OTHER, 'o-a1b2c3d4e5']
      },
      {
        name: 'services that say for whom, those of a region among them',
        settings: {
          grants: set([
            grant('apigateway.amazonaws.com', { sourceArn: set('arn:aws:execute-api:eu-west-1:${A}:api/*') }),
            grant('logs.eu-west-1.amazonaws.com', { sourceAccount: set(OWN) }),
            grant('logs.${AWS::Region}.amazonaws.com', { sourceAccount: set(OWN) }),
            grant('s3.amazonaws.com', { sourceArn: set('arn:aws:s3:::a'), sourceAccount: set(OWN) }),
            grant('s3.amazonaws.com', { sourceAccount: COMPUTED }),
            grant('alexa-appkit.amazon.com', { conditions: ['lambda:eventsourcetoken'] })
          ])
        }
      },
      {
        name: 'what a function URL lets in, which is another rule',
        settings: {
          urls: set([NONE]),
          grants: set([WORLD, grant('*', { conditions: ['lambda:invokedviafunctionurl'] })])
        }
      },
      {
        name: 'an account that is a parameter',
        settings: { grants: set([grant('arn:aws:iam::${Partner}:root'), grant('${Partner}')]) },
        gaps: ['computed']
      },
      {
        name: 'a principal that is computed',
        settings: { grants: set([grant(COMPUTED)]) },
        gaps: ['computed']
      },
      { name: 'a policy that nobody let us read', settings: { grants: DENIED }, gaps: ['denied'] }
    ]
  },

  'open-api': {
    bad: [
      {
        name: 'routes that anybody may call',
        settings: {
          triggers: set([
            trigger('apigateway', 'synchronous', { authentication: set('none'), routes: ['GET /orders'] }),
            trigger('alb', 'synchronous', { authentication: set('none'), reach: set('internet') })
          ])
        },
        finds: ['low 30: Callers of apigateway are not authenticated', 'low 30: Callers of alb']
      }
    ],
    good: [
      {
        name: 'every way of asking who somebody is',
        settings: {
          triggers: set(
            (['iam', 'authorizer', 'api-key', 'oidc'] as const).map((way, index) =>
              trigger('apigatewayv2', 'synchronous', { id: `api-${index}`, authentication: set(way) })
            )
          )
        }
      },
      {
        name: 'what browsers ask before they send credentials',
        settings: {
          triggers: set([
            trigger('apigateway', 'synchronous', { authentication: set('none'), routes: ['OPTIONS /orders'] })
          ])
        }
      },
      {
        name: 'an API within a network, or with a policy of its own',
        settings: {
          triggers: set([
            trigger('apigateway', 'synchronous', { authentication: set('none'), reach: set('network') }),
            trigger('apigateway', 'synchronous', {
              id: 'p',
              authentication: set('none'),
              reach: set('policy')
            })
          ])
        }
      },
      {
        name: 'an API whose authentication is computed, and sources without callers',
        settings: {
          triggers: set([
            trigger('apigateway', 'synchronous', { authentication: COMPUTED }),
            trigger('sqs', 'poll')
          ])
        },
        gaps: ['computed']
      }
    ]
  },

  'url-cors': {
    bad: [
      {
        name: 'answers for every web site',
        settings: { urls: set([{ ...NONE, origins: set(['https://shop.example', '*']) }]) },
        finds: ['medium 60: Every web site may read']
      }
    ],
    good: [
      { name: 'a URL without such headers', settings: { urls: set([NONE]) } },
      { name: 'named sites', settings: { urls: set([{ ...NONE, origins: set(['https://shop.example']) }]) } },
      {
        name: 'sites that are computed',
        settings: { urls: set([{ ...NONE, origins: COMPUTED }]) },
        gaps: ['computed']
      }
    ]
  }
}
