import type { Report } from '../model/index.js'
import { commandData, commandProperty, cut, visible } from './escape/index.js'
import type { Reporter } from './reporter.js'
import { advice } from './shape/advice.js'
import { functionsOf, isAdvice } from './shape/fold.js'
import { findingRows, label, type Row } from './shape/findings.js'
import { noticeGroups, type NoticeGroup } from './shape/notices.js'
import { planSteps, stepKey, type Step } from './shape/plan.js'
import { breakdown, count, digits, listed } from './shape/words.js'

/** GitHub shows this many annotations of each kind for one step and drops the rest without a word. */
export const ANNOTATIONS_PER_KIND = 10

/** Workflow commands that put the findings on the lines to change: one for each package and place. */
export const annotations: Reporter = {
  id: 'annotations',
  render(report, options = {}) {
    const all = [...findingAnnotations(report), ...noticeAnnotations(report)]
    const where = options.detailsUrl === undefined ? 'the job summary' : visible(options.detailsUrl)
    return KINDS.flatMap((kind) =>
      limited(
        all.filter((annotation) => annotation.kind === kind),
        kind,
        where
      )
    )
      .map((annotation) => `${command(annotation)}\n`)
      .join('')
  }
}

const KINDS = ['error', 'warning', 'notice'] as const

interface Annotation {
  readonly kind: (typeof KINDS)[number]
  readonly title: string
  readonly message: string
  readonly path?: string
  readonly line?: number
}

/** Findings of one message; the rest of them is counted. */
const LISTED = 5

function findingAnnotations(report: Report): readonly Annotation[] {
  const rows = findingRows(report)
  const steps = new Map(planSteps(report, rows).map((step) => [stepKey(step.rows[0]), step]))
  const blocking = new Set(rows.blocking)
  const groups = new Map<string, [Row, ...Row[]]>()
  // Advice is not worth one of the few places that GitHub has.
  for (const row of [...rows.blocking, ...rows.below.filter((below) => !isAdvice(below))]) {
    const { path, line } = row.finding.location
    const key = JSON.stringify([path, line, stepKey(row)])
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return Array.from(groups.values(), (group) => {
    const kind = kindOf(group[0], blocking.has(group[0]), report)
    return describe(group, kind, steps.get(stepKey(group[0])))
  })
}

function kindOf({ finding }: Row, blocks: boolean, { status }: Report): Annotation['kind'] {
  if (blocks) return status === 'fail' ? 'error' : 'warning'
  return ['critical', 'high', 'medium'].includes(finding.severity) ? 'warning' : 'notice'
}

function describe(
  rows: readonly [Row, ...Row[]],
  kind: Annotation['kind'],
  step: Step | undefined
): Annotation {
  const [first] = rows
  const { kind: findingKind, location, artifact } = first.finding
  const place = findingKind === 'posture' ? listed(functionsOf(rows), LISTED) : artifact
  const subject = ['archive', 'posture', 'secret'].includes(findingKind) ? place : label(first)
  const lines = rows
    .slice(0, LISTED)
    .map(({ finding }) => `${finding.severity} ${shown(finding.id, 60)} ${shown(finding.title, 200)}`)
  const rest =
    rows.length > LISTED ? [`and ${count(rows.length - LISTED, 'more finding', 'more findings')}`] : []
  const todo =
    step === undefined
      ? ''
      : `: ${advice(
          step,
          (name) => shown(name, 100),
          (text) => shown(text, 300)
        )}`
  return {
    kind,
    title: `${shown(subject, 100)}: ${breakdown(rows.map(({ finding }) => finding))}`,
    message: [`In ${shown(place, 200)}${todo}`, ...lines, ...rest].join('\n'),
    path: location.path,
    ...(location.line === undefined ? {} : { line: location.line })
  }
}

function noticeAnnotations(report: Report): readonly Annotation[] {
  const kind = report.status === 'incomplete' ? 'error' : 'warning'
  return noticeGroups(report).gaps.map((group) => ({
    kind,
    title: 'Could not be checked',
    message: noticeText(group)
  }))
}

function noticeText({ subjects, message }: NoticeGroup): string {
  const names = subjects.filter((subject) => subject !== '').map((subject) => shown(subject, 100))
  return `${names.length > 0 ? `${listed(names, 5)}: ` : ''}${shown(message, 500)}`
}

/** Above the limit one place is given to a line that says how many are not shown. */
function limited(all: readonly Annotation[], kind: Annotation['kind'], where: string): readonly Annotation[] {
  if (all.length <= ANNOTATIONS_PER_KIND) return all
  const hidden = all.length - ANNOTATIONS_PER_KIND + 1
  const title = `${digits(hidden)} more`
  const message = `${count(hidden, `more ${kind}`)} are not shown here; all of them are in ${where}`
  return [...all.slice(0, ANNOTATIONS_PER_KIND - 1), { kind, title, message }]
}

function command({ kind, title, message, path, line }: Annotation): string {
  const properties = [
    ...(path === undefined || path === '' ? [] : [`file=${commandProperty(shown(path, 400))}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${commandProperty(title)}`
  ]
  return `::${kind} ${properties.join(',')}::${commandData(message)}`
}

function shown(text: string, max: number): string {
  return visible(cut(text.trim(), max))
}
