import { closureOf } from '../../src/catalogers/lock-files/closure.js'
import { UnknownLockFile } from '../../src/catalogers/lock-files/lock-file.js'
import type { LockFile } from '../../src/catalogers/lock-files/lock-file.js'
import { parseLockFile, parseProjectManifest } from '../../src/catalogers/lock-files/parse.js'
import { mutate, randomFrom } from '../support/mutations.js'

/**
 * One project as each package manager's lock file has it: `pad` in two versions, one of them for `table` alone, a
 * package under another name, and one for development.
 */
const MANIFEST = JSON.stringify({
  name: 'orders',
  dependencies: { pad: '^2.0.0', table: '^1.0.0', 'old-name': 'npm:new-name@^5.0.0' },
  devDependencies: { '@acme/tester': '^9.0.0' }
})

const ENTRIES = {
  '': { name: 'orders', ...(JSON.parse(MANIFEST) as object) },
  'node_modules/pad': { version: '2.0.1' },
  'node_modules/table': { version: '1.4.0', dependencies: { pad: '^1.0.0' } },
  'node_modules/table/node_modules/pad': { version: '1.0.0' },
  'node_modules/old-name': { name: 'new-name', version: '5.0.2' },
  'node_modules/@acme/tester': { version: '9.1.0', dev: true }
}

const FORMATS: readonly (readonly [string, string, string])[] = [
  [
    'npm 5',
    'package-lock.json',
    JSON.stringify({
      lockfileVersion: 1,
      dependencies: {
        pad: { version: '2.0.1' },
        table: { version: '1.4.0', requires: { pad: '^1.0.0' }, dependencies: { pad: { version: '1.0.0' } } },
        'old-name': { version: 'npm:new-name@5.0.2' },
        '@acme/tester': { version: '9.1.0', dev: true }
      }
    })
  ],
  ['npm 7', 'package-lock.json', JSON.stringify({ lockfileVersion: 2, packages: ENTRIES, dependencies: {} })],
  ['npm 9', 'npm-shrinkwrap.json', JSON.stringify({ lockfileVersion: 3, packages: ENTRIES })],
  [
    'Yarn 1',
    'yarn.lock',
    `# yarn lockfile v1


"@acme/tester@^9.0.0":
  version "9.1.0"

"old-name@npm:new-name@^5.0.0":
  version "5.0.2"

pad@^1.0.0:
  version "1.0.0"
  resolved "https://example.com/pad-1.0.0.tgz#0123"

pad@^2.0.0:
  version "2.0.1"

table@^1.0.0:
  version "1.4.0"
  dependencies:
    pad "^1.0.0"
`
  ],
  [
    'Yarn 4',
    'yarn.lock',
    `__metadata:
  version: 8
  cacheKey: 10c0

"@acme/tester@npm:^9.0.0":
  version: 9.1.0
  resolution: "@acme/tester@npm:9.1.0"
  languageName: node
  linkType: hard

"old-name@npm:new-name@^5.0.0":
  version: 5.0.2
  resolution: "new-name@npm:5.0.2"
  languageName: node
  linkType: hard

"orders@workspace:.":
  version: 0.0.0-use.local
  resolution: "orders@workspace:."
  dependencies:
    "@acme/tester": "npm:^9.0.0"
    old-name: "npm:new-name@^5.0.0"
    pad: "npm:^2.0.0"
    table: "npm:^1.0.0"
  languageName: unknown
  linkType: soft

"pad@npm:^1.0.0":
  version: 1.0.0
  resolution: "pad@npm:1.0.0"
  languageName: node
  linkType: hard

"pad@npm:^2.0.0":
  version: 2.0.1
  resolution: "pad@npm:2.0.1"
  languageName: node
  linkType: hard

"table@npm:^1.0.0":
  version: 1.4.0
  resolution: "table@npm:1.4.0"
  dependencies:
    pad: "npm:^1.0.0"
  languageName: node
  linkType: hard
`
  ],
  [
    'pnpm 7',
    'pnpm-lock.yaml',
    `lockfileVersion: 5.4

specifiers:
  '@acme/tester': ^9.0.0
  old-name: npm:new-name@^5.0.0
  pad: ^2.0.0
  table: ^1.0.0

dependencies:
  old-name: /new-name/5.0.2
  pad: 2.0.1
  table: 1.4.0

devDependencies:
  '@acme/tester': 9.1.0

packages:

  /@acme/tester/9.1.0:
    resolution: {integrity: sha512-AA==}
    dev: true

  /new-name/5.0.2:
    resolution: {integrity: sha512-AA==}
    dev: false

  /pad/1.0.0:
    resolution: {integrity: sha512-AA==}
    dev: false

  /pad/2.0.1:
    resolution: {integrity: sha512-AA==}
    dev: false

  /table/1.4.0:
    resolution: {integrity: sha512-AA==}
    dependencies:
      pad: 1.0.0
    dev: false
`
  ],
  [
    'pnpm 8',
    'pnpm-lock.yaml',
    `lockfileVersion: '6.0'

settings:
  autoInstallPeers: true

dependencies:
  old-name:
    specifier: npm:new-name@^5.0.0
    version: /new-name@5.0.2
  pad:
    specifier: ^2.0.0
    version: 2.0.1
  table:
    specifier: ^1.0.0
    version: 1.4.0(pad@1.0.0)

devDependencies:
  '@acme/tester':
    specifier: ^9.0.0
    version: 9.1.0

packages:

  /@acme/tester@9.1.0:
    resolution: {integrity: sha512-AA==}
    dev: true

  /new-name@5.0.2:
    resolution: {integrity: sha512-AA==}

  /pad@1.0.0:
    resolution: {integrity: sha512-AA==}

  /pad@2.0.1:
    resolution: {integrity: sha512-AA==}

  /table@1.4.0(pad@1.0.0):
    resolution: {integrity: sha512-AA==}
    dependencies:
      pad: 1.0.0
`
  ],
  [
    'pnpm 10',
    'pnpm-lock.yaml',
    `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      old-name:
        specifier: npm:new-name@^5.0.0
        version: new-name@5.0.2
      pad:
        specifier: ^2.0.0
        version: 2.0.1
      table:
        specifier: ^1.0.0
        version: 1.4.0(pad@1.0.0)
    devDependencies:
      '@acme/tester':
        specifier: ^9.0.0
        version: 9.1.0

packages:

  '@acme/tester@9.1.0':
    resolution: {integrity: sha512-AA==}

  new-name@5.0.2:
    resolution: {integrity: sha512-AA==}

  pad@1.0.0:
    resolution: {integrity: sha512-AA==}

  pad@2.0.1:
    resolution: {integrity: sha512-AA==}

  table@1.4.0:
    resolution: {integrity: sha512-AA==}

snapshots:

  '@acme/tester@9.1.0': {}

  new-name@5.0.2: {}

  pad@1.0.0: {}

  pad@2.0.1: {}

  table@1.4.0(pad@1.0.0):
    dependencies:
      pad: 1.0.0
`
  ],
  [
    'bun',
    'bun.lock',
    `{
  "lockfileVersion": 1,
  "workspaces": {
    "": {
      "name": "orders",
      "dependencies": { "old-name": "npm:new-name@^5.0.0", "pad": "^2.0.0", "table": "^1.0.0", },
      "devDependencies": { "@acme/tester": "^9.0.0", },
    },
  },
  "packages": {
    "@acme/tester": ["@acme/tester@9.1.0", "", {}, "sha512-AA=="],
    "old-name": ["new-name@5.0.2", "", {}, "sha512-AA=="],
    "pad": ["pad@2.0.1", "", {}, "sha512-AA=="],
    "table": ["table@1.4.0", "", { "dependencies": { "pad": "^1.0.0" } }, "sha512-AA=="],
    "table/pad": ["pad@1.0.0", "", {}, "sha512-AA=="],
  }
}
`
  ]
]

