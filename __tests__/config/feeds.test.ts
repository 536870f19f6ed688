import { parseConfigFile } from '../../src/config/file.js'
import { readExploitation, readFeed } from '../../src/config/feeds.js'
import { buildRequest } from '../../src/config/request.js'

const where = "input 'kev'"

function request(values: Readonly<Record<string, string>>) {
  const given = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, where: `input '${name}'` }])
  )
  return buildRequest([given], { ignores: [] }).exploitation
}

it.each([
  ['on', 'publisher'],
  ['true', 'publisher'],
  ['ON', 'publisher'],
  ['off', undefined],
  ['False', undefined],
  ['feeds/kev.json', { path: 'feeds/kev.json' }],
  ['./on', { path: './on' }],
  ['C:\\feeds\\kev.json', { path: 'C:\\feeds\\kev.json' }],
  ['https://mirror.example/kev.json?x=1', { url: 'https://mirror.example/kev.json?x=1' }]
])('reads %s', (value, feed) => {
  expect(readFeed({ value, where })).toEqual(feed)
})

it.each(['ftp://mirror.example/kev.json', 'https://', 'file:///etc/passwd', 's3://bucket/kev.json'])(
  'refuses %s without repeating it, which may hold a secret',
  (value) => {
    expect(() => readFeed({ value, where })).toThrow(
      "input 'kev' is no http or https address; give one, a file, on, or off"
    )
  }
)

it('asks for nothing by itself', () => {
  expect(request({})).toEqual({ failOnKev: false })
  expect(request({ kev: ' ', epss: '' })).toEqual({ failOnKev: false })
})

it('asks for KEV where KEV is to decide', () => {
  expect(request({ 'fail-on-kev': 'true' })).toEqual({ kev: 'publisher', failOnKev: true })
  expect(request({ 'fail-on-kev': 'true', kev: 'kev.json' })).toEqual({
    kev: { path: 'kev.json' },
    failOnKev: true
  })
  expect(() => request({ 'fail-on-kev': 'true', kev: 'off' })).toThrow(
    "input 'kev' is off, but fail-on-kev needs it; leave one of them out"
  )
  expect(readExploitation({ value: 'on', where }, undefined, false)).toEqual({
    epss: 'publisher',
    failOnKev: false
  })
})

it.each(['kev: true', 'kev: on', "kev: 'on'"])('understands %s in a configuration file', (text) => {
  const { values } = parseConfigFile(`${text}\n`, '.lambda-scan.yml')
  expect(buildRequest([values], { ignores: [] }).exploitation).toEqual({ kev: 'publisher', failOnKev: false })
})
