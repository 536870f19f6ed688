import { given, problem } from '../answers.js'
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
        const [, , , , , kind, name = '', version] = layer.arn?.split(':') ?? []
        if (kind !== 'layer' || (version !== undefined && /^\d+$/.test(version))) return []
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
