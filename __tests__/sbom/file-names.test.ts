import { fileNames } from '../../src/sbom/index.js'

function unit(name: string, code = 'code.zip') {
  return { name, code, layers: [] }
}

it('takes the name of a function where it can be one of a file', () => {
  expect(fileNames(['orders', 'Orders-Api_v2.1'].map((name) => unit(name)))).toEqual([
    'orders',
    'Orders-Api_v2.1'
  ])
})

const HOSTILE = [
  '../../etc/passwd',
  '..',
  '.',
  '',
  '/absolute',
  'C:\\Windows\\system32',
  'a/b',
  'a\\b',
  'a\0b',
  'a\nb',
  'CON',
  'con.txt',
  'nul',
  'LPT1',
  'trailing.',
  'trailing ',
  '-rf',
  '.hidden',
  '\u202egpj.exe',
  'größe',
  '\ud800',
  'x'.repeat(300),
  'arn:aws:lambda:eu-west-1:111122223333:function:orders',
  '$(id)',
  '%2e%2e%2f'
]

it.each(HOSTILE)('makes a harmless name of %j', (name) => {
  const [safe = ''] = fileNames([unit(name)])
  expect(safe).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,130}[A-Za-z0-9]$/)
  expect(safe).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
  expect(safe).not.toContain('..\u002f')
})

it('gives no two functions the same name, capital letters or not, whatever the order', () => {
  const units = [
    ...[...HOSTILE, 'orders', 'Orders', 'ORDERS', 'a-b', 'a_b', 'a b'].map((name) => unit(name)),
    unit('orders', 'other.zip')
  ]
  const names = fileNames(units)
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(units.length)
  expect([...fileNames([...units].reverse())].reverse()).toEqual(names)
})
