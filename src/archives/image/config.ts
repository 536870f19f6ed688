import { isRecord } from '../../model/index.js'
import { parseJson } from './manifest.js'

/** What is used of an image's configuration. Source: opencontainers/image-spec `config.md`. */
export interface ImageConfig {
  /** `linux/arm64`. */
  readonly platform: string
  readonly variables: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  /** Digests of the layers as they are without compression. */
  readonly diffIds: readonly string[]
}

export const MAX_CONFIG_BYTES = 8 * 1024 * 1024

/** @throws Error when it is not JSON, or too large */
export function parseConfig(bytes: Uint8Array): ImageConfig {
  const document = fields(parseJson(bytes, MAX_CONFIG_BYTES))
  const config = fields(document['config'])
  const parts = [document['os'], document['architecture'], document['variant']]
  return {
    platform: parts.filter((part) => typeof part === 'string' && part).join('/'),
    variables: new Map(texts(config['Env']).map(splitVariable)),
    labels: new Map(
      Object.entries(fields(config['Labels'])).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : []
      )
    ),
    entrypoint: texts(config['Entrypoint']),
    command: texts(config['Cmd']),
    diffIds: texts(fields(document['rootfs'])['diff_ids'])
  }
}

function splitVariable(text: string): readonly [string, string] {
  const equals = text.indexOf('=')
  return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)]
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
