import { UserError, type Aws, type Notice, type Progress } from '../../model/index.js'
import { number, parts, text } from './answer.js'
import type { DeployedFunction } from './deployed.js'
import { findFunctions } from './find-functions.js'
import { Troubles } from './troubles.js'
import type { AccountRequest } from './wanted.js'

/** One job of a matrix: what it is called, and the functions that it scans. */
export interface Shard {
  /** `2/16`. */
  readonly shard: string
  /** ARNs, one a line, as the option `functions` takes them. */
  readonly functions: string
}

export interface Plan {
  readonly shards: readonly Shard[]
  readonly notices: readonly Notice[]
}

/** GitHub's limit. Source: GitHub documentation, "Running variations of jobs in a workflow", read 2026-11. */
export const MOST_SHARDS = 256

/** What one job reads in a few minutes. */
const SHARD_BYTES = 1024 ** 3
const SHARD_FUNCTIONS = 500

/** Lambda says the size of zips only. */
const IMAGE_BYTES = 200 * 1024 ** 2

/** Asking about a function takes as long as reading this much. */
const FUNCTION_BYTES = 256 * 1024

/** A job gets the list as a variable of its environment, of which Linux takes 128 KiB. */
const MOST_TEXT = 100_000

/** What a job may hand on as outputs comes to 1 MB. */
const MOST_MATRIX = 900_000

/**
 * Shares the functions that were asked for among jobs.
 * @param wanted number of jobs; by default as many as their size asks for
 * @throws UserError as `readAccount`, and when there are more functions than a matrix can name
 */
export async function planAccount(
  request: AccountRequest,
  { aws, progress }: { readonly aws: Aws; readonly progress: Progress },
  wanted: number | undefined
): Promise<Plan> {
  const troubles = new Troubles()
  const found = await findFunctions(request, aws, progress, troubles)
  const shards = shareOut(
    found.map(({ function: latest, versions }) => [latest, ...versions]),
    wanted
  )
  if (JSON.stringify(shards).length > MOST_MATRIX)
    throw new UserError(
      'functions are more than one matrix can name; plan some of the Regions, or of the names, at a time'
    )
  return { shards, notices: troubles.notices() }
}

/** Functions that have code in common, and are scanned by one job. */
interface Bundle {
  /** ARNs, sorted. */
  readonly functions: readonly string[]
  readonly bytes: number
  /** With the size of each. */
  readonly layers: ReadonlyMap<string, number>
}

interface Load {
  readonly functions: string[]
  readonly layers: Set<string>
  bytes: number
  text: number
}

/**
 * Puts the largest first, each where it ends lowest: what a job has already, it does not fetch again.
 * @param functions each with the versions that are read beside it
 */
export function shareOut(
  functions: readonly (readonly DeployedFunction[])[],
  wanted: number | undefined
): readonly Shard[] {
  const bundles = bundled(functions)
  const bytes = bundles.reduce((sum, bundle) => sum + bundle.bytes, 0)
  const length = bundles.reduce((sum, bundle) => sum + textOf(bundle.functions), 0)
  const asked = Math.max(
    wanted ?? Math.max(bytes / SHARD_BYTES, functions.length / SHARD_FUNCTIONS),
    (2 * length) / MOST_TEXT
  )
  const count = Math.max(1, Math.min(Math.ceil(asked), bundles.length, MOST_SHARDS))
  const loads = Array.from({ length: count }, (): Load => ({
    functions: [],
    layers: new Set(),
    bytes: 0,
    text: 0
  }))
  for (const bundle of bundles) {
    const best = loads.reduce((a, b) => (costIn(b, bundle) < costIn(a, bundle) ? b : a))
    best.bytes += bundle.bytes + missingIn(best, bundle)
    best.text += textOf(bundle.functions)
    best.functions.push(...bundle.functions)
    for (const layer of bundle.layers.keys()) best.layers.add(layer)
  }
  const used = loads.filter((load) => load.functions.length > 0)
  return used.map((load, index) => ({
    shard: `${index + 1}/${used.length}`,
    functions: load.functions.sort().join('\n')
  }))
}

/** What makes a job fetch a layer that another has already costs double, so that users of one layer stay together. */
function costIn(load: Load, bundle: Bundle): number {
  if (load.text + textOf(bundle.functions) > MOST_TEXT) return Infinity
  return load.bytes + bundle.bytes + 2 * missingIn(load, bundle)
}

/** Bytes of the layers that the job does not have yet. */
function missingIn({ layers: known }: Load, { layers }: Bundle): number {
  return [...layers].reduce((sum, [arn, size]) => sum + (known.has(arn) ? 0 : size), 0)
}

function textOf(functions: readonly string[]): number {
  return functions.reduce((sum, arn) => sum + arn.length + 1, 0)
}

/** Largest first. One that has too many functions for a job is cut. */
function bundled(functions: readonly (readonly DeployedFunction[])[]): readonly Bundle[] {
  const byCode = new Map<string, (readonly DeployedFunction[])[]>()
  const groups = new Set<(readonly DeployedFunction[])[]>()
  for (const family of functions) {
    const codes = family.map(({ codeSha256, arn }) => codeSha256 ?? arn)
    const joined = new Set(codes.flatMap((code) => byCode.get(code) ?? []))
    const group = [...joined, family]
    for (const code of codes) {
      const before = byCode.get(code)
      if (before) groups.delete(before)
    }
    groups.add(group)
    for (const each of group.flat()) byCode.set(each.codeSha256 ?? each.arn, group)
  }
  return [...groups]
    .flatMap((group) => cut(group))
    .map(bundleOf)
    .sort((a, b) => b.bytes - a.bytes || ((a.functions[0] ?? '') < (b.functions[0] ?? '') ? -1 : 1))
}

function cut(
  group: readonly (readonly DeployedFunction[])[]
): readonly (readonly (readonly DeployedFunction[])[])[] {
  const most = Math.max(1, Math.floor(SHARD_FUNCTIONS / 2))
  const sorted = [...group].sort((a, b) => ((a[0]?.arn ?? '') < (b[0]?.arn ?? '') ? -1 : 1))
  return Array.from({ length: Math.ceil(sorted.length / most) }, (_, index) =>
    sorted.slice(index * most, (index + 1) * most)
  )
}

function bundleOf(group: readonly (readonly DeployedFunction[])[]): Bundle {
  const all = group.flat()
  const code = new Map(
    all.map((each) => [
      each.codeSha256 ?? each.arn,
      each.packageType === 'Image' ? IMAGE_BYTES : (each.codeSize ?? 0)
    ])
  )
  const layers = all.flatMap(({ configuration }) =>
    parts(configuration, 'Layers').flatMap((layer) => {
      const arn = text(layer, 'Arn')
      return arn === undefined ? [] : [[arn, number(layer, 'CodeSize') ?? 0] as const]
    })
  )
  const bytes = [...code.values()].reduce((sum, size) => sum + size, 0)
  return {
    functions: group.flatMap(([latest]) => latest?.arn ?? []),
    bytes: bytes + group.length * FUNCTION_BYTES,
    layers: new Map(layers)
  }
}
