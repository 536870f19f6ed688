import { count } from '../../model/index.js'
import { mermaidLabel } from '../escape/index.js'
import type { Node, Picture } from '../shape/picture.js'
import type { Section } from './fit.js'

/**
 * A picture of functions, layers and packages in Mermaid, which GitHub draws, in a fold. It is shown whole or not at
 * all: half a diagram is none.
 */
export function pictureSection(picture: Picture | undefined): Section[] {
  if (!picture) return []
  const lines = [
    '<details><summary>Which function gets what from where</summary>',
    '',
    '```mermaid',
    'flowchart LR',
    ...picture.nodes.map((node) => `  ${node.id}${shape(node)}${style(node)}`),
    ...picture.arrows.map(([from, to]) => `  ${from} --> ${to}`),
    ...STYLES,
    '```',
    '',
    '</details>',
    ''
  ]
  return [{ before: '', rows: [lines.join('\n')], total: 1, after: '', more: () => '', brief: '' }]
}

function shape({ kind, name, findings = 0 }: Node): string {
  const label = mermaidLabel(name)
  switch (kind) {
    case 'function':
      return `(["${label}"])`
    case 'layer':
      return `[["layer ${label}"]]`
    case 'step':
      return `["${label}<br/>${count(findings, 'finding')}"]`
  }
}

function style({ severity }: Node): string {
  return severity === 'critical' || severity === 'high' ? `:::${severity}` : ''
}

/** Lines alone are coloured, so that the text stays readable on GitHub's light and dark pages. */
const STYLES = [
  '  classDef critical stroke:#d1242f,stroke-width:3px',
  '  classDef high stroke:#bc4c00,stroke-width:2px'
]
