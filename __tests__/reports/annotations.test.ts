import { annotations } from '../../src/reports/index.js'
import { bigReport } from '../support/big-report.js'
import {
  below,
  blocks,
  cleanReport,
  componentOf,
  gap,
  LODASH,
  note,
  sampleReport,
  vulnerability
} from '../support/sample-report.js'
import { workflowCommands } from './support/workflow-commands.js'

function kindsOf(output: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { name } of workflowCommands(output)) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

it('makes one annotation of all findings of a package in one place', () => {
  const lodash = workflowCommands(annotations.render(sampleReport())).filter(({ properties }) =>
    properties['title']?.startsWith('lodash')
  )
  expect(lodash).toEqual([
    {
      name: 'error',
      properties: { file: 'template.yaml', line: '12', title: 'lodash 4.17.15: 2 high, 1 medium' },
      data: [
        'In build/orders.zip: upgrade to 4.17.21',
        'high CVE-2020-8203 Prototype pollution in zipObjectDeep',
        'high CVE-2021-23337 Command injection by template',
        'medium CVE-2020-28500 Slow trimming of long text'
      ].join('\n')
    }
  ])
})

it('lists five findings of a package and counts the others', () => {
  const decisions = Array.from({ length: 12 }, (_, index) =>
    blocks(vulnerability(LODASH, `CVE-2026-${100 + index}`, 'high', 'x', []))
  )
  const report = cleanReport({ status: 'fail', components: [componentOf(LODASH)], decisions })
  const [only, ...others] = workflowCommands(annotations.render(report))
  expect(others).toEqual([])
  expect(only?.data.split('\n').slice(1)).toHaveLength(6)
  expect(only?.data).toMatch(/\nand 7 more findings$/)
})

it.each([
  ['critical', 'warning'],
  ['high', 'warning'],
  ['medium', 'warning'],
  ['low', 'notice'],
  ['unknown', 'notice']
] as const)('shows what does not block as what it is: %s is a %s', (severity, kind) => {
  const report = cleanReport({ decisions: [below(vulnerability(LODASH, 'CVE-2026-1', severity, 'x', []))] })
  expect(kindsOf(annotations.render(report))).toEqual({ [kind]: 1 })
})

it('makes what could not be checked an error where it decides, else a warning', () => {
  const notices = [gap('a.zip', 'encrypted'), note('b.zip', 'worth knowing')]
  expect(kindsOf(annotations.render(cleanReport({ status: 'incomplete', notices })))).toEqual({ error: 1 })
  expect(kindsOf(annotations.render(cleanReport({ notices })))).toEqual({ warning: 1 })
})

it('says nothing when there is nothing', () => {
  expect(annotations.render(cleanReport())).toBe('')
})

describe('with more than GitHub shows', () => {
  it('gives the tenth place of each kind to the number of the others', () => {
    const output = annotations.render(bigReport(2000), {
      detailsUrl: 'https://github.com/acme/orders/actions/runs/42'
    })
    const errors = workflowCommands(output).filter(({ name }) => name === 'error')
    expect(errors).toHaveLength(10)
    expect(errors[0]?.properties['title']).toMatch(/^package-00000 /)
    expect(errors[9]).toEqual({
      name: 'error',
      properties: { title: '391 more' },
      data: '391 more errors are not shown here; all of them are in https://github.com/acme/orders/actions/runs/42'
    })
  })

  it('shows all when there are ten', () => {
    const decisions = Array.from({ length: 10 }, (_, index) =>
      blocks(vulnerability({ ...LODASH, name: `p${index}` }, 'CVE-2026-1', 'high', 'x', []))
    )
    const output = annotations.render(cleanReport({ status: 'fail', decisions }))
    expect(kindsOf(output)).toEqual({ error: 10 })
    expect(output).not.toContain('not shown')
  })

  it('counts in each kind by itself', () => {
    const severities = ['high', 'low'] as const
    const decisions = severities.flatMap((severity) =>
      Array.from({ length: 25 }, (_, index) =>
        below(vulnerability({ ...LODASH, name: `${severity}${index}` }, 'CVE-2026-1', severity, 'x', []))
      )
    )
    const output = annotations.render(cleanReport({ decisions }))
    expect(kindsOf(output)).toEqual({ warning: 10, notice: 10 })
    expect(output).toContain('::warning title=16 more::16 more warnings are not shown here')
    expect(output).toContain('::notice title=16 more::16 more notices are not shown here')
  })

  it('puts findings before what could not be checked', () => {
    const notices = Array.from({ length: 20 }, (_, index) => gap('a.zip', `reason ${index}`))
    const decisions = [below(vulnerability(LODASH, 'CVE-2026-1', 'high', 'x', []))]
    const [first] = workflowCommands(annotations.render(cleanReport({ decisions, notices })))
    expect(first?.data).toContain('CVE-2026-1')
  })
})
