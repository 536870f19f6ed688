import type { Comparison, KnownFinding } from '../../model/index.js'
import { markdownCode, markdownText } from '../escape/index.js'
import { shownArtifact } from '../shape/artifact-name.js'
import { count, digits } from '../shape/words.js'
import type { Section } from './fit.js'
import { SEVERITY_MARKS } from './marks.js'

/** What the baseline has and this scan does not, worst first. */
export function fixedSection(
  comparison: Comparison | undefined,
  { elsewhere, limit }: { readonly elsewhere: string; readonly limit?: number }
): Section[] {
  if (!comparison || comparison.fixed.length === 0) return []
  const { fixed } = comparison
  const title = `${count(fixed.length, 'finding')} of the baseline ${fixed.length === 1 ? 'is' : 'are'} gone`
  return [
    {
      before: `<details><summary><b>${title}</b></summary>\n\n| Severity | Finding | Where |\n| :-- | :-- | :-- |\n`,
      rows: fixed.slice(0, limit).map(row),
      total: fixed.length,
      after: '\n</details>\n\n',
      more: (hidden) => `\n_${digits(hidden)} more in ${elsewhere}._\n`,
      brief: `**${title}**: all in ${elsewhere}.\n\n`
    }
  ]
}

function row({ severity, id, title, artifact, function: runs }: KnownFinding): string {
  const where = runs === undefined ? '' : `<br>function ${markdownCode(runs, 80)}`
  return `| ${SEVERITY_MARKS[severity]} ${severity} | ${markdownCode(id, 60)} ${markdownText(title, 120)} | ${markdownCode(shownArtifact(artifact), 80)}${where} |`
}
