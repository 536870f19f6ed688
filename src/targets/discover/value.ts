import type { Location } from '../../model/index.js'

/**
 * A value of a template or a plan, after what can be told of its intrinsic functions, with its place. A place is
 * worked out when it is asked for: most values are never pointed at.
 */
export type Value = Scalar | List | Mapping | Reference | Pattern | Unknown

export interface Placed {
  /** The line to change: that of the key where it is a property, else that of the value. */
  at(): Location | undefined
}

export interface Scalar extends Placed {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
}

export interface List extends Placed {
  readonly kind: 'list'
  readonly items: readonly Value[]
}

export interface Mapping extends Placed {
  readonly kind: 'mapping'
  readonly entries: ReadonlyMap<string, Value>
}

/** `Ref` or `Fn::GetAtt` of a resource of the same source; in a plan, a reference to another resource's attribute. */
export interface Reference extends Placed {
  readonly kind: 'reference'
  readonly id: string
  readonly attribute?: string
}

/** A text that is known in part: `arn:aws:s3:::${Bucket}/*`. */
export interface Pattern extends Placed {
  readonly kind: 'pattern'
  /** With `${...}` for what is not known. */
  readonly text: string
  /** The resources that it names. */
  readonly references: readonly string[]
}

export interface Unknown extends Placed {
  readonly kind: 'unknown'
  /** What computes it: `Fn::ImportValue`, `a parameter without default`, `after apply`. */
  readonly by: string
}

/** One resource of a template, or of a plan. */
export interface Resource {
  /** Logical id or address. */
  readonly id: string
  /** `AWS::Lambda::Function`, `aws_lambda_function`. */
  readonly type: string
  /** With SAM's `Globals` merged in. */
  readonly properties: Mapping
  /** CloudFormation's `Metadata`. */
  readonly metadata?: Mapping
  at(): Location | undefined
}

/** A template or plan as rules can read it: nested ones stand by themselves. */
export interface Source {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly resources: ReadonlyMap<string, Resource>
}
