import { dirname } from 'node:path'
import type { Location } from '../../../model/index.js'
import type { WorkspaceFiles } from '../files.js'
import { entryOf, type Node } from '../template/node.js'
import { readTemplate } from '../template/read.js'

const NAMES = ['serverless.yml', 'serverless.yaml', 'serverless.json']

/** Where a function stands in the file that a person wrote. */
export interface WrittenPlaces {
  readonly declaredAt?: Location
  readonly runtimeAt?: Location
}

/**
 * The places of functions in `serverless.yml`, by their logical ids. A file that is no YAML, or takes its functions
 * from elsewhere, gives none.
 * @param marker the folder that was packaged into
 */
export async function readWrittenPlaces(
  marker: string,
  files: WorkspaceFiles
): Promise<ReadonlyMap<string, WrittenPlaces>> {
  const places = new Map<string, WrittenPlaces>()
  for (const name of NAMES) {
    const located = files.locate(dirname(marker), name, false)
    if (located.kind === 'not' || located.target.directory) continue
    const root = await readRoot(located.target.absolute)
    const functions = entryOf(root, 'functions')
    const common = entryOf(entryOf(root, 'provider'), 'runtime')
    const at = (node: Node | undefined) => node && placeOf(node, located.target.id)
    for (const [key, node] of functions?.kind === 'map' ? functions.entries : []) {
      const declaredAt = at(node)
      const runtimeAt = at(entryOf(node, 'runtime') ?? common)
      places.set(logicalIdOf(key), {
        ...(declaredAt === undefined ? {} : { declaredAt }),
        ...(runtimeAt === undefined ? {} : { runtimeAt })
      })
    }
  }
  return places
}

async function readRoot(absolute: string): Promise<Node | undefined> {
  try {
    return (await readTemplate(absolute)).root
  } catch {
    // What was packaged says the same, without lines that a person would change.
    return undefined
  }
}

function placeOf(node: Node, path: string): Location {
  const line = node.line()
  return { path, ...(line === undefined ? {} : { line }) }
}

/**
 * `OrdersLambdaFunction` of `orders`.
 * Source: oss-serverless/osls, lib/plugins/aws/lib/naming.js, getLambdaLogicalId, read 2026-11.
 */
function logicalIdOf(name: string): string {
  const plain = name.replaceAll('-', 'Dash').replaceAll('_', 'Underscore')
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}LambdaFunction`
}
