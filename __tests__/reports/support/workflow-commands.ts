/** A workflow command as the Actions runner understands it. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** The commands that the runner knows (actions/runner, ActionCommandManager and its extensions). */
const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning'
])

/**
 * Finds the commands in a step's output by the runner's rules (actions/runner, ActionCommand.cs): a line
 * that begins with `::` after white space, else `##[` anywhere in it.
 */
export function workflowCommands(output: string): readonly WorkflowCommand[] {
  return output.split(/\r\n|[\r\n]/).flatMap((line) => doubleColon(line) ?? bracket(line) ?? [])
}

function doubleColon(line: string): WorkflowCommand | undefined {
  const text = line.replace(/^[\s\u0085]+/u, '')
  if (!text.startsWith('::')) return undefined
  const end = text.indexOf('::', 2)
  if (end < 0) return undefined
  const undo = (value: string): string => decode(value, ['\r', '\n', ':', ',', '%'])
  return command(text.slice(2, end), ',', undo, decode(text.slice(end + 2), ['\r', '\n', '%']))
}

function bracket(line: string): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const undo = (value: string): string => decode(value, [';', '\r', '\n', ']', '%'])
  return command(line.slice(start + 3, end), ';', undo, undo(line.slice(end + 1)))
}

function command(
  info: string,
  separator: string,
  undo: (value: string) => string,
  data: string
): WorkflowCommand | undefined {
  const space = info.indexOf(' ')
  const name = space < 0 ? info : info.slice(0, space)
  if (!KNOWN.has(name.toLowerCase())) return undefined
  const properties: Record<string, string> = {}
  for (const pair of space < 0 ? [] : info.slice(space + 1).split(separator)) {
    const equals = pair.indexOf('=')
    if (equals > 0) properties[pair.slice(0, equals)] = undo(pair.slice(equals + 1))
  }
  return { name, properties, data }
}

/** The runner replaces one escape after the other, `%25` last. */
function decode(value: string, tokens: readonly string[]): string {
  let text = value
  for (const token of tokens) {
    const hex = token.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')
    text = text.replaceAll(`%${hex}`, token)
  }
  return text
}
