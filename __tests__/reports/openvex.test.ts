import { readdirSync, readFileSync } from 'node:fs'
import { readVex } from '../../src/config/vex/index.js'
import type { Decision, Report, VexStatement } from '../../src/model/index.js'
import { judge } from '../../src/policy/index.js'
import { cyclonedx, openvex } from '../../src/reports/index.js'
import { cyclonedxProblems } from '../support/cyclonedx-schema.js'
import { openvexProblems } from '../support/openvex-schema.js'
import {
  archiveFinding,
  artifactOf,
  blocks,
  cleanReport,
  componentOf,
  ignored,
  LODASH,
  malware,
  MINIMIST,
  vulnerability
} from '../support/sample-report.js'

const FIXTURES = new URL('../fixtures/reports/', import.meta.url)
const lodash = (id: string, more: object = {}) =>
  vulnerability(LODASH, id, 'high', 'Command injection', ['4.17.21'], more)
const stated = (decision: Decision, statement: VexStatement): Decision => ({ ...decision, statement })
const ORDERS = { function: 'OrdersFunction' }

interface Statement {
  readonly status: string
  readonly [key: string]: unknown
}
const statements = (...decisions: Decision[]) =>
  (JSON.parse(openvex.render(reportOf(...decisions))) as { statements: Statement[] }).statements
const analyses = (...decisions: Decision[]) =>
  (
    JSON.parse(cyclonedx.render(reportOf(...decisions))) as {
      vulnerabilities?: { id: string; analysis: object; affects: { ref: string }[] }[]
    }
  ).vulnerabilities ?? []

function reportOf(...decisions: Decision[]): Report {
  return cleanReport({
    artifacts: [artifactOf('build/orders.zip'), artifactOf('build/billing.zip')],
    functions: [
      { name: 'OrdersFunction', code: 'build/orders.zip', layers: [] },
      { name: 'BillingFunction', code: 'build/billing.zip', layers: [] }
    ],
    components: [LODASH, MINIMIST].map((sample) => componentOf(sample)),
    decisions
  })
}

describe('the rules of OpenVEX', () => {
  it.each(readdirSync(FIXTURES))('hold for the fixture %s', (name) => {
    const report = JSON.parse(readFileSync(new URL(`${name}/report.json`, FIXTURES), 'utf8')) as Report
    const text = openvex.render(report, { generatedAt: '2026-11-22T08:00:00.123Z', version: '1.2.3' })
    const problems = openvexProblems(text)
    // A list of nothing is the one thing that the schema has against a report in which nothing is ignored.
    const nothing = (JSON.parse(text) as { statements: unknown[] }).statements.length === 0
    expect(problems.map(({ instancePath }) => instancePath)).toEqual(nothing ? ['/statements'] : [])
  })

  it.each<[string, (document: Record<string, unknown>, statement: Record<string, unknown>) => void]>([
    ['no author', (document) => delete document['author']],
    ['an unknown field', (document) => (document['sources'] = [])],
    ['an identifier that is none', (document) => (document['@id'] = 'vex 1')],
    ['affected without what to do', (_, statement) => delete statement['action_statement']],
    ['not affected without why', (_, statement) => (statement['status'] = 'not_affected')]
  ])('would refuse %s', (_what, spoil) => {
    const document = JSON.parse(openvex.render(reportOf(ignored(lodash('CVE-1'), 'why')))) as {
      statements: [Record<string, unknown>]
    }
    expect(openvexProblems(JSON.stringify(document))).toEqual([])
    spoil(document, document.statements[0])
    expect(openvexProblems(JSON.stringify(document))).not.toEqual([])
  })
})

