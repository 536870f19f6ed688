import {
  ownerOf,
  type ArtifactSummary,
  type Component,
  type Contents,
  type Evidence,
  type FunctionUnit,
  type ImageFacts,
  type Location,
  type Notice,
  type PackageFiles
} from '../../model/index.js'
import { UNSEEN } from '../escape/index.js'
import { originDocument } from './fix-document.js'
import { compareText } from './words.js'

/** What was read, for programs. Keys are written in the order in which they stand here; lists are sorted. */
export interface ContentsDocument {
  readonly artifacts: readonly object[]
  readonly functions: readonly object[]
  readonly components: readonly object[]
  readonly notices: readonly object[]
}

export function contentsDocument(contents: Contents): ContentsDocument {
  const owner = ownersIn(contents)
  return {
    artifacts: sorted(contents.artifacts, ({ id }) => id).map(artifact),
    functions: sorted(contents.functions, ({ name }) => name).map(functionUnit),
    components: sorted(contents.components, ({ purl }) => purl).map((each) => component(each, owner)),
    notices: contents.notices.map(notice)
  }
}

/** Whose each artifact is: `your code`, `your layer`; undefined for an id that stands for no artifact. */
export function ownersIn({ artifacts }: Pick<Contents, 'artifacts'>): (id: string) => string | undefined {
  const owners = new Map<string, string>(artifacts.map((each) => [each.id, ownerOf(each)]))
  return (id) => owners.get(id)
}

export function locationDocument({ path, line }: Location): object {
  return { path, ...(line === undefined ? {} : { line }) }
}

/**
 * JSON with a line break at its end. Some of what JSON allows in a string must not reach a terminal or a
 * job's log; escaped it means the same.
 */
export function jsonText(document: object): string {
  return `${JSON.stringify(document, null, 2).replace(UNSEEN, unicodeEscape)}\n`
}

function artifact(summary: ArtifactSummary): object {
  const { id, kind, digest, size, files, unpacked, extensions, image } = summary
  const beside = extensions === undefined ? {} : { extensions }
  const bytes = unpacked === undefined ? {} : { unpacked }
  const facts = image === undefined ? {} : { image: imageDocument(image) }
  return { id, kind, owner: ownerOf(summary), digest, size, files, ...bytes, ...beside, ...facts }
}

function imageDocument(image: ImageFacts): object {
  const { platform, layers, os, base, runtime, entrypoint, command, variables } = image
  return {
    platform,
    ...(os === undefined
      ? {}
      : { os: { id: os.id, ...(os.version === undefined ? {} : { version: os.version }) } }),
    ...(base === undefined ? {} : { base }),
    ...(runtime === undefined ? {} : { runtime }),
    entrypoint,
    command,
    variables,
    layers: layers.map((layer) => ({ digest: layer.digest, size: layer.size }))
  }
}

function functionUnit(unit: FunctionUnit): object {
  const { name, runtime, packageType, code, layers, extensions = [], declaredAt } = unit
  return {
    name,
    ...(runtime === undefined ? {} : { runtime }),
    ...(packageType === undefined ? {} : { packageType }),
    code,
    layers,
    extensions: extensions.map((each) => ({ name: each.name, artifact: each.artifact })),
    ...(declaredAt === undefined ? {} : { declaredAt: locationDocument(declaredAt) })
  }
}

function component(
  { purl, name, version, ecosystem, own, evidence, origins }: Component,
  owner: (id: string) => string | undefined
): object {
  const places = sorted(evidence, evidenceKey).map((each) => seen(each, owner(each.artifact)))
  return {
    purl,
    name,
    version,
    ecosystem,
    ...(own === undefined ? {} : { own }),
    evidence: places,
    ...(origins === undefined ? {} : { origins: origins.map(originDocument) })
  }
}

function evidenceKey({ artifact, path, how, cataloger }: Evidence): string {
  return JSON.stringify([artifact, path, how, cataloger])
}

function seen(evidence: Evidence, owner: string | undefined): object {
  const { artifact, path, layer, how, cataloger, bundledIn, ownedBy, confidence, files, size, shadowedBy } =
    evidence
  return {
    artifact,
    ...(owner === undefined ? {} : { owner }),
    path,
    ...(layer === undefined ? {} : { layer }),
    how,
    cataloger,
    ...(bundledIn === undefined ? {} : { bundledIn }),
    ...(ownedBy === undefined ? {} : { ownedBy }),
    confidence: confidence ?? 'exact',
    ...(files === undefined ? {} : { files: filesDocument(files) }),
    ...(size === undefined ? {} : { size }),
    ...(shadowedBy === undefined
      ? {}
      : {
          shadowedBy: shadowedBy.map((by) => ({
            function: by.function,
            artifact: by.artifact,
            path: by.path
          }))
        })
  }
}

function filesDocument({ listed, count, of, complete }: PackageFiles): object {
  return { listed, count, ...(of === undefined ? {} : { of }), complete }
}

function notice({ stage, subject, message, incomplete }: Notice): object {
  return { stage, subject, message, incomplete }
}

function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ item }) => item)
}

function unicodeEscape(char: string): string {
  // Newlines are ours: those inside strings were escaped when they were written.
  if (char === '\n') return char
  let escaped = ''
  for (let at = 0; at < char.length; at += 1) {
    escaped += `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`
  }
  return escaped
}
