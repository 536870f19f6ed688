import type { Component, Decision, Report } from '../../src/model/index.js'
import {
  artifactOf,
  below,
  blocks,
  cleanReport,
  componentOf,
  LODASH,
  vulnerability
} from './sample-report.js'

const ECOSYSTEMS = ['npm', 'PyPI', 'Maven', 'Go', 'crates.io', 'NuGet', 'RubyGems', 'Packagist', 'Debian:12']

/** `n` functions, each with its own code of some packages, and most with one or more of five layers. */
export function manyFunctions(n: number): Report {
  const layers = ['tools', 'agent', 'fonts', 'sharp', 'common'].map((name) => `layers/${name}.zip`)
  const codes = Array.from({ length: n }, (_, index) => `build/service-${String(index).padStart(3, '0')}.zip`)
  const components: Component[] = []
  const decisions: Decision[] = []
  for (const [at, artifact] of [...layers, ...codes].entries()) {
    for (let index = 0; index < 6 + (at % 90); index += 1) {
      const name = `package-${at}-${index}`
      const ecosystem = ECOSYSTEMS[(at + (index > 8 ? 1 : 0)) % ECOSYSTEMS.length] ?? 'npm'
      const sample = { ...LODASH, name, artifact, ecosystem, path: `node_modules/${name}/package.json` }
      const component = componentOf(sample)
      const size = Math.round(2_000_000 / (1 + index * index * 0.3)) + at
      components.push({ ...component, evidence: component.evidence.map((seen) => ({ ...seen, size })) })
      if (index > 1 || at % 7 !== 0) continue
      const severity = at % 3 === 0 ? 'critical' : 'medium'
      const finding = vulnerability(
        sample,
        `CVE-2026-${at}${index}`,
        severity,
        `Something is wrong in ${name}`,
        []
      )
      decisions.push(severity === 'critical' ? blocks(finding) : below(finding))
    }
  }
  return cleanReport({
    status: 'fail',
    artifacts: [
      ...layers.map((id) => artifactOf(id, { kind: 'layer', size: 3_000_000, unpacked: 14_000_000 })),
      ...codes.map((id) => artifactOf(id, { size: 2_000_000, unpacked: 12_000_000 }))
    ],
    functions: codes.map((code, index) => ({
      name: `service-${String(index).padStart(3, '0')}`,
      runtime: 'nodejs22.x',
      code,
      layers: layers.filter((_, layer) => index % (layer + 2) === 0)
    })),
    components,
    decisions
  })
}
