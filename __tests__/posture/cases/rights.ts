import { NOT_IN_SOURCE, set } from '../../../src/model/index.js'
import type { Cases } from '../support/cases.js'
import { AFTER_APPLY, allow, COMPUTED, DENIED, inline, line, managed, roleOf } from '../support/functions.js'

const BOUNDED = { boundary: set('arn:aws:iam::111122223333:policy/edge') }

/** What functions may do. */
export const RIGHTS: Cases = {
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
        name: 'rights by which it gets more rights',
        settings: {
          role: set(
            roleOf([
              inline(
                allow(['iam:*'], ['*']),
                allow(['iam:PassRole'], ['*']),
                allow(['sts:AssumeRole'], ['*'])
              )
            ])
          )
        },
        finds: ['high 21: ', 'medium 21: ', 'medium 21: ']
      },
      {
        name: 'every secret',
        settings: { role: set(roleOf([inline(allow(['secretsmanager:GetSecretValue'], ['*']))])) },
        finds: ['low 21: ']
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

  'shared-role': {
    bad: [
      {
        name: 'a role of the same template, and the same ARN elsewhere',
        settings: { role: set(roleOf([]), line(12)) },
        others: { b: { settings: {} }, a: { settings: {} } },
        finds: ['low 12: The role is shared with 2 other functions: a, b']
      },
      {
        name: 'a role by its ARN, in two regions',
        settings: { role: set(roleOf([], { id: 'arn:aws:iam::111122223333:role/all' })) },
        others: {
          far: {
            settings: {
              region: set('us-east-1'),
              role: set(roleOf([], { id: 'arn:aws:iam::111122223333:role/all', at: { path: 'other.yaml' } }))
            }
          }
        },
        finds: ['low 90: The role is shared with 1 other function: far']
      }
    ],
    good: [
      { name: 'a role of its own', others: { b: { settings: { role: set(roleOf([], { id: 'Other' })) } } } },
      {
        name: 'roles of two templates that have one name',
        others: { b: { settings: { role: set(roleOf([], { at: { path: 'other.yaml', line: 3 } })) } } }
      },
      {
        name: 'a helper of the CDK with the same role',
        others: { b: { settings: {}, unit: { providedBy: 'CDK' } } }
      },
      {
        name: 'roles that are not known',
        settings: { role: set(roleOf([], { id: '${RoleArn}' })) },
        others: { b: { settings: { role: set(roleOf([], { id: '${RoleArn}' })) } } }
      }
    ]
  },

  'admin-rights': {
    bad: [
      {
        name: 'handing on every role',
        settings: { role: set(roleOf([inline(allow(['iam:PassRole'], ['*']))])) },
        finds: ['medium 21: The policy inline lets the function hand on every role']
      },
      {
        name: 'changing every function',
        settings: {
          role: set(roleOf([inline(allow(['lambda:UpdateFunctionCode', 'lambda:Update*'], ['*']))]))
        },
        finds: ['medium 21: The policy inline lets the function change every function']
      }
    ],
    good: [
      { name: 'a role without policies' },
      {
        name: 'roles for one service, and functions by name',
        settings: {
          role: set(
            roleOf([
              inline(
                allow(['iam:PassRole'], ['*'], { passedTo: ['lambda.amazonaws.com'] }),
                allow(['iam:PassRole'], ['arn:aws:iam::111122223333:role/worker']),
                allow(['lambda:UpdateFunctionCode'], ['arn:aws:lambda:*:*:function:worker']),
                allow(['lambda:InvokeFunction', 'lambda:GetFunction'], ['*']),
                allow(['lambda:*'], ['*'], { effect: 'Deny' })
              )
            ])
          )
        }
      }
    ]
  }
}
