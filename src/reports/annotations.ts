import { commandData, commandProperty, cut, visible } from './escape/index.js'
import type { Reporter } from './reporter.js'
import { ANNOTATION_KINDS, annotationsOf, type Annotation } from './shape/annotations.js'
import { count, digits } from './shape/words.js'

/** GitHub shows this many annotations of each kind for one step and drops the rest without a word. */
export const ANNOTATIONS_PER_KIND = 10

/** Workflow commands that put the findings on the lines to change: one for each package and place. */
export const annotations: Reporter = {
  id: 'annotations',
  render(report, options = {}) {
    const all = annotationsOf(report)
    const where = options.detailsUrl === undefined ? 'the job summary' : visible(options.detailsUrl)
    return ANNOTATION_KINDS.flatMap((kind) =>
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
    ...(path === undefined || path === '' ? [] : [`file=${commandProperty(visible(cut(path.trim(), 400)))}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${commandProperty(title)}`
  ]
  return `::${kind} ${properties.join(',')}::${commandData(message)}`
}
