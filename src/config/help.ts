import { COMMANDS, commandNamed, optionsOfCommand, type CommandName } from './commands.js'
import type { Option } from './options/index.js'

/** The text of `lambda-scan --help`, or of one command's `--help`. */
export function helpText(about?: CommandName): string {
  return `${(about === undefined ? overview() : commandHelp(about)).join('\n')}\n`
}

function overview(): readonly string[] {
  return [
    'lambda-scan COMMAND [PATH...]',
    '',
    ...columns(COMMANDS.map(({ name, summary }) => [name, summary])),
    '',
    ...columns([
      ['-h, --help', 'Show this text; after a command, its options'],
      ['-v, --version', 'Show the version']
    ])
  ]
}

function commandHelp(name: CommandName): readonly string[] {
  const command = commandNamed(name)
  const options = optionsOfCommand(command).map((option) => [usage(option), describe(option)] as const)
  return [
    `lambda-scan ${name} ${command.takes?.usage ?? '[PATH...]'}`,
    '',
    ...command.about,
    command.takes?.meaning ?? 'PATH is a zip, a jar, a folder or a glob of these.',
    '',
    ...columns([...options, ['-h, --help', 'Show this text'], ['-v, --version', 'Show the version']]),
    '',
    `Exit codes: ${command.exitCodes}.`
  ]
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

function usage(option: Option): string {
  if (option.kind !== 'flag') return `--${option.name} ${option.placeholder ?? 'VALUE'}`
  return option.default === 'true' ? `--no-${option.name}` : `--${option.name}`
}

function describe(option: Option): string {
  if (option.kind === 'flag') {
    return option.default === 'true' ? `Switch off: ${option.summary}` : option.summary
  }
  const choices = option.choices ? ` (${option.choices.join('|')})` : ''
  return `${option.summary}${choices}${option.default === undefined ? '' : ` [${option.default}]`}`
}
