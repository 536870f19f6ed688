import { dirname, join, resolve } from 'node:path'
import { below, scalarOf } from '../stacks/code.js'
import type { DockerBuild } from '../stacks/docker-build.js'
import type { Layout } from '../stacks/layout.js'
import type { Template } from '../template/source.js'
import type { Resource } from '../value.js'

/** Paths of templates that SAM reads or writes: relative to the template, and in no bucket of ours. */
export function localLayout(
  more: {
    /** Folder of the template that was built from, which Docker's paths may start from. */
    readonly source?: string
    readonly runtime?: (resource: Resource, template: Template) => string | undefined
  } = {}
): Layout {
  return {
    uploaded: (key) => ({ why: `is in a bucket only (${key === '' ? 'key not known' : key})` }),
    docker: (_, resource, template) => dockerBuild(resource, more.source ?? dirname(template.absolute)),
    ...(more.runtime ? { runtime: more.runtime } : {})
  }
}

/** Of `Metadata`: `DockerContext`, `Dockerfile`, `DockerBuildArgs`, `DockerBuildTarget`. */
function dockerBuild({ metadata }: Resource, folder: string): DockerBuild | undefined {
  const text = (name: string) => scalarOf(metadata?.entries.get(name))
  const context = text('DockerContext')
  if (context === undefined) return undefined
  const target = text('DockerBuildTarget')
  const given = below(metadata, 'DockerBuildArgs')
  return {
    context: resolve(join(folder, context)),
    file: text('Dockerfile') ?? 'Dockerfile',
    ...(target === undefined ? {} : { target }),
    arguments: new Map(
      given?.kind === 'mapping'
        ? [...given.entries].map(([name, value]) => [name, scalarOf(value) ?? ''])
        : []
    )
  }
}
