import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HERE, run, truth } from '../tools.mjs'
import { listed, npmPurl } from './npm.mjs'

const PNPM = 'pnpm@9.15.0'
const YARN = '@yarnpkg/cli-dist@4.5.3'

/** The same few packages as pnpm, Yarn's pnpm linker and Yarn's Plug'n'Play lay them out. */
export const stores = {
  id: 'stores',
  inputs: ['sets/stores.mjs', 'sets/npm.mjs', 'stores/package.json'],

  build(folder) {
    return [withPnpm(folder), withYarn(folder, 'pnpm'), withYarn(folder, 'pnp')]
  }
}

function withPnpm(folder) {
  const project = start(folder, 'pnpm')
  run('npx', ['--yes', PNPM, 'install', '--ignore-scripts', '--no-lockfile'], { cwd: project })
  const [tree] = JSON.parse(
    run('npx', ['--yes', PNPM, 'list', '--depth', 'Infinity', '--json'], { cwd: project })
  )
  truth(['pack', project, join(folder, 'pnpm.zip')])
  return { title: 'pnpm', zip: 'pnpm.zip', expected: listed(tree, project) }
}

/** Yarn names packages, not folders, so that only the former are compared. */
function withYarn(folder, linker) {
  const tool = join(folder, 'yarn-itself')
  mkdirSync(tool, { recursive: true })
  run('npm', ['install', '--prefix', tool, '--no-audit', '--no-fund', YARN])
  const bin = join(tool, 'node_modules', '@yarnpkg', 'cli-dist', 'bin', 'yarn.js')
  const project = start(folder, `yarn-${linker}`)
  writeFileSync(
    join(project, '.yarnrc.yml'),
    `nodeLinker: ${linker}\nenableGlobalCache: false\nenableScripts: false\nenableTelemetry: false\n`
  )
  writeFileSync(join(project, 'yarn.lock'), '')
  const env = { YARN_IGNORE_PATH: '1', YARN_ENABLE_IMMUTABLE_INSTALLS: 'false' }
  run('node', [bin, 'install'], { cwd: project, env })
  const lines = run('node', [bin, 'info', '--all', '--recursive', '--json'], { cwd: project, env })
    .trim()
    .split('\n')
  truth(['pack', project, join(folder, `yarn-${linker}.zip`)])
  const expected = lines
    .map((line) => JSON.parse(line))
    .filter(({ value }) => !value.includes('@workspace:'))
    .map(({ value, children }) => npmPurl(nameIn(value), children.Version))
  return {
    title: `yarn, ${linker}`,
    zip: `yarn-${linker}.zip`,
    expected: [...new Set(expected)].map((purl) => ({ purl })),
    // Beside the links, which a zip cannot hold, Yarn's linker keeps the cache: each package lies there twice.
    purlsOnly: true
  }
}

/** `@my/ms@npm:...` names the package that is behind an alias in its reference: `npm:ms@2.1.3`. */
function nameIn(locator) {
  return locator.slice(0, locator.indexOf('@', 1))
}

function start(folder, name) {
  const project = join(folder, name)
  cpSync(join(HERE, 'stores', 'package.json'), join(project, 'package.json'))
  return project
}
