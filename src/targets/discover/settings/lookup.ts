import type { Resource, Source, Value } from '../value.js'
import { itemsOf, LONGEST_NAME, property, shown } from './reading.js'

export const FUNCTIONS = ['AWS::Lambda::Function', 'AWS::Serverless::Function'] as const

/** A function that a value names, and which of its versions. */
export interface NamedFunction {
  readonly id: string
  /** Name of a version or an alias; `${...}` where there is one that cannot be told. */
  readonly qualifier?: string
}

/** Finds resources of one source by what names them. Built once for a source: sources may hold hundreds of functions. */
export interface Lookup {
  ofType(...types: readonly string[]): readonly Resource[]
  /** The resource that a value refers to, or whose name or ARN it is; of these types, where some are given. */
  resource(value: Value | undefined, ...types: readonly string[]): Resource | undefined
  /**
   * The function that a value names.
   * @returns undefined where it names none of this source; `maybe` where nobody can tell
   */
  functionOf(value: Value | undefined): NamedFunction | 'maybe' | undefined
}

/** The property that names a resource; of others than these, no text is the name. */
const NAMES: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Serverless::Function': 'FunctionName',
  'AWS::Lambda::LayerVersion': 'LayerName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::ECR::Repository': 'RepositoryName',
  'AWS::DynamoDB::Table': 'TableName'
}

/** What a plan knows of a resource that is there already. */
const KNOWN = ['Arn', 'Id']

/** What is computed outside of a source cannot be a function that this source makes. */
const FROM_ELSEWHERE = /ImportValue|parameter|AWS::SSM|resolve:/i

/** Links through aliases lead on; a ring of them ends here. */
const FARTHEST = 8

export function openLookup(source: Source): Lookup {
  const types = new Map<string, Resource[]>()
  const names = new Map<string, Resource[]>()
  for (const resource of source.resources.values()) {
    add(types, resource.type, resource)
    for (const name of namesOf(resource)) add(names, name, resource)
  }
  const partlyNamed = nameless(types)

  function resource(value: Value | undefined, ...wanted: readonly string[]): Resource | undefined {
    if (value === undefined) return undefined
    return candidates(value, source, names).find(({ type }) => wanted.length === 0 || wanted.includes(type))
  }

  function functionOf(value: Value | undefined, steps = 0): NamedFunction | 'maybe' | undefined {
    if (value === undefined || steps > FARTHEST) return undefined
    if (value.kind === 'unknown') return FROM_ELSEWHERE.test(value.by) ? undefined : 'maybe'
    const direct = resource(value, ...FUNCTIONS)
    if (direct) return { id: direct.id, ...qualifierOf(value, direct) }
    const alias = resource(value, 'AWS::Lambda::Alias', 'AWS::Lambda::Version')
    if (alias) {
      const behind = functionOf(property(alias.properties, 'FunctionName'), steps + 1)
      if (behind === undefined || behind === 'maybe') return behind
      return { id: behind.id, qualifier: nameOfAlias(alias) }
    }
    return partlyNamed && isText(value) ? 'maybe' : undefined
  }

  return {
    ofType: (...wanted) => wanted.flatMap((type) => types.get(type) ?? []),
    resource,
    functionOf: (value) => functionOf(value)
  }
}

function add(map: Map<string, Resource[]>, key: string, resource: Resource): void {
  const list = map.get(key)
  if (list) list.push(resource)
  else map.set(key, [resource])
}

function namesOf({ type, properties }: Resource): readonly string[] {
  if (type.startsWith('Plan::')) return []
  const own = Object.hasOwn(NAMES, type) ? NAMES[type] : undefined
  return [...KNOWN, ...(own === undefined ? [] : [own])].flatMap((each) => {
    const value = property(properties, each)
    const name = value && value.kind !== 'reference' ? shown(value) : undefined
    // A text that is nothing but a placeholder names whatever the placeholder stands for.
    return name === undefined || name === '' || /^\$\{[^}]*\}$/.test(name) ? [] : [name]
  })
}

