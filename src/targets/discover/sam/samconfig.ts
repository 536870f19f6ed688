import type { WorkspaceFiles } from '../files.js'
import type { Found } from '../found.js'
import { readText } from '../template/read.js'
import type { Value } from '../value.js'
import { messageOf } from '../../../model/index.js'
import { parseToml, type Table, type TomlValue } from './toml.js'

const MAX_BYTES = 1024 * 1024

/** What `samconfig.toml` sets for its environment `default`, by the command's precedence. */
export interface SamConfig {
  readonly buildDir?: string
  readonly templateFile?: string
  readonly parameters: ReadonlyMap<string, string>
}

/**
 * Reads `samconfig.toml`. Other environments than `default` are somebody's choice at deployment, and not ours.
 * Source: AWS SAM developer guide, "AWS SAM CLI configuration file", read 2026-11.
 * @returns undefined where there is none
 */
export function readSamConfig(folder: string, files: WorkspaceFiles, found: Found): SamConfig | undefined {
  const located = files.locate(folder, 'samconfig.toml', false)
  if (located.kind === 'not') return undefined
  try {
    const environment = tableIn(parseToml(readText(located.target.absolute, MAX_BYTES)), 'default')
    const section = (command: string) => tableIn(tableIn(environment, command), 'parameters')
    const first = (name: string, ...commands: readonly string[]) =>
      [...commands, 'global']
        .map((command) => section(command).get(name))
        .find((value) => value !== undefined)
    const buildDir = first('build_dir', 'build')
    const templateFile = first('template_file', 'build') ?? first('template', 'build')
    const overrides = first('parameter_overrides', 'deploy', 'build')
    return {
      ...(typeof buildDir === 'string' ? { buildDir } : {}),
      ...(typeof templateFile === 'string' ? { templateFile } : {}),
      parameters: parseOverrides(overrides)
    }
  } catch (error) {
    found.tell(located.target.id, `${messageOf(error)}; parameters keep their defaults`, false)
    return undefined
  }
}

/** Values of parameters that `samconfig.toml` beside a template gives. */
export function parametersFor(
  folder: string,
  files: WorkspaceFiles,
  found: Found
): ReadonlyMap<string, Value> {
  return asValues(readSamConfig(folder, files, found)?.parameters ?? new Map())
}

export function asValues(parameters: ReadonlyMap<string, string>): ReadonlyMap<string, Value> {
  return new Map(
    Array.from(parameters, ([name, value]): [string, Value] => [
      name,
      { kind: 'scalar', value, at: () => undefined }
    ])
  )
}

function tableIn(table: Table, name: string): Table {
  const below = table.get(name)
  return below instanceof Map ? below : new Map<string, TomlValue>()
}

/** `A=1 B="two words"`, the same as a list, or `ParameterKey=A,ParameterValue=1`. */
function parseOverrides(overrides: TomlValue | undefined): ReadonlyMap<string, string> {
  const text = typeof overrides === 'string' ? overrides : Array.isArray(overrides) ? overrides.join(' ') : ''
  const given = new Map<string, string>()
  const value = `("(?:[^"\\\\]|\\\\.)*"|'[^']*'|[^\\s"']*)`
  for (const [, name, written] of text.matchAll(
    new RegExp(`ParameterKey=([A-Za-z0-9]+),ParameterValue=${value}`, 'g')
  )) {
    given.set(name ?? '', bare(written ?? ''))
  }
  if (given.size > 0) return given
  for (const [, name, written] of text.matchAll(new RegExp(`([A-Za-z0-9]+)=${value}`, 'g'))) {
    given.set(name ?? '', bare(written ?? ''))
  }
  return given
}

function bare(text: string): string {
  if (text.startsWith('"')) return text.slice(1, -1).replace(/\\(.)/g, '$1')
  return text.startsWith("'") ? text.slice(1, -1) : text
}
