import { compareReports } from '../../src/baselines/index.js'
import type { Report } from '../../src/model/index.js'
import { differenceJson, differenceTable, json } from '../../src/reports/index.js'
import { below, blocks, cleanReport, LODASH, MINIMIST, vulnerability } from '../support/sample-report.js'
import { scratchFolder } from '../support/scratch-folder.js'

const scratch = scratchFolder()
const A = vulnerability(LODASH, 'CVE-2026-1', 'high', 'one', [])
const B = vulnerability(MINIMIST, 'CVE-2026-2', 'critical', 'two', [])
const C = vulnerability(LODASH, 'CVE-2026-3', 'low', 'three', [])
const written = (report: Partial<Report>) => json.render(cleanReport(report))

describe('two reports that are named', () => {
  it.each([
    [['a.json'], 'diff takes two JSON reports'],
    [['a.json', 'b.json', 'c.json'], 'diff takes two JSON reports'],
    [['nowhere.json', 'a.json'], "'nowhere.json' does not exist; name a report that scan wrote"]
  ])('%j are refused', (paths, message) => {
    scratch.write('a.json', written({}))
    expect(() => compareReports(paths, scratch.path)).toThrow(message)
  })

  it('are compared, and shown to people and programs', () => {
    scratch.write('old.json', written({ decisions: [blocks(A), below(C)] }))
    scratch.write('new.json', written({ decisions: [blocks(B), below(C)] }))
    const found = compareReports(['old.json', 'new.json'], scratch.path)
    expect(differenceTable.render(found)).toBe(
      [
        '1 finding new, 1 gone, 1 unchanged',
        '',
        'New',
        '  critical CVE-2026-2 two (build/orders.zip)',
        '',
        'Gone',
        '  high CVE-2026-1 one (build/orders.zip)',
        ''
      ].join('\n')
    )
    expect(JSON.parse(differenceJson.render(found))).toMatchObject({
      new: [{ id: 'CVE-2026-2' }],
      fixed: [{ id: 'CVE-2026-1' }],
      unchanged: 1
    })
  })

  it('show nothing that steers a terminal', () => {
    const finding = { ...A, title: '\u001b[31mred\u202e' }
    scratch.write('old.json', written({}))
    scratch.write('new.json', written({ decisions: [blocks(finding)] }))
    expect(differenceTable.render(compareReports(['old.json', 'new.json'], scratch.path))).not.toMatch(
      /[^\P{C}\n]/u
    )
  })
})
