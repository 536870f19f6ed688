import { set } from '../../../src/model/index.js'
import type { Cases } from '../support/cases.js'
import { COMPUTED, trigger } from '../support/functions.js'

const QUEUE = { id: 'Failed', kind: 'sqs', encrypted: set(true), grants: { state: 'absent' } } as const

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
  }
}
