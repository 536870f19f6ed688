import { parseArgs, type ParseArgsConfig } from 'node:util'
import { messageOf, UserError } from '../model/index.js'
import { nearest, optionsOf, type Option, type OptionName } from './options.js'
import type { GivenValues } from './request.js'

/** What a command line says. */
export interface CommandLine {
  readonly command: 'scan' | 'help' | 'version'
  readonly values: GivenValues
}

type ParsedValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/**
 * Reads the words after the program's name.
 * @throws UserError naming the word that is wrong
 */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const options = optionsOf('command')
  const { values, positionals } = parse(argv, options)
  if (values['help'] === true) return { command: 'help', values: {} }
  if (values['version'] === true) return { command: 'version', values: {} }
  const [command, ...paths] = positionals
  if (command === undefined || command === 'help') return { command: 'help', values: {} }
  if (command !== 'scan') {
    throw new UserError(
      `unknown command '${command.slice(0, 60)}'; the command is 'lambda-scan scan [PATH...]'`
    )
  }
  const given: GivenValues = {}
  for (const option of options) {
    for (const name of [option.name, ...(option.aliases ?? [])]) {
      const value = values[name]
      if (Array.isArray(value))
        given[option.name as OptionName] = { value: value.join('\n'), where: `--${name}` }
      if (typeof value === 'string') given[option.name as OptionName] = { value, where: `--${name}` }
      if (value === true) given[option.name as OptionName] = { value: 'true', where: `--${name}` }
      if (values[`no-${name}`] === true)
        given[option.name as OptionName] = { value: 'false', where: `--no-${name}` }
    }
  }
  if (paths.length > 0) given.path = { value: paths.join('\n'), where: 'PATH' }
  return { command: 'scan', values: given }
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
      values: parsed.values as ParsedValues,
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
