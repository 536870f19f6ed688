import { given, items, placeOf, problem } from '../answers.js'
import { hasVendorTelemetry } from '../telemetry.js'
import type { Rule } from '../rule.js'

export const noTracing: Rule = {
  id: 'no-tracing',
  rows: ['R24'],
  tier: 'A',
  severity: 'low',
  title: 'Active tracing is off',
  sources: ['template', 'plan', 'account'],
  equivalents: [
    'Security Hub Lambda.7',
    'AWS Config lambda-function-xray-enabled',
    'Trivy AWS-0066',
    'Checkov CKV_AWS_50 (takes PassThrough for active)'
  ],
  check: ({ unit, settings }, context) => {
    if (hasVendorTelemetry(unit, settings, context)) return []
    // X-Ray does not follow events of these sources: AWS Security Hub, note on Lambda.7.
    if (items(settings.triggers).some(({ service }) => UNTRACED.test(service))) return []
    const off = [
      problem(placeOf(settings.tracing), {
        message: 'Active tracing is off',
        remedy: 'Set Tracing to Active, and allow xray:PutTraceSegments'
      })
    ]
    return given(
      settings.tracing,
      (mode) => (mode === 'Active' ? [] : off),
      () => off
    )
  }
}

const UNTRACED = /^(msk|kafka|self-?managed-?kafka|mq|amazonmq|documentdb)/i
