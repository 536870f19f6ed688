import { optionsOf, type Option } from './options.js'

/** The text of `lambda-scan --help`. */
export function helpText(): string {
  const rows = optionsOf('command').map((option) => [usage(option), describe(option)] as const)
  rows.push(['-h, --help', 'Show this text'], ['-v, --version', 'Show the version'])
  const width = Math.max(...rows.map(([left]) => left.length))
  return [
    'lambda-scan scan [PATH...]',
    '',
    'Says what third-party code runs in Lambda functions, and whether it should.',
    'PATH is a zip, a jar, a folder or a glob of these.',
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
    'Exit codes: 0 pass, 1 fail, 2 incomplete, wrong usage or bug.',
    ''
  ].join('\n')
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
