import { apk } from '../../src/catalogers/apk/index.js'
import type { Cataloger } from '../../src/catalogers/cataloger.js'
import { composerInstalled } from '../../src/catalogers/composer-installed/index.js'
import { dpkg } from '../../src/catalogers/dpkg/index.js'
import { lockFile } from '../../src/catalogers/lock-file.js'
import { pythonStripped } from '../../src/catalogers/python-stripped/index.js'
import { rpm } from '../../src/catalogers/rpm/index.js'
import { rubyGemspec } from '../../src/catalogers/ruby-gemspec/index.js'
import { memoryTree } from '../support/memory-tree.js'
import { mutate, randomFrom } from '../support/mutations.js'
import { writeBerkeley, writeHeader, writeLog, writeNdb, writeSqlite } from '../support/rpm-databases.js'

const RELEASE = Buffer.from('ID=debian\nVERSION_ID="12"\nNAME="Debian"\n')
const PACKAGE = {
  name: 'a',
  version: '1',
  release: '2',
  arch: 'x86_64',
  epoch: 1,
  files: ['/usr/a', '/usr/b/c']
}
const HEADERS = [writeHeader(PACKAGE), writeHeader({ ...PACKAGE, name: 'b', source: `b-1-2.src.rpm` })]
const SQLITE = writeSqlite(HEADERS, 512)
const PHP =
  "<?php return array('root' => array('name' => 'a/b', 'dev' => false), 'versions' => array('c/d' => array(" +
  "'pretty_version' => 'v1.0.0', 'install_path' => __DIR__ . '/../c/d', 'aliases' => [0 => 'x', -1], ), ), );"

/** Without it, a lock file says nothing that counts. */
const SCRIPT = Buffer.from("exports.handler = async () => require('a')\n")
const YARN_MAP =
  'const RAW_RUNTIME_STATE =\n\'{"packageRegistryData": [\\\n["a", [["npm:1.0.0", {"packageLocation": "./a/", ' +
  '"packageDependencies": [["b", ["c", "virtual:0#npm:2.0.0"]]]}]]], ["c", [["virtual:0#npm:2.0.0", {}]]]]}\';'

const LISTS: readonly (readonly [string, Cataloger, string, Buffer])[] = [
  ['a gemspec', rubyGemspec, 'specifications/a-1.0.gemspec', Buffer.from('# stub: a 1.0 ruby lib\n')],
  [
    'a gemspec without a stub line',
    rubyGemspec,
    'specifications/a-1.0.gemspec',
    Buffer.from('Gem::Specification.new do |s|\n  s.name = %q{a}\n  s.version = "1.0"\nend\n')
  ],
  [
    'installed.json',
    composerInstalled,
    'composer/installed.json',
    Buffer.from('{"packages":[{"name":"a/b","version":"1.0.0"}],"dev":false,"dev-package-names":["c/d"]}')
  ],
  ['installed.php', composerInstalled, 'composer/installed.php', Buffer.from(PHP)],
  [
    "dpkg's status",
    dpkg,
    'var/lib/dpkg/status',
    Buffer.from(
      'Package: a\nStatus: install ok installed\nVersion: 1:2-3\nSource: b (1:2-2)\n\nPackage: c\nVersion: 1\n'
    )
  ],
  [
    "apk's list",
    apk,
    'lib/apk/db/installed',
    Buffer.from('P:a\nV:1.0-r0\nA:x86_64\no:b\nF:usr\nR:c\n\nP:d\nV:2-r1\n')
  ],
  [
    'code that states a version',
    pythonStripped,
    'six.py',
    Buffer.from('"""Text"""\n__author__ = "x"\n__version__ = "1.16.0"\nversion = 2\n')
  ],
  ["Yarn's map", lockFile, '.pnp.cjs', Buffer.from(YARN_MAP)],
  ['SQLite', rpm, 'var/lib/rpm/rpmdb.sqlite', SQLITE],
  ['Berkeley DB', rpm, 'var/lib/rpm/Packages', writeBerkeley(HEADERS)],
  ['NDB', rpm, 'var/lib/rpm/Packages.db', writeNdb(HEADERS)],
  [
    'a manifest',
    rpm,
    'var/lib/rpmmanifest/container-manifest-2',
    Buffer.from('a\t1-2.azl3\t0\t0\tM\t(none)\t1\tx86_64\t1\ta-1-2.azl3.src.rpm\n')
  ]
]

