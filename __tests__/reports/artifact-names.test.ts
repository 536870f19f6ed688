import type { FunctionUnit } from '../../src/model/index.js'
import { annotations, markdown, pullRequest, table } from '../../src/reports/index.js'
import { shownArtifact } from '../../src/reports/shape/artifact-name.js'
import { blocks, cleanReport, LODASH, vulnerability } from '../support/sample-report.js'

/** What CDK calls by its content is shown by the functions that use it. */
const hash = (letter: string) => letter.repeat(64)
const [SHARED, OWN, TOOLS] = ['a', 'b', 'c'].map((letter) => `cdk.out/asset.${hash(letter)}`) as [
  string,
  string,
  string
]

const unit = (name: string, code: string): FunctionUnit => ({ name, code, layers: [TOOLS] })
const at = (artifact: string, name?: string) =>
  blocks({
    ...vulnerability(LODASH, 'CVE-2026-1', 'high', 'one', []),
    artifact,
    location: { path: artifact },
    ...(name === undefined ? {} : { function: name })
  })
const REPORT = cleanReport({
  status: 'fail',
  functions: [unit('Refunds', SHARED), unit('Orders', SHARED), unit('Mails', OWN)],
  decisions: [at(SHARED), at(OWN, 'Mails'), at(TOOLS)]
})

it.each([
  [`cdk.out/asset.${hash('a')}.zip`, 'cdk.out/asset.aaaaaaaa….zip'],
  ['dist/orders.zip', 'dist/orders.zip'],
  ['dist/orders-3f2a9c1b.zip', 'dist/orders-3f2a9c1b.zip'],
  [`registry.test/app@sha256:${hash('a')}`, `registry.test/app@sha256:${hash('a')}`]
])('%s is shown as %s', (id, shown) => {
  expect(shownArtifact(id)).toBe(shown)
})

it('shows in Markdown and in the comment whose code it is', () => {
  for (const reporter of [markdown, pullRequest]) {
    const text = reporter.render(REPORT)
    expect(text).toContain('functions `Orders` and `Refunds`')
    expect(text).toContain('function `Mails`<br>`cdk.out/asset.bbbbbbbb…`')
    expect(text).toContain('layer of `Mails`, `Orders` and `Refunds`')
  }
})

it('shows in the terminal whose code it is, and no digest', () => {
  const text = table.render(REPORT, { width: 160 })
  expect(text).toMatch(/ Orders and Refunds +/)
  expect(text).toMatch(/ layer of Mails, Orders/)
  expect(text).not.toMatch(/[abc]{9}/)
})

it('shows no digest in an annotation', () => {
  expect(annotations.render(REPORT).replace(/file=[^,:]*/g, '')).not.toMatch(/[abc]{9}/)
})
