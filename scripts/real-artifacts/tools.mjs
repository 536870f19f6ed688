import { execFileSync, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** This folder. */
export const HERE = dirname(fileURLToPath(import.meta.url))

/**
 * Runs a tool and gives what it wrote on standard output; what it wrote on standard error is shown when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} options
 */
export function run(command, args, { cwd, env } = {}) {
  try {
    return execFileSync(command, args, {
      cwd,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe']
    })
  } catch (error) {
    const said = `${error.stderr ?? ''}${error.stdout ?? ''}`.trim().slice(-2000)
    throw new Error(`${command} ${args.slice(0, 3).join(' ')} failed: ${said || error.message}`)
  }
}

/** Runs a part of `truth.py`. */
export function truth(args, env) {
  return run('python3', [join(HERE, 'truth.py'), ...args], { env })
}

/** A package URL, written apart from the code under test. */
export function purl(type, names, version) {
  return `pkg:${type}/${names.map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`
}

/** Whether a command can be run on this machine. */
export function isHere(command) {
  return spawnSync('/bin/sh', ['-c', `command -v ${command}`]).status === 0
}
