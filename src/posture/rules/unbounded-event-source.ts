import { gapOf, given, placeOf, problem } from '../answers.js'
import { valueOf, type EventSourceMapping, type Trigger } from '../../model/index.js'
import type { Answer, Rule } from '../rule.js'

export const unboundedEventSource: Rule = {
  id: 'unbounded-event-source',
  rows: ['R5'],
  tier: 'B',
  severity: 'low',
  title: 'A source of events is tried again without end',
  sources: ['template', 'plan', 'account'],
  equivalents: [],
  check: ({ settings }) => [
    ...given(settings.triggers, (triggers) =>
      triggers.flatMap((trigger) => (trigger.mapping ? answer(trigger, trigger.mapping) : []))
    ),
    ...given(settings.recursiveLoop, (loop) =>
      loop === 'Allow'
        ? [
            problem(placeOf(settings.recursiveLoop), {
              message: 'The function may call itself in a circle without being stopped',
              remedy: 'Set RecursiveLoop to Terminate',
              subject: 'loop'
            })
          ]
        : []
    )
  ]
}

function answer(trigger: Trigger, mapping: EventSourceMapping): readonly Answer[] {
  if (trigger.service === 'sqs') {
    if (valueOf(mapping.sourceRedrive) === true) return []
    if (mapping.sourceRedrive.state === 'unknown') return gapOf(mapping.sourceRedrive)
    return [told(trigger, `Messages of the queue ${trigger.id} that fail come back until they are too old`)]
  }
  const retries = mapping.maximumRetries
  const age = mapping.maximumAgeSeconds
  const bounded = [retries, age].some((limit) => limit.state === 'set' && limit.value >= 0)
  if (!/^(kinesis|dynamodb)/.test(trigger.service) || bounded || mapping.onFailure.state === 'set') return []
  const gaps = [...gapOf(retries), ...gapOf(age), ...gapOf(mapping.onFailure)]
  if (gaps.length > 0) return gaps
  return [told(trigger, `A record of ${trigger.id} that fails stops its shard until it is too old`)]
}

function told(trigger: Trigger, message: string): Answer {
  return problem(trigger, {
    message,
    remedy: 'Limit the retries, and name a place for what failed',
    subject: `${trigger.service} ${trigger.id}`
  })
}
