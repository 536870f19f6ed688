import type { Location } from '../../../model/index.js'
import type { Value } from '../value.js'
import type { Deployment } from './deployment.js'
import type { Node } from './node.js'

/** What the functions of a template ask of the template around them. */
export interface Evaluation {
  readonly root: Node
  readonly deployment: Deployment
  /** @returns undefined for `AWS::NoValue`, which takes the property away */
  value(node: Node, depth: number): Value | undefined
  /** Whether a condition holds; undefined where that cannot be told, also where it leads in a circle. */
  condition(name: string): boolean | undefined
  /** What `Ref` gives. */
  reference(name: string, at: () => Location | undefined): Value | undefined
  hasResource(id: string): boolean
}
