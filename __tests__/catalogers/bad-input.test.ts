import { catalog } from '../../src/catalogers/index.js'
import { writeElf } from '../support/executables.js'
import { randomFrom } from '../support/mutations.js'
import { withArtifact } from '../support/packed-artifact.js'
import type { Contents } from '../support/packed-artifact.js'

/** Beside every bad file lies this package, which must still be there. */
const GOOD: Contents = { 'node_modules/ms/package.json': '{ "name": "ms", "version": "2.1.3" }' }

/** Names of all packages but the good one, and what was said. */
function read(contents: Contents) {
  const { items, notices } = withArtifact({ ...GOOD, ...contents }, (artifact) => catalog([artifact]))
  const all = items.map(({ name, version }) => `${name} ${version}`)
  expect(all).toContain('ms 2.1.3')
  expect(JSON.stringify(notices).length).toBeLessThan(5000)
  return {
    found: all.filter((one) => one !== 'ms 2.1.3'),
    unseen: notices.filter(({ incomplete }) => incomplete).map(({ message }) => message)
  }
}

const MEGABYTE = 'x'.repeat(1_000_000)

/** As long, but not to be compressed so well that it looks like a bomb. */
const random = randomFrom(20261122)
const PROSE = Array.from({ length: 125_000 }, () =>
  Math.floor(random() * 0xffffffff)
    .toString(16)
    .padStart(8, '0')
).join('')

describe('a package.json', () => {
  const manifest = (text: string) => read({ 'node_modules/bad/package.json': text })

  it.each([['text'], ['{'], ['[]'], ['{"name":"bad","version":"1.0.0"'], ['\u0000\u0001'], ['']])(
    'that is no JSON object: %j',
    (text) => {
      expect(manifest(text)).toEqual({
        found: [],
        unseen: ['is not a JSON object, so the package is unknown']
      })
    }
  )

  it('of ten megabytes is read, since name and version are small', () => {
    const text = `{"readme":"${PROSE.repeat(10)}","name":"bad","version":"1.0.0"}`
    expect(manifest(text)).toEqual({ found: ['bad 1.0.0'], unseen: [] })
  })

  it('of twenty megabytes is not', () => {
    const text = `{"readme":"${PROSE.repeat(20)}","name":"bad","version":"1.0.0"}`
    expect(manifest(text)).toEqual({ found: [], unseen: ['is larger than 16384 KiB and was not read'] })
  })

  it('of half a million nested objects', () => {
    const depth = 500_000
    const text = `{"a":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)},"name":"bad","version":"1.0.0"}`
    expect(manifest(text)).toEqual({ found: ['bad 1.0.0'], unseen: [] })
  })
})

describe('a METADATA with a line of a megabyte', () => {
  const metadata = (text: string) => read({ 'bad-1.0.dist-info/METADATA': text })

  it('that is none of name and version is read', () => {
    const text = `Metadata-Version: 2.1\nSummary: ${MEGABYTE}\nName: bad\nKeywords: ${MEGABYTE}\nVersion: 1.0\n\n${MEGABYTE}`
    expect(metadata(text)).toEqual({ found: ['bad 1.0'], unseen: [] })
  })

  it.each([
    ['name', `Name: ${MEGABYTE}\nVersion: 1.0\n`],
    ['version', `Name: bad\nVersion: ${MEGABYTE}\n`]
  ])('that is its %s is a notice', (_, text) => {
    const { found, unseen } = metadata(text)
    expect(found).toEqual([])
    expect(unseen).toHaveLength(1)
    expect(unseen[0]).not.toContain('xxx')
  })
})

