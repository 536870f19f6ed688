import type { Component, Evidence, Report } from '../../src/model/index.js'
import { bytes } from '../../src/reports/html/bytes.js'
import { squarify } from '../../src/reports/html/squarify.js'
import { contentsOf } from '../../src/reports/html/weights.js'
import { html } from '../../src/reports/index.js'
import { manyFunctions } from '../support/many-functions.js'
import { cleanReport, sampleReport } from '../support/sample-report.js'
import { elementsOf, readPage } from './support/html-page.js'

const PLACE = { x: 10, y: 20, width: 600, height: 400 }

describe('the division of a place', () => {
  const weights = Array.from({ length: 40 }, (_, index) => 1000 / (1 + index * index))
  const rects = squarify(weights, PLACE)

  it('gives each weight its share of the area', () => {
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    for (const [index, { width, height }] of rects.entries())
      expect((width * height) / (600 * 400)).toBeCloseTo((weights[index] ?? 0) / total, 6)
  })

  it('keeps all inside, and none over another', () => {
    for (const [index, { x, y, width, height }] of rects.entries()) {
      expect(x).toBeGreaterThanOrEqual(10)
      expect(y).toBeGreaterThanOrEqual(20)
      expect(x + width).toBeLessThanOrEqual(610.001)
      expect(y + height).toBeLessThanOrEqual(420.001)
      for (const other of rects.slice(index + 1)) {
        const across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x)
        const down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y)
        expect(Math.min(across, down)).toBeLessThan(0.001)
      }
    }
  })

  it('makes shapes that can be read', () => {
    const even = squarify(Array<number>(12).fill(1), PLACE)
    for (const { width, height } of even) expect(Math.max(width / height, height / width)).toBeLessThan(2)
  })

  it('has nothing to divide among nobody, or of nothing', () => {
    expect(squarify([], PLACE)).toEqual([])
    const flat = squarify([3, 2, 1], { ...PLACE, width: 0 })
    expect(flat.every(({ width, height }) => Number.isFinite(width) && Number.isFinite(height))).toBe(true)
  })
})

describe('what is in an artifact', () => {
  const component = (name: string, seen: Partial<Evidence> & Pick<Evidence, 'path' | 'how'>): Component => ({
    purl: `pkg:generic/${name}@1`,
    name,
    version: '1',
    ecosystem: 'Go',
    evidence: [{ artifact: 'a.zip', cataloger: 'x', ...seen }]
  })
  const contents = (...components: readonly Component[]) =>
    contentsOf(
      cleanReport({
        artifacts: [{ id: 'a.zip', kind: 'zip', digest: '', size: 1, files: 1, unpacked: 10_000 }],
        components
      })
    ).get('a.zip')

  it('counts a file with several packages in it once', () => {
    const inside = contents(
      component('m1', { path: 'bootstrap', how: 'embedded', size: 5000 }),
      component('m2', { path: 'bootstrap', how: 'embedded', size: 5000 }),
      component('g:own', { path: 'lib/a.jar', how: 'installed', size: 300 }),
      component('g:merged', {
        path: 'lib/a.jar!/META-INF/maven/g/merged/pom.properties',
        how: 'bundled',
        size: 300
      })
    )
    expect(inside?.packages).toBe(4)
    expect(inside?.boxes.map(({ label, size, packages }) => [label, size, packages])).toEqual([
      ['bootstrap', 5000, ['m1 1', 'm2 1']],
      ['a.jar', 300, ['g:own 1', 'g:merged 1']]
    ])
  })

  it('keeps apart what one list names', () => {
    const path = 'vendor/composer/installed.json'
    const inside = contents(
      component('a/a', { path, how: 'installed', size: 40 }),
      component('b/b', { path, how: 'installed', size: 40 }),
      component('bash', { path: 'var/lib/dpkg/status', how: 'installed' })
    )
    expect(inside?.boxes.map(({ label, size }) => [label, size])).toEqual([
      ['a/a', 40],
      ['b/b', 40],
      ['bash', undefined]
    ])
  })
})

it('writes sizes that people read', () => {
  expect([0, 512, 1000, 3400, 99_949, 1_234_567, 54e6, 2e9].map(bytes)).toEqual([
    '0 B',
    '512 B',
    '1.0 kB',
    '3.4 kB',
    '100 kB',
    '1.2 MB',
    '54 MB',
    '2.0 GB'
  ])
})

describe('very many functions', () => {
  const page = readPage(html.render(manyFunctions(120)))

  it('have pictures where findings are worst, and a row each', () => {
    const units = elementsOf(page, 'details').filter(({ attributes }) => attributes['class'] === 'unit')
    expect(units).toHaveLength(40)
    expect(units.map(({ attributes }) => 'open' in attributes).indexOf(true)).toBe(0)
    expect(units.filter(({ attributes }) => 'open' in attributes)).toHaveLength(1)
    const rows = elementsOf(page, 'th').filter(
      ({ attributes, text }) => attributes['scope'] === 'row' && /^service-\d+$/.test(text)
    )
    expect(new Set(rows.map(({ text }) => text)).size).toBe(120)
  })

  it('stand together where they have the same layers', () => {
    const matrix = elementsOf(page, 'table').find(({ text }) =>
      text.startsWith('Which functions have which layers')
    )
    expect(matrix?.text).toMatch(/\d+ functions: service-\d+, /)
    const filled = elementsOf(page, 'span').filter(({ attributes }) => attributes['class'] === 'yes')
    expect(filled.length).toBeGreaterThan(5)
  })
})

it('says what is not at hand instead of drawing it', () => {
  const report: Report = {
    ...sampleReport(),
    functions: [
      { name: 'Far', code: 'template.yaml#Far', layers: ['arn:aws:lambda:eu-west-1:123456789012:layer:x:1'] }
    ]
  }
  const text = readPage(html.render(report)).elements.find(
    ({ attributes }) => attributes['class'] === 'unit'
  )?.text
  expect(
    elementsOf(readPage(html.render(report)), 'td').some(({ text: cell }) => cell === 'not at hand')
  ).toBe(true)
  expect(text).toBeDefined()
  expect(html.render(report)).toContain('Not at hand, and so not in the picture: ')
})
