import MarkdownIt from 'markdown-it'
import { pullRequest, table } from '../../src/reports/index.js'
import type { FixOwner, FunctionUnit, Report, Remedy } from '../../src/model/index.js'
import { fit } from '../../src/reports/sections/fit.js'
import { pictureSection } from '../../src/reports/sections/picture.js'
import {
  artifactOf,
  blocks,
  cleanReport,
  componentOf,
  fixOf,
  LODASH,
  vulnerability,
  type SamplePackage
} from '../support/sample-report.js'

const SOURCE = 'https://github.com/octo-org/shop/blob/0123456789abcdef0123456789abcdef01234567'
const project = (...manifests: readonly string[]): FixOwner => ({
  kind: 'project',
  manager: 'npm',
  manifests,
  via: []
})

/** A report with one blocking finding for each package. */
function reportOf(
  samples: readonly { readonly sample: SamplePackage; readonly owner: FixOwner; readonly remedy?: Remedy }[],
  more: Partial<Report> = {}
): Report {
  return cleanReport({
    status: 'fail',
    functions: [],
    components: samples.map(({ sample }) => componentOf(sample)),
    decisions: samples.map(({ sample }) =>
      blocks(
        vulnerability(sample, `CVE-2026-${sample.name}`, 'high', 'x', ['9.0.0'], {
          location: { path: 'template.yaml', line: 12 }
        })
      )
    ),
    fixes: samples.map(({ sample, owner, remedy }) =>
      fixOf(sample, 1, '9.0.0', { owner, ...(remedy === undefined ? {} : { remedy }) })
    ),
    ...more
  })
}

const install = (name: string): Remedy => ({ command: `npm install ${name}@9.0.0` })
const named = (name: string): SamplePackage => ({ ...LODASH, name })

/** The text of the block of commands. */
function commandsIn(markdown: string): string | undefined {
  return new MarkdownIt().parse(markdown, {}).find(({ info }) => info === 'sh')?.content
}

describe('the commands', () => {
  it('are one line for each folder and verb', () => {
    const orders = project('functions/orders/package-lock.json')
    const text = pullRequest.render(
      reportOf([
        { sample: named('a'), owner: orders, remedy: install('a') },
        { sample: named('b'), owner: orders, remedy: install('b') },
        { sample: named('c'), owner: orders, remedy: { command: 'npm update c' } },
        { sample: named('d'), owner: project('package-lock.json'), remedy: install('d') },
        {
          sample: named('e'),
          owner: orders,
          remedy: { command: 'npm pkg set overrides=1 && npm update e' }
        }
      ])
    )
    expect(commandsIn(text)).toBe(
      [
        '(cd functions/orders && npm install a@9.0.0 b@9.0.0)',
        '(cd functions/orders && npm update c)',
        'npm install d@9.0.0',
        '(cd functions/orders && npm pkg set overrides=1 && npm update e)',
        ''
      ].join('\n')
    )
    expect(text).toContain('5 changes clear all that blocks')
  })

  it.each([
    ['with a mark that a shell reads', 'a;touch x/package-lock.json'],
    ['with a fence', '```\n/package-lock.json'],
    ['above the workspace', 'a/../../x/package-lock.json'],
    ['like an option', '-x/package-lock.json']
  ])('do not lead into a folder %s', (_what, manifest) => {
    const text = pullRequest.render(
      reportOf([{ sample: LODASH, owner: project(manifest), remedy: install('lodash') }])
    )
    expect(commandsIn(text)).toBeUndefined()
    expect(text).toContain('Run `npm install lodash@9.0.0` in ')
  })

  it('stand with their package where there are many folders', () => {
    const owner = project(...['a', 'b', 'c', 'd', 'e'].map((folder) => `${folder}/package-lock.json`))
    const text = pullRequest.render(reportOf([{ sample: LODASH, owner, remedy: install('lodash') }]))
    expect(commandsIn(text)).toBeUndefined()
    expect(text).toContain('Run `npm install lodash@9.0.0` in `a`, `b` and 3 more')
  })

  it('are not asked for by a report that its subject wrote', () => {
    const report = reportOf([
      { sample: LODASH, owner: project('package-lock.json'), remedy: install('lodash') }
    ])
    expect(pullRequest.render(report)).toContain('npm install')
    expect(pullRequest.render(report, { selfReported: true })).not.toContain('npm install')
  })

  it('tell what is to be written by hand, and where', () => {
    const owner: FixOwner = { kind: 'project', manager: 'pip', manifests: ['api/requirements.txt'], via: [] }
    const remedy = { edit: { file: 'requirements.txt', line: 'lodash==9.0.0' } }
    const report = reportOf([{ sample: LODASH, owner, remedy }])
    expect(pullRequest.render(report)).toContain('Write `lodash==9.0.0` into `api/requirements.txt`')
    expect(table.render(report)).toContain('write lodash==9.0.0 into api/requirements.txt')
  })
})

