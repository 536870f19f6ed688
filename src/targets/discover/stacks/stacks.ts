import { dirname, resolve } from 'node:path'
import { messageOf } from '../../../model/index.js'
import type { WorkspaceFiles } from '../files.js'
import type { Found } from '../found.js'
import type { Deployment } from '../template/deployment.js'
import { UnreadableTemplate, type ParsedTemplate } from '../template/node.js'
import { readTemplate } from '../template/read.js'
import { templateOf, type Template } from '../template/source.js'
import type { Resource, Value } from '../value.js'
import { below, partOf, scalarOf } from './code.js'
import type { Layout } from './layout.js'

/** AWS allows far fewer in one deployment. */
const MAX_TEMPLATES = 2_000

/** A template, and what tells its functions from those of another one. */
export interface Stack {
  readonly template: Template
  /** Name of the stack. */
  readonly scope: string
  /** The template that a person wrote and the tool rewrote, where it is at hand: places are told in it. */
  readonly written?: Template
}

/** Reads templates and those nested in them. */
export class StackReader {
  readonly stacks: Stack[] = []
  /** By absolute path: a template may be nested in several places. */
  private readonly parsed = new Map<string, Promise<ParsedTemplate>>()
  private cut = false
  private exported: ReadonlyMap<string, Value> | undefined
  private exporting = false

  constructor(
    private readonly files: WorkspaceFiles,
    private readonly layout: Layout,
    private readonly found: Found
  ) {}

  /**
   * @param written absolute path of the template that a person wrote, where this one was made of it
   * @returns whether the template could be read
   */
  async read(
    absolute: string,
    scope: string,
    deployment: Deployment,
    written?: string,
    above: readonly string[] = []
  ): Promise<boolean> {
    const path = this.files.shown(absolute)
    if (above.includes(absolute)) {
      this.found.tell(path, 'is nested in itself, and read once', true)
      return false
    }
    if (this.stacks.length >= MAX_TEMPLATES) {
      if (!this.cut)
        this.found.tell(path, `is one of more than ${MAX_TEMPLATES} stacks; the rest is not read`, true)
      this.cut = true
      return false
    }
    try {
      const whole: Deployment = { ...deployment, exported: (name) => this.exports().get(name) }
      const template = templateOf(await this.parse(absolute), { path, absolute }, whole)
      const origin = written === undefined ? undefined : await this.readWritten(written, whole)
      const stack = { template, scope, ...(origin === undefined ? {} : { written: origin }) }
      this.stacks.push(stack)
      for (const resource of template.resources.values()) {
        if (isNested(resource) && applicationOf(resource) === undefined)
          await this.readNested(resource, stack, [...above, absolute])
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

  private parse(absolute: string): Promise<ParsedTemplate> {
    const parsed = this.parsed.get(absolute) ?? readTemplate(absolute)
    this.parsed.set(absolute, parsed)
    return parsed
  }

  /** Only for places: what cannot be read is left out, as the build says the same. */
  private async readWritten(absolute: string, deployment: Deployment): Promise<Template | undefined> {
    const located = this.files.locate(dirname(absolute), absolute, false)
    if (located.kind === 'not' || located.target.directory) return undefined
    try {
      const file = { path: this.files.shown(absolute), absolute }
      return templateOf(await readTemplate(absolute), file, deployment)
    } catch {
      return undefined
    }
  }

  private async readNested(
    resource: Resource,
    { template, scope, written }: Stack,
    above: readonly string[]
  ): Promise<void> {
    const location = locationOf(resource)
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
      writtenBelow(resource.id, written),
      above
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

function locationOf({ properties }: Resource): Value | undefined {
  return properties.entries.get('TemplateURL') ?? properties.entries.get('Location')
}

function writtenBelow(id: string, written: Template | undefined): string | undefined {
  const resource = written?.resources.get(id)
  const path = resource && scalarOf(locationOf(resource))
  return written && path !== undefined ? resolve(dirname(written.absolute), path) : undefined
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
