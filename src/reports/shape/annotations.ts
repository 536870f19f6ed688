import type { Report } from '../../model/index.js'
import { cut, visible } from '../escape/index.js'
import { advice } from './advice.js'
import { shownArtifact } from './artifact-name.js'
import { functionsOf, isAdvice } from './fold.js'
import { findingRows, label, type Row } from './findings.js'
import { noticeGroups, type NoticeGroup } from './notices.js'
import { planSteps, stepKey, type Step } from './plan.js'
import { urgencyWords } from './urgency.js'
import { breakdown, count, listed } from './words.js'

/** As workflow commands have them, the worst first. */
export const ANNOTATION_KINDS = ['error', 'warning', 'notice'] as const

/** A remark at a place of the repository. All texts are ready to be shown: one line each but for `message`. */
export interface Annotation {
  readonly kind: (typeof ANNOTATION_KINDS)[number]
  readonly title: string
  readonly message: string
  /** Untrusted, as it stands in the finding. */
  readonly path?: string
  readonly line?: number
}

/** Findings of one message; the rest of them is counted. */
const LISTED = 5

/**
 * What the lines to change have to say, one for each package and place, the worst first; then what could not be
 * checked, which has no place.
 */
export function annotationsOf(report: Report): readonly Annotation[] {
  return [...findingAnnotations(report), ...noticeAnnotations(report)]
}

function findingAnnotations(report: Report): readonly Annotation[] {
  const rows = findingRows(report)
  const steps = new Map(planSteps(rows).map((step) => [stepKey(step.rows[0]), step]))
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
  const place = findingKind === 'posture' ? listed(functionsOf(rows), LISTED) : shownArtifact(artifact)
  const subject = ['archive', 'posture', 'secret'].includes(findingKind) ? place : label(first)
  const lines = rows
    .slice(0, LISTED)
    .map(({ finding }) => [
      `${finding.severity} ${shown(finding.id, 60)} ${shown(finding.title, 200)}`,
      ...urgencyWords(finding)
    ])
    .map((words) => words.join(', '))
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

function shown(text: string, max: number): string {
  return visible(cut(text.trim(), max))
}
