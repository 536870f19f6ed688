import { jest } from '@jest/globals'
import { jsBundle } from '../../src/catalogers/js-bundle/index.js'
import { readScript } from '../../src/catalogers/js-bundle/script/read.js'
import { UnreadableEntry } from '../../src/model/index.js'
import type { FileTree } from '../../src/model/index.js'
import {
  ask,
  BUNDLE,
  bytesOf,
  gapsIn,
  lockOf,
  mapOf,
  MAPPED,
  minified,
  packagesIn,
  PAD_TEXT,
  projectOf
} from '../support/bundles.js'
import type { Files } from '../support/bundles.js'
import { memoryTree } from '../support/memory-tree.js'
import { mutate, randomFrom } from '../support/mutations.js'

describe('files beside a bundle that are not what they should be', () => {
  const LOCK = { 'package-lock.json': lockOf('2.0.1') }

  it.each<readonly [string, Files, readonly (readonly [string, boolean])[]]>([
    [
      'a metafile that is no JSON',
      { 'index.js': BUNDLE, 'index.meta.json': '{"inputs": {}, "outputs": {' },
      [['has a metafile that is not JSON', false]]
    ],
    [
      'a map that is none',
      { 'index.js': BUNDLE, 'index.js.map': '<html>not found</html>' },
      [['has a source map that is none that could be understood', false]]
    ],
    [
      'a map that ends among its mappings: the names stand before',
      { 'index.js': MAPPED, 'index.js.map': mapOf({ 'node_modules/pad/index.js': PAD_TEXT }).slice(0, -6) },
      [['has a source map that is damaged, and was read as far as it goes', false]]
    ],
    [
      'mappings that are nonsense, which nobody needs',
      {
        'index.js': MAPPED,
        'index.js.map': mapOf({ 'node_modules/pad/index.js': PAD_TEXT }).replace('AAAA', '!?;;\\u0000,')
      },
      []
    ]
  ])('%s', (_title, artifact, problems) => {
    const found = ask(artifact, LOCK)
    expect(packagesIn(found).map(({ name, version }) => `${name} ${version}`)).toEqual(['pad 2.0.1'])
    expect(gapsIn(found).map(({ gap, incomplete }) => [gap, incomplete])).toEqual(problems)
  })

  it('a map that ends among its sources hides names', () => {
    const map = '{"version":3,"sources":["node_modules/pad/index.js","node_modules/tab'
    const found = ask({ 'index.js': MAPPED, 'index.js.map': map }, LOCK)
    expect(packagesIn(found).map(({ name }) => name)).toEqual(['pad'])
    expect(gapsIn(found).map(({ gap, incomplete }) => [gap.slice(0, 40), incomplete])).toEqual([
      ['is a bundle of 1 kB, 1 package named, re', true],
      ['has a source map that is damaged, and wa', true]
    ])
  })

  it('a map that cannot be read leaves what the bundle itself tells', () => {
    const tree = memoryTree(bytesOf({ 'index.js': BUNDLE, 'index.js.map': '{}' }))
    const broken: FileTree = {
      ...tree,
      read: (path, max) => {
        if (path.endsWith('.map')) throw new UnreadableEntry(path, 'is encrypted')
        return tree.read(path, max)
      }
    }
    const found =
      jsBundle.catalog('index.js', broken, '', { artifact: 'a.zip', project: projectOf(LOCK) }) ?? []
    expect(packagesIn(found).map(({ name }) => name)).toEqual(['pad'])
    expect(gapsIn(found)).toEqual([
      { path: 'index.js', gap: 'has a source map that cannot be read', incomplete: false }
    ])
  })
})

