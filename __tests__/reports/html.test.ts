import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Report } from '../../src/model/index.js'
import { html } from '../../src/reports/index.js'
import { bigReport } from '../support/big-report.js'
import { cleanReport, sampleReport } from '../support/sample-report.js'
import { HOSTILE_TEXTS } from './support/hostile-texts.js'
import { elementsOf, readPage, type Page, type PageElement } from './support/html-page.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Every part of the page has something to show. */
const FULL = withSizes(
  sampleReport({
    comparison: {
      baseline: 'base/report.json',
      fresh: 14,
      unchanged: 0,
      fixed: [
        {
          fingerprint: 'f',
          kind: 'vulnerability',
          id: 'CVE-2020-1',
          severity: 'high',
          title: 'What was there',
          artifact: 'build/orders.zip',
          function: 'OrdersFunction'
        }
      ]
    },
    posture: {
      rules: [
        { id: 'public-url', title: 'The function URL asks nobody who they are', evaluated: 1, found: 0 }
      ],
      notEvaluated: [
        { rule: 'no-dlq', why: 'failed', detail: 'the call failed', functions: ['OrdersFunction'] }
      ],
      unconfigured: ['InvoicesFunction'],
      manual: [{ rows: ['R1'], question: 'Who may deploy?' }]
    },
    shard: '2/16'
  })
)

