import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../tools.mjs'

const ETC = ['os-release']
const PLACES = ['/usr/lib', '/usr/share', '/usr/local/lib'].flatMap((base) =>
  ['python3', 'ruby', 'rubygems-integration', 'nodejs', 'node_modules'].map((language) =>
    join(base, language)
  )
)
const METADATA =
  /(?:\/METADATA|\/PKG-INFO|\.egg-info|\/specifications\/[^/]+\.gemspec|\/node_modules\/[^/@]+\/package\.json)$/

/**
 * The packages of languages that the machine which runs this has, and which packages of its distribution installed
 * them. Those of other publishers (NodeSource's Node.js, say) are nobody's.
 */
export const owned = {
  id: 'owned',
  needs: ['dpkg-query'],
  inputs: ['sets/owned.mjs'],

  build(folder) {
    const system = join(folder, 'system')
    const info = join(system, 'var', 'lib', 'dpkg', 'info')
    mkdirSync(info, { recursive: true })
    mkdirSync(join(system, 'etc'))
    for (const name of ETC) cpSync(join('/etc', name), join(system, 'etc', name), { dereference: true })
    writeFileSync(join(system, 'etc', 'passwd'), 'root:x:0:0:root:/root:/bin/sh\n')
    cpSync('/var/lib/dpkg/status', join(info, '..', 'status'))
    for (const name of readdirSync('/var/lib/dpkg/info').filter((file) => file.endsWith('.list')))
      cpSync(join('/var/lib/dpkg/info', name), join(info, name))
    const metadata = PLACES.filter((place) => existsSync(place))
      .flatMap(filesBelow)
      .filter((file) => METADATA.test(file))
    for (const file of metadata) cpSync(file, join(system, file), { dereference: true })
    const expected = metadata.flatMap((file) => {
      const ownedBy = ownerOf(file)
      return ownedBy === undefined ? [] : [{ purl: file, path: file.slice(1), ownedBy }]
    })
    return [{ title: 'packages of languages', folder: 'system', expected, owners: true }]
  }
}

function filesBelow(place) {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** What dpkg says, where the package's maintainer is one of the distribution's. */
function ownerOf(file) {
  const said = spawnSync('dpkg-query', ['--search', file], { encoding: 'utf8' }).stdout
  const name = /^([^:, ]+)(?::[^:, ]+)?(?:, [^:]+)?: /.exec(said)?.[1]
  if (name === undefined) return undefined
  const maintainer = run('dpkg-query', ['--show', '--showformat', '${Maintainer}\\n', name]).split('\n', 1)[0]
  return /debian|ubuntu|canonical/.test(maintainer.split('@')[1] ?? '') ? name : undefined
}
