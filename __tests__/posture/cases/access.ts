import { ABSENT, NOT_IN_SOURCE, set, type FunctionUrl } from '../../../src/model/index.js'
import type { Cases } from '../support/cases.js'
import {
  AFTER_APPLY,
  allow,
  COMPUTED,
  DENIED,
  grant,
  inline,
  line,
  managed,
  OTHER,
  OWN,
  roleOf
} from '../support/functions.js'

const NONE: FunctionUrl = { authentication: set('NONE'), origins: ABSENT, at: line(60) }
const WORLD = grant('*', { actions: ['lambda:InvokeFunctionUrl'], urlAuthentication: set('NONE') })

const BOUNDED = { boundary: set('arn:aws:iam::111122223333:policy/edge') }

/** Who may call a function, and what it may do itself. */
export const ACCESS: Cases = {
  'wildcard-iam': {
    bad: [
      {
        name: 'every action on every resource',
        settings: { role: set(roleOf([inline(allow(['*'], ['*']))])) },
        finds: ['high 21: The policy inline allows every action on every resource']
      },
      {
        name: 'the policies of AWS for administrators',
        settings: { role: set(roleOf([managed('AdministratorAccess'), managed('PowerUserAccess')])) },
        finds: ['high 20: The policy AdministratorAccess', 'high 20: The policy PowerUserAccess']
      },
      {
        name: 'a policy of AWS for all of a service, by its path',
        settings: { role: set(roleOf([managed('service-role/AmazonS3FullAccess')])) },
        finds: ['medium 20: ']
      },
      {
        name: 'all of a service on every resource',
        settings: { role: set(roleOf([inline(allow(['s3:*', 's3:GetObject'], ['*']))])) },
        finds: ['medium 21: The policy inline allows s3:* on every resource']
      },
      {
        name: 'all of a service on one table',
        settings: { role: set(roleOf([inline(allow(['dynamodb:*'], ['arn:aws:dynamodb:*:*:table/a']))])) },
        finds: ['low 21: ']
      },
      {
        name: 'all but a few actions',
        settings: { role: set(roleOf([inline(allow(['iam:*'], ['*'], { notActions: true }))])) },
        finds: ['high 21: The policy inline allows all but some actions (NotAction)']
      },
      {
        name: 'writing everywhere',
        settings: { role: set(roleOf([inline(allow(['s3:GetObject', 's3:PutObject'], ['*']))])) },
        finds: ['low 21: The policy inline allows s3:PutObject on every resource']
      },
      {
        name: 'the same under a condition, and within a boundary, as less',
        settings: {
          role: set(
            roleOf([
              inline(allow(['*'], ['*'], { conditions: ['aws:sourcevpc'] })),
              managed('AdministratorAccess')
            ])
          )
        },
        finds: ['medium 21: ', 'high 20: ']
      },
      {
        name: 'an administrator within a boundary, as less',
        settings: { role: set(roleOf([managed('AdministratorAccess')], BOUNDED)) },
        finds: ['medium 20: ']
      },
      {
        name: 'what is known beside what is not',
        settings: {
          role: set(
            roleOf([
              inline(allow(['*'], ['*'])),
              { name: 'Shared', kind: 'customer-managed', statements: COMPUTED }
            ])
          )
        },
        finds: ['high 21: '],
        gaps: ['computed']
      }
    ],
    good: [
      { name: 'a role without policies' },
      {
        name: 'rights on named things',
        settings: {
          role: set(roleOf([inline(allow(['dynamodb:PutItem', 's3:Get*'], ['arn:aws:s3:::${Bucket}/*']))]))
        }
      },
      {
        name: 'reading everywhere',
        settings: { role: set(roleOf([inline(allow(['s3:GetObject', 'ec2:Describe*'], ['*']))])) }
      },
      {
        name: 'actions that can only be allowed on everything',
        settings: {
          role: set(
            roleOf([
              inline(
                allow(['xray:PutTraceSegments', 'xray:Put*', 'cloudwatch:PutMetricData'], ['*']),
                allow(
                  ['ec2:CreateNetworkInterface', 'ec2:*NetworkInterface', 'ec2:*NetworkInterfaces'],
                  ['*']
                ),
                allow(['logs:CreateLogGroup', 'logs:PutLogEvents'], ['*']),
                allow(['logs:*'], ['arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/it:*'])
              )
            ])
          )
        }
      },
      {
        name: 'a statement that denies everything',
        settings: { role: set(roleOf([inline(allow(['*'], ['*'], { effect: 'Deny' }))])) }
      },
      {
        name: 'the policies of AWS for functions, and the templates of SAM',
        settings: {
          role: set(
            roleOf([
              managed('AWSLambdaBasicExecutionRole'),
              managed('service-role/AWSLambdaVPCAccessExecutionRole'),
              { name: 'DynamoDBCrudPolicy', kind: 'sam-template', statements: NOT_IN_SOURCE }
            ])
          )
        }
      },
      {
        name: 'a role from elsewhere',
        settings: { role: set(roleOf([], { policies: NOT_IN_SOURCE })) },
        gaps: ['not-in-source']
      },
      { name: 'a policy that is known later', settings: { role: AFTER_APPLY }, gaps: ['after-apply'] },
      { name: 'a role that nobody let us read', settings: { role: DENIED }, gaps: ['denied'] }
    ]
  },

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
        name: 'a principal that is computed',
        settings: { grants: set([grant(COMPUTED)]) },
        gaps: ['computed']
      },
      { name: 'a policy that nobody let us read', settings: { grants: DENIED }, gaps: ['denied'] }
    ]
  }
}
