import {
  ABSENT,
  NOT_IN_SOURCE,
  Redacted,
  set,
  type MessageTarget,
  type Usage
} from '../../../src/model/index.js'
import type { Cases } from '../support/cases.js'
import { COMPUTED, DENIED, line, mappingOf, trigger } from '../support/functions.js'

const QUEUE: MessageTarget = { id: 'Failed', kind: 'sqs', encrypted: set(true), grants: ABSENT }

const QUIET: Usage = {
  invocations: NOT_IN_SOURCE,
  p95Milliseconds: NOT_IN_SOURCE,
  createdBy: NOT_IN_SOURCE
}

/** Runs that take long, so that nothing is said about the timeout because of them. */
const CALM: Usage = { ...QUIET, p95Milliseconds: ABSENT }

/** How functions are called, and how often. */
export const USE: Cases = {
  'many-triggers': {
    bad: [
      {
        name: 'sources of two kinds and a URL',
        settings: {
          triggers: set([trigger('s3', 'asynchronous'), trigger('sqs', 'poll')]),
          urls: set([{ authentication: set('AWS_IAM'), origins: ABSENT }])
        },
        finds: ['info 1: 3 sources call the function (s3, sqs, function URL)']
      }
    ],
    good: [
      { name: 'one source', settings: { triggers: set([trigger('s3', 'asynchronous')]) } },
      {
        name: 'the routes of one API',
        settings: {
          triggers: set([
            trigger('apigateway', 'synchronous', { routes: ['GET /a', 'POST /a'] }),
            trigger('apigateway', 'synchronous', { routes: ['GET /b'] })
          ])
        }
      },
      { name: 'sources that are computed', settings: { triggers: COMPUTED }, gaps: ['computed'] }
    ]
  },

  'many-routes': {
    bad: [
      {
        name: 'all routes',
        settings: { triggers: set([trigger('apigateway', 'synchronous', { routes: ['ANY /{proxy+}'] })]) },
        finds: ['info 30: The function answers every route']
      },
      {
        name: 'more than ten routes',
        settings: {
          triggers: set([
            trigger('apigateway', 'synchronous', {
              routes: Array.from({ length: 11 }, (_, n) => `GET /${n}`)
            })
          ])
        },
        finds: ['info 30: The function answers 11 routes']
      }
    ],
    good: [
      { name: 'no routes' },
      {
        name: 'a few routes',
        settings: { triggers: set([trigger('apigateway', 'synchronous', { routes: ['GET /a', 'POST /a'] })]) }
      }
    ]
  },

  'unbounded-event-source': {
    bad: [
      {
        name: 'a stream that stops at what fails',
        settings: {
          triggers: set([trigger('kinesis', 'poll', { mapping: mappingOf({ maximumRetries: set(-1) }) })])
        },
        finds: ['low 30: A record of kinesis-1 that fails stops its shard']
      },
      {
        name: 'a queue without a place for what fails',
        settings: { triggers: set([trigger('sqs', 'poll', { mapping: mappingOf() })]) },
        finds: ['low 30: Messages of the queue sqs-1']
      },
      {
        name: 'a circle that nobody stops',
        settings: { recursiveLoop: set('Allow') },
        finds: ['low 1: The function may call itself']
      }
    ],
    good: [
      { name: 'no source' },
      {
        name: 'streams with a limit or a place for failures, and a queue with one',
        settings: {
          triggers: set([
            trigger('kinesis', 'poll', { mapping: mappingOf({ maximumRetries: set(3) }) }),
            trigger('dynamodb', 'poll', { mapping: mappingOf({ onFailure: set(QUEUE) }) }),
            trigger('sqs', 'poll', { mapping: mappingOf({ sourceRedrive: set(true) }) })
          ])
        }
      },
      {
        name: 'a queue of another stack',
        settings: {
          triggers: set([trigger('sqs', 'poll', { mapping: mappingOf({ sourceRedrive: NOT_IN_SOURCE }) })])
        },
        gaps: ['not-in-source']
      }
    ]
  },

  'unused-function': {
    bad: [
      {
        name: 'no call and no caller',
        settings: { usage: { ...QUIET, invocations: set(0) } },
        finds: ['low 1: Nobody has called the function for 90 days, and nothing is seen']
      },
      {
        name: 'no call though there is a caller, as advice',
        settings: {
          usage: { ...QUIET, invocations: set(0) },
          triggers: set([trigger('events', 'asynchronous')])
        },
        finds: ['info 1: ']
      }
    ],
    good: [
      { name: 'a function that is called', settings: { usage: { ...QUIET, invocations: set(1) } } },
      {
        name: 'a function without trigger whose calls nobody counted',
        settings: { usage: { ...QUIET, invocations: DENIED } },
        gaps: ['denied']
      }
    ]
  },

  'long-timeout': {
    bad: [
      {
        name: 'a timeout that no caller waits for',
        settings: {
          timeoutSeconds: set(900, line(61)),
          triggers: set([trigger('apigateway', 'synchronous')]),
          usage: CALM
        },
        finds: ['low 61: The timeout is 900 seconds, while API Gateway']
      },
      {
        name: 'messages that come back too early',
        settings: {
          timeoutSeconds: set(60),
          usage: CALM,
          triggers: set([
            trigger('sqs', 'poll', { mapping: mappingOf({ sourceVisibilitySeconds: set(30) }) })
          ])
        },
        finds: ['low 30: Messages of sqs-1 come back']
      },
      {
        name: 'a timeout far above what runs take',
        settings: { timeoutSeconds: set(120), usage: { ...QUIET, p95Milliseconds: set(2000) } },
        sources: ['account'],
        finds: ['low 1: The timeout is 120 seconds, while 95 of 100 runs end within 2.0']
      },
      {
        name: 'a timeout that runs come close to',
        settings: { timeoutSeconds: set(10), usage: { ...QUIET, p95Milliseconds: set(9500) } },
        sources: ['account'],
        finds: ['low 1: 5 of 100 runs take more than 9.5 seconds']
      }
    ],
    good: [
      { name: 'the default' },
      {
        name: 'a short timeout',
        settings: {
          timeoutSeconds: set(29),
          triggers: set([trigger('apigateway', 'synchronous')]),
          usage: CALM
        }
      },
      {
        name: 'a long timeout without callers who wait',
        settings: { timeoutSeconds: set(600), triggers: set([trigger('events', 'asynchronous')]) },
        sources: ['template', 'plan']
      },
      {
        name: 'runs that nobody measured',
        settings: { timeoutSeconds: set(60) },
        sources: ['account'],
        gaps: ['not-in-source']
      },
      { name: 'a timeout that is computed', settings: { timeoutSeconds: COMPUTED }, gaps: ['computed'] }
    ]
  },

  'console-created': {
    bad: [
      {
        name: 'a function made in the console',
        settings: { usage: { ...QUIET, createdBy: set('console') } },
        finds: ['low 1: Somebody made the function in the console']
      },
      { name: 'a function without a tag of what deploys it, as advice', finds: ['info 1: No tag'] }
    ],
    good: [
      { name: 'a function made otherwise', settings: { usage: { ...QUIET, createdBy: set('other') } } },
      {
        name: 'the tag of a stack',
        settings: { tags: set([{ name: 'aws:cloudformation:stack-name', value: new Redacted('orders') }]) }
      },
      { name: 'tags that nobody let us read', settings: { tags: DENIED }, gaps: ['denied'] }
    ]
  }
}
