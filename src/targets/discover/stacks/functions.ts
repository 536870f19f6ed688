import { dirname, join, resolve } from 'node:path'
import type { Notice } from '../../../model/index.js'
import type { WorkspaceFiles } from '../files.js'
import type { Found } from '../found.js'
import { cloudFormationSettings } from '../settings/index.js'
import { readText } from '../template/read.js'
import type { Template } from '../template/source.js'
import type { Resource } from '../value.js'
import { contentOf, scalarOf, type Content } from './code.js'
import type { DockerBuild } from './docker-build.js'
import { baseImageOf, runtimeOfImage } from './dockerfile.js'
import { LayerFinder } from './layers.js'
import type { Layout } from './layout.js'
import { applicationOf, type Stack } from './stacks.js'

const MAX_DOCKERFILE = 1024 * 1024

/** Adds the functions of all stacks to what was found, with their code and their layers. */
export function addFunctions(
  stacks: readonly Stack[],
  layout: Layout,
  files: WorkspaceFiles,
  found: Found
): void {
  const layers = new LayerFinder(stacks, layout, files, found)
  for (const stack of stacks) {
    const { template } = stack
    for (const resource of template.resources.values()) {
      const application = applicationOf(resource)
      if (application !== undefined) {
        found.tell(
          resource.at() ?? template.path,
          `'${resource.id}' is an application of the repository of AWS (${application}), whose functions are not seen`,
          true
        )
      }
      if (isFunction(resource)) addFunction(resource, stack, { layers, layout, files, found })
    }
    found.addNotices(template.notices())
  }
}

export function isFunction({ type }: Resource): boolean {
  return type === 'AWS::Lambda::Function' || type === 'AWS::Serverless::Function'
}

interface Tools {
  readonly layers: LayerFinder
  readonly layout: Layout
  readonly files: WorkspaceFiles
  readonly found: Found
}

function addFunction(resource: Resource, { template, scope, written }: Stack, tools: Tools): void {
  const { layers, layout, found } = tools
  const origin = written?.resources.get(resource.id)
  const place = layout.writtenAt?.(resource)
  const get = (name: string) => resource.properties.entries.get(name)
  const content = contentOf(resource)
  const image = content.kind === 'image' ? imageOf(content.uri, resource, template, tools) : undefined
  const runtime = scalarOf(get('Runtime')) ?? image?.runtime ?? layout.runtime?.(resource, template)
  const runtimeAt =
    place?.runtimeAt ?? (origin?.properties.entries.get('Runtime') ?? get('Runtime'))?.at() ?? image?.at
  const architectures = get('Architectures')
  const architecture = architectures?.kind === 'list' ? scalarOf(architectures.items[0]) : undefined
  const declaredAt = place?.declaredAt ?? (origin ?? resource).at()
  const providedBy = layout.providedBy?.(resource)
  const { account, region } = template.deployment
  found.addFunction(scope, {
    name: scalarOf(get('FunctionName')) ?? resource.id,
    code: image?.code ?? codeOf(content, resource, template, tools),
    layers: layers.layersOf(resource, template),
    ...(runtime === undefined ? {} : { runtime }),
    ...(runtime === undefined || runtimeAt === undefined ? {} : { runtimeAt }),
    ...(architecture === undefined ? {} : { architecture }),
    ...(declaredAt === undefined ? {} : { declaredAt }),
    ...(providedBy === undefined ? {} : { providedBy }),
    ...(image === undefined ? {} : { unseen: image.unseen }),
    settings: cloudFormationSettings(origin ?? resource, (origin && written) ?? template, {
      ...(account === undefined ? {} : { account }),
      ...(region === undefined ? {} : { region })
    })
  })
}

/** The id of the target with the code; where there is none, one that says where the function stands. */
function codeOf(content: Content, resource: Resource, template: Template, tools: Tools): string {
  const { layout, files, found } = tools
  const missing = `${template.path}#${resource.id}`
  const at =
    (resource.properties.entries.get('CodeUri') ?? resource.properties.entries.get('Code'))?.at() ??
    resource.at() ??
    template.path
  if (content.kind === 'inline') {
    if (layout.providedBy?.(resource) === undefined) {
      found.tell(
        at,
        `the code of '${resource.id}' stands in the template itself, and brings no packages`,
        false
      )
    }
    return missing
  }
  const path =
    content.kind === 'local'
      ? content.path
      : content.kind === 'bucket'
        ? layout.uploaded(content.key, resource, template)
        : { why: `cannot be told (${content.kind === 'unknown' ? content.by : 'an image'})` }
  if (typeof path !== 'string') {
    found.tell(at, `the code of '${resource.id}' ${path.why}, so what it brings was not seen`, true)
    return missing
  }
  const from = dirname(template.absolute)
  const located = files.locate(from, path, false)
  if (located.kind === 'there') return found.addTarget(located.target)
  const remedy = located.why === 'is not there' ? '; build before the scan' : ''
  found.tell(
    at,
    `the code of '${resource.id}' (${files.shown(resolve(from, path))}) ${located.why}${remedy}`,
    true
  )
  return missing
}

interface Image {
  readonly code: string
  readonly unseen: Notice
  readonly runtime?: string
  readonly at?: { readonly path: string; readonly line?: number }
}

function imageOf(uri: string, resource: Resource, template: Template, tools: Tools): Image {
  const { layout, files, found } = tools
  const code = `${template.path}#${resource.id}`
  const at = resource.at() ?? template.path
  const build = layout.docker(uri, resource, template)
  const dockerfile = build && readDockerfile(build, files)
  const shown = dockerfile === undefined ? '' : `, built by ${dockerfile.path}${on(dockerfile.base)}`
  const unseen = found.tell(
    at,
    `'${resource.id}' runs from a container image${shown}, whose content was not seen; name the image in 'images' to scan it`,
    true
  )
  const runtime = dockerfile?.base === undefined ? undefined : runtimeOfImage(dockerfile.base)
  if (!dockerfile || runtime === undefined) return { code, unseen }
  return { code, unseen, runtime, at: { path: dockerfile.path, line: dockerfile.line } }
}

function on(base: string | undefined): string {
  return base === undefined ? '' : ` on ${base}`
}

function readDockerfile(
  { context, file, target, arguments: given }: DockerBuild,
  files: WorkspaceFiles
): { path: string; base?: string; line: number } | undefined {
  const located = files.locate(context, file, false)
  if (located.kind === 'not' || located.target.directory) return undefined
  try {
    const text = readText(join(context, file), MAX_DOCKERFILE)
    const base = baseImageOf(text, { ...(target === undefined ? {} : { target }), given })
    return {
      path: located.target.id,
      ...(base === undefined ? {} : { base: base.image }),
      line: base?.line ?? 1
    }
  } catch {
    // One that cannot be read tells nothing; that the image was not seen is said anyway.
    return undefined
  }
}
