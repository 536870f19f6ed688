import { join } from 'node:path'
import { readText } from '../template/read.js'
import { parseToml } from './toml.js'

const MAX_BYTES = 16 * 1024 * 1024

/**
 * The runtimes that `sam build` worked out, by the full path of a function: `Orders`, `Nested/Orders`. It stands
 * beside the folder that was built into.
 * Source: aws/aws-sam-cli, samcli/lib/build/build_graph.py, read 2026-11.
 */
export function readBuiltRuntimes(folder: string): ReadonlyMap<string, string> {
  const runtimes = new Map<string, string>()
  try {
    const definitions = parseToml(readText(join(folder, 'build.toml'), MAX_BYTES)).get(
      'function_build_definitions'
    )
    for (const definition of definitions instanceof Map ? definitions.values() : []) {
      if (!(definition instanceof Map)) continue
      const runtime: unknown = definition.get('runtime')
      const functions: unknown = definition.get('functions')
      if (typeof runtime !== 'string' || !Array.isArray(functions)) continue
      for (const path of functions) if (typeof path === 'string') runtimes.set(path, runtime)
    }
  } catch {
    // It only adds to what the template says.
  }
  return runtimes
}
