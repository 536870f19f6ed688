import { page } from './html/document.js'
import { el, type Html } from './html/element.js'
import { findingsSection } from './html/sections/findings.js'
import { head, navigation } from './html/sections/head.js'
import { insideSection } from './html/sections/inside.js'
import { layersSection } from './html/sections/layers.js'
import { gapsSection, notesSection } from './html/sections/notices.js'
import { planSection } from './html/sections/plan.js'
import { postureSection } from './html/sections/posture.js'
import { fixedSection, foot, ignoredSection } from './html/sections/rest.js'
import { unitsOf } from './html/units.js'
import { contentsOf } from './html/weights.js'
import type { Reporter } from './reporter.js'
import type { Report } from '../model/index.js'
import { findingRows, type Rows } from './shape/findings.js'
import { noticeGroups } from './shape/notices.js'
import { planSteps } from './shape/plan.js'
import { verbs, verdict } from './shape/verdict.js'

/**
 * A page for a browser in one file, in the order of need. It reads without its script, which filters and sorts;
 * nothing is loaded from anywhere.
 */
export const html: Reporter = {
  id: 'html',
  render(report, options = {}) {
    const rows = findingRows(report)
    const said = verdict(report, rows)
    const steps = planSteps(rows)
    const { gaps, notes } = noticeGroups(report)
    const contents = contentsOf(report)
    const units = unitsOf(report, rows, contents)
    const plan = planSection(steps)
    const unseen = gapsSection(gaps, report.status !== 'incomplete')
    const open = rows.blocking.length + rows.below.length + rows.known.length
    const layers = new Set(report.functions.flatMap((unit) => unit.layers)).size
    const parts: readonly Part[] = [
      ['plan', 'What to do', steps.length, plan],
      ['gaps', 'Could not be checked', report.notices.filter(({ incomplete }) => incomplete).length, unseen],
      [
        'findings',
        'Findings',
        open,
        findingsSection(rows, { units, says: verbs(rows, said), tellsNew: tellsNew(report, rows) })
      ],
      ['gone', 'Gone', report.comparison?.fixed.length, fixedSection(report.comparison)],
      ['inside', 'What is inside', undefined, insideSection(report, units, contents)],
      ['layers', 'Layers', layers, layersSection(report, contents)],
      ['posture', 'Configuration', undefined, postureSection(report)],
      ['ignored', 'Ignored', rows.ignored.length, ignoredSection(report, rows.ignored, units)],
      ['notes', 'Worth knowing', notes.length, notesSection(notes)]
    ]
    const present = parts.filter((part) => part[3] !== undefined)
    return page(
      `${said.word} – Lambda supply chain scan`,
      el('a', { class: 'skip', href: '#findings' }, 'To the findings'),
      head(said, report),
      navigation(present.map(([id, title, n]) => [id, title, n])),
      el('main', {}, ...inOrder(present, rows)),
      foot(report, options)
    )
  }
}

type Part = readonly [id: string, title: string, n: number | undefined, content: Html | undefined]

/** Where nothing blocks, what could not be seen is what matters most. */
function inOrder(parts: readonly Part[], rows: Rows): readonly (Html | undefined)[] {
  const first = rows.blocking.length > 0 ? 'plan' : 'gaps'
  const sorted = [...parts].sort((a, b) => Number(b[0] === first) - Number(a[0] === first))
  return sorted.map((part) => part[3])
}

/** Of `fail-on: all` the report says how many findings are new, and not which. */
function tellsNew({ comparison }: Report, { blocking, below, known }: Rows): boolean {
  return comparison !== undefined && known.length > 0 && comparison.fresh === blocking.length + below.length
}
