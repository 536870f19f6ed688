import { UserError } from '../model/index.js'
import { nearest, optionsOf, type OptionName } from './options/index.js'
import type { GivenValues } from './request.js'

const PREFIX = 'INPUT_'

/**
 * Reads the inputs of the Action from the runner's environment variables. An empty input counts as not
 * given: the runner sets every declared input, and the configuration file must be able to speak.
 * @throws UserError for an input whose name is nearly one of ours: the runner only warns about unknown
 * inputs, and a mistyped threshold would silently be the default
 */
export function readInputs(env: Readonly<Record<string, string | undefined>>): GivenValues {
  const options = optionsOf('action')
  const names = options.flatMap((option) => [option.name, ...(option.aliases ?? [])])
  const given: GivenValues = {}
  for (const option of options) {
    for (const name of [...(option.aliases ?? []), option.name]) {
      const value = env[variable(name)]
      if (value === undefined || value.trim() === '') continue
      given[option.name as OptionName] = { value, where: `input '${name}'` }
    }
  }
  for (const key of Object.keys(env)) {
    if (!key.startsWith(PREFIX) || names.some((name) => variable(name) === key)) continue
    const name = key.slice(PREFIX.length).toLowerCase()
    const guess = nearest(name, names)
    if (guess) throw new UserError(`input '${name}' is unknown; did you mean '${guess}'?`)
  }
  return given
}

/** The runner upper-cases the name, turns spaces into `_`, and keeps the dashes. */
function variable(name: string): string {
  return `${PREFIX}${name.replace(/ /g, '_').toUpperCase()}`
}
