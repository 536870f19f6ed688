import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../../../scripts/cache-folder.mjs'
import { APPS, GREET, NEWEST_ON } from './apps.mjs'

const cache = cacheFolder('bench-bundles')

/** How package managers lay packages out; each in a pinned version. */
export const LAYOUTS = {
  npm: (folder) => npmInstall(folder, [`--before=${NEWEST_ON}`]),
  pnpm: (folder) => {
    const tool = join(toolFolder('pnpm', { pnpm: '10.20.0' }), 'node_modules', 'pnpm', 'bin', 'pnpm.cjs')
    run(
      process.execPath,
      [tool, 'install', '--ignore-scripts', '--store-dir', join(cache, 'pnpm-store')],
      folder
    )
  },
  pnp: (folder) => {
    const tools = toolFolder('yarn', { '@yarnpkg/cli-dist': '4.10.3' })
    writeFileSync(join(folder, 'yarn.lock'), '')
    writeFileSync(join(folder, '.yarnrc.yml'), YARN_SETTINGS)
    run(
      process.execPath,
      [join(tools, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js'), 'install', '--no-immutable'],
      folder
    )
  }
}

/** The SDK's packages of that version import one another without saying so, which only Plug'n'Play minds. */
const YARN_SETTINGS = `
nodeLinker: pnp
enableGlobalCache: false
enableScripts: false
enableTelemetry: false
packageExtensions:
${['ini', 'node', 'sso', 'web-identity'].map((name) => `  '@aws-sdk/credential-provider-${name}@*': { dependencies: { '@aws-sdk/client-sts': '3.600.0', '@aws-sdk/client-sso-oidc': '3.600.0' } }`).join('\n')}
  '@aws-sdk/token-providers@*': { dependencies: { '@aws-sdk/client-sso-oidc': '3.600.0' } }
`

/** An application installed in a layout; installed once. @returns its folder */
export function workspace(app, layout) {
  const folder = join(cache, 'apps', `${app}-${layout}`)
  const { dependencies, functions } = APPS[app]
  once(folder, () => {
    const manifest = { name: `${app}-service`, version: '1.0.0', private: true, dependencies }
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    LAYOUTS[layout](folder)
  })
  mkdirSync(join(folder, 'src'), { recursive: true })
  for (const [name, source] of Object.entries({ ...functions, greet: GREET }))
    writeFileSync(join(folder, 'src', `${name}.js`), source)
  return folder
}

/** Tools from npm, in a folder of their own; made once. */
export function toolFolder(name, dependencies) {
  const folder = join(cache, 'tools', name)
  return once(folder, () => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, 'package.json'),
      `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`
    )
    npmInstall(folder)
  })
}

/** Makes a folder unless it was made completely before. */
export function once(folder, make) {
  const done = join(folder, '.done')
  if (existsSync(done)) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  make()
  writeFileSync(done, '')
  return folder
}

/** Runs a program to its end. @throws Error with its output when it fails */
export function run(command, args, cwd, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env, CI: '1' }
  })
  if (error) throw error
  if (status !== 0)
    throw new Error(
      `${command} ${args.slice(0, 3).join(' ')} failed:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`
    )
  return stdout
}

function npmInstall(folder, more = []) {
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...more], folder)
}
