import type { Mapping, Resource, Source, Value } from '../value.js'
import { idOf, mapping, property } from '../settings/reading.js'
import { awsccFunction } from './awscc.js'
import { openBlock, type Surroundings } from './open-block.js'
import type { Plan, PlanResource } from './plan.js'
import { SHAPES } from './shapes/index.js'

/**
 * A plan in the words of CloudFormation, its resources by their addresses: what belongs together is then joined by
 * the same code.
 * @param path of the plan, relative to the workspace
 */
export function sourceOfPlan(plan: Plan, path: string, around: Surroundings): Source {
  const resources = new Map<string, Resource>()
  for (const resource of plan.resources) {
    const made = resource.data ? undefined : translate(resource, plan, around)
    if (made) resources.set(resource.address, made)
  }
  joinParts(resources)
  return { path, resources }
}

function translate(resource: PlanResource, plan: Plan, around: Surroundings): Resource | undefined {
  const block = openBlock(resource, around)
  const at = () => block.at()
  if (resource.type === 'awscc_lambda_function') {
    return {
      id: resource.address,
      type: 'AWS::Lambda::Function',
      properties: awsccFunction(block, resource),
      at
    }
  }
  const shape = SHAPES.get(resource.type)?.(block)
  if (shape === undefined) return undefined
  const entries = Object.entries(shape.properties)
  // Only of what is there already does a plan know the deployed code.
  const known = plan.kind === 'state' ? entries : entries.filter(([name]) => name !== 'CodeSha256')
  return { id: resource.address, type: shape.type, properties: { ...mapping(known), at }, at }
}

/** Terraform has resources of their own for what are properties in CloudFormation. */
function joinParts(resources: Map<string, Resource>): void {
  const all = [...resources.values()]
  const methods = new Map(all.filter(isMethod).map((each) => [keyOf(each), each.id]))
  const texts = textsOf(all)
  const behind = (part: Resource, name: string) => {
    const value = property(part.properties, name)
    const text = value?.kind === 'scalar' ? texts.get(String(value.value)) : undefined
    return resources.get(value?.kind === 'reference' ? value.id : (text ?? ''))
  }
  for (const part of all) {
    switch (part.type) {
      case 'Plan::QueuePart':
        extend(resources, behind(part, 'Queue'), [
          ['RedrivePolicy', property(part.properties, 'RedrivePolicy')]
        ])
        break
      case 'Plan::ApiPart':
        extend(resources, behind(part, 'Api'), [['Policy', property(part.properties, 'Policy')]])
        break
      case 'Plan::RuleTarget':
        resources.set(part.id, ruleOf(part, behind(part, 'Rule')))
        break
      case 'Plan::Integration': {
        const named = behind(part, 'Method')
        const method = named && isMethod(named) ? named : resources.get(methods.get(keyOf(part)) ?? '')
        const integration = mapping([['Uri', property(part.properties, 'Uri')]])
        if (method) extend(resources, method, [['Integration', integration]])
        else resources.set(part.id, methodOf(part, integration))
        break
      }
      default:
    }
  }
}

function isMethod({ type }: Resource): boolean {
  return type === 'AWS::ApiGateway::Method'
}

/** Methods and integrations have the same API, path and verb. */
function keyOf({ properties }: Resource): string {
  return ['RestApiId', 'ResourceId', 'HttpMethod']
    .map((name) => {
      const value = property(properties, name)
      return (value && idOf(value)) ?? ''
    })
    .join('\n')
}

/** Resources by what names them where they are there already. */
function textsOf(resources: readonly Resource[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { id, type, properties } of resources) {
    if (type.startsWith('Plan::')) continue
    for (const name of ['Id', 'Arn']) {
      const value = property(properties, name)
      if (value?.kind === 'scalar') texts.set(String(value.value), id)
    }
  }
  return texts
}

/** A target of a rule is a rule of one target. */
function ruleOf(part: Resource, rule: Resource | undefined): Resource {
  const target = mapping([['Arn', property(part.properties, 'Arn')]])
  const at = () => part.at()
  const properties = mapping([
    ['ScheduleExpression', property(rule?.properties, 'ScheduleExpression')],
    ['EventPattern', property(rule?.properties, 'EventPattern')],
    ['Plan::Rule', rule ? { kind: 'reference', id: rule.id, at } : property(part.properties, 'Rule')],
    ['Targets', { kind: 'list', items: [target], at }]
  ])
  return { id: part.id, type: 'AWS::Events::Rule', properties, at }
}

function methodOf(part: Resource, integration: Mapping): Resource {
  const at = () => part.at()
  const authorization: Value = { kind: 'unknown', by: 'a method that is not in the plan', at }
  const entries = [
    ...part.properties.entries,
    ['AuthorizationType', authorization],
    ['Integration', integration]
  ] as const
  return { id: part.id, type: 'AWS::ApiGateway::Method', properties: mapping(entries), at }
}

function extend(
  resources: Map<string, Resource>,
  owner: Resource | undefined,
  entries: readonly (readonly [string, Value | undefined])[]
): void {
  if (owner === undefined) return
  const at = () => owner.at()
  const current = resources.get(owner.id) ?? owner
  const properties = { ...mapping([...current.properties.entries, ...entries]), at }
  resources.set(owner.id, { id: owner.id, type: owner.type, properties, at })
}