describe.each(LISTS)('%s', (title, cataloger, path, bytes) => {
  it('is understood as it is', () => {
    expect(ask(cataloger, path, bytes)).toContainEqual(
      expect.objectContaining({ path, ecosystem: expect.any(String) as unknown })
    )
  })

  it('gives packages, gaps or errors when it is damaged, and nothing else', () => {
    const random = randomFrom(title.length * 7919)
    for (let round = 0; round < 250; round += 1) expectDecent(ask(cataloger, path, mutate(bytes, random)))
  })
})

it('a damaged write-ahead log or os-release does no harm either', () => {
  const random = randomFrom(20261122)
  const log = writeLog([1, 2].map((number) => [number, SQLITE.subarray((number - 1) * 512, number * 512)]))
  const path = 'var/lib/rpm/rpmdb.sqlite'
  for (let round = 0; round < 150; round += 1) {
    const files = {
      [path]: SQLITE,
      [`${path}-wal`]: mutate(log, random),
      'etc/os-release': mutate(RELEASE, random)
    }
    expectDecent(ask(rpm, path, SQLITE, files))
  }
})

describe('lists that want to be expensive', () => {
  const long = 'x'.repeat(1_000_000)
  it.each([
    ['a gemspec on one line', rubyGemspec, 'specifications/a-1.0.gemspec', `s.name = "${long}" `.repeat(3)],
    [
      'a gemspec of assignments',
      rubyGemspec,
      'specifications/a-1.0.gemspec',
      's.name = "a"\n'.repeat(80_000)
    ],
    ['brackets of PHP', composerInstalled, 'composer/installed.php', `<?php return ${'['.repeat(1_000_000)}`],
    [
      'elements of PHP',
      composerInstalled,
      'composer/installed.php',
      `<?php return [${'1,'.repeat(2_000_000)}];`
    ],
    [
      'a text of PHP without an end',
      composerInstalled,
      'composer/installed.php',
      `<?php return '${'\\'.repeat(3_000_000)}`
    ],
    [
      'space of PHP',
      composerInstalled,
      'composer/installed.php',
      `<?php return ${' /**/'.repeat(1_000_000)}`
    ],
    ['texts of PHP', composerInstalled, 'composer/installed.php', `<?php return ${"''.".repeat(1_000_000)}`],
    [
      'a name that Composer nearly allows',
      composerInstalled,
      'composer/installed.json',
      `[{"name":"g${'x'.repeat(60)}","version":"1.0.0"},{"name":"a/${'b-'.repeat(120)}","version":"1.0.0"},{"name":"${long}/${long}","version":"1"}]`
    ],
    ['brackets of JSON', composerInstalled, 'composer/installed.json', '['.repeat(3_000_000)],
    [
      'a field of dpkg',
      dpkg,
      'var/lib/dpkg/status',
      `Package: a\nVersion: 1\nDescription: ${long}\nSource: b (${long}`
    ],
    ['fields of dpkg', dpkg, 'var/lib/dpkg/status', 'Version: 1\n'.repeat(500_000)],
    ['paragraphs of dpkg', dpkg, 'var/lib/dpkg/status', 'Package: -\n\n'.repeat(200_000)],
    ['a field of apk', apk, 'lib/apk/db/installed', `P:a\nV:1-r0\nT:${long}\n\nP:${long}`],
    ['versions of Python', pythonStripped, 'six.py', '__version__ = "1.0"\n'.repeat(20_000)],
    [
      'a version of Python on one line',
      pythonStripped,
      'six.py',
      `__version__ = ${'x = '.repeat(1_000_000)}`
    ],
    ["quotes of Yarn's map", lockFile, '.pnp.cjs', `RAW_RUNTIME_STATE='${"\\\\'".repeat(1_000_000)}`],
    ['columns of a manifest', rpm, 'var/lib/rpmmanifest/container-manifest-2', '\t'.repeat(3_000_000)]
  ])('%s', (_, cataloger, path, text) => {
    expectDecent(ask(cataloger, path, Buffer.from(text)))
  })
})

function ask(
  cataloger: Cataloger,
  path: string,
  bytes: Buffer,
  files: Readonly<Record<string, Buffer>> = { [path]: bytes, 'etc/os-release': RELEASE, 'index.js': SCRIPT }
): readonly unknown[] {
  expect(cataloger.wants(path)).toBe(true)
  try {
    return cataloger.catalog(path, memoryTree(files), '') ?? []
  } catch (error) {
    // Only errors that say what is wrong: none of the engine's own, which would be mistakes of ours.
    expect(error).toHaveProperty('name', 'Error')
    return [String(error)]
  }
}

/** What is shown of damaged files is short and holds no control characters. */
function expectDecent(found: readonly unknown[]): void {
  for (const one of found) {
    const text = JSON.stringify(one)
    expect(text.length).toBeLessThan(2000)
    expect(text).toMatch(/^[\x20-\x7e]*$/)
  }
}
