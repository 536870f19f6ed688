import { cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HERE, run, truth } from '../tools.mjs'

const PACKAGES = 60
const DISTRIBUTION = 'amzn2023'

/**
 * Packages of our own with up to two thousand files each, built and installed by rpm: its SQLite database, the same with
 * changes that are still in the write-ahead log, and the same headers in a Berkeley DB as Amazon Linux 2 has
 * it. Debian's rpm reads the latter but cannot write it, and knows nothing of NDB.
 */
export const rpm = {
  id: 'rpm',
  needs: ['rpm', 'rpmbuild', 'db5.3_load'],
  inputs: ['sets/rpm.mjs', 'rpm.py'],

  build(folder) {
    const [first, ...others] = packages(folder)
    const place = (name) => join(folder, name, 'var', 'lib', 'rpm')
    const whole = place('sqlite')
    mkdirSync(whole, { recursive: true })
    install(whole, [first, ...others])

    const building = join(folder, 'building')
    const log = place('log')
    mkdirSync(building)
    mkdirSync(log, { recursive: true })
    install(building, [first])
    const database = join(building, 'rpmdb.sqlite')
    const command = ['rpm', ...options(building), ...others.slice(0, 20)]
    run('python3', [join(HERE, 'rpm.py'), 'hold', database, ...command])
    for (const ending of ['', '-wal'])
      renameSync(`${database}.held${ending}`, join(log, `rpmdb.sqlite${ending}`))

    const berkeley = place('berkeley')
    mkdirSync(berkeley, { recursive: true })
    writeFileSync(
      join(folder, 'dump'),
      run('python3', [join(HERE, 'rpm.py'), 'dump', join(whole, 'rpmdb.sqlite')])
    )
    run('db5.3_load', ['-f', join(folder, 'dump'), join(berkeley, 'Packages')])

    return [
      artifact(folder, 'sqlite', 'sqlite', 'rpmdb.sqlite'),
      artifact(folder, 'log', 'sqlite', 'rpmdb.sqlite'),
      artifact(folder, 'berkeley', 'bdb_ro', 'Packages')
    ]
  }
}

function packages(folder) {
  const top = join(folder, 'built')
  const lines = [
    'Name: sample',
    'Epoch: 2',
    'Version: 1.4',
    'Release: 3%{?dist}',
    'Summary: x',
    'License: MIT',
    'BuildArch: noarch'
  ]
  const files = ['%install']
  for (let index = 0; index < PACKAGES; index += 1) {
    const name = `part${index}`
    if (index % 7 === 3)
      lines.push(`%package ${name}`, 'Summary: x', 'Epoch: 0', 'Version: 2.0~rc1', 'Release: 1^git.a+b')
    else lines.push(`%package ${name}`, 'Summary: x')
    lines.push(`%description ${name}`, 'x'.repeat(index * 50 + 1), `%files ${name}`, `/usr/share/${name}`)
    const count = index === 5 ? 2000 : index * 3
    const names = `$(seq -f /usr/share/${name}/sub/file-%g.txt 1 ${count})`
    files.push(`mkdir -p %{buildroot}/usr/share/${name}/sub`)
    files.push(`for file in ${names}; do : > %{buildroot}$file; done`)
  }
  mkdirSync(top)
  writeFileSync(join(top, 'sample.spec'), [...lines, '%description', 'x', ...files, ''].join('\n'))
  const macros = {
    _topdir: top,
    dist: `.${DISTRIBUTION}`,
    vendor: 'Amazon Linux',
    _binary_payload: 'w0.gzdio'
  }
  const defined = Object.entries(macros).flatMap(([name, value]) => ['--define', `${name} ${value}`])
  run('rpmbuild', ['-bb', '--quiet', ...defined, join(top, 'sample.spec')])
  const output = join(top, 'RPMS', 'noarch')
  return readdirSync(output)
    .sort()
    .map((file) => join(output, file))
}

function install(database, files) {
  run('rpm', ['--dbpath', database, '--initdb'])
  run('rpm', [...options(database), ...files])
}

function options(database) {
  return [
    '--dbpath',
    database,
    '--define',
    '_db_backend sqlite',
    '--install',
    '--justdb',
    '--nodeps',
    '--force-debian'
  ]
}

const FIELDS = ['NAME', 'EPOCHNUM', 'VERSION', 'RELEASE', 'ARCH', 'SOURCERPM']

/** On a copy, since rpm writes the log back when it opens a database. */
function artifact(folder, name, backend, file) {
  const copy = join(folder, 'asked', name)
  cpSync(join(folder, name, 'var', 'lib', 'rpm'), copy, { recursive: true })
  const format = `${FIELDS.map((field) => `%{${field}}`).join('\\t')}\\n`
  const said = run('rpm', [
    '--dbpath',
    copy,
    '--define',
    `_db_backend ${backend}`,
    '-qa',
    '--queryformat',
    format
  ])
  mkdirSync(join(folder, name, 'etc'))
  writeFileSync(
    join(folder, name, 'etc', 'os-release'),
    'NAME="Amazon Linux"\nID="amzn"\nVERSION_ID="2023"\n'
  )
  // Other scanners know Amazon Linux by this file alone.
  writeFileSync(join(folder, name, 'etc', 'system-release'), 'Amazon Linux release 2023 (Amazon Linux)\n')
  const expected = said
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([called, epoch, version, release, architecture, source]) => {
      const full = `${version}-${release}`
      const query = [`arch=${architecture}`, 'distro=amzn-2023']
      if (epoch !== '0') query.push(`epoch=${epoch}`)
      query.push(`upstream=${encodeURIComponent(source)}`)
      return {
        purl: `pkg:rpm/amzn/${called}@${encodeURIComponent(full)}?${query.join('&')}`,
        path: `var/lib/rpm/${file}`,
        how: 'installed',
        name: `${called} ${epoch === '0' ? '' : `${epoch}:`}${full} Amazon Linux:2023`
      }
    })
  truth(['pack', join(folder, name), join(folder, `${name}.zip`)])
  return { title: `${name}, zip`, zip: `${name}.zip`, expected, named: true }
}
