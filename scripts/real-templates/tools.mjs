import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** This folder. */
export const HERE = dirname(fileURLToPath(import.meta.url))

/** Runs a tool and gives what it wrote on standard output; what it said is shown when it fails. */
export function run(command, args, { cwd, env } = {}) {
  try {
    return execFileSync(command, args, {
      cwd,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe']
    })
  } catch (error) {
    const said = `${error.stderr ?? ''}${error.stdout ?? ''}`.trim().slice(-2000)
    throw new Error(`${command} ${args.slice(0, 3).join(' ')} failed: ${said || error.message}`)
  }
}

/** A fresh copy of one of the projects here, outside of the repository. */
export function freshCopy(name, cache) {
  const folder = join(cache, 'projects', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(dirname(folder), { recursive: true })
  cpSync(join(HERE, name), folder, { recursive: true })
  return folder
}

/**
 * Installs what a tool is made of, once for each wording of what is wanted.
 * @param {string} folder
 * @param {string} wanted
 * @param {(folder: string) => void} install
 */
export function installOnce(folder, wanted, install) {
  const stamp = join(folder, 'installed.txt')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  install(folder)
  writeFileSync(stamp, wanted)
}

export function npmInstall(cwd, ...packages) {
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefix', cwd]
  run('npm', ['install', ...quiet, ...packages], { cwd })
}
