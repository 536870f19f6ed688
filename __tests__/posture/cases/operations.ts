import { ABSENT, Redacted, set, type MessageTarget } from '../../../src/model/index.js'
import type { Cases } from '../support/cases.js'
import { allow, COMPUTED, DENIED, inline, line, managed, roleOf, trigger } from '../support/functions.js'

const QUEUE: MessageTarget = { id: 'Failed', kind: 'sqs', encrypted: set(true), grants: ABSENT }

/** What happens when something fails, and who notices. */
export const OPERATIONS: Cases = {
  'no-dlq': {
    bad: [
      {
        name: 'events of a bucket without a place for failures',
        settings: { triggers: set([trigger('s3', 'asynchronous')]) },
        finds: ['info 1: Events from s3 that fail are lost']
      }
    ],
    good: [
      { name: 'a function that nothing calls' },
      {
        name: 'synchronous and polled sources, which never use it',
        settings: { triggers: set([trigger('apigateway', 'synchronous'), trigger('sqs', 'poll')]) }
      },
      {
        name: 'a dead letter queue',
        settings: { triggers: set([trigger('sns', 'asynchronous')]), deadLetterTarget: set(QUEUE) }
      },
      {
        name: 'a destination for failures',
        settings: { triggers: set([trigger('events', 'asynchronous')]), asyncOnFailure: set(QUEUE) }
      },
      {
        name: 'a queue that is computed',
        settings: { triggers: set([trigger('events', 'asynchronous')]), deadLetterTarget: COMPUTED },
        gaps: ['computed']
      }
    ]
  },

  'no-tracing': {
    bad: [
      { name: 'a function without tracing', finds: ['low 1: Active tracing is off'] },
      {
        name: 'the mode that only passes on, which others take for active',
        settings: { tracing: set('PassThrough', line(57)) },
        finds: ['low 57: Active tracing is off']
      }
    ],
    good: [
      { name: 'active tracing', settings: { tracing: set('Active') } },
      {
        name: 'a layer of OpenTelemetry',
        settings: {
          layers: set([
            { arn: 'arn:aws:lambda:eu-west-1:901920570463:layer:aws-otel-nodejs-amd64-ver-1-30-1:1' }
          ])
        }
      },
      {
        name: 'another service that watches',
        unit: { extensions: [{ name: 'datadog-agent', artifact: 'layers/dd.zip' }] }
      },
      {
        name: 'a source that X-Ray does not follow',
        settings: { triggers: set([trigger('kafka', 'poll')]) }
      },
      { name: 'a mode that is computed', settings: { tracing: COMPUTED }, gaps: ['computed'] }
    ]
  },

  'no-reserved-concurrency': {
    bad: [
      {
        name: 'a URL that anybody may call',
        settings: { urls: set([{ authentication: set('NONE'), origins: ABSENT }]) },
        finds: ['info 1: Callers from outside']
      },
      {
        name: 'an API that anybody may call',
        settings: { triggers: set([trigger('apigateway', 'synchronous', { authentication: set('none') })]) },
        finds: ['info 1: Callers from outside']
      },
      {
        name: 'a function that its owners call critical',
        settings: { tags: set([{ name: 'lambda-critical', value: new Redacted('true') }]) },
        finds: ['info 1: ']
      },
      {
        name: 'a function that is switched off by 0, which others take for a limit',
        settings: { reservedConcurrency: set(0, line(58)) },
        finds: ['info 58: The function is switched off']
      }
    ],
    good: [
      {
        name: 'a function that only its own queue calls',
        settings: { triggers: set([trigger('sqs', 'poll')]) }
      },
      {
        name: 'a share of its own',
        settings: {
          reservedConcurrency: set(5),
          urls: set([{ authentication: set('NONE'), origins: ABSENT }])
        }
      },
      { name: 'a number that is computed', settings: { reservedConcurrency: COMPUTED }, gaps: ['computed'] }
    ]
  },

  'unversioned-trigger': {
    bad: [
      {
        name: 'callers without alias',
        settings: { triggers: set([trigger('apigateway', 'synchronous')]) },
        finds: ['info 1: Callers reach whatever was deployed last']
      },
      {
        name: 'an alias that moves along',
        settings: { aliases: set([{ name: 'live', version: set('$LATEST'), at: line(59) }]) },
        finds: ['info 59: The alias live']
      }
    ],
    good: [
      { name: 'a function that nothing calls' },
      {
        name: 'an alias to a version, also to one that is published on deployment',
        settings: {
          triggers: set([trigger('apigateway', 'synchronous')]),
          aliases: set([
            { name: 'live', version: set('7') },
            { name: 'next', version: COMPUTED }
          ])
        }
      }
    ]
  },

  'no-log-rights': {
    bad: [
      { name: 'a role without policies', finds: ['low 90: The role does not let'] },
      {
        name: 'a role for other things',
        settings: { role: set(roleOf([inline(allow(['s3:GetObject'], ['*']))])) },
        finds: ['low 90: ']
      },
      {
        name: 'a role that denies it',
        settings: { role: set(roleOf([inline(allow(['logs:*'], ['*'], { effect: 'Deny' }))])) },
        finds: ['low 90: ']
      }
    ],
    good: [
      {
        name: 'the policy of AWS',
        settings: { role: set(roleOf([managed('service-role/AWSLambdaBasicExecutionRole')])) }
      },
      { name: 'all of logs', settings: { role: set(roleOf([inline(allow(['logs:*'], ['*']))])) } },
      {
        name: 'the action itself',
        settings: { role: set(roleOf([inline(allow(['logs:PutLogEvents'], ['a']))])) }
      },
      {
        name: 'another policy of AWS whose statements are known',
        settings: {
          role: set(
            roleOf([{ ...inline(allow(['logs:Put*'], ['*'])), name: 'SomethingNew', kind: 'aws-managed' }])
          )
        }
      },
      {
        name: 'a policy of AWS that nobody looked up',
        settings: { role: set(roleOf([managed('SomethingNew')])) },
        gaps: ['not-in-source']
      },
      { name: 'a role that is computed', settings: { role: COMPUTED }, gaps: ['computed'] }
    ]
  },

  'log-retention': {
    bad: [
      { name: 'a log group that Lambda makes', finds: ['info 1: Logs are kept for ever'] },
      {
        name: 'a log group without end',
        settings: {
          logging: set({ format: ABSENT, level: ABSENT, group: set({ retentionDays: ABSENT, key: ABSENT }) })
        },
        finds: ['info 1: ']
      }
    ],
    good: [
      {
        name: 'a log group with an end',
        settings: {
          logging: set({ format: ABSENT, level: ABSENT, group: set({ retentionDays: set(30), key: ABSENT }) })
        }
      },
      {
        name: 'a log group of another stack',
        settings: { logging: set({ format: ABSENT, level: ABSENT, group: COMPUTED }) },
        gaps: ['computed']
      }
    ]
  },

  'no-alarms': {
    bad: [
      { name: 'a function without alarms', finds: ['info 1: No alarm'] },
      {
        name: 'alarms on other things',
        settings: { alarms: set([{ metric: 'Invocations' }]) },
        finds: ['info 1: ']
      }
    ],
    good: [
      { name: 'an alarm on errors', settings: { alarms: set([{ metric: 'Errors' }]) } },
      {
        name: 'another service that watches',
        settings: {
          layers: set([{ arn: 'arn:aws:lambda:eu-west-1:464622532012:layer:Datadog-Extension:91' }])
        }
      },
      { name: 'alarms that nobody let us read', settings: { alarms: DENIED }, gaps: ['denied'] }
    ]
  }
}
