import { compareDecisions, compareFindings, compareUrgency, type Finding } from '../../src/model/index.js'
import {
  below,
  blocks,
  ignored,
  LODASH,
  malware,
  MINIMIST,
  postureFinding,
  vulnerability
} from '../support/sample-report.js'

const KEV = { added: '2021-12-10' }

function found(id: string, more: Parameters<typeof vulnerability>[5] = {}, sample = LODASH): Finding {
  return vulnerability(sample, id, 'high', 'x', ['9.9.9'], more)
}

function epss(score: number) {
  return { epss: { score, percentile: score, asOf: '2026-11-22' } }
}

/** From the most urgent to the least, each for one reason more than the next. */
const LADDER: readonly Finding[] = [
  malware(LODASH, 'MAL-1', 'x'),
  found('exploited-low', { kev: KEV, severity: 'low' }),
  found('critical', { severity: 'critical' }),
  found('reachable', { exposure: ['the internet reaches it'], reachable: true }),
  found('mighty', { exposure: ['the role has wildcards'] }),
  found('likely', epss(0.94)),
  found('less-likely', epss(0.1)),
  found('mendable'),
  found('without-fix', { fixedIn: [] }),
  found('medium', { severity: 'medium', ...epss(0.99) })
]

it('orders by malware, KEV, severity, exposure, EPSS and fix', () => {
  for (const seed of [1, 2, 3]) {
    const shuffled = [...LADDER].sort((a, b) => ((a.id.length * seed) % 7) - ((b.id.length * seed) % 7))
    expect(shuffled.sort(compareFindings)).toEqual(LADDER)
  }
})

it.each(LADDER.slice(1).map((finding, index) => [LADDER[index]?.id ?? '', finding.id, index] as const))(
  'holds %s for more urgent than %s, whatever they are called',
  (_, __, index) => {
    const [first, second] = LADDER.slice(index, index + 2)
    if (!first || !second) throw new Error('no pair')
    expect(compareUrgency(first, second)).toBeLessThan(0)
    expect(compareUrgency(second, first)).toBeGreaterThan(0)
  }
)

it('orders by names what is equally urgent', () => {
  const here = found('CVE-2', {}, MINIMIST)
  const there = found('CVE-1', {}, MINIMIST)
  expect(compareUrgency(here, there)).toBe(0)
  expect([here, found('CVE-3'), there].sort(compareFindings).map(({ id }) => id)).toEqual([
    'CVE-3',
    'CVE-1',
    'CVE-2'
  ])
})

it('does not hold a setting for something that cannot be mended', () => {
  expect(compareUrgency(postureFinding(), found('CVE-1', { fixedIn: [] }))).toBeLessThan(0)
})

it('puts what blocks before what is more urgent and does not', () => {
  const decisions = [
    ignored(found('a', { kev: KEV }), 'reviewed'),
    below(found('b', { severity: 'critical' })),
    blocks(found('c')),
    { finding: found('d', { kev: KEV }), outcome: 'in-baseline' as const }
  ]
  expect(decisions.sort(compareDecisions).map(({ outcome }) => outcome)).toEqual([
    'blocks',
    'below-threshold',
    'in-baseline',
    'ignored'
  ])
})
