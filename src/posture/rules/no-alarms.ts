import { given, problem } from '../answers.js'
import { hasVendorTelemetry } from '../telemetry.js'
import type { Rule } from '../rule.js'

export const noAlarms: Rule = {
  id: 'no-alarms',
  rows: ['R23'],
  tier: 'A',
  severity: 'info',
  title: 'No alarm tells of errors',
  sources: ['template', 'plan', 'account'],
  equivalents: [],
  check: ({ unit, settings }, context) => {
    // Those who watch elsewhere have their alarms elsewhere.
    if (hasVendorTelemetry(unit, settings, context)) return []
    const none = [
      problem(undefined, {
        message: 'No alarm tells of errors, throttles or long runs',
        remedy: 'Add an alarm on Errors, Throttles or Duration'
      })
    ]
    return given(
      settings.alarms,
      (alarms) => (alarms.some(({ metric }) => WATCHED.includes(metric)) ? [] : none),
      () => none
    )
  }
}

const WATCHED = ['Errors', 'Throttles', 'Duration', 'DeadLetterErrors', 'DestinationDeliveryFailures']