describe('the page', () => {
  const page = readPage(
    html.render(FULL, { detailsUrl: 'https://github.com/acme/shop/actions/runs/1', version: '1.2.3' })
  )

  it('lets the browser use its own style and script, and load nothing', () => {
    const [meta] = elementsOf(page, 'meta').filter(({ attributes }) => 'http-equiv' in attributes)
    const policy = meta?.attributes['content']?.split('; ')
    expect(policy).toEqual([
      "default-src 'none'",
      `style-src '${hashOf(only(page, 'style').text)}'`,
      `script-src '${hashOf(only(page, 'script').text)}'`,
      "base-uri 'none'",
      "form-action 'none'"
    ])
    for (const { tag, attributes } of page.elements) {
      expect(['img', 'link', 'iframe', 'object', 'base']).not.toContain(tag)
      expect(Object.keys(attributes).filter((name) => /^(on|src|style|srcset|action)/.test(name))).toEqual([])
    }
  })

  it('stands in the order of need', () => {
    expect(elementsOf(page, 'h1').map(({ text }) => text)).toEqual([
      'FAIL 9 of 14 findings block: 1 malicious package, 3 critical, 5 high; 2 things could not be checked; since the baseline 14 new, 1 fixed, 0 unchanged'
    ])
    expect(elementsOf(page, 'h2').map(({ text }) => text)).toEqual([
      'What to do',
      'Could not be checked',
      'Findings',
      'Gone since the baseline',
      'What is inside',
      'Layers and who shares them',
      'Configuration',
      'Ignored',
      'Worth knowing'
    ])
  })

  it('puts what could not be checked first where nothing blocks', () => {
    const { notices } = FULL
    const quiet = readPage(html.render(cleanReport({ status: 'incomplete', notices })))
    expect(elementsOf(quiet, 'h2')[0]?.text).toBe('Could not be checked')
  })

  it('can be walked through: unique ids, links that lead somewhere, a caption and headings for each table', () => {
    const ids = page.elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes, text } of elementsOf(page, 'a')) {
      const { href = '' } = attributes
      if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
      else expect(new URL(href).protocol).toBe('https:')
      expect(text).not.toBe('')
    }
    for (const name of ['for', 'aria-labelledby']) {
      for (const { attributes } of page.elements) {
        if (attributes[name] !== undefined) expect(ids).toContain(attributes[name])
      }
    }
    expect(elementsOf(page, 'caption')).toHaveLength(elementsOf(page, 'table').length)
    for (const { attributes } of elementsOf(page, 'th')) expect(attributes['scope']).toMatch(/^(col|row)$/)
    expect(only(page, 'html').attributes['lang']).toBe('en')
  })

  it('says of each finding what, where, why, and where to read more', () => {
    const row = rowOf(page, 'CVE-2020-8203')
    expect(row.text).toContain('Prototype pollution in zipObjectDeep')
    expect(row.text).toContain('lodash 4.17.15')
    expect(row.text).toContain('fixed in 4.17.20')
    expect(row.text).toContain('OrdersFunction')
    expect(row.text).toContain('build/orders.zip')
    expect(row.text).toContain('node_modules/lodash/package.json')
    expect(row.text).toContain('template.yaml:12')
    expect(row.text).toContain('Blocks')
    const hrefs = elementsOf(page, 'a').map(({ attributes }) => attributes['href'])
    expect(hrefs).toContain('https://osv.dev/vulnerability/CVE-2020-8203')
    expect(hrefs.filter((href) => href?.endsWith('/docs/findings/vulnerability.md')).length).toBeGreaterThan(
      0
    )
    expect(rowOf(page, 'CVE-2023-32681').text).toContain('no proxy is used here')
  })

  it('draws what is inside, and says the same in a table', () => {
    const [picture] = elementsOf(page, 'svg').filter(({ attributes }) => attributes['role'] === 'img')
    expect(picture?.attributes['aria-label']).toContain('OrdersFunction')
    expect(picture?.text).toContain('lodash 4.17.15 (npm), 1.4 MB, worst finding: high')
    expect(picture?.text).toContain('Files of no package')
    const table = elementsOf(page, 'table').find(({ text }) =>
      text.startsWith('What is inside OrdersFunction')
    )
    expect(table?.text).toContain('lodash 4.17.15npm1.4 MBbuild/orders.ziphigh')
  })

  it('shows which functions share a layer', () => {
    const table = elementsOf(page, 'table').find(({ text }) => text.startsWith('Layers,'))
    expect(table?.text).toContain('layers/tools.zipL1your layer')
    expect(table?.text).toContain('1 of 2')
  })

  it('reads without its script: nothing but the filter is hidden', () => {
    const hidden = page.elements.filter(({ attributes }) => 'hidden' in attributes)
    expect(hidden.map(({ attributes }) => attributes['id'])).toEqual(['filter'])
    expect(rowsOf(page)).toHaveLength(14)
  })

  it('lets only new findings be shown where the report tells which are new', () => {
    const known = FULL.decisions.map((decision, index) =>
      index > 0 && index < 4 ? { ...decision, outcome: 'in-baseline' as const } : decision
    )
    const check = (fresh: number): boolean => {
      const comparison = { baseline: 'b', fresh, unchanged: 3, fixed: [] }
      const written = readPage(html.render({ ...FULL, decisions: known, comparison }))
      return written.elements.some(({ attributes }) => attributes['id'] === 'filter-new')
    }
    expect(check(11)).toBe(true)
    expect(check(5)).toBe(false)
  })
})

describe('hostile texts', () => {
  const options = (text: string) => ({ version: text, generatedAt: text })
  const harmless = readPage(html.render(poisoned(FULL, 'plain text'), options('plain text'))).structure

  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    '%s are only shown',
    (_, text) => {
      for (const hostile of [text, `see ${text} there`]) {
        const page = readPage(html.render(poisoned(FULL, hostile), options(hostile)))
        expect(page.comments).toEqual([])
        // A path may be broken behind its slashes, and nobody links to an address of 20,000 characters.
        if (hostile.trim() !== '') {
          const links = text.length < 1000
          expect(withoutBreaks(page.structure, links)).toBe(withoutBreaks(harmless, links))
        }
        for (const { attributes } of elementsOf(page, 'a'))
          expect(attributes['href']).toMatch(/^(#[\w-]+$|https?:\/\/[^\s"'<>]+$)/)
      }
    }
  )

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://a:b@evil.test',
    '//evil.test'
  ])('never link to %s', (url) => {
    const page = readPage(html.render(poisoned(FULL, 'x', url), { detailsUrl: url }))
    const targets = elementsOf(page, 'a').map(({ attributes }) => attributes['href'] ?? '')
    expect(
      targets.filter((href) => !href.startsWith('#') && !href.startsWith('https://github.com/'))
    ).toEqual([])
  })
})

