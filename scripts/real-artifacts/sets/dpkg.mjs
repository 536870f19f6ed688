import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, truth } from '../tools.mjs'

/** The packages of the machine that runs this, in a folder as an image would have them. */
export const dpkg = {
  id: 'dpkg',
  needs: ['dpkg-query'],
  inputs: ['sets/dpkg.mjs'],

  build(folder) {
    const system = join(folder, 'system')
    const database = join(system, 'var', 'lib', 'dpkg')
    mkdirSync(database, { recursive: true })
    mkdirSync(join(system, 'etc'))
    cpSync('/var/lib/dpkg/status', join(database, 'status'))
    cpSync('/etc/os-release', join(system, 'etc', 'os-release'), { dereference: true })
    // Other scanners know Debian by this file alone.
    if (existsSync('/etc/debian_version'))
      cpSync('/etc/debian_version', join(system, 'etc', 'debian_version'))
    truth(['pack', system, join(folder, 'system.zip')])
    const expected = listed(database)
    return [
      { title: 'folder', folder: 'system', expected, named: true },
      { title: 'zip', zip: 'system.zip', expected, named: true }
    ]
  }
}

const FIELDS = ['db:Status-Status', 'Package', 'Version', 'Architecture', 'source:Package', 'source:Version']

function listed(database) {
  const format = `${FIELDS.map((field) => `\${${field}}`).join('\\t')}\\n`
  const { id, release, ecosystem } = thisSystem()
  return run('dpkg-query', ['--admindir', database, '--show', '--showformat', format])
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([status]) => !['config-files', 'not-installed'].includes(status))
    .map(([, name, version, architecture, source, sourceVersion]) => {
      const upstream =
        version !== sourceVersion ? `${source}@${sourceVersion}` : source === name ? '' : source
      const query = [`arch=${architecture}`, `distro=${id}-${release}`]
      if (upstream !== '') query.push(`upstream=${encode(upstream)}`)
      return {
        purl: `pkg:deb/${id}/${encodeURIComponent(name)}@${encode(version)}?${query.join('&')}`,
        path: 'var/lib/dpkg/status',
        how: 'installed',
        name: `${source} ${sourceVersion} ${ecosystem}`
      }
    })
}

function thisSystem() {
  const field = (name) =>
    new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
  const [id, release] = [field('ID'), field('VERSION_ID')]
  if (id === 'debian') return { id, release, ecosystem: `Debian:${release}` }
  return { id, release, ecosystem: `Ubuntu:${release}${field('VERSION').includes('LTS') ? ':LTS' : ''}` }
}

/** Package URLs leave colons as they are. */
function encode(text) {
  return encodeURIComponent(text).replace(/%3A/g, ':')
}
