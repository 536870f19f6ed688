import { mapNode, textOf, type Node } from './node.js'

/**
 * Functions that have a short form as a YAML tag, by it. Source: AWS CloudFormation user guide, "Intrinsic function
 * reference", read 2026-11; and the list of aws/aws-sam-cli, `samcli/yamlhelper.py`, which takes any `!Name`.
 */
const FUNCTIONS = new Set([
  'And',
  'Base64',
  'Cidr',
  'Contains',
  'EachMemberEquals',
  'EachMemberIn',
  'Equals',
  'FindInMap',
  'ForEach',
  'GetAtt',
  'GetAZs',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Not',
  'Or',
  'RefAll',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
  'ValueOf',
  'ValueOfAll'
])

/** What a tagged value is in the long form, `{ 'Fn::Sub': ... }`; undefined for a tag that is none of them. */
export function longForm(tag: string, value: Node): Node | undefined {
  const name = tag.slice(1)
  if (name === 'Ref' || name === 'Condition') return wrap(name, value)
  if (!FUNCTIONS.has(name)) return undefined
  return wrap(`Fn::${name}`, name === 'GetAtt' ? attributeOf(value) : value)
}

function wrap(key: string, value: Node): Node {
  return mapNode(new Map([[key, value]]), value.line)
}

/** `Orders.Arn` is `[Orders, Arn]`; what follows a second dot belongs to the attribute. */
function attributeOf(value: Node): Node {
  const [, id, attribute] = /^([^.]+)\.(.+)$/s.exec(textOf(value) ?? '') ?? []
  if (id === undefined || attribute === undefined) return value
  return {
    kind: 'list',
    items: [id, attribute].map((part) => ({ kind: 'scalar', value: part, line: value.line })),
    line: value.line
  }
}
