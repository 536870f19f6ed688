import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { purl, run, truth } from '../tools.mjs'

const GEMS = [
  { name: 'plain', version: '1.0.0' },
  { name: 'With.Capitals_and-hyphens-2', version: '0.10.3' },
  { name: 'early', version: '2.0.0.pre1' },
  { name: 'compiled', version: '1.16.0', platform: 'x86_64-linux-musl' },
  { name: 'for-java', version: '9.4', platform: 'java' }
]

/**
 * Gems of our own, since their registry is not needed for what is about layout: installed by RubyGems, installed from
 * a git repository by Bundler, and the default gems of the Ruby at hand.
 */
export const gems = {
  id: 'gems',
  needs: ['gem', 'bundle', 'git'],
  inputs: ['sets/gems.mjs'],

  build(folder) {
    const target = join(folder, 'target')
    const home = join(target, 'vendor', 'bundle', 'ruby', '3.3.0')
    const packed = GEMS.map((gem) => pack(folder, gem))
    const options = ['--local', '--no-document', '--ignore-dependencies', '--force', '--quiet']
    run('gem', ['install', ...options, '--install-dir', home, ...packed])

    const defaults = run('ruby', ['-e', 'puts Gem.default_specifications_dir']).trim()
    cpSync(defaults, join(target, 'var', 'lang', 'specifications', 'default'), { recursive: true })
    fromGit(folder, target)

    truth(['pack', target, join(folder, 'function.zip')])
    const expected = listed(target)
    return [
      { title: 'zip', zip: 'function.zip', expected },
      { title: 'folder', folder: 'target', expected }
    ]
  }
}

function pack(folder, gem) {
  const source = join(folder, 'sources', gem.name)
  writeSources(source, gem)
  const file = join(folder, `${gem.name}.gem`)
  run('gem', ['build', '--quiet', '--force', '--output', file, `${gem.name}.gemspec`], { cwd: source })
  return file
}

function writeSources(source, { name, version, platform = 'ruby' }) {
  mkdirSync(join(source, 'lib'), { recursive: true })
  writeFileSync(join(source, 'lib', `${name}.rb`), `NAME = ${JSON.stringify(name)}\n`)
  writeFileSync(join(source, 'lib', 'version.rb'), `VERSION_OF_IT = ${JSON.stringify(version)}\n`)
  const fields = {
    name: JSON.stringify(name),
    version: 'VERSION_OF_IT',
    platform: `Gem::Platform.new(${JSON.stringify(platform)})`,
    summary: '"A sample"',
    authors: '["nobody"]',
    files: 'Dir["lib/*.rb"]'
  }
  const lines = Object.entries(fields).map(([field, value]) => `  s.${field} = ${value}`)
  const gemspec = ['require_relative "lib/version"', 'Gem::Specification.new do |s|', ...lines, 'end', '']
  writeFileSync(join(source, `${name}.gemspec`), gemspec.join('\n'))
}

/** A repository with a gem at its top and one below it. */
function fromGit(folder, target) {
  const repository = join(folder, 'repository')
  writeSources(repository, { name: 'from-git', version: '0.1.0' })
  writeSources(join(repository, 'part'), { name: 'part-of-it', version: '0.2.0' })
  const identity = ['-c', 'user.name=nobody', '-c', 'user.email=nobody@localhost']
  run('git', ['init', '--quiet'], { cwd: repository })
  run('git', ['add', '.'], { cwd: repository })
  run('git', [...identity, 'commit', '--quiet', '--message', 'x'], { cwd: repository })
  const source = `git ${JSON.stringify(`file://${repository}`)} do\n  gem "from-git"\n  gem "part-of-it"\nend\n`
  writeFileSync(join(target, 'Gemfile'), source)
  const settings = { BUNDLE_PATH: 'vendor/bundle', BUNDLE_APP_CONFIG: join(folder, 'bundle-config') }
  run('bundle', ['install', '--quiet'], { cwd: target, env: { ...settings, HOME: folder } })
}

/** RubyGems evaluates each specification, in a process of its own. */
function listed(target) {
  const places = readdirSync(target, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.gemspec'))
    .filter((path) => /(?:^|\/)specifications\//.test(path) || /\/bundler\/gems\//.test(path))
  const program = `
    ARGV.each do |path|
      found = Gem::Specification.load(path) or abort "no gem: #{path}"
      puts [path, found.name, found.version, found.platform].join("\\t")
    end`
  return run('ruby', ['-e', program, ...places], { cwd: target })
    .trim()
    .split('\n')
    .map((line) => {
      const [path, name, version, platform] = line.split('\t')
      const suffix = platform === 'ruby' ? '' : `?platform=${platform}`
      const how = path.includes('/default/') ? 'bundled' : 'installed'
      return { purl: purl('gem', [name], version) + suffix, path, how }
    })
}
