import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { OPTIONS, optionsOf, type Option } from '../../src/config/options/index.js'
import { OUTPUTS } from '../../src/config/outputs.js'

/**
 * action.yml and the tables of README.md are written from the option table by this test when
 * UPDATE_DOCS=1 is set; otherwise they are compared with it.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const update = process.env['UPDATE_DOCS'] === '1'

function expectFile(name: string, change: (text: string) => string): void {
  const path = join(root, name)
  const text = readFileSync(path, 'utf8')
  const wanted = change(text)
  if (update) writeFileSync(path, wanted)
  else expect(text).toBe(wanted)
}

function describeInput(option: Option): string {
  const choices = option.choices
    ? ` One of ${option.choices.map((choice) => `\`${choice}\``).join(', ')}.`
    : ''
  const fallback = option.default === undefined ? '' : ` Default: \`${option.default}\`.`
  const alias = option.aliases ? ` Also \`${option.aliases.join('`, `')}\`.` : ''
  return `${option.summary}.${choices}${fallback}${alias}`
}

function between(text: string, marker: string, content: string): string {
  const begin = `<!-- ${marker}:begin -->`
  const end = `<!-- ${marker}:end -->`
  expect(text).toContain(begin)
  expect(text).toContain(end)
  return `${text.slice(0, text.indexOf(begin) + begin.length)}\n\n${content}\n\n${text.slice(text.indexOf(end))}`
}

it('action.yml has the inputs and outputs of the code', () => {
  expectFile('action.yml', (text) => {
    const { name, description, author, branding } = parse(text) as Record<string, unknown>
    const inputs = Object.fromEntries(
      optionsOf('action').flatMap((option) =>
        [option.name, ...(option.aliases ?? [])].map((input, index) => [
          input,
          {
            description: index === 0 ? describeInput(option) : `Another name of \`${option.name}\`.`,
            required: false,
            ...(input === 'github-token' ? { default: '${{ github.token }}' } : {})
          }
        ])
      )
    )
    const outputs = Object.fromEntries(
      Object.entries(OUTPUTS).map(([output, summary]) => [output, { description: `${summary}.` }])
    )
    const runs = { using: 'node24', main: 'dist/action.js' }
    return stringify(
      { name, description, author, branding, inputs, outputs, runs },
      { lineWidth: 0, singleQuote: true }
    )
  })
})

it('the README lists the options', () => {
  const options: readonly Option[] = OPTIONS
  const rows = options.map((option) => {
    const input = option.surfaces.includes('action') ? `\`${option.name}\`` : ''
    const flag = option.surfaces.includes('command')
      ? `\`--${option.name}\``
      : option.name === 'path'
        ? '`PATH...`'
        : ''
    const file = option.surfaces.includes('file') ? 'yes' : ''
    const fallback = option.default === undefined ? '' : `\`${option.default}\``
    return `| ${[input, flag, file, fallback, option.summary + (option.choices ? `: ${option.choices.map((choice) => `\`${choice}\``).join(', ')}` : '')].join(' | ')} |`
  })
  const table = [
    '| Input | Flag | In the file | Default | |',
    '| --- | --- | --- | --- | --- |',
    ...rows
  ].join('\n')
  expectFile('README.md', (text) => between(text, 'options', table))
})

it('the README lists the outputs', () => {
  const rows = Object.entries(OUTPUTS).map(([output, summary]) => `| \`${output}\` | ${summary} |`)
  expectFile('README.md', (text) =>
    between(text, 'outputs', ['| Output | |', '| --- | --- |', ...rows].join('\n'))
  )
})
