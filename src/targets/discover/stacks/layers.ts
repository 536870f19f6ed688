import { dirname, resolve } from 'node:path'
import type { WorkspaceFiles } from '../files.js'
import type { Found } from '../found.js'
import type { Template } from '../template/source.js'
import type { Resource, Value } from '../value.js'
import { contentOf, scalarOf } from './code.js'
import type { Layout } from './layout.js'
import type { Stack } from './stacks.js'

/** Finds the layers that functions name, each once. */
export class LayerFinder {
  private readonly byResource = new Map<Resource, string>()

  constructor(
    private readonly stacks: readonly Stack[],
    private readonly layout: Layout,
    private readonly files: WorkspaceFiles,
    private readonly found: Found
  ) {}

  /** @returns ids of targets, or ARNs, in the order in which they are laid over each other */
  layersOf(owner: Resource, template: Template): readonly string[] {
    const layers = owner.properties.entries.get('Layers')
    if (layers === undefined) return []
    if (layers.kind !== 'list') {
      this.found.tell(
        layers.at() ?? template.path,
        `the layers of '${owner.id}' cannot be told${because(layers)}, so what they bring was not seen`,
        true
      )
      return []
    }
    return layers.items.flatMap((value) => this.layer(value, owner, template) ?? [])
  }

  private layer(value: Value, owner: Resource, template: Template): string | undefined {
    if (value.kind === 'reference') {
      const resource = this.resourceOf(value.id, template)
      if (resource) return this.target(resource.layer, resource.template)
    }
    const text = value.kind === 'pattern' ? value.text : scalarOf(value)
    if (text?.startsWith('arn:')) return text
    this.found.tell(
      value.at() ?? template.path,
      `a layer of '${owner.id}' cannot be told${because(value)}, so what it brings was not seen`,
      true
    )
    return undefined
  }

  private resourceOf(id: string, template: Template): { layer: Resource; template: Template } | undefined {
    const [path, own] = id.includes('#') ? id.split('#', 2) : [template.path, id]
    const stack = this.stacks.find((each) => each.template.path === path)
    const layer = stack?.template.resources.get(own ?? '')
    return stack && layer && isLayer(layer) ? { layer, template: stack.template } : undefined
  }

  private target(layer: Resource, template: Template): string {
    const known = this.byResource.get(layer)
    if (known !== undefined) return known
    const id = this.locate(layer, template)
    this.byResource.set(layer, id)
    return id
  }

  private locate(layer: Resource, template: Template): string {
    const missing = `${template.path}#${layer.id}`
    const content = contentOf(layer)
    const at = layer.at() ?? template.path
    const path =
      content.kind === 'local'
        ? content.path
        : content.kind === 'bucket'
          ? this.layout.uploaded(content.key, layer, template)
          : { why: `cannot be told (${content.kind === 'unknown' ? content.by : content.kind})` }
    if (typeof path !== 'string') {
      this.found.tell(
        at,
        `the content of the layer '${layer.id}' ${path.why}, so what it brings was not seen`,
        true
      )
      return missing
    }
    const from = dirname(template.absolute)
    const located = this.files.locate(from, path, true)
    if (located.kind === 'there') return this.found.addTarget({ ...located.target, name: layer.id })
    this.found.tell(
      at,
      `the content of the layer '${layer.id}' (${this.files.shown(resolve(from, path))}) ${located.why}`,
      true
    )
    return missing
  }
}

export function isLayer({ type }: Resource): boolean {
  return type === 'AWS::Lambda::LayerVersion' || type === 'AWS::Serverless::LayerVersion'
}

function because(value: Value): string {
  return value.kind === 'unknown' ? ` (${value.by})` : ''
}
