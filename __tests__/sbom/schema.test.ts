import { readdirSync, readFileSync } from 'node:fs'
import type { Report } from '../../src/model/index.js'
import { cyclonedx } from '../../src/reports/index.js'
import { cyclonedxProblems } from '../support/cyclonedx-schema.js'
import { bigReport } from '../support/big-report.js'
import { sampleReport } from '../support/sample-report.js'

const FIXTURES = new URL('../fixtures/reports/', import.meta.url)

describe('the official schema of CycloneDX 1.6', () => {
  it.each(readdirSync(FIXTURES))('describes the fixture %s', (name) => {
    const report = JSON.parse(readFileSync(new URL(`${name}/report.json`, FIXTURES), 'utf8')) as Report
    expect(cyclonedxProblems(cyclonedx.render(report))).toEqual([])
  })

  it('describes large documents and those with a time and a version', () => {
    expect(cyclonedxProblems(cyclonedx.render(bigReport(1000)))).toEqual([])
    const options = { generatedAt: '2026-11-22T08:00:00.123Z', version: '1.2.3' }
    expect(cyclonedxProblems(cyclonedx.render(sampleReport(), options))).toEqual([])
  })

  it.each<[string, (bom: Record<string, unknown>) => void]>([
    ['a technique of our own', (bom) => replace(bom, 'manifest-analysis', 'guessing')],
    ['a serial number that is no UUID', (bom) => (bom['serialNumber'] = 'urn:uuid:1')],
    ['an unknown field', (bom) => (bom['sources'] = [])],
    ['another version', (bom) => (bom['specVersion'] = 1.6)]
  ])('would refuse %s', (_what, spoil) => {
    const bom = JSON.parse(cyclonedx.render(sampleReport())) as Record<string, unknown>
    spoil(bom)
    expect(cyclonedxProblems(JSON.stringify(bom))).not.toEqual([])
  })
})

function replace(bom: Record<string, unknown>, from: string, to: string): void {
  bom['components'] = JSON.parse(JSON.stringify(bom['components']).replaceAll(from, to))
}