/** Whether some function's name cannot be told, so that a text may be its name. */
function nameless(types: ReadonlyMap<string, readonly Resource[]>): boolean {
  return FUNCTIONS.flatMap((type) => types.get(type) ?? []).some(({ properties }) => {
    const name = property(properties, 'FunctionName')
    return (
      name !== undefined && name.kind !== 'scalar' && !(name.kind === 'unknown' && name.by === 'after apply')
    )
  })
}

function candidates(
  value: Value,
  source: Source,
  names: ReadonlyMap<string, readonly Resource[]>
): readonly Resource[] {
  if (value.kind === 'reference') return behind(value.id, source)
  if (value.kind === 'pattern') {
    const named = value.references.flatMap((id) => behind(id, source))
    if (named.length > 0) return named
  }
  const text = shown(value)
  return text === undefined ? [] : nameParts(text).flatMap((part) => names.get(part) ?? [])
}

/** SAM lets `Fn.Alias` and `Fn.Version` stand for what it makes of `Fn`; `Fn::Sub` names `Fn.Arn`. */
function behind(id: string, source: Source): readonly Resource[] {
  const found = source.resources.get(id) ?? source.resources.get(id.slice(0, Math.max(0, id.indexOf('.'))))
  return found ? [found] : []
}

/**
 * What of a text may be a name: all of it, the last part of an ARN, and the name of a function before its
 * qualifier. An integration's ARN holds the function's ARN.
 */
function nameParts(text: string): readonly string[] {
  if (!text.includes(':') || text.length > LONGEST_NAME) return [text]
  const called = /:function:([^:/]+)/.exec(text)?.[1]
  const qualified = /^([^:]+):[^:]+$/.exec(text)?.[1]
  const resource = text.slice(text.lastIndexOf(':') + 1)
  const inner = /arn:[^/]*:function:[^/]+/.exec(text.slice(1))?.[0]
  return [
    text,
    ...(inner ? [inner] : []),
    ...(called ? [called] : []),
    ...(qualified ? [qualified] : []),
    resource,
    resource.slice(resource.lastIndexOf('/') + 1)
  ]
}

function qualifierOf(value: Value, { id, properties }: Resource): { readonly qualifier?: string } {
  if (value.kind === 'reference') {
    const made = /(?:^|\.)(Alias|Version)$/.exec(value.attribute ?? value.id)?.[1]
    const alias = made === 'Alias' ? property(properties, 'AutoPublishAlias') : undefined
    return made === undefined ? {} : { qualifier: (alias && shown(alias)) ?? '${...}' }
  }
  const text = (shown(value) ?? '').slice(0, LONGEST_NAME)
  const named = `\${${id}}`
  const placeholder = text.includes(`\${${id}.Arn}`) ? `\${${id}.Arn}` : named
  const after = text.includes(placeholder)
    ? text.slice(text.indexOf(placeholder) + placeholder.length)
    : (/:function:[^:/]+(:[^/]+)/.exec(text)?.[1] ?? /^[^:]+(:[^:]+)$/.exec(text)?.[1] ?? '')
  const qualifier = /^:([^/:]+)/.exec(after)?.[1]
  return qualifier === undefined || qualifier === '$LATEST' ? {} : { qualifier }
}

function nameOfAlias({ id, type, properties }: Resource): string {
  const name = type === 'AWS::Lambda::Alias' ? property(properties, 'Name') : undefined
  return (name && shown(name)) ?? id
}

function isText(value: Value): boolean {
  return value.kind === 'scalar' || (value.kind === 'pattern' && value.references.length === 0)
}

/** Ids of the resources that a list names, of these types. */
export function resourcesOf(
  lookup: Lookup,
  list: Value | undefined,
  ...types: readonly string[]
): readonly Resource[] {
  return itemsOf(list).flatMap((item) => lookup.resource(item, ...types) ?? [])
}
