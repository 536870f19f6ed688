import type { Severity } from '../../src/model/index.js'
import { choosePosture } from '../../src/posture/index.js'
import { RULES } from '../../src/posture/rules/index.js'

function choose(words: readonly string[], severities: Readonly<Record<string, Severity>> = {}) {
  return choosePosture({
    words: words.map((value) => ({ value, where: '--posture' })),
    severities: Object.entries(severities).map(([rule, severity]) => ({
      rule,
      severity,
      where: 'x.yml:3:5'
    })),
    allowedAccounts: [],
    layerPublishers: new Map()
  })
}

function idsOf(words: readonly string[]): readonly string[] | undefined {
  return choose(words)
    ?.rules.map(({ id }) => id)
    .sort()
}

const CERTAIN = RULES.filter(({ tier }) => tier === 'A').map(({ id }) => id)

it.each([
  ['nothing', [], CERTAIN],
  ['on', ['on'], CERTAIN],
  ['all', ['all'], RULES.map(({ id }) => id)],
  ['off', ['off'], undefined],
  ['a rule more', ['+unused-function'], [...CERTAIN, 'unused-function'].sort()],
  [
    'rules less',
    ['-no-tracing', '-NO-ALARMS'],
    CERTAIN.filter((id) => !['no-tracing', 'no-alarms'].includes(id))
  ],
  ['all but one', ['all', '-no-tracing'], RULES.map(({ id }) => id).filter((id) => id !== 'no-tracing')]
])('takes the rules of: %s', (_, words, ids) => {
  expect(idsOf(words)).toEqual(ids)
})

it('rates rules as it is told', () => {
  expect(choose([], { 'no-dlq': 'medium' })?.severities).toEqual(new Map([['no-dlq', 'medium']]))
})

it.each([
  [['yes'], "--posture is 'yes'; write on, off, all, or rules with a sign such as -no-tracing"],
  [['no-tracing'], "--posture is 'no-tracing' without a sign; write +no-tracing to add the rule"],
  [['-no-trace'], "--posture: there is no rule 'no-trace'; see no-alarms, no-code-signing, no-customer-key"],
  [['+xyz'], "--posture: there is no rule 'xyz'; see the pages in docs/rules"],
  [['off', '-no-tracing'], "--posture is '-no-tracing' beside 'off'"]
])('refuses %j', (words, message) => {
  expect(() => choose(words)).toThrow(message)
})

it('refuses severities for rules that there are not', () => {
  expect(() => choose([], { 'no-dlqs': 'low' })).toThrow("x.yml:3:5: there is no rule 'no-dlqs'")
})