describe.each(FORMATS)('a lock file of %s', (_title, path, text) => {
  it('gives all packages, under the names of their folders too', () => {
    const { packages } = parsed(path, text)
    expect(packages.map(({ name, version }) => `${name}@${version}`).sort()).toEqual([
      '@acme/tester@9.1.0',
      'new-name@5.0.2',
      'pad@1.0.0',
      'pad@2.0.1',
      'table@1.4.0'
    ])
    expect(packages.find(({ name }) => name === 'new-name')?.folders).toContain('old-name')
  })

  it('tells which version a package depends on', () => {
    const { packages } = parsed(path, text)
    const table = packages.find(({ name }) => name === 'table')
    expect(table?.requires.map((index) => packages[index]?.version)).toEqual(['1.0.0'])
  })

  it('leaves out of production what is for development', () => {
    const lock = parsed(path, text)
    const production = [...closureOf(lock, new Set(['']))].map((index) => lock.packages[index]?.name)
    expect(production.sort()).toEqual(['new-name', 'pad', 'pad', 'table'])
  })

  it('gives packages or says that it cannot be read when it is damaged', () => {
    const random = randomFrom(text.length)
    for (let round = 0; round < 200; round += 1) {
      const damaged = mutate(Buffer.from(text), random).toString('utf8')
      try {
        for (const { name, version } of parsed(path, damaged).packages) {
          expect(`${name}@${version}`).toMatch(/^[\x20-\x7e]{1,500}$/)
        }
      } catch (error) {
        expectToSay(error)
      }
    }
  })
})

it('npm and bun record the places of packages, the others do not', () => {
  const recording = FORMATS.filter(([, path, text]) => parsed(path, text).recordsPlaces).map(
    ([title]) => title
  )
  expect(recording).toEqual(['npm 5', 'npm 7', 'npm 9', 'bun'])
})

describe('lock files that want to be expensive', () => {
  it.each([
    ['brackets', 'package-lock.json', '['.repeat(2_000_000)],
    [
      'nested dependencies',
      'package-lock.json',
      `{"lockfileVersion":1,"dependencies":${'{"a":{"dependencies":'.repeat(5000)}`
    ],
    ['one line', 'yarn.lock', `# yarn lockfile v1\n${'a@1, '.repeat(200_000)}:\n  version "1.0.0"\n`],
    ['entries', 'yarn.lock', `# yarn lockfile v1\n${'a@1:\n  version "1.0.0"\n'.repeat(100_000)}`],
    ['indentation', 'pnpm-lock.yaml', `lockfileVersion: '9.0'\n${' '.repeat(1_000_000)}a:\n`],
    [
      'depth',
      'pnpm-lock.yaml',
      `lockfileVersion: '9.0'\n${Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n`
    ],
    ['commas', 'bun.lock', `{"lockfileVersion":1,"packages":{${','.repeat(1_000_000)}}}`]
  ])(
    '%s',
    (_title, path, text) => {
      try {
        expect(parsed(path, text).packages.length).toBeLessThan(10)
      } catch (error) {
        expectToSay(error)
      }
    },
    60_000
  )
})

/** Errors that say what is wrong with the file: none of the engine's own, which would be mistakes of ours. */
function expectToSay(error: unknown): void {
  expect(['Error', UnknownLockFile.name]).toContain((error as Error).name)
  expect(String(error)).toMatch(/(is|holds|has) /)
}

function parsed(path: string, text: string): LockFile {
  const manifest = parseProjectManifest('', MANIFEST)
  return parseLockFile(path, text, manifest ? [manifest] : [])
}
