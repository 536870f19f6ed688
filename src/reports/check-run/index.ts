import type { Report } from '../../model/index.js'
import { cut, visible } from '../escape/index.js'
import type { RenderOptions } from '../reporter.js'
import { fullReport } from '../sections/full.js'
import { annotationsOf, type Annotation } from '../shape/annotations.js'
import { findingRows } from '../shape/findings.js'
import { verdict, type Mark } from '../shape/verdict.js'
import { count } from '../shape/words.js'

/** What a check run on GitHub says. */
export interface CheckRunText {
  /** Stays the same from run to run: branch protection asks for it by this name. */
  readonly name: string
  readonly conclusion: Conclusion
  readonly title: string
  /** Markdown, 65,535 characters at most. */
  readonly summary: string
  /** The worst first. */
  readonly annotations: readonly CheckAnnotation[]
}

/** `neutral` counts as passed where the check is required. */
export type Conclusion = 'success' | 'neutral' | 'failure'

/** As GitHub's REST API takes it: at most 64 KB of message and 255 characters of title. */
export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** GitHub takes 65,535 characters; counted in UTF-8 bytes, of which there are never fewer. */
export const CHECK_SUMMARY_BUDGET = 60_000

/** Ten requests; who has more to read than this reads the report. */
export const MOST_CHECK_ANNOTATIONS = 500

const LONGEST_TITLE = 255

/** What GitHub shows for a workflow's own annotations that have no file. */
const NOWHERE = '.github'

/**
 * Red where the job is red. Grey, not green, where it passes although there is something to know: findings that
 * `warn-only` lets pass, things that could not be checked, nothing to check.
 */
const CONCLUSIONS = {
  fail: 'failure',
  incomplete: 'failure',
  warn: 'neutral',
  nothing: 'neutral',
  gaps: 'neutral',
  pass: 'success'
} as const satisfies Record<Mark, Conclusion>

/** Writes a report as a check run. Pure, as the reporters are; it is no text but several, so that it is none of them. */
export function checkRun(report: Report, options: RenderOptions = {}): CheckRunText {
  const { mark, word, sentence } = verdict(report, findingRows(report))
  const key = options.commentKey
  return {
    name: `Lambda supply chain scan${key === undefined ? '' : ` (${visible(cut(key, 100))})`}`,
    conclusion: CONCLUSIONS[mark],
    title: cut(`${word}: ${sentence}`, LONGEST_TITLE),
    summary: fullReport(report, options, CHECK_SUMMARY_BUDGET),
    annotations: limited(annotationsOf(report)).map(annotation)
  }
}

function limited(all: readonly Annotation[]): readonly Annotation[] {
  if (all.length <= MOST_CHECK_ANNOTATIONS) return all
  const hidden = all.length - MOST_CHECK_ANNOTATIONS + 1
  const message = `${count(hidden, 'more annotation')} are not shown here; the JSON report has everything`
  return [
    ...all.slice(0, MOST_CHECK_ANNOTATIONS - 1),
    { kind: 'warning', title: count(hidden, 'more annotation'), message }
  ]
}

function annotation({ kind, title, message, path, line = 1 }: Annotation): CheckAnnotation {
  const shown = visible(cut((path ?? '').trim(), 400))
  return {
    path: shown === '' ? NOWHERE : shown,
    start_line: line,
    end_line: line,
    annotation_level: kind === 'error' ? 'failure' : kind,
    title: cut(title, LONGEST_TITLE),
    message
  }
}
