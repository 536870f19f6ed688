import { parseArgs, type ParseArgsConfig } from 'node:util'
import { messageOf, UserError } from '../model/index.js'
import {
  COMMANDS,
  commandNamed,
  isCommand,
  optionsOfCommand,
  type Command,
  type CommandName
} from './commands.js'
import type { IgnoreOrder } from './add-ignore.js'
import { IGNORE_OPTIONS } from './ignore-options.js'
import { nearest, optionsOf, type Option, type OptionName } from './options/index.js'
import type { GivenValues } from './request.js'

/** What a command line says. */
export type CommandLine =
  | { readonly command: Exclude<CommandName, 'ignore'>; readonly values: GivenValues }
  | { readonly command: 'ignore'; readonly order: IgnoreOrder }
  | { readonly command: 'help'; readonly about?: CommandName }
  | { readonly command: 'version' }

type ParsedValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/**
 * Reads the words after the program's name.
 * @throws UserError naming the word that is wrong
 */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parse(argv, ALL)
  if (values['version'] === true) return { command: 'version' }
  const [word, ...paths] = positionals
  if (word === undefined) return { command: 'help' }
  if (word === 'help' || values['help'] === true) {
    const about = word === 'help' ? paths[0] : word
    return about !== undefined && isCommand(about) ? { command: 'help', about } : { command: 'help' }
  }
  if (!isCommand(word)) throw new UserError(unknownCommand(word))
  const given = givenTo(word, values)
  if (word === 'ignore') return { command: word, order: orderOf(paths, values, given) }
  if (paths.length > 0) given.path = { value: paths.join('\n'), where: 'PATH' }
  return { command: word, values: given }
}

/** Options of all commands, since only parsed words tell which command is meant. */
const ALL: readonly Option[] = [
  ...optionsOf('command'),
  ...COMMANDS.flatMap((command: Command) => command.own ?? [])
]

function orderOf(ids: readonly string[], values: ParsedValues, shared: GivenValues): IgnoreOrder {
  const options = IGNORE_OPTIONS.flatMap(({ name }) => {
    const value = textOf(values[name])
    return value === undefined ? [] : [[name, { value, where: `--${name}` }] as const]
  })
  const configFile = shared['config-file']?.value.trim()
  return { ids, options: Object.fromEntries(options), ...(configFile ? { configFile } : {}) }
}

/** @throws UserError for an option, or a format, that only other commands have */
function givenTo(command: CommandName, values: ParsedValues): GivenValues {
  const given: GivenValues = {}
  const own = optionsOfCommand(commandNamed(command))
  const stray = ALL.find(({ name }) => values[name] !== undefined && !own.some((each) => each.name === name))
  if (stray && !optionsOf('command').includes(stray))
    throw new UserError(`--${stray.name} is no option of '${command}'; ${seeHelp(command)}`)
  for (const option of optionsOf('command')) {
    for (const name of [option.name, ...(option.aliases ?? [])]) {
      const where = values[`no-${name}`] === true ? `--no-${name}` : `--${name}`
      const value = values[`no-${name}`] === true ? 'false' : textOf(values[name])
      if (value === undefined) continue
      const known = own.find((candidate) => candidate.name === option.name)
      if (!known) throw new UserError(`${where} is no option of '${command}'; ${seeHelp(command)}`)
      checkChoice(known, value, where)
      given[option.name as OptionName] = { value, where }
    }
  }
  return given
}

/** What the option table allows is checked with all other values; a command may allow less. */
function checkChoice({ name, choices = [] }: Option, value: string, where: string): void {
  const all = optionsOf('command').find((option) => option.name === name)?.choices ?? []
  const word = value.trim().toLowerCase()
  if (all.includes(word) && !choices.includes(word))
    throw new UserError(`${where} is '${word}'; use one of ${choices.join(', ')}`)
}

function textOf(value: ParsedValues[string]): string | undefined {
  if (value === true) return 'true'
  return typeof value === 'object' ? value.join('\n') : value === false ? undefined : value
}

function unknownCommand(word: string): string {
  const names = COMMANDS.map(({ name }) => name)
  const guess = nearest(word, names)
  const remedy = guess
    ? `did you mean '${guess}'?`
    : `the commands are ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
  return `unknown command '${word.slice(0, 60)}'; ${remedy}`
}

function seeHelp(command: CommandName): string {
  return `see lambda-scan ${command} --help`
}

function parse(
  argv: readonly string[],
  options: readonly Option[]
): { values: ParsedValues; positionals: string[] } {
  const config: NonNullable<ParseArgsConfig['options']> = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' }
  }
  for (const option of options) {
    for (const name of [option.name, ...(option.aliases ?? [])]) {
      config[name] = { type: option.kind === 'flag' ? 'boolean' : 'string', multiple: option.kind === 'list' }
      if (option.kind === 'flag') config[`no-${name}`] = { type: 'boolean' }
    }
  }
  try {
    const parsed = parseArgs({ args: [...argv], options: config, allowPositionals: true })
    return {
      values: parsed.values,
      positionals: parsed.positionals
    }
  } catch (error) {
    throw new UserError(explain(argv, Object.keys(config), messageOf(error)))
  }
}

function explain(argv: readonly string[], known: readonly string[], message: string): string {
  const end = argv.indexOf('--')
  const flags = (end === -1 ? argv : argv.slice(0, end)).filter(
    (word) => word.startsWith('-') && word !== '-'
  )
  for (const word of flags) {
    const name = word.replace(/^-+/, '').split('=', 1)[0] ?? ''
    if (known.includes(name) || (word.length === 2 && 'hv'.includes(name))) continue
    const guess = nearest(name, known)
    return `unknown option '${word.slice(0, 60)}'; ${guess ? `did you mean --${guess}?` : 'see lambda-scan --help'}`
  }
  return message.split('. ', 1)[0] ?? message
}
