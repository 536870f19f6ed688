import { parseToml, type TomlValue } from '../../../src/targets/discover/sam/toml.js'

const plain = (value: TomlValue): unknown =>
  value instanceof Map
    ? Object.fromEntries(Array.from(value, ([key, each]) => [key, plain(each as TomlValue)]))
    : value

it('reads tables, texts, lists and plain values', () => {
  expect(
    plain(
      parseToml(`# first
version = 0.1
[default.deploy.parameters]
stack_name = "shop" # behind
parameter_overrides = "A=\\"1\\" B=\\u0041"
capabilities = 'C:\\x'
list = [
  "a", # one
  'b',
]
flag = true
"quoted.key" = "q"
[a."b.c"]
d.e = "nested"
[[many]]
x = "1"
long = """
two
lines"""
`)
    )
  ).toEqual({
    version: '0.1',
    default: {
      deploy: {
        parameters: {
          stack_name: 'shop',
          parameter_overrides: 'A="1" B=A',
          capabilities: 'C:\\x',
          list: ['a', 'b'],
          flag: 'true',
          'quoted.key': 'q'
        }
      }
    },
    a: { 'b.c': { d: { e: 'nested' } } },
    many: { x: '1', long: 'two\nlines' }
  })
})

it('comes to an end with anything', () => {
  const texts = [
    '[',
    '[[[[',
    'a = [',
    'a = "',
    'a = """',
    '= 1',
    'a = {b = 1}',
    '\0'.repeat(100),
    'a'.repeat(100_000),
    '[a]\n'.repeat(10_000)
  ]
  for (const text of texts) expect(parseToml(text)).toBeInstanceOf(Map)
})
