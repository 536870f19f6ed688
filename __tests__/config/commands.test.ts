import { parseCommandLine } from '../../src/config/arguments.js'
import { COMMANDS, optionsOfCommand } from '../../src/config/commands.js'
import { helpText } from '../../src/config/help.js'
import { OPTIONS, optionsOf } from '../../src/config/options/index.js'

const refused = (message: RegExp | string) =>
  expect.objectContaining({
    name: 'UserError',
    message: typeof message === 'string' ? message : (expect.stringMatching(message) as string)
  }) as Error

it('reads paths and options of each command', () => {
  expect(parseCommandLine(['inventory', 'a.zip', '--layer', 'b.zip', '--layer', 'c.zip', 'd.zip'])).toEqual({
    command: 'inventory',
    values: {
      path: { value: 'a.zip\nd.zip', where: 'PATH' },
      layer: { value: 'b.zip\nc.zip', where: '--layer' }
    }
  })
  expect(parseCommandLine(['--warn-only', 'scan', '--no-fail-on-incomplete'])).toEqual({
    command: 'scan',
    values: {
      'warn-only': { value: 'true', where: '--warn-only' },
      'fail-on-incomplete': { value: 'false', where: '--no-fail-on-incomplete' }
    }
  })
})

it.each<[string[], RegExp | string]>([
  [['inventory', '--warn-only'], "--warn-only is no option of 'inventory'; see lambda-scan inventory --help"],
  [['inventory', '--no-only-fixed'], /^--no-only-fixed is no option of 'inventory'/],
  [['inventory', '--ignore-unfixed'], /^--ignore-unfixed is no option of 'inventory'/],
  [['--osv-export', 'x', 'inventory'], /^--osv-export is no option of 'inventory'/],
  [['inventory', '--format', 'Markdown'], "--format is 'markdown'; use one of table, json, cyclonedx, spdx"],
  [['inventory', '--runtme', 'x'], "unknown option '--runtme'; did you mean --runtime?"],
  [['inventry'], "unknown command 'inventry'; did you mean 'inventory'?"],
  [['x'.repeat(100)], /^unknown command 'x{60}'; the commands are scan, inventory, diff and ignore$/]
])('refuses %j', (argv, message) => {
  expect(() => parseCommandLine(argv)).toThrow(refused(message))
})

it('knows for which command help is wanted', () => {
  expect(parseCommandLine([])).toEqual({ command: 'help' })
  expect(parseCommandLine(['--help'])).toEqual({ command: 'help' })
  expect(parseCommandLine(['help'])).toEqual({ command: 'help' })
  expect(parseCommandLine(['nonsense', '-h'])).toEqual({ command: 'help' })
  expect(parseCommandLine(['help', 'inventory'])).toEqual({ command: 'help', about: 'inventory' })
  expect(parseCommandLine(['inventory', '-h', '--warn-only'])).toEqual({
    command: 'help',
    about: 'inventory'
  })
  expect(parseCommandLine(['scan', '--version'])).toEqual({ command: 'version' })
})

it('lists in the help of a command what it takes, and nothing else', () => {
  for (const { name } of COMMANDS) expect(helpText()).toContain(`\n  ${name} `)
  const flags = [...helpText('inventory').matchAll(/^ {2}--(?:no-)?([a-z-]+)/gm)].map(([, flag]) => flag)
  expect(flags).toEqual([
    'layer',
    'images',
    'image-platform',
    'ours',
    'runtime',
    'max-entries',
    'fail-on-incomplete',
    'config-file',
    'format',
    'output',
    'reproducible'
  ])
  for (const { name } of optionsOf('command')) expect(helpText('scan')).toContain(`${name} `)
  expect(helpText('inventory')).toContain('(table|json|cyclonedx|spdx)')
  expect(helpText('scan')).toContain('(table|json|markdown|html|cyclonedx|spdx|openvex|sarif)')
})

it('names in the table only options and formats that there are', () => {
  const formats = OPTIONS.find(({ name }) => name === 'format')
  for (const command of COMMANDS) {
    const options = 'options' in command ? command.options : []
    expect(optionsOf('command').map(({ name }) => name)).toEqual(expect.arrayContaining([...options]))
    const format = optionsOfCommand(command).find(({ name }) => name === 'format')
    expect(formats && 'choices' in formats ? formats.choices : []).toEqual(
      expect.arrayContaining([...(format?.choices ?? [])])
    )
  }
})
