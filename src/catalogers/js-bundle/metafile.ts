import { isRecord, objectIn, parseJson } from '../metadata/json.js'

/** What esbuild's metafile says of one output. */
export interface Metafile {
  /** Paths of the modules of which something is in the output. */
  readonly inputs: readonly string[]
  /** Size of the output as it was written; undefined where it does not say. */
  readonly bytes: number | undefined
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
  if (!isRecord(inputs) || !isRecord(outputs)) return undefined
  const ranked = Object.entries(outputs)
    .map(([path, output]) => ({ output, common: commonEnd(path, bundle) }))
    .sort((a, b) => b.common - a.common)
  const [best, next] = ranked
  // Functions built together have the same name, and only their folders tell them apart.
  if (!best || best.common === 0 || next?.common === best.common || !isRecord(best.output)) return undefined
  const { inputs: used, bytes } = best.output
  if (!isRecord(used)) return undefined
  return {
    inputs: Object.entries(used).flatMap(contributing),
    bytes: typeof bytes === 'number' ? bytes : undefined
  }
}

function contributing([path, input]: [string, unknown]): readonly string[] {
  return objectIn(input)['bytesInOutput'] === 0 ? [] : [path]
}

/** How many parts two paths have in common, counted from the file's name on. */
function commonEnd(one: string, other: string): number {
  const [a, b] = [one, other].map((path) => path.split(/[\\/]/).reverse())
  let common = 0
  while (a?.[common] !== undefined && a[common] === b?.[common]) common += 1
  return common
}