describe('what was ignored', () => {
  it('is affected where nobody said otherwise, with the reason as what is done about it', () => {
    expect(statements(ignored(lodash('CVE-1', ORDERS), 'waits for the next release'))).toEqual([
      {
        vulnerability: { '@id': 'https://osv.dev/vulnerability/CVE-1', name: 'CVE-1' },
        products: [
          {
            '@id': 'pkg:generic/aws-lambda/OrdersFunction',
            identifiers: { purl: 'pkg:generic/aws-lambda/OrdersFunction' },
            subcomponents: [
              { '@id': 'pkg:npm/lodash@4.17.15', identifiers: { purl: 'pkg:npm/lodash@4.17.15' } }
            ]
          }
        ],
        status: 'affected',
        action_statement: 'waits for the next release'
      }
    ])
  })

  it.each<[VexStatement, object]>([
    [
      { status: 'not_affected', justification: 'inline_mitigations_already_exist', detail: 'd' },
      { status: 'not_affected', status_notes: 'why', justification: 'inline_mitigations_already_exist' }
    ],
    [
      { status: 'not_affected', justification: 'code_not_reachable', file: 'a.cdx.json' },
      { status: 'not_affected', status_notes: 'why', justification: 'vulnerable_code_not_in_execute_path' }
    ],
    [
      { status: 'not_affected', justification: 'requires_environment', file: 'a.cdx.json' },
      { status: 'not_affected', impact_statement: 'why' }
    ],
    [
      { status: 'not_affected', justification: 'constructor' },
      { status: 'not_affected', impact_statement: 'why' }
    ],
    [{ status: 'not_affected' }, { status: 'not_affected', impact_statement: 'why' }],
    [{ status: 'fixed' }, { status: 'fixed', status_notes: 'why' }],
    [{ status: 'under_investigation' }, { status: 'under_investigation', status_notes: 'why' }],
    [
      { status: 'affected', detail: 'upgrade' },
      { status: 'affected', action_statement: 'why' }
    ]
  ])('is what was stated: %j', (statement, wanted) => {
    const [said] = statements(stated(ignored(lodash('CVE-1'), 'why'), statement))
    const words = Object.entries(said ?? {}).filter(([key]) => !['vulnerability', 'products'].includes(key))
    expect(Object.fromEntries(words)).toEqual(wanted)
  })

  it('is told once for all places of which the same is said', () => {
    const said = statements(
      ignored(vulnerability(MINIMIST, 'CVE-1', 'high', 't', [], ORDERS), 'same'),
      ignored(lodash('CVE-1', ORDERS), 'same'),
      ignored(lodash('CVE-1', { artifact: 'build/billing.zip' }), 'same'),
      ignored(lodash('CVE-2', ORDERS), 'same')
    )
    expect(said).toMatchObject([
      {
        vulnerability: { name: 'CVE-1' },
        products: [
          {
            '@id': 'pkg:generic/aws-lambda-artifact/build/billing.zip',
            hashes: { 'sha-256': '0a1b2c3d'.repeat(8) }
          },
          { subcomponents: [{ '@id': 'pkg:npm/lodash@4.17.15' }, { '@id': 'pkg:npm/minimist@0.0.8' }] }
        ]
      },
      { vulnerability: { name: 'CVE-2' } }
    ])
    expect(said[0]?.['products']).toHaveLength(2)
  })

  it('is no business of VEX where it is no package, nor is what was not ignored', () => {
    expect(
      statements(ignored(archiveFinding('build/orders.zip', 'odd'), 'why'), blocks(lodash('CVE-1')))
    ).toEqual([])
  })

  it('has an identifier that follows the content, whatever the time', () => {
    const id = (report: Report, options: object = {}) =>
      (JSON.parse(openvex.render(report, options)) as Record<string, unknown>)['@id']
    const one = reportOf(ignored(lodash('CVE-1'), 'why'))
    expect(id(one, { generatedAt: '2026-11-22T08:00:00Z' })).toBe(id(one))
    expect(id(one, { author: 'Acme' })).not.toBe(id(one))
    expect(id(reportOf(ignored(lodash('CVE-1'), 'because')))).not.toBe(id(one))
  })
})

