import type { Decision, Report } from '../../src/model/index.js'
import {
  artifactOf,
  below,
  blocks,
  cleanReport,
  componentOf,
  fixOf,
  LODASH,
  vulnerability,
  type SamplePackage
} from './sample-report.js'

/** A report with `n` findings, half of which block: five for each package, four packages in each artifact. */
export function bigReport(n: number): Report {
  const samples = Array.from({ length: Math.ceil(n / 5) }, (_, index): SamplePackage => {
    const name = `package-${String(index).padStart(5, '0')}`
    const artifact = `build/function-${Math.floor(index / 4)}.zip`
    return { ...LODASH, name, artifact, path: `node_modules/${name}/package.json` }
  })
  const decisions = Array.from({ length: n }, (_, index): Decision => {
    const sample = samples[Math.floor(index / 5)] ?? LODASH
    const id = `CVE-2026-${10_000 + index}`
    const blocking = index % 2 === 0
    const severity = blocking ? (index % 4 === 0 ? 'critical' : 'high') : 'low'
    const finding = vulnerability(sample, id, severity, `Something is wrong in ${sample.name}`, [
      `4.18.${index % 5}`
    ])
    return blocking ? blocks(finding) : below(finding)
  })
  return cleanReport({
    status: 'fail',
    artifacts: [...new Set(samples.map(({ artifact }) => artifact))].map((id) => artifactOf(id)),
    functions: [],
    components: samples.map((sample) => componentOf(sample)),
    decisions,
    fixes: samples.map((sample) => fixOf(sample, 5, '4.18.4'))
  })
}
