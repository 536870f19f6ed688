import type { Decision, Fix, Report } from '../../src/model/index.js'
import { findingRows } from '../../src/reports/shape/findings.js'
import { planSteps, type Step } from '../../src/reports/shape/plan.js'
import {
  archiveFinding,
  below,
  blocks,
  cleanReport,
  componentOf,
  EVIL,
  fixOf,
  ignored,
  LODASH,
  malware,
  samplePurl,
  URLLIB3,
  vulnerability
} from '../support/sample-report.js'

const high = vulnerability(LODASH, 'CVE-2026-1', 'high', 'x', ['4.17.20'])
const higher = vulnerability(LODASH, 'CVE-2026-2', 'critical', 'x', ['4.17.21'])
const unfixed = vulnerability(LODASH, 'CVE-2026-3', 'high', 'x', [])

function steps(
  decisions: readonly Decision[],
  fixes: readonly Fix[],
  more: Partial<Report> = {}
): readonly Step[] {
  const components = [LODASH, URLLIB3, EVIL].map((sample) => componentOf(sample))
  const report = cleanReport({ status: 'fail', components, decisions, fixes, ...more })
  return planSteps(findingRows(report))
}

it('joins the findings of one package into one upgrade', () => {
  expect(steps([blocks(high), below(higher)], [fixOf(LODASH, 2, '4.17.21')])).toMatchObject([
    {
      action: 'upgrade',
      name: 'lodash',
      from: '4.17.15',
      to: '4.17.21',
      blocking: 1,
      clears: 2,
      stay: [],
      carriers: []
    }
  ])
})

it('names the findings that an upgrade leaves', () => {
  const [step] = steps(
    [blocks(high), blocks(unfixed)],
    [fixOf(LODASH, 1, '4.17.20', { stays: ['CVE-2026-3'] })]
  )
  expect(step).toMatchObject({ action: 'upgrade', clears: 1, stay: ['CVE-2026-3'] })
})

it('does not call an upgrade a way out when all that blocks stays', () => {
  const [step] = steps(
    [below(high), blocks(unfixed)],
    [fixOf(LODASH, 1, '4.17.20', { stays: ['CVE-2026-3'] })]
  )
  expect(step).toMatchObject({ action: 'no-fix', clears: 0, stay: ['CVE-2026-3'] })
})

it('has a step for a package whose fix nobody worked out', () => {
  expect(steps([blocks(high)], [])).toMatchObject([{ action: 'no-fix', name: 'lodash', clears: 0 }])
})

it('is one for all versions and artifacts that take the same step', () => {
  const newer = { ...LODASH, version: '4.17.19', artifact: 'b.zip' }
  const other = vulnerability(newer, 'CVE-2026-4', 'high', 'x', ['4.17.21'])
  const fix = fixOf(LODASH, 2, '4.17.21', {
    purls: [samplePurl(LODASH), samplePurl(newer)],
    from: ['4.17.15', '4.17.19'],
    artifacts: ['b.zip', LODASH.artifact],
    functions: ['A', 'B']
  })
  expect(steps([blocks(high), blocks(other)], [fix])).toMatchObject([
    { from: '4.17.15 and 4.17.19', clears: 2, artifacts: ['b.zip', LODASH.artifact], functions: ['A', 'B'] }
  ])
})

it('removes malware, whatever version would fix other findings', () => {
  const evil = { ...malware(EVIL, 'MAL-1', 'x'), fixedIn: ['9.0.0'] }
  expect(steps([blocks(evil)], [fixOf(EVIL, 1, '9.0.0')])).toMatchObject([{ action: 'remove', clears: 1 }])
})

it('takes all irregularities of an archive together', () => {
  const decisions = [
    blocks(archiveFinding('a.zip', 'x')),
    blocks(archiveFinding('a.zip', 'y', { id: 'archive-name-clash' }))
  ]
  expect(steps(decisions, [])).toMatchObject([{ action: 'rebuild', name: 'a.zip', blocking: 2 }])
})

it('leaves out what is ignored', () => {
  expect(steps([ignored(high, 'not used')], [])).toEqual([])
})

it('sends to the carrier only when each copy is inside another package', () => {
  const finding = blocks(vulnerability(URLLIB3, 'CVE-2026-4', 'high', 'x', ['1.26.5']))
  const fixes = [fixOf(URLLIB3, 1, '1.26.5')]
  expect(steps([finding], fixes)[0]?.carriers).toEqual(['pip@21.1'])
  const own = {
    artifact: URLLIB3.artifact,
    path: 'python/urllib3',
    how: 'installed',
    cataloger: 'pypi-installed'
  } as const
  expect(steps([finding], fixes, { components: [componentOf(URLLIB3, [own])] })[0]?.carriers).toEqual([])
})

it('shows the package URL of a component that the report lacks', () => {
  expect(steps([blocks(high)], [], { components: [] })).toMatchObject([
    { name: samplePurl(LODASH), from: '' }
  ])
})

it('puts malware before everything else, in the list and in the plan', () => {
  const earlier = { ...LODASH, name: 'aaa' }
  const critical = vulnerability(earlier, 'CVE-2026-5', 'critical', 'x', ['9.0.0'])
  const decisions = [blocks(critical), blocks({ ...malware(EVIL, 'MAL-1', 'x'), severity: 'unknown' })]
  const report = cleanReport({ status: 'fail', decisions, fixes: [fixOf(earlier, 1, '9.0.0')] })
  const rows = findingRows(report)
  expect(rows.blocking.map(({ finding }) => finding.kind)).toEqual(['malware', 'vulnerability'])
  expect(planSteps(rows).map(({ action }) => action)).toEqual(['remove', 'upgrade'])
})
