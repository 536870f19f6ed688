import { gapOf, given, placeOf, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const verboseLogging: Rule = {
  id: 'verbose-logging',
  rows: ['R8'],
  tier: 'A',
  severity: 'low',
  title: 'Whole events are written to the log',
  sources: ['template', 'plan', 'account'],
  equivalents: [],
  check: ({ settings }) => [
    ...given(settings.variables, (variables) =>
      variables
        .filter(
          ({ name, value }) =>
            EVENT_LOGGERS.includes(name) && /^(true|1|on|yes)$/i.test(value?.reveal() ?? '')
        )
        .map((variable) =>
          problem(variable, {
            message: `${variable.name} writes every event to the log, with all personal data in it`,
            remedy: 'Take the variable away outside of development',
            subject: variable.name
          })
        )
    ),
    ...given(settings.logging, ({ level }) => {
      if (level.state !== 'set' || !/^(DEBUG|TRACE)$/i.test(level.value)) return gapOf(level)
      return [
        problem(placeOf(level), {
          message: 'The log level is that for development, at which libraries write what they send and get',
          remedy: 'Set ApplicationLogLevel to INFO or WARN',
          subject: 'level'
        })
      ]
    })
  ]
}

const EVENT_LOGGERS = ['POWERTOOLS_LOGGER_LOG_EVENT']