describe('very large reports', () => {
  /** Counted in the text: a parser takes long for ten megabytes. */
  const rows = (written: string, group = ''): number =>
    [...written.matchAll(/<tr data-severity="\d" data-kind="\w+" data-group="(\w+)"/g)].filter(
      ([, each = '']) => each.startsWith(group)
    ).length

  it('show ten thousand findings', () => {
    expect(rows(html.render(bigReport(10_000)))).toBe(10_000)
  })

  it('are cut from their mildest finding, and say so', () => {
    const written = html.render(bigReport(12_000))
    expect(written).toContain('Only the worst 10,000 of 12,000 rows are shown; all are in the JSON report.')
    expect(rows(written)).toBe(10_000)
    expect(rows(written, 'blocks')).toBe(6000)
  })

  it('are cut where their texts are very long', () => {
    const report = bigReport(10_000)
    const decisions = report.decisions.map((decision) => ({
      ...decision,
      finding: {
        ...decision.finding,
        title: '<'.repeat(5000),
        aliases: Array<string>(9).fill('<'.repeat(500))
      }
    }))
    const written = html.render({ ...report, decisions })
    expect(written.length).toBeLessThan(20_000_000)
    expect(rows(written)).toBeGreaterThan(3000)
    expect(written).toMatch(/Only the worst [\d,]+ of 10,000 rows are shown/)
  })
})

it('has the style and the script that their sources make', () => {
  execFileSync(process.execPath, ['scripts/html-assets.mjs', '--check'], { cwd: ROOT, stdio: 'pipe' })
})

/** Every text that comes from outside is replaced; words of ours and structure stay. */
function poisoned(report: Report, text: string, url?: string): Report {
  const kept = new Set([
    'kind',
    'severity',
    'outcome',
    'status',
    'stage',
    'how',
    'why',
    'problem',
    'confidence',
    'digest',
    'action',
    'manager'
  ])
  // What they refer to each other by stays different.
  const names = new Set([
    'artifact',
    'code',
    'layers',
    'purl',
    'purls',
    'fingerprint',
    'artifacts',
    'function',
    'functions'
  ])
  const replace = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => replace(each, key))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replace(each, name)]))
    if (typeof value !== 'string' || kept.has(key)) return value
    if (key === 'url') return url ?? value
    return names.has(key) || (key === 'id' && /^(build|layers)\//.test(value)) || /Function$/.test(value)
      ? `${value} ${text}`
      : text
  }
  return replace(report, '') as Report
}

function withoutBreaks(structure: string, links = true): string {
  return structure
    .split('\n')
    .filter((line) => line !== 'wbr' && (links || line !== 'a href rel'))
    .join('\n')
}

function withSizes(report: Report): Report {
  return {
    ...report,
    artifacts: report.artifacts.map((artifact) => ({ ...artifact, unpacked: 9_000_000 })),
    components: report.components.map((component) => ({
      ...component,
      evidence: component.evidence.map((seen) => ({ ...seen, size: 1_412_000 }))
    }))
  }
}

function rowsOf(page: Page): readonly PageElement[] {
  return elementsOf(page, 'tr').filter(
    ({ attributes }) => 'data-group' in attributes && attributes['data-group'] !== 'ignored'
  )
}

function rowOf(page: Page, id: string): PageElement {
  const [row] = elementsOf(page, 'tr').filter(
    ({ attributes, text }) => 'data-group' in attributes && text.includes(id)
  )
  if (!row) throw new Error(`no row for ${id}`)
  return row
}

function only(page: Page, tag: string): PageElement {
  const [element, ...others] = elementsOf(page, tag)
  if (!element || others.length > 0) throw new Error(`there is not one ${tag}`)
  return element
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}
