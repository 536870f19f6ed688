import { isObject, objectIn, parseJson } from '../metadata/json.js'

/** What esbuild's metafile says of one output. */
export interface Metafile {
  /** Paths of the modules of which something is in the output. */
  readonly inputs: readonly string[]
}

/**
 * Reads a metafile as `esbuild --metafile` and `bun build --metafile` write it, told from other JSON by its shape.
 * @param bundle the path of the bundle that is asked about
 * @returns undefined when it is no metafile, or one of other bundles
 * @throws Error when it holds more than can be read
 */
export function readMetafile(text: string, bundle: string): Metafile | undefined {
  if (!/"outputs"\s*:/.test(text) || !/"inputs"\s*:/.test(text)) return undefined
  const { inputs, outputs } = objectIn(parseJson(text))
  if (!isObject(inputs) || !isObject(outputs)) return undefined
  const name = bundle.slice(bundle.lastIndexOf('/') + 1)
  for (const [path, output] of Object.entries(outputs)) {
    if (path.slice(path.lastIndexOf('/') + 1) !== name || !isObject(output)) continue
    if (isObject(output['inputs'])) return { inputs: Object.entries(output['inputs']).flatMap(contributing) }
  }
  return undefined
}

function contributing([path, input]: [string, unknown]): readonly string[] {
  return objectIn(input)['bytesInOutput'] === 0 ? [] : [path]
}
