import { NOT_IN_SOURCE, set, type FunctionUnit, type Severity } from '../../src/model/index.js'
import { choosePosture, inspectPosture, type PostureOutcome } from '../../src/posture/index.js'
import { MANUAL_CHECKS } from '../../src/posture/manual.js'
import { RULES } from '../../src/posture/rules/index.js'
import { json, pullRequest, REPORTERS } from '../../src/reports/index.js'
import { below, cleanReport } from '../support/sample-report.js'
import {
  allow,
  COMPUTED,
  DENIED,
  grant,
  inline,
  line,
  literal,
  managed,
  roleOf,
  settingsOf,
  trigger,
  unitOf
} from './support/functions.js'

function inspect(
  functions: readonly FunctionUnit[],
  ids: readonly string[] = RULES.map(({ id }) => id),
  severities: ReadonlyMap<string, Severity> = new Map()
): PostureOutcome {
  const rules = RULES.filter(({ id }) => ids.includes(id))
  const trust = { accounts: [], publishers: new Map<string, string>() }
  return inspectPosture({ functions, components: [], artifacts: [] }, { rules, severities, trust })
}

const open = settingsOf({
  urls: set([{ authentication: set('NONE'), origins: { state: 'absent' }, at: line(60) }]),
  grants: set([grant('*', { actions: ['lambda:InvokeFunctionUrl'] })])
})

describe('a finding', () => {
  it('is of its rule, its function and the line to change', () => {
    expect(inspect([unitOf('hook', open)], ['public-url']).items).toEqual([
      {
        kind: 'posture',
        id: 'public-url',
        severity: 'high',
        title: 'Everybody may call the function URL without authentication; the handler may ask for it',
        remedy: 'Set AuthType to AWS_IAM, or ignore it with the reason why the whole world may call',
        aliases: [],
        artifact: 'build/hook.zip',
        function: 'hook',
        location: { path: 'template.yaml', line: 60 },
        sources: [],
        fingerprint: 'posture:public-url:hook:'
      }
    ])
  })

  it('stands at the code where nothing says where the function is declared', () => {
    const { name, code, layers, settings } = unitOf('a', settingsOf())
    const bare = { name, code, layers, ...(settings ? { settings } : {}) }
    expect(inspect([bare], ['no-tracing']).items[0]?.location).toEqual({ path: 'build/a.zip' })
  })

  it('has the severity that the user gives its rule', () => {
    const { items } = inspect([unitOf('hook', open)], ['public-url'], new Map([['public-url', 'low']]))
    expect(items.map(({ severity }) => severity)).toEqual(['low'])
  })

  it('is told apart from others of one rule by more than its line', () => {
    const role = (first: number) =>
      set(
        roleOf([
          inline(allow(['*'], ['*'], { at: line(first) }), allow(['*'], ['*'], { at: line(first + 5) }))
        ])
      )
    const prints = (first: number) =>
      inspect([unitOf('a', settingsOf({ role: role(first) }))], ['wildcard-iam']).items.map(
        ({ fingerprint }) => fingerprint
      )
    expect(new Set(prints(10)).size).toBe(2)
    expect(prints(10)).toEqual(prints(100))
  })
})

describe('functions that a tool adds', () => {
  it('are told of as advice, with the tool, and only where it would be more', () => {
    const settings = settingsOf({ role: set(roleOf([inline(allow(['*'], ['*']))])) })
    const { items } = inspect([unitOf('helper', settings, { providedBy: 'CDK' })])
    expect(items.filter(({ id }) => id === 'wildcard-iam')).toMatchObject([
      {
        severity: 'info',
        title: 'The policy inline allows every action on every resource (a function that CDK adds)'
      }
    ])
    expect(items.map(({ id }) => id)).toEqual(['admin-rights', 'wildcard-iam'])
    expect(items.every(({ severity }) => severity === 'info')).toBe(true)
  })
})

