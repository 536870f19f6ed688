import { set, type FunctionUnit } from '../../src/model/index.js'
import { markExposed } from '../../src/posture/index.js'
import { judge } from '../../src/policy/index.js'
import { archiveFinding, LODASH, malware, vulnerability } from '../support/sample-report.js'
import { allow, COMPUTED, grant, inline, roleOf, settingsOf, trigger, unitOf } from './support/functions.js'

const URL = set([{ authentication: set<'NONE' | 'AWS_IAM'>('NONE'), origins: { state: 'absent' as const } }])
const WORLD = set([grant('*', { actions: ['lambda:InvokeFunctionUrl'] })])

function exposureIn(functions: readonly FunctionUnit[], artifact = 'build/it.zip') {
  const finding = vulnerability({ ...LODASH, artifact }, 'CVE-2026-1', 'high', 'x', [])
  const [marked] = markExposed([finding], functions)
  return marked?.kind === 'vulnerability' ? marked.exposure : 'lost'
}

describe('a vulnerability is more urgent', () => {
  it.each([
    ['behind a URL that anybody may call', { urls: URL, grants: WORLD }],
    ['behind a URL whose policy is not known', { urls: URL, grants: COMPUTED }],
    [
      'behind an API that anybody may call',
      { triggers: set([trigger('apigateway', 'synchronous', { authentication: set('none') })]) }
    ]
  ])('%s', (_, settings) => {
    expect(exposureIn([unitOf('it', settingsOf(settings))])).toEqual([
      'the internet reaches it without authentication'
    ])
  })

  it('in a function whose role has wildcards', () => {
    const role = set(roleOf([inline(allow(['s3:*'], ['*']))]))
    expect(exposureIn([unitOf('it', settingsOf({ role }))])).toEqual(['the role of it has wildcards'])
  })

  it('in a layer of such functions, of which the first are named', () => {
    const units = ['e', 'd', 'c', 'b', 'a'].map((name) =>
      unitOf(name, settingsOf({ urls: URL, grants: WORLD }), { layers: ['layers/tools.zip'] })
    )
    expect(exposureIn(units, 'layers/tools.zip')).toEqual([
      'the internet reaches a, b, c and 2 more without authentication'
    ])
  })
})

describe('a vulnerability is as urgent as ever', () => {
  it.each([
    ['in a function that nobody reaches', settingsOf()],
    ['behind a URL that answers 403', settingsOf({ urls: URL })],
    [
      'in a function with rights on one table',
      settingsOf({ role: set(roleOf([inline(allow(['dynamodb:*'], ['a']))])) })
    ],
    ['in a function of which nothing is known', undefined]
  ])('%s', (_, settings) => {
    expect(exposureIn([unitOf('it', settings)])).toBeUndefined()
  })
})

it('keeps severity, and says nothing of archives', () => {
  const units = [unitOf('it', settingsOf({ urls: URL, grants: WORLD }))]
  const bad = malware({ ...LODASH, artifact: 'build/it.zip' }, 'MAL-1', 'x')
  const archive = archiveFinding('build/it.zip', 'x')
  const [first, second] = markExposed([bad, archive], units)
  expect(first).toEqual({
    ...bad,
    exposure: ['the internet reaches it without authentication'],
    reachable: true
  })
  expect(second).toBe(archive)
})

it('puts it before others of its severity, and before none of a worse one', () => {
  const at = (artifact: string, id: string, severity: 'critical' | 'high') =>
    vulnerability({ ...LODASH, artifact }, id, severity, 'x', [])
  const findings = markExposed(
    [
      at('build/a.zip', 'CVE-1', 'high'),
      at('build/it.zip', 'CVE-2', 'high'),
      at('build/a.zip', 'CVE-3', 'critical')
    ],
    [unitOf('it', settingsOf({ urls: URL, grants: WORLD }))]
  )
  const policy = {
    failOnSeverity: 'high',
    onlyFixed: false,
    warnOnly: false,
    failOnIncomplete: true
  } as const
  const { decisions } = judge(findings, { ...policy, ignores: [], today: '2026-11-22' })
  expect(decisions.map(({ finding }) => finding.id)).toEqual(['CVE-3', 'CVE-2', 'CVE-1'])
})
