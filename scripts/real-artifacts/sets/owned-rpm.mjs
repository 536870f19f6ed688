import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../tools.mjs'

const SITE = '/usr/lib/python3.9/site-packages'

/** Name, vendor, and the files of each package. */
const PACKAGES = [
  ['python3-one', 'Amazon Linux', [`${SITE}/one-1.0.dist-info/METADATA`, `${SITE}/one/__init__.py`]],
  ['nodejs-npm', 'Amazon Linux', ['/usr/lib/node_modules/npm/package.json', '/usr/share/doc/npm/README']],
  ['agent', 'Example Corporation', ['/usr/lib/agent/two-1.0.dist-info/METADATA']],
  ['misplaced', 'Amazon Linux', ['/usr/local/lib/python3.9/site-packages/three-1.0.dist-info/METADATA']]
]

/** Packages of our own that rpm built and installed, in a folder with their files, as an image would have them. */
export const ownedRpm = {
  id: 'owned-rpm',
  needs: ['rpm', 'rpmbuild'],
  inputs: ['sets/owned-rpm.mjs'],

  build(folder) {
    const system = join(folder, 'system')
    const database = join(system, 'var', 'lib', 'rpm')
    mkdirSync(database, { recursive: true })
    const backend = ['--dbpath', database, '--define', '_db_backend sqlite']
    run('rpm', [...backend, '--initdb'])
    const options = ['--install', '--justdb', '--nodeps', '--force-debian']
    run('rpm', [...backend, ...options, ...PACKAGES.flatMap((each) => built(folder, each))])

    const put = (path, text) => {
      mkdirSync(dirname(join(system, path)), { recursive: true })
      writeFileSync(join(system, path), text)
    }
    put('etc/os-release', 'NAME="Amazon Linux"\nID="amzn"\nVERSION_ID="2023"\n')
    put('etc/passwd', 'root:x:0:0:root:/root:/bin/bash\n')
    for (const [, , files] of PACKAGES) for (const file of files) put(file, contentOf(file))

    const expected = run('rpm', [
      ...backend,
      '-qa',
      '--queryformat',
      '[%{=NAME}\\t%{=VENDOR}\\t%{FILENAMES}\\n]'
    ])
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([, vendor, file]) => vendor === 'Amazon Linux' && /METADATA$|package\.json$/.test(file))
      .filter(([, , file]) => !file.startsWith('/usr/local/'))
      .map(([ownedBy, , file]) => ({ purl: file, path: file.slice(1), ownedBy }))
    return [{ title: 'packages of languages', folder: 'system', expected, owners: true }]
  }
}

function built(folder, [name, vendor, files]) {
  const top = join(folder, 'built', name)
  const spec = [
    `Name: ${name}`,
    'Version: 1.0',
    'Release: 1.amzn2023',
    'Summary: x',
    'License: MIT',
    'BuildArch: noarch',
    '%description',
    'x',
    '%install',
    ...files.flatMap((file) => [`mkdir -p %{buildroot}${dirname(file)}`, `: > %{buildroot}${file}`]),
    '%files',
    ...files
  ]
  mkdirSync(top, { recursive: true })
  writeFileSync(join(top, 'package.spec'), `${spec.join('\n')}\n`)
  const macros = { _topdir: top, vendor, _binary_payload: 'w0.gzdio' }
  const defined = Object.entries(macros).flatMap(([key, value]) => ['--define', `${key} ${value}`])
  run('rpmbuild', ['-bb', '--quiet', ...defined, join(top, 'package.spec')])
  const output = join(top, 'RPMS', 'noarch')
  return readdirSync(output).map((file) => join(output, file))
}

function contentOf(file) {
  const [, name] = /\/([a-z]+)-1\.0\.dist-info\/METADATA$/.exec(file) ?? []
  if (name !== undefined) return `Name: ${name}\nVersion: 1.0\n`
  return file.endsWith('package.json') ? '{ "name": "npm", "version": "10.0.0" }\n' : ''
}
