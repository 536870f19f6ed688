import { IGNORE_OPTIONS } from './ignore-options.js'
import { optionsOf, type Option, type OptionName } from './options/index.js'

/** One word of the command line, and what it takes. */
export interface Command {
  readonly name: string
  /** One line for the overview. */
  readonly summary: string
  /** Lines of its own help, after the usage. */
  readonly about: readonly string[]
  /** The options that it takes; all that a command line can have when left out. */
  readonly options?: readonly OptionName[]
  /** Options that no other command has. */
  readonly own?: readonly Option[]
  /** The formats that it writes; all of them when left out. */
  readonly formats?: readonly string[]
  readonly exitCodes: string
  /** What stands for the words after it in `--help`; paths to scan when left out. */
  readonly takes?: { readonly usage: string; readonly meaning: string }
}

/** Every command. To add one: an entry here, and a case in `cli.ts`. */
export const COMMANDS = [
  {
    name: 'scan',
    summary: 'Judge what third-party code runs in Lambda functions',
    about: ['Says what third-party code runs in Lambda functions, and whether it should.'],
    exitCodes: '0 pass, 1 fail, 2 incomplete, wrong usage or bug'
  },
  {
    name: 'inventory',
    summary: 'List what is inside, without advisories and without network',
    about: [
      'Lists the packages inside Lambda functions: how each was seen, whose it is, and which copy is loaded.',
      'Asks nobody: no advisories, and no network but for images of a registry.'
    ],
    options: [
      'layer',
      'images',
      'image-platform',
      'ours',
      'runtime',
      'fail-on-incomplete',
      'config-file',
      'max-entries',
      'format',
      'output',
      'reproducible'
    ],
    formats: ['table', 'json', 'cyclonedx', 'spdx'],
    exitCodes: '0 everything was read, 2 incomplete, wrong usage or bug'
  },
  {
    name: 'diff',
    summary: 'Compare two JSON reports: what is new, what is gone',
    about: [
      'Compares an older and a newer JSON report. A finding stays the same when its package is bumped or moves.'
    ],
    takes: { usage: 'OLD NEW', meaning: 'OLD and NEW are reports that scan wrote with --format json.' },
    options: ['fail-on-severity', 'config-file', 'format', 'output'],
    formats: ['table', 'json'],
    exitCodes: '0 nothing new reaches the severity, 1 something does, 2 wrong usage or bug'
  },
  {
    name: 'ignore',
    summary: 'Accept a finding: write an entry with a reason into the configuration file',
    about: ['Adds an entry to the ignore list of .lambda-scan.yml, which is made where there is none.'],
    takes: {
      usage: 'ID --reason TEXT',
      meaning: 'ID is any id of the finding: a CVE, a GHSA, a MAL, a rule.'
    },
    options: ['config-file'],
    own: IGNORE_OPTIONS,
    exitCodes: '0 the entry was written, 2 wrong usage or bug'
  }
] as const satisfies readonly Command[]

export type CommandName = (typeof COMMANDS)[number]['name']

export function commandNamed(name: CommandName): Command {
  const all: readonly Command[] = COMMANDS
  const found = all.find((command) => command.name === name)
  if (!found) throw new Error(`no command ${name}`)
  return found
}

export function isCommand(word: string): word is CommandName {
  return COMMANDS.some(({ name }) => name === word)
}

/** The options of a command, its own first, then in the order of the option table, with the formats that it writes. */
export function optionsOfCommand({ options, formats, own = [] }: Command): readonly Option[] {
  const names: readonly string[] | undefined = options
  const shared = optionsOf('command')
    .filter(({ name }) => names === undefined || names.includes(name))
    .map((option) => (option.name === 'format' && formats ? { ...option, choices: formats } : option))
  return [...own, ...shared]
}
