import {
  Redacted,
  type FileTree,
  type ImageFacts,
  type ImageLayer,
  type OsRelease
} from '../../model/index.js'
import type { ImageConfig } from './config.js'

/** The labels that name the image below, by precedence. Source: opencontainers/image-spec `annotations.md`. */
const BASE_LABEL = 'org.opencontainers.image.base.name'

/** Larger than any os-release or start script that is one. */
const MAX_BYTES = 64 * 1024

/**
 * What an image says of itself. How AWS' base images are told was read from aws/aws-lambda-base-images (their
 * Dockerfiles set `LAMBDA_TASK_ROOT` and `LAMBDA_RUNTIME_DIR` and have no labels) and from the start script in
 * them, which exports `AWS_EXECUTION_ENV`.
 */
export function imageFacts(
  config: ImageConfig,
  platform: string,
  layers: readonly ImageLayer[],
  tree: FileTree
): ImageFacts {
  const os = osRelease(tree)
  const runtime = runtimeOf(config, tree)
  const base = config.labels.get(BASE_LABEL) ?? (isLambdaBase(config) ? 'AWS Lambda base image' : undefined)
  const variables = [...config.variables].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    platform: config.platform || platform,
    layers: layers.map(({ digest, size }) => ({ digest, size })),
    ...(os === undefined ? {} : { os }),
    ...(base === undefined ? {} : { base }),
    ...(runtime === undefined ? {} : { runtime }),
    entrypoint: config.entrypoint,
    command: config.command,
    variables: variables.map(([name]) => name),
    values: variables.map(([, value]) => new Redacted(value))
  }
}

function isLambdaBase({ variables, entrypoint }: ImageConfig): boolean {
  return (
    (variables.get('LAMBDA_TASK_ROOT') === '/var/task' &&
      variables.get('LAMBDA_RUNTIME_DIR') === '/var/runtime') ||
    entrypoint[0] === '/lambda-entrypoint.sh'
  )
}

/** Lambda's identifier of a runtime: `nodejs22.x`, `python3.13`, `java8.al2`, `dotnet8`. */
const IN_SCRIPT = /AWS_Lambda_((?:nodejs|python|java|dotnet|ruby|go)[0-9.]*(?:x|al2023|al2)?)(?![A-Za-z0-9.])/

/**
 * The runtime, by the start script, else by what lies where only AWS' images have it. An image without
 * any of it has a runtime of its own, which Lambda has no dates for.
 */
function runtimeOf(config: ImageConfig, tree: FileTree): string | undefined {
  const fromVariable = /^AWS_Lambda_(\S+)$/.exec(config.variables.get('AWS_EXECUTION_ENV') ?? '')?.[1]
  if (fromVariable !== undefined) return fromVariable
  const script = IN_SCRIPT.exec(textOf(tree, 'var/runtime/bootstrap') ?? '')?.[1]
  if (script !== undefined) return script
  if (!isLambdaBase(config)) return undefined

  const dotnet = /^(\d+)\./.exec(config.variables.get('DOTNET_VERSION') ?? '')?.[1]
  if (dotnet !== undefined) return `dotnet${dotnet}`
  const node = /#define NODE_MAJOR_VERSION (\d+)/.exec(
    textOf(tree, 'var/lang/include/node/node_version.h') ?? ''
  )?.[1]
  if (node !== undefined) return `nodejs${node}.x`
  const python = tree.paths
    .map((path) => /^var\/lang\/bin\/python(3\.\d+)$/.exec(path)?.[1])
    .find((version) => version !== undefined)
  return python === undefined ? undefined : `python${python}`
}

function osRelease(tree: FileTree): OsRelease | undefined {
  const text = textOf(tree, 'etc/os-release') ?? textOf(tree, 'usr/lib/os-release')
  if (text === undefined) return undefined
  const id = field(text, 'ID') ?? 'linux'
  const version = field(text, 'VERSION_ID')
  return { id, ...(version === undefined ? {} : { version }) }
}

function field(text: string, name: string): string | undefined {
  const value = new RegExp(`^${name}=(.*)$`, 'm').exec(text)?.[1]?.trim()
  return value?.replace(/^(["'])(.*)\1$/, '$2') || undefined
}

function textOf(tree: FileTree, path: string): string | undefined {
  if (!tree.has(path) || tree.size(path) > MAX_BYTES) return undefined
  try {
    return Buffer.from(tree.read(path)).toString('utf8')
  } catch {
    // The tree's problems say why.
    return undefined
  }
}
