import type { Difference, KnownFinding } from '../../model/index.js'
import { terminalText } from '../escape/index.js'
import type { RenderOptions } from '../reporter.js'
import { jsonText } from '../shape/contents.js'
import { count, digits } from '../shape/words.js'
import { painter } from '../terminal/color.js'
import { wrap } from '../terminal/columns.js'
import { joinBlocks, section, usableWidth } from '../terminal/sections.js'

/** For people in a terminal: what is new, what is gone. */
export const differenceTable = {
  id: 'table',
  render({ fresh, fixed, unchanged }: Difference, options: RenderOptions = {}): string {
    const width = usableWidth(options.width)
    const paint = painter(options.color === true)
    const lines = (findings: readonly KnownFinding[]) =>
      findings.flatMap((finding) => wrap(line(finding), width - 2, '    '))
    return joinBlocks([
      [`${count(fresh.length, 'finding')} new, ${digits(fixed.length)} gone, ${digits(unchanged)} unchanged`],
      section(paint('New', 'bold'), lines(fresh)),
      section(paint('Gone', 'bold'), lines(fixed))
    ])
  }
}

/** For programs: `{ new, fixed, unchanged }`, findings as in the `comparison` of a report. */
export const differenceJson = {
  id: 'json',
  render: ({ fresh, fixed, unchanged }: Difference): string =>
    jsonText({ new: fresh.map(knownFinding), fixed: fixed.map(knownFinding), unchanged })
}

/** A finding of another report, as JSON. */
export function knownFinding({
  fingerprint,
  kind,
  id,
  severity,
  title,
  artifact,
  function: runs
}: KnownFinding): object {
  return {
    fingerprint,
    kind,
    id,
    severity,
    title,
    artifact,
    ...(runs === undefined ? {} : { function: runs })
  }
}

function line({ severity, id, title, artifact, function: runs }: KnownFinding): string {
  const where =
    runs === undefined ? terminalText(artifact) : `${terminalText(runs)}, ${terminalText(artifact)}`
  return `${severity} ${terminalText(id)} ${terminalText(title)} (${where})`
}
