import { given, items, placeOf, problem } from '../answers.js'
import { valueOf } from '../../model/index.js'
import type { Answer, Rule, Subject } from '../rule.js'

export const longTimeout: Rule = {
  id: 'long-timeout',
  rows: ['R21'],
  tier: 'B',
  severity: 'low',
  title: 'The timeout is much longer than the function needs, or than its callers wait',
  sources: ['template', 'plan', 'account'],
  equivalents: ['cfn-lint (visibility timeout of SQS)'],
  check: (subject) =>
    given(subject.settings.timeoutSeconds, (timeout) => [
      ...queues(subject, timeout),
      ...measured(subject, timeout)
    ])
}

/** Seconds that API Gateway waits unless its quota was raised. Source: API Gateway quotas. */
const API_WAITS = 29

/** Seconds below which a timeout is never called long. Our own choice. */
const SHORT = 10

/** Without measurements only what is certain: callers that have gone, messages that come back too early. */
function queues({ settings }: Subject, timeout: number): readonly Answer[] {
  const triggers = items(settings.triggers)
  const api = triggers.find(({ service }) => /^apigateway/.test(service))
  const place = placeOf(settings.timeoutSeconds)
  const late = triggers.filter(({ mapping }) => {
    const visible = mapping && valueOf(mapping.sourceVisibilitySeconds)
    return visible !== undefined && visible < timeout
  })
  return [
    ...(api && timeout > 300
      ? [
          problem(place, {
            message: `The timeout is ${timeout} seconds, while API Gateway waits for ${API_WAITS}`,
            remedy: 'Shorten it to what callers wait for',
            subject: 'api'
          })
        ]
      : []),
    ...late.map((trigger) =>
      problem(trigger, {
        message: `Messages of ${trigger.id} come back before the timeout of ${timeout} seconds is over`,
        remedy: 'Make the visibility timeout of the queue six times that of the function',
        subject: trigger.id
      })
    )
  ]
}

function measured({ settings }: Subject, timeout: number): readonly Answer[] {
  if (settings.source !== 'account') return []
  return given(settings.usage.p95Milliseconds, (p95) => {
    const seconds = p95 / 1000
    if (timeout > SHORT && (timeout > 3 * seconds || timeout === 900)) {
      const message = `The timeout is ${timeout} seconds, while 95 of 100 runs end within ${seconds.toFixed(1)}`
      return [problem(undefined, { message, remedy: 'Shorten it, with room for slow days', subject: 'long' })]
    }
    if (seconds <= timeout * 0.9) return []
    const message = `5 of 100 runs take more than ${seconds.toFixed(1)} seconds, close to the timeout of ${timeout}`
    return [
      problem(undefined, { message, remedy: 'Lengthen it, or make the function faster', subject: 'short' })
    ]
  })
}
