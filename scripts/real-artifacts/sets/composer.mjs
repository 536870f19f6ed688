import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { purl, run, truth } from '../tools.mjs'

const PACKAGES = [
  { name: 'acme/plain', version: '1.2.3' },
  { name: 'acme/with-v', version: 'v5.4.28' },
  { name: 'acme/needed.by_others', version: '2.0.0-beta1' },
  { name: 'acme/needs', version: '0.1', require: { 'acme/needed.by_others': '*' } },
  { name: 'acme/branch', version: 'dev-main' },
  {
    name: 'acme/stands-in',
    version: '3.0.0',
    replace: { 'acme/replaced': 'self.version' },
    provide: { 'psr/log-implementation': '1.0' }
  },
  { name: 'acme/meta', version: '1.0.0', type: 'metapackage' }
]
const DEVELOPMENT = [{ name: 'acme/test-tool', version: '9.6.0' }]

/** Packages of our own, installed by Composer from folders, with and without those for development. */
export const composer = {
  id: 'composer',
  needs: ['composer'],
  inputs: ['sets/composer.mjs'],

  build(folder) {
    const all = [...PACKAGES, ...DEVELOPMENT]
    for (const one of all) write(join(folder, 'sources', ...one.name.split('/')), one)
    const whole = install(folder, 'with-development', [])
    const lean = install(folder, 'without-development', ['--no-dev'])
    const bare = install(folder, 'without-the-list', ['--no-dev'])
    rmSync(join(folder, 'without-the-list', 'vendor', 'composer', 'installed.json'))
    const inPhp = bare.map((one) => ({ ...one, path: 'vendor/composer/installed.php' }))
    truth(['pack', join(folder, 'with-development'), join(folder, 'function.zip')])
    return [
      { title: 'zip', zip: 'function.zip', expected: whole },
      { title: 'without development', folder: 'without-development', expected: lean },
      { title: 'without installed.json', folder: 'without-the-list', expected: inPhp }
    ]
  }
}

function write(source, manifest) {
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'composer.json'), JSON.stringify(manifest))
}

function install(folder, name, options) {
  const project = join(folder, name)
  const wanted = (packages) => Object.fromEntries(packages.map((one) => [one.name, '*@dev']))
  const url = '../sources/*/*'
  write(project, {
    name: 'acme/function',
    repositories: [{ type: 'path', url, options: { symlink: false } }, { 'packagist.org': false }],
    require: wanted(PACKAGES),
    'require-dev': wanted(DEVELOPMENT)
  })
  const env = { COMPOSER_HOME: join(folder, 'home'), COMPOSER_ALLOW_SUPERUSER: '1' }
  const tool = ['--no-interaction', '--no-plugins']
  run('composer', ['update', '--quiet', '--no-scripts', ...tool, ...options], { cwd: project, env })
  const { installed } = JSON.parse(run('composer', ['show', '--format=json', ...tool], { cwd: project, env }))
  return installed.map((one) => ({
    purl: purl('composer', one.name.split('/'), one.version.replace(/^v/, '')),
    path: 'vendor/composer/installed.json',
    how: 'installed'
  }))
}
