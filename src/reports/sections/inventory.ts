import { ownerOf, type Report } from '../../model/index.js'
import { markdownCode } from '../escape/index.js'
import { compareText, count, digits, listed } from '../shape/words.js'
import type { Section } from './fit.js'

/** What was opened, and how many packages were recognised in each. */
export function artifactsSection(report: Report, elsewhere: string): Section[] {
  const packages = packagesByArtifact(report)
  const rows = [...report.artifacts]
    .sort((a, b) => compareText(a.id, b.id))
    .map((artifact) =>
      row([
        markdownCode(artifact.id),
        artifact.kind,
        ownerOf(artifact),
        kibibytes(artifact.size),
        digits(artifact.files),
        digits(packages.get(artifact.id) ?? 0),
        markdownCode(artifact.digest.slice(0, 19))
      ])
    )
  const header = ['Artifact', 'Kind', 'Whose', 'Size', 'Files', 'Packages', 'Digest']
  return tableSection(count(rows.length, 'artifact'), header, rows, elsewhere)
}

/** The functions, with what each of them runs, and what Lambda starts beside it. */
export function functionsSection(report: Report, elsewhere: string): Section[] {
  const extended = report.functions.some(({ extensions = [] }) => extensions.length > 0)
  const rows = [...report.functions]
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ name, runtime, code, layers, extensions = [] }) =>
      row([
        markdownCode(name),
        runtime === undefined ? NONE : markdownCode(runtime, 60),
        markdownCode(code),
        someOf(layers.map((layer) => markdownCode(layer))),
        ...(extended
          ? [someOf(extensions.map((each) => `${markdownCode(each.name)} of ${markdownCode(each.artifact)}`))]
          : [])
      ])
    )
  const header = ['Function', 'Runtime', 'Code', 'Layers', ...(extended ? ['Extensions'] : [])]
  return tableSection(count(rows.length, 'function'), header, rows, elsewhere)
}

const NONE = '–'

function someOf(items: readonly string[]): string {
  return items.length === 0 ? NONE : listed(items, 5)
}

function tableSection(
  title: string,
  header: readonly string[],
  rows: readonly string[],
  elsewhere: string
): Section[] {
  if (rows.length === 0) return []
  return [
    {
      before: `## ${title}\n\n${row(header)}\n${row(header.map(() => ':--'))}\n`,
      rows,
      total: rows.length,
      after: '\n',
      more: (hidden) => `\n_${digits(hidden)} more in ${elsewhere}._\n`,
      brief: `**${title}**: see ${elsewhere}.\n\n`
    }
  ]
}

function packagesByArtifact(report: Report): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { evidence } of report.components) {
    for (const artifact of new Set(evidence.map((seen) => seen.artifact))) {
      counts.set(artifact, (counts.get(artifact) ?? 0) + 1)
    }
  }
  return counts
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function kibibytes(bytes: number): string {
  return `${digits(Math.ceil(bytes / 1024))} KiB`
}