describe('the same in a CycloneDX bill of materials', () => {
  it.each<[VexStatement | undefined, object]>([
    [undefined, { state: 'exploitable', response: ['will_not_fix'], detail: 'why' }],
    [{ status: 'affected' }, { state: 'exploitable', response: ['will_not_fix'], detail: 'why' }],
    [{ status: 'under_investigation' }, { state: 'in_triage', detail: 'why' }],
    [{ status: 'fixed' }, { state: 'resolved', detail: 'why' }],
    [
      { status: 'not_affected', justification: 'vulnerable_code_not_in_execute_path' },
      { state: 'not_affected', justification: 'code_not_reachable', detail: 'why' }
    ],
    [
      { status: 'not_affected', justification: 'requires_environment' },
      { state: 'not_affected', justification: 'requires_environment', detail: 'why' }
    ],
    [
      { status: 'not_affected', justification: 'vulnerable_code_cannot_be_controlled_by_adversary' },
      { state: 'not_affected', detail: 'why' }
    ]
  ])('%j', (statement, analysis) => {
    const decision = ignored(lodash('CVE-1', { aliases: ['GHSA-1'] }), 'why')
    const all = [statement === undefined ? decision : stated(decision, statement)]
    expect(analyses(...all)).toMatchObject([
      { id: 'CVE-1', analysis, affects: [{ ref: 'pkg:npm/lodash@4.17.15' }] }
    ])
    expect(analyses(...all)[0]?.analysis).toEqual(analysis)
    expect(cyclonedxProblems(cyclonedx.render(reportOf(...all)))).toEqual([])
  })

  it('says of what has no fix that it cannot be fixed', () => {
    const decision = ignored(vulnerability(MINIMIST, 'CVE-1', 'high', 't', []), 'why')
    expect(analyses(decision)).toMatchObject([{ analysis: { response: ['can_not_fix'] } }])
  })

  it('is said of the function alone where others have the package too', () => {
    const elsewhere = lodash('CVE-1', { function: 'BillingFunction', artifact: 'build/billing.zip' })
    const here = ignored(lodash('CVE-1', ORDERS), 'why')
    expect(analyses(here, blocks(elsewhere))).toMatchObject([
      { affects: [{ ref: 'function:OrdersFunction' }] }
    ])
    expect(analyses(here, ignored(elsewhere, 'why'))).toMatchObject([
      { affects: [{ ref: 'pkg:npm/lodash@4.17.15' }] }
    ])
    expect(analyses(here, ignored(elsewhere, 'other'))).toHaveLength(2)
    expect(cyclonedxProblems(cyclonedx.render(reportOf(here, ignored(elsewhere, 'other'))))).toEqual([])
  })

  it('is not said at all where it would hold for more than was ignored', () => {
    const other = { ...lodash('CVE-1', ORDERS), purl: 'pkg:npm/lodash@4.17.20' }
    const elsewhere = lodash('CVE-1', { function: 'BillingFunction', artifact: 'build/billing.zip' })
    expect(analyses(ignored(lodash('CVE-1', ORDERS), 'why'), blocks(other), blocks(elsewhere))).toEqual([])
  })

  it('is not there where nothing was ignored, or only what is no package', () => {
    expect(
      analyses(blocks(lodash('CVE-1')), ignored(archiveFinding('build/orders.zip', 'odd'), 'why'))
    ).toEqual([])
  })
})

describe('a document that is read back', () => {
  const sure: VexStatement = { status: 'not_affected', justification: 'component_not_present' }
  const elsewhere = lodash('CVE-2', { function: 'BillingFunction', artifact: 'build/billing.zip' })
  const all = [
    stated(ignored(lodash('CVE-1', ORDERS), 'taken out'), sure),
    stated(ignored(lodash('CVE-2', ORDERS), 'taken out'), sure),
    blocks(elsewhere),
    ignored(lodash('CVE-3', ORDERS), 'accepted'),
    stated(ignored(malware(LODASH, 'MAL-1', 'evil'), 'a test of ours'), sure)
  ]

  it.each([
    ['OpenVEX', openvex],
    ['CycloneDX', cyclonedx]
  ] as const)('gives the same verdict for what was said not to be affected, as %s', (_format, reporter) => {
    const report = reportOf(...all)
    const { document, notices } = readVex('ours.json', reporter.render(report))
    expect(notices).toEqual([])
    const { decisions } = judge(
      all.map(({ finding }) => finding),
      {
        failOnSeverity: 'high',
        onlyFixed: false,
        warnOnly: false,
        failOnIncomplete: true,
        ignores: [],
        vex: [document],
        artifacts: report.artifacts,
        today: '2026-11-22'
      }
    )
    const outcomes = decisions.map(({ finding, outcome }) => `${finding.id} ${finding.artifact} ${outcome}`)
    expect(outcomes.sort()).toEqual([
      'CVE-1 build/orders.zip ignored',
      'CVE-2 build/billing.zip blocks',
      'CVE-2 build/orders.zip ignored',
      'CVE-3 build/orders.zip blocks',
      'MAL-1 build/orders.zip ignored'
    ])
  })
})
