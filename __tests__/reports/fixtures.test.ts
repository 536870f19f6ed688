import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import type { Report } from '../../src/model/index.js'
import { REPORTERS, type RenderOptions } from '../../src/reports/index.js'

/**
 * Each folder is a case: `report.json` (a Report as the scan hands it over), perhaps `options.json`, and
 * what every reporter must write. After an intended change run once with UPDATE_FIXTURES=1 and read the
 * difference.
 */
const FIXTURES = new URL('../fixtures/reports/', import.meta.url)

const ENDINGS: Readonly<Record<string, string>> = {
  table: 'txt',
  markdown: 'md',
  html: 'html',
  json: 'json',
  cyclonedx: 'json',
  spdx: 'json',
  openvex: 'json',
  sarif: 'json',
  'pull-request': 'md',
  'job-summary': 'md',
  annotations: 'txt'
}

for (const name of readdirSync(FIXTURES).sort()) {
  describe(name, () => {
    const folder = new URL(`${name}/`, FIXTURES)
    const files = readdirSync(folder)
    const report = readJson<Report>(new URL('report.json', folder))
    const options = files.includes('options.json')
      ? readJson<RenderOptions>(new URL('options.json', folder))
      : undefined

    for (const reporter of REPORTERS) {
      const expected = new URL(`expected.${reporter.id}.${ENDINGS[reporter.id] ?? ''}`, folder)

      it(`is written as ${reporter.id}`, () => {
        const written = withoutAssets(reporter.render(report, options))
        if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(expected, written)
        expect(written).toBe(readFileSync(expected, 'utf8'))
      })

      it(`does not depend on the order of lists as ${reporter.id}`, () => {
        const shuffled = {
          ...report,
          artifacts: [...report.artifacts].reverse(),
          functions: [...report.functions].reverse(),
          components: [...report.components].reverse(),
          decisions: [...report.decisions].reverse()
        }
        expect(reporter.render(shuffled, options)).toBe(reporter.render(report, options))
      })
    }
  })
}

/** Style and script of the page are the same in each case, and have tests of their own. */
function withoutAssets(text: string): string {
  return text
    .replace(/(?<=<(style|script)>).*?(?=<\/\1>)/gs, '...')
    .replace(/(?<='sha256-)[\w+/=]+(?=')|(?<=&#39;sha256-)[\w+/=]+(?=&#39;)/g, '...')
}

function readJson<T>(url: URL): T {
  return JSON.parse(readFileSync(url, 'utf8')) as T
}
