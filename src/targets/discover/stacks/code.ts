import type { Mapping, Resource, Value } from '../value.js'

/** Where a function or a layer says that its content is. */
export type Content =
  | { readonly kind: 'inline' }
  | { readonly kind: 'image'; readonly uri: string }
  /** A path on the machine that built it. */
  | { readonly kind: 'local'; readonly path: string }
  /** What is known of the key in a bucket, with `${...}` for the rest. */
  | { readonly kind: 'bucket'; readonly key: string }
  | { readonly kind: 'unknown'; readonly by: string }

/**
 * Reads the properties that hold the content: `Code`, `CodeUri`, `ImageUri`, `InlineCode` of a function, `Content`,
 * `ContentUri` of a layer. In what `sam build` writes, `Code` and `Content` may be paths too.
 * Source: AWS CloudFormation and SAM resource reference, read 2026-11.
 */
export function contentOf({ properties }: Resource): Content {
  const get = (name: string) => properties.entries.get(name)
  if (get('InlineCode')) return { kind: 'inline' }
  const image = get('ImageUri') ?? below(get('Code'), 'ImageUri')
  if (image) return { kind: 'image', uri: partOf(image) ?? '' }
  const packageType = get('PackageType')
  if (packageType?.kind === 'scalar' && packageType.value === 'Image') return { kind: 'image', uri: '' }
  const content = get('CodeUri') ?? get('Code') ?? get('ContentUri') ?? get('Content')
  if (!content) return { kind: 'unknown', by: 'nothing in the template' }
  if (content.kind === 'mapping') return ofMapping(content)
  const text = partOf(content)
  if (text === undefined)
    return { kind: 'unknown', by: content.kind === 'unknown' ? content.by : 'the template' }
  const [, key] = /^s3:\/\/[^/]+\/(.*)$/s.exec(text) ?? []
  if (key !== undefined) return { kind: 'bucket', key }
  return content.kind === 'scalar' ? { kind: 'local', path: text } : { kind: 'unknown', by: text }
}

function ofMapping(content: Mapping): Content {
  if (content.entries.has('ZipFile')) return { kind: 'inline' }
  const key = content.entries.get('S3Key') ?? content.entries.get('Key')
  if (!key) return { kind: 'unknown', by: 'nothing in the template' }
  return { kind: 'bucket', key: partOf(key) ?? '' }
}

/** The text of a value, or the known part of it; undefined where nothing of it is known. */
export function partOf(value: Value | undefined): string | undefined {
  if (value?.kind === 'scalar' && value.value !== null) return String(value.value)
  return value?.kind === 'pattern' ? value.text : undefined
}

/** The text of a value that is known as a whole. */
export function scalarOf(value: Value | undefined): string | undefined {
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : undefined
}

export function below(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  let at = value
  for (const key of keys) at = at?.kind === 'mapping' ? at.entries.get(key) : undefined
  return at
}
