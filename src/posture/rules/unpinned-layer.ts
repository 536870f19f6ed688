import { given, problem } from '../answers.js'
import { layerParts } from '../arns.js'
import type { Rule } from '../rule.js'

export const unpinnedLayer: Rule = {
  id: 'unpinned-layer',
  rows: ['S3'],
  tier: 'A',
  severity: 'low',
  title: 'The version of a layer is chosen when it is deployed',
  sources: ['template', 'plan'],
  equivalents: [],
  check: ({ settings }) =>
    given(settings.layers, (layers) =>
      layers.flatMap((layer) => {
        const parts = layerParts(layer.arn ?? '')
        if (parts === undefined || /^\d+$/.test(parts.version ?? '')) return []
        const { name } = parts
        return [
          problem(layer, {
            message: `The version of the layer ${name} is chosen when it is deployed`,
            remedy: 'Write its number, and raise it by a change that somebody reads',
            subject: name
          })
        ]
      })
    )
}
