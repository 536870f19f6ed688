import { dirname, resolve } from 'node:path'
import { messageOf } from '../../../model/index.js'
import type { WorkspaceFiles } from '../files.js'
import type { Found } from '../found.js'
import type { Deployment } from '../template/deployment.js'
import { UnreadableTemplate } from '../template/node.js'
import { readTemplate } from '../template/read.js'
import { templateOf, type Template } from '../template/source.js'
import type { Resource, Value } from '../value.js'
import { below, partOf, scalarOf } from './code.js'
import type { Layout } from './layout.js'

/** Stacks in stacks; AWS allows far fewer. */
const MAX_DEPTH = 16
const MAX_TEMPLATES = 2_000

/** A template, and what tells its functions from those of another one. */
export interface Stack {
  readonly template: Template
  /** Name of the stack. */
  readonly scope: string
}

/** Reads templates and those nested in them, each file once. */
export class StackReader {
  readonly stacks: Stack[] = []
  private readonly seen = new Set<string>()
  private exported: ReadonlyMap<string, Value> | undefined
  private exporting = false

  constructor(
    private readonly files: WorkspaceFiles,
    private readonly layout: Layout,
    private readonly found: Found
  ) {}

  /** @returns whether the template could be read */
  async read(absolute: string, scope: string, deployment: Deployment, depth = 0): Promise<boolean> {
    const path = this.files.shown(absolute)
    if (this.seen.has(absolute)) return true
    this.seen.add(absolute)
    if (depth > MAX_DEPTH || this.seen.size > MAX_TEMPLATES) {
      this.found.tell(path, 'is one nested stack too many, and is not read', true)
      return false
    }
    try {
      const parsed = await readTemplate(absolute)
      const whole: Deployment = { ...deployment, exported: (name) => this.exports().get(name) }
      const template = templateOf(parsed, { path, absolute }, whole)
      this.stacks.push({ template, scope })
      for (const resource of template.resources.values()) {
        if (isNested(resource)) await this.readNested(resource, template, scope, depth)
      }
      return true
    } catch (error) {
      const line = error instanceof UnreadableTemplate ? error.line : undefined
      const message =
        error instanceof UnreadableTemplate ? error.reason : `cannot be read: ${messageOf(error)}`
      this.found.tell({ path, ...(line === undefined ? {} : { line }) }, message, true)
      return false
    }
  }

  private async readNested(
    resource: Resource,
    template: Template,
    scope: string,
    depth: number
  ): Promise<void> {
    const { properties } = resource
    const location = properties.entries.get('TemplateURL') ?? properties.entries.get('Location')
    const at = location?.at() ?? resource.at() ?? template.path
    const text = partOf(location)
    if (text === undefined) {
      this.found.tell(
        at,
        `where the nested stack '${resource.id}' is cannot be told, so its functions are not seen`,
        true
      )
      return
    }
    const remote = /^https?:|^s3:|\$\{/.test(text) || location?.kind === 'pattern'
    const path = remote ? this.layout.uploaded(text, resource, template) : text
    if (typeof path !== 'string') {
      this.found.tell(
        at,
        `the nested stack '${resource.id}' ${path.why}, so its functions are not seen`,
        true
      )
      return
    }
    const located = this.files.locate(dirname(template.absolute), path, false)
    if (located.kind === 'not') {
      const named = this.files.shown(resolve(dirname(template.absolute), path))
      this.found.tell(at, `the template of the nested stack '${resource.id}' (${named}) ${located.why}`, true)
      return
    }
    const { account, region } = template.deployment
    await this.read(
      located.target.absolute,
      `${scope}/${resource.id}`,
      {
        ...(account === undefined ? {} : { account }),
        ...(region === undefined ? {} : { region }),
        parameters: parametersOf(resource, template)
      },
      depth + 1
    )
  }

  /** What all stacks export. What one of them imports itself to export it again is not followed. */
  private exports(): ReadonlyMap<string, Value> {
    if (this.exported) return this.exported
    if (this.exporting) return new Map()
    this.exporting = true
    const all = new Map<string, Value>()
    for (const { template } of this.stacks) {
      for (const [name, value] of template.exports()) all.set(name, abroad(value, template))
    }
    this.exporting = false
    return (this.exported = all)
  }
}

function isNested({ type }: Resource): boolean {
  return type === 'AWS::CloudFormation::Stack' || type === 'AWS::Serverless::Application'
}

function parametersOf({ properties }: Resource, template: Template): ReadonlyMap<string, Value> {
  const given = properties.entries.get('Parameters')
  const entries = given?.kind === 'mapping' ? [...given.entries] : []
  return new Map(entries.map(([name, value]) => [name, abroad(value, template)]))
}

/** A reference as another template has it: `<template>#<logical id>`. */
function abroad(value: Value, { path }: Template): Value {
  if (value.kind === 'reference' && !value.id.includes('#')) return { ...value, id: `${path}#${value.id}` }
  return value
}

/** The application id of a SAM application that comes from the application repository. */
export function applicationOf(resource: Resource): string | undefined {
  return scalarOf(below(resource.properties, 'Location', 'ApplicationId'))
}