describe('input without measure', () => {
  const MIB = 1024 ** 2

  it('of a source map of 200 MiB no more than a part is read, which is told', () => {
    const head = Buffer.from(
      '{"version":3,"sources":["node_modules/pad/index.js"],"sourcesContent":[null],"mappings":"'
    )
    const asked: number[] = []
    const small = memoryTree(bytesOf({ 'index.js': MAPPED }))
    const tree: FileTree = {
      ...small,
      has: (path) => path === 'index.js.map' || small.has(path),
      size: (path) => (path === 'index.js.map' ? 200 * MIB : small.size(path)),
      read: (path, max = Infinity) => {
        if (path !== 'index.js.map') return small.read(path)
        asked.push(max)
        return Buffer.concat([head, Buffer.alloc(max - head.length, 'A')])
      }
    }
    const found =
      jsBundle.catalog('index.js', tree, '', {
        artifact: 'a.zip',
        project: projectOf({ 'package-lock.json': lockOf('2.0.1') })
      }) ?? []
    expect(asked).toEqual([96 * MIB])
    expect(packagesIn(found).map(({ name, version }) => `${name} ${version}`)).toEqual(['pad 2.0.1'])
    expect(gapsIn(found)).toEqual([
      {
        path: 'index.js',
        gap: 'has a source map that is larger than 96 MiB, and was read as far as that',
        incomplete: false
      }
    ])
  }, 120_000)

  it('a script of more than 128 MiB is not read, which is told', () => {
    const read = jest.fn(() => new Uint8Array())
    const tree = { ...memoryTree({}), size: () => 129 * MIB, read }
    expect(jsBundle.catalog('index.js', tree, '')).toEqual([
      { path: 'index.js', gap: 'is a script of more than 128 MiB and was not read', incomplete: true }
    ])
    expect(read).not.toHaveBeenCalled()
  })

  it('a bundle of 50 MB on one line is read', () => {
    const bytes = Buffer.concat([
      Buffer.alloc(50_000_000, minified(60)),
      Buffer.from('\n/*! Bundled license information:\n\npad/index.js:\n  (*! pad *)\n*/\n')
    ])
    const found = jsBundle.catalog('index.js', memoryTree({ 'index.js': bytes }), '') ?? []
    expect(gapsIn(found).map(({ gap }) => gap)).toEqual([
      expect.stringContaining('is a bundle of 50.0 MB, 1 package named, remainder unknown'),
      expect.stringContaining('in a version that nothing tells (pad)')
    ])
  }, 120_000)

  it.each([
    ['slashes', 'a/'],
    ['beginnings of regular expressions', '=/'],
    ['templates', '`${'],
    ['parentheses', '('],
    ['keys of modules', '{"node_modules/a/b.js":'],
    ['comments with paths', '// node_modules/a/b.js\n'],
    ['places', '// node_modules/a/node_modules/b/c.js\n// ../node_modules/d/e.js\n'],
    ['manifests', '{name:"a",version:"1.0.0",license:"x"},'],
    ['legal comments', '/*! a v1.0.0 | MIT */'],
    ['comments that do not end', '/*!'],
    ['strings that do not end', '"\\'],
    ['evaluations', 'eval("{name:`a`,version:`1`}");'],
    ['requires', 'require("a");import"b";']
  ])(
    '1 MB of %s come to an end',
    (_title, piece) => {
      const files = { 'index.js': Buffer.alloc(1_000_000, piece) }
      const project = projectOf({ 'package-lock.json': lockOf('2.0.1') })
      expect(
        jsBundle.catalog('index.js', memoryTree(files), '', { artifact: 'a.zip', project })
      ).toBeDefined()
    },
    60_000
  )

  it('places that are all different are no more work than others', () => {
    const text = Array.from(
      { length: 30_000 },
      (_, index) =>
        `// ${'../'.repeat(index % 50)}x${index}/node_modules/a/node_modules/b${index % 7}/${index}.js\n`
    ).join('')
    const found = ask({ 'index.js': text + BUNDLE }, { 'package-lock.json': lockOf('2.0.1') })
    expect(packagesIn(found).length).toBeLessThan(10)
  }, 60_000)
})

describe('damaged bundles', () => {
  const CASES: readonly (readonly [string, Files])[] = [
    ['paths', { 'index.js': BUNDLE }],
    [
      'a source map',
      {
        'index.js': MAPPED,
        'index.js.map': mapOf({
          'node_modules/pad/index.js': PAD_TEXT,
          'node_modules/pad/package.json': '{"name":"pad","version":"2.2.2","main":"x"}'
        })
      }
    ],
    [
      'sections',
      {
        'index.js': MAPPED,
        'index.js.map': `{"version":3,"sections":[{"offset":{"line":0,"column":0},"map":${mapOf({ 'node_modules/pad/index.js': PAD_TEXT })}}]}`
      }
    ],
    [
      'an inline map',
      {
        'index.js': MAPPED.replace(
          'index.js.map',
          `data:application/json;base64,${Buffer.from(mapOf({ 'node_modules/pad/index.js': PAD_TEXT })).toString('base64')}`
        )
      }
    ],
    [
      'a metafile',
      {
        'index.js': BUNDLE,
        'index.meta.json': JSON.stringify({
          inputs: {},
          outputs: {
            'index.js': {
              bytes: BUNDLE.length,
              inputs: { 'node_modules/pad/index.js': { bytesInOutput: 9 } }
            }
          }
        })
      }
    ],
    [
      'licences',
      {
        'index.js': minified(60),
        'index.js.LEGAL.txt': 'Bundled license information:\n\npad/index.js:\n  (*! x *)\n',
        'licenses.txt': '@acme/pad\nMIT\n\nName: pad\nVersion: 2.0.1\nx\n/*! pad v2.0.1 | MIT */'
      }
    ]
  ]

  it.each(CASES)(
    '%s: packages, gaps or an error that says what is wrong, and nothing else',
    (title, files) => {
      const random = randomFrom(title.length * 104_729)
      const around = { artifact: 'a.zip', project: projectOf({ 'package-lock.json': lockOf('2.0.1') }) }
      for (let round = 0; round < 300; round += 1) {
        const damaged = Object.fromEntries(
          Object.entries(files).map(([path, text]) => [
            path,
            random() < 0.7 ? mutate(Buffer.from(text), random) : Buffer.from(text)
          ])
        )
        for (const found of jsBundle.catalog('index.js', memoryTree(damaged), '', around) ?? []) {
          const text = JSON.stringify('gap' in found ? found.gap : [found.name, found.version, found.purl])
          expect(text.length).toBeLessThan(1500)
          expect(text).toMatch(/^[\x20-\x7e]*$/)
        }
      }
    }
  )

  it('the scanner takes any bytes', () => {
    const random = randomFrom(20261122)
    const pieces = [
      '`',
      '${',
      '}',
      '"',
      "'",
      '\\',
      '/',
      '*',
      '\n',
      '(',
      ')',
      '{',
      'a',
      'return',
      '// node_modules/a/b.js',
      ':',
      ',',
      '0',
      '\u2028',
      '\0',
      '#'
    ]
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from(
        { length: 1 + Math.floor(random() * 60) },
        () => pieces[Math.floor(random() * pieces.length)]
      ).join('')
      expect(readScript(Buffer.from(text)).size).toBe(Buffer.byteLength(text))
    }
  })
})
