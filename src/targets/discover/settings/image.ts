import { posix } from 'node:path'
import {
  ABSENT,
  NOT_IN_SOURCE,
  set,
  type ImageReference,
  type Repository,
  type Setting
} from '../../../model/index.js'
import type { Resource, Source, Value } from '../value.js'
import type { Context } from './context.js'
import type { Lookup } from './lookup.js'
import { joined } from './message-target.js'
import { grantsOf } from './policy-document.js'
import { boolean, cannotTell, LONGEST_NAME, oneOf, placed, property, shown } from './reading.js'

const ACCOUNT = /^(\d{12})\.dkr\.ecr/

/** The repositories of the source, each read once. */
export type Repositories = (image: Value | undefined) => Setting<Repository>

export function openRepositories(lookup: Lookup, context: Context): Repositories {
  const policies = repositoryPolicies(lookup)
  const made = new Map<string, Repository>()
  return (image) => {
    const own = lookup.resource(image, 'AWS::ECR::Repository')
    if (own) {
      let repository = made.get(own.id)
      if (repository === undefined)
        made.set(own.id, (repository = ofSource(own, policies.get(own.id) ?? [], context)))
      return set(repository)
    }
    const uri = image && shown(image)
    return uri === undefined ? NOT_IN_SOURCE : set(elsewhere(uri))
  }
}

/** Policies that stand beside their repository, as plans have it. */
function repositoryPolicies(lookup: Lookup): ReadonlyMap<string, readonly Resource[]> {
  const found = new Map<string, readonly Resource[]>()
  for (const policy of lookup.ofType('Plan::RepositoryPolicy')) {
    const repository = lookup.resource(property(policy.properties, 'Repository'), 'AWS::ECR::Repository')
    if (repository) found.set(repository.id, [policy, ...(found.get(repository.id) ?? [])])
  }
  return found
}

function ofSource(repository: Resource, beside: readonly Resource[], { account }: Context): Repository {
  const { id, properties } = repository
  const policies = [repository, ...beside].map((each) =>
    grantsOf(property(each.properties, 'RepositoryPolicyText'))
  )
  const mutability = property(properties, 'ImageTagMutability')
  const named = oneOf(mutability, [
    'MUTABLE',
    'IMMUTABLE',
    'MUTABLE_WITH_EXCLUSION',
    'IMMUTABLE_WITH_EXCLUSION'
  ])
  return {
    id,
    account: account === undefined ? NOT_IN_SOURCE : set(account),
    scanOnPush: boolean(property(properties, 'ImageScanningConfiguration', 'ScanOnPush')),
    tagsImmutable: named.state === 'set' ? set(named.value === 'IMMUTABLE', mutability?.at()) : named,
    grants: joined(policies),
    ...placed(repository)
  }
}

function elsewhere(uri: string): Repository {
  const account = ACCOUNT.exec(uri)?.[1]
  return {
    id: uri.length > LONGEST_NAME ? uri : uri.replace(/@.*$/, '').replace(/:[^:/]*$/, ''),
    account: account === undefined ? NOT_IN_SOURCE : set(account),
    scanOnPush: NOT_IN_SOURCE,
    tagsImmutable: NOT_IN_SOURCE,
    grants: NOT_IN_SOURCE
  }
}

/** The image of a function. SAM writes the place of its Dockerfile into `Metadata`, and CDK does where it is asked to. */
export function imageOf(fn: Resource, source: Source, repositories: Repositories): Setting<ImageReference> {
  const code = property(fn.properties, 'Code')
  // In what `sam build` writes, the code may be a path.
  const inCode = code?.kind === 'scalar' ? undefined : property(code, 'ImageUri')
  const image = property(fn.properties, 'ImageUri') ?? inCode
  const dockerfile = dockerfileOf(fn, source)
  if (image === undefined && dockerfile === undefined) return ABSENT
  const uri = image && shown(image)
  if (image && uri === undefined && dockerfile === undefined) return cannotTell(image)
  return set(
    {
      uri: uri ?? '${...}',
      repository: repositories(image),
      ...(dockerfile === undefined ? {} : { dockerfile }),
      ...placed(image ?? fn)
    },
    image?.at()
  )
}

function dockerfileOf({ metadata }: Resource, source: Source): string | undefined {
  const text = (...path: readonly string[]) => {
    const value = property(metadata, ...path)
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
  }
  const sam = text('DockerContext')
  const folder = sam ?? (text('aws:asset:property') === 'Code.ImageUri' ? text('aws:asset:path') : undefined)
  if (folder === undefined || posix.isAbsolute(folder)) return undefined
  const name = (sam === undefined ? text('aws:asset:dockerfile-path') : text('Dockerfile')) ?? 'Dockerfile'
  const path = posix.join(posix.dirname(source.path), folder, name)
  return path.startsWith('..') ? undefined : path
}