describe('an ELF header that lies', () => {
  const program = writeElf([
    { name: '.text', content: Buffer.alloc(600, 'code'), executable: true },
    { name: '.dep-v0', content: Buffer.from('no list') }
  ])
  /** Offsets in the header of a 64-bit file. Source: elf(5). */
  const lies = [
    ['of a section table beyond its end', 40, 0xfffffff0],
    ['of a segment table beyond its end', 32, 0xfffffff0],
    ['of 65,535 sections', 60, 0xffff],
    ['of sections of no size', 58, 0],
    ['of a name table that does not exist', 62, 0xfffe]
  ] as const

  it.each(lies)('%s', (_, at, value) => {
    const lying = Buffer.from(program)
    if (at >= 52) lying.writeUInt16LE(value, at)
    else lying.writeUInt32LE(value, at)
    const { found, unseen } = read({ bootstrap: lying })
    expect(found).toEqual([])
    expect(unseen).toHaveLength(1)
  })
})

it('a deps.json with a cycle names each package once', () => {
  const library = { type: 'package', serviceable: true, sha512: 'sha512-x' }
  const depends = (on: string) => ({ dependencies: { [on]: '1.0.0' } })
  const text = JSON.stringify({
    runtimeTarget: { name: '.NETCoreApp,Version=v8.0' },
    targets: {
      '.NETCoreApp,Version=v8.0': {
        'App/1.0.0': { ...depends('A'), runtime: { 'App.dll': {} } },
        'A/1.0.0': { ...depends('B'), runtime: { 'lib/A.dll': {} } },
        'B/1.0.0': depends('C'),
        'C/1.0.0': { ...depends('A'), runtime: { 'lib/C.dll': {} } },
        'D/1.0.0': depends('E'),
        'E/1.0.0': depends('D')
      }
    },
    libraries: {
      'App/1.0.0': { type: 'project', serviceable: false, sha512: '' },
      'A/1.0.0': library,
      'B/1.0.0': library,
      'C/1.0.0': library,
      'D/1.0.0': library,
      'E/1.0.0': library
    }
  })
  const assemblies = { 'App.dll': '', 'A.dll': '', 'C.dll': '' }
  const { found, unseen } = read({ 'App.deps.json': text, ...assemblies })
  expect(unseen).toEqual([])
  expect(found).toEqual(expect.arrayContaining(['A 1.0.0', 'C 1.0.0']))
  expect(found).toEqual([...new Set(found)])
  expect(found).not.toContain('D 1.0.0')
})

describe('a gemspec with code in it', () => {
  const gemspec = (text: string) => read({ 'ruby/gems/3.3.0/specifications/bad-1.2.3.gemspec': text })

  it('is never run: what it computes is taken from the name of the file, or not at all', () => {
    const code = `Gem::Specification.new do |s|
  system("touch /tmp/was-here")
  s.name = "b" + "ad"
  s.version = File.read(File.expand_path("VERSION", __dir__))
end
`
    expect(gemspec(code)).toEqual({ found: ['bad 1.2.3'], unseen: [] })
  })

  it.each([
    ['interpolates', 's.name = "#{`id`}"\ns.version = "1.2.3"\n'],
    ['assigns twice', 's.name = "bad"\ns.version = "1.2.3"\ns.version = VERSION\n'],
    ['never ends', `s.name = "${MEGABYTE}`]
  ])('that %s', (_, text) => {
    const { found, unseen } = gemspec(text)
    expect(found.every((one) => one === 'bad 1.2.3')).toBe(true)
    expect(found.length + unseen.length).toBeGreaterThan(0)
  })
})

it('archives nested twenty deep are opened as far as the limit, and told from there', () => {
  let nested: Contents = { 'node_modules/deep/package.json': '{ "name": "deep", "version": "1.0.0" }' }
  for (let depth = 20; depth > 0; depth -= 1) {
    const own = { [`node_modules/at${depth}/package.json`]: `{ "name": "at${depth}", "version": "1.0.0" }` }
    nested = { [`${depth}.zip`]: { ...nested, ...own } }
  }
  const { found, unseen } = read(nested)
  expect(found).toContain('at1 1.0.0')
  expect(found).toContain('at8 1.0.0')
  expect(found).not.toContain('deep 1.0.0')
  expect(unseen).toEqual([
    expect.stringContaining('lies deeper than the limit for archives in archives') as string
  ])
})