describe('who has to do it', () => {
  it.each<[string, FixOwner, string]>([
    [
      'the publisher of a layer',
      { kind: 'layer', layers: ['arn'], publisher: 'Datadog' },
      'Take a newer version of the layer by `Datadog`, one that holds `9.0.0`'
    ],
    [
      'somebody with a layer',
      { kind: 'layer', layers: ['arn'] },
      'Take a newer version of the layer, one that holds `9.0.0`'
    ],
    ['the base image', { kind: 'image' }, 'Rebuild on a newer base image, one that holds `9.0.0`'],
    [
      'the user, by another package',
      {
        kind: 'project',
        manager: 'npm',
        manifests: ['package-lock.json'],
        via: [{ name: 'mkdirp', version: '0.5.1' }]
      },
      'Brought by `mkdirp 0.5.1`'
    ],
    ['nobody that is known', { kind: 'unknown' }, '→ **`9.0.0`**']
  ])('is %s', (_who, owner, words) => {
    expect(pullRequest.render(reportOf([{ sample: LODASH, owner }]))).toContain(words)
  })

  it('says what a major step would clear', () => {
    const report = reportOf([{ sample: LODASH, owner: { kind: 'unknown' } }])
    const fixes = report.fixes.map((fix) => ({ ...fix, beyond: { to: '10.0.0', clears: 4 } }))
    expect(pullRequest.render({ ...report, fixes })).toContain('`10.0.0`, a major step, clears all 1')
  })
})

describe('links', () => {
  const report = reportOf([{ sample: LODASH, owner: { kind: 'unknown' } }])

  it('lead to the line at the scanned commit', () => {
    expect(pullRequest.render(report, { sourceUrl: SOURCE })).toContain(`](${SOURCE}/template.yaml#L12)`)
    expect(pullRequest.render(report)).not.toContain('](https://github.com/octo-org')
  })

  it.each(['../x.yaml', 'a//b.yaml', '/etc/passwd', 'a/./b'])('do not lead to %s', (path) => {
    const decisions = report.decisions.map(({ finding, outcome }) => ({
      outcome,
      finding: { ...finding, location: { path, line: 1 } }
    }))
    expect(pullRequest.render({ ...report, decisions }, { sourceUrl: SOURCE })).not.toContain(SOURCE)
  })

  it('keep marks of Markdown and of addresses out of the path', () => {
    const decisions = report.decisions.map(({ finding, outcome }) => ({
      outcome,
      finding: { ...finding, location: { path: 'a b/(c)?#].yaml', line: 1 } }
    }))
    expect(pullRequest.render({ ...report, decisions }, { sourceUrl: SOURCE })).toContain(
      `](${SOURCE}/a%20b/%28c%29%3F%23%5D.yaml#L1)`
    )
  })
})

describe('the picture', () => {
  const layer = 'layers/tools.zip'
  const sample = { ...LODASH, artifact: layer }
  const units = (n: number, name = 'F'): readonly FunctionUnit[] =>
    Array.from({ length: n }, (_each, index) => ({
      name: `${name}${index}`,
      code: `${index}.zip`,
      layers: [layer]
    }))
  const shared = (functions: readonly FunctionUnit[], name = 'lodash') =>
    reportOf([{ sample: { ...sample, name }, owner: { kind: 'unknown' } }], {
      functions,
      artifacts: [artifactOf(layer, { kind: 'layer' })]
    })
  const drawn = (report: Report): string | undefined =>
    new MarkdownIt().parse(pullRequest.render(report), {}).find(({ info }) => info === 'mermaid')?.content

  it('shows who shares what', () => {
    expect(drawn(shared(units(2)))).toContain(
      [
        '  f1(["F0"])',
        '  f2(["F1"])',
        '  l1[["layer tools.zip"]]',
        '  p1["lodash 4.17.15<br/>1 finding"]:::high',
        '  f1 --> l1',
        '  l1 --> p1',
        '  f2 --> l1'
      ].join('\n')
    )
  })

  it.each([1, 13])('is not drawn for %d functions', (n) => {
    expect(drawn(shared(units(n)))).toBeUndefined()
  })

  it('is not broken by any name', () => {
    const names = [
      '"]; click f1 call x()',
      '```\n</details>',
      '%%{init: {"securityLevel":"loose"}}%%',
      '#quot;<img src=x>',
      'a\u202eb\u200bc',
      'end',
      '`**x**`',
      'subgraph\nx',
      '-->|x|',
      '\ud800'
    ]
    for (const name of names) {
      const picture = drawn(shared(units(2, name), name)) ?? ''
      const lines = picture.trimEnd().split('\n')
      expect(lines).toHaveLength(10)
      expect(lines[0]).toBe('flowchart LR')
      for (const line of lines.slice(1, 5)) {
        expect(line).toMatch(
          /^ {2}[flp]\d(?:\(\["[^"<>`%#;|\n]*"\]\)|\[\["[^"<>`%#;|\n]*"\]\]|\["[^"<>`%#;|\n]*<br\/>1 finding"\](?::::high)?)$/
        )
      }
    }
  })

  it('is left out whole where there is no room', () => {
    const picture = {
      nodes: [{ id: 'f1', kind: 'function', name: 'F' }],
      arrows: [['f1', 'p1']]
    } as const
    const whole = fit('head ', pictureSection(picture), 'foot', 10_000)
    expect(whole).toContain('```mermaid')
    expect(fit('head ', pictureSection(picture), 'foot', whole.length - 1)).toBe('head foot')
  })
})