describe('what could not be evaluated', () => {
  const urls = set([{ authentication: COMPUTED, origins: { state: 'absent' as const } }])

  it('is one notice for a rule and a reason, and leaves the scan complete where it is computed', () => {
    const { notices, summary } = inspect(
      ['a', 'b', 'c'].map((name) => unitOf(name, settingsOf({ urls }))),
      ['public-url']
    )
    expect(notices).toEqual([
      {
        stage: 'inspect',
        subject: 'public-url (3 functions)',
        message: 'not evaluated: the value is computed on deployment',
        incomplete: false
      }
    ])
    expect(summary.notEvaluated).toEqual([
      { rule: 'public-url', why: 'computed', functions: ['a', 'b', 'c'] }
    ])
    expect(summary.rules).toMatchObject([{ id: 'public-url', evaluated: 0, found: 0 }])
  })

  it('is one notice for a permission that is missing, and makes the scan incomplete', () => {
    const settings = settingsOf({ source: 'account', grants: DENIED, urls: open.urls })
    const { notices } = inspect(
      [unitOf('a', settings), unitOf('b', settings)],
      ['cross-account-access', 'public-url', 'no-tracing']
    )
    expect(notices).toMatchObject([{ subject: 'lambda:GetPolicy', incomplete: true }])
    expect(notices[0]?.message).toContain(
      'for 2 functions these rules were not evaluated: cross-account-access;'
    )
  })

  it('is a gap of the scan where a call failed', () => {
    const failed = { state: 'unknown', why: { kind: 'failed', message: 'the answer was no JSON' } } as const
    const { notices } = inspect([unitOf('a', settingsOf({ tracing: failed }))], ['no-tracing'])
    expect(notices).toMatchObject([{ message: 'not evaluated: the answer was no JSON', incomplete: true }])
  })

  it('is a gap of the scan where a rule trips over one function, and the others are looked at', () => {
    const [rule] = RULES.filter(({ id }) => id === 'no-tracing')
    if (!rule) throw new Error('no rule')
    const fragile = {
      ...rule,
      check: (...given: Parameters<typeof rule.check>) => {
        if (given[0].unit.name === 'a') throw new TypeError('cannot read this')
        return rule.check(...given)
      }
    }
    const functions = [unitOf('a', settingsOf()), unitOf('b', settingsOf())]
    const trust = { accounts: [], publishers: new Map<string, string>() }
    const { items, notices } = inspectPosture(
      { functions, components: [], artifacts: [] },
      { rules: [fragile], severities: new Map(), trust }
    )
    expect(items.map((finding) => finding.function)).toEqual(['b'])
    expect(notices).toMatchObject([
      {
        subject: 'no-tracing (1 function)',
        message: 'not evaluated: the rule failed: cannot read this',
        incomplete: true
      }
    ])
  })

  it('is no notice where the source never says it, but is counted', () => {
    const { notices, summary } = inspect([unitOf('a', settingsOf({ alarms: NOT_IN_SOURCE }))], ['no-alarms'])
    expect(notices).toEqual([])
    expect(summary.notEvaluated).toEqual([{ rule: 'no-alarms', why: 'not-in-source', functions: ['a'] }])
  })

  it('is a notice where somebody asked for it by name', () => {
    const { notices } = inspect([unitOf('a', settingsOf()), unitOf('b', settingsOf())], ['unused-function'])
    expect(notices).toEqual([
      {
        stage: 'inspect',
        subject: 'unused-function',
        message: 'asked for, but not evaluated: nothing that was read says it',
        incomplete: false
      }
    ])
  })

  it('is said of functions without settings, for which only artifacts are looked at', () => {
    const { items, summary } = inspect([unitOf('bare')])
    expect(summary.unconfigured).toEqual(['bare'])
    expect(summary.rules.filter(({ evaluated }) => evaluated > 0).map(({ id }) => id)).toEqual([
      'external-extension',
      'no-input-validation'
    ])
    expect(items.map(({ id }) => id)).toEqual(['no-input-validation'])
  })
})

it('lists what is for a person, and never counts it', () => {
  const { summary } = inspect([])
  expect(summary.manual).toBe(MANUAL_CHECKS)
  expect(summary.rules.every(({ evaluated, found }) => evaluated === 0 && found === 0)).toBe(true)
})

it('does not drown a team with twenty ordinary functions', () => {
  const role = set(
    roleOf([managed('AWSLambdaBasicExecutionRole'), inline(allow(['dynamodb:PutItem'], ['arn:a']))])
  )
  const api = trigger('apigatewayv2', 'synchronous', {
    authentication: set('authorizer'),
    routes: ['GET /a']
  })
  const units = Array.from({ length: 20 }, (_, n) =>
    unitOf(
      `fn${n}`,
      settingsOf({
        account: NOT_IN_SOURCE,
        role: role.state === 'set' ? set({ ...role.value, id: `Role${n}` }) : role,
        triggers: set([api]),
        grants: set([grant('apigateway.amazonaws.com', { sourceArn: set('arn:aws:execute-api:${A}') })]),
        variables: set([literal('TABLE', 'orders'), literal('LOG_LEVEL', 'INFO')])
      })
    )
  )
  const chosen = choosePosture({ words: [], severities: [], allowedAccounts: [], layerPublishers: new Map() })
  const rules = chosen?.rules.map(({ id }) => id) ?? []
  const { items, notices, summary } = inspect(units, rules)
  expect(items.filter(({ severity }) => severity !== 'info').map(({ id }) => id)).toEqual(
    Array.from(units, () => 'no-tracing')
  )
  expect(notices).toEqual([])
  const decisions = items.map((finding) => below(finding))
  const comment = pullRequest.render(cleanReport({ functions: units, decisions, posture: summary }))
  expect(comment.match(/^\| .*docs\/rules.*$/gm)).toHaveLength(1)
  expect(comment).toContain('20 functions: `fn0`, `fn1`')
})

it('does not depend on the order of functions', () => {
  const units = [unitOf('b', open), unitOf('a', settingsOf()), unitOf('c', settingsOf({ grants: COMPUTED }))]
  expect(inspect([...units].reverse())).toEqual(inspect(units))
})

it('shows no value of a variable, a tag or a description anywhere', () => {
  const value = ['hunter2', 'Swordfish', '99'].join('-')
  const settings = settingsOf({
    variables: set([literal('DB_PASSWORD', value), literal('DB_HOST', `${value}.x.rds.amazonaws.com`)]),
    variablesKey: NOT_IN_SOURCE
  })
  const unit = unitOf('a', settings)
  const { items, notices, summary } = inspect([unit])
  expect(items.map(({ id }) => id)).toContain('secret-in-variables')
  const report = cleanReport({
    functions: [unit],
    decisions: items.map((finding) => below(finding)),
    notices,
    posture: summary
  })
  const texts = [
    ...REPORTERS.map(({ render }) => render(report)),
    JSON.stringify({ items, notices, unit }),
    json.render(report)
  ]
  for (const text of texts) {
    for (const part of ['hunter2', 'Swordfish', value.slice(0, 4)]) expect(text).not.toContain(part)
  }
})
