import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that only this user can read, and that is gone when the program is. */
export interface PrivateFolder {
  /** Made when it is asked for the first time. */
  path(): string
  remove(): void
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * The folder goes when `remove` is called, when the process ends by itself or by an error, and when it is told to
 * end by a signal, which then takes its usual way.
 * @param env the runner's own folder for temporary files goes before the system's: it is emptied after each job
 */
export function privateFolder(env: Readonly<Record<string, string | undefined>>): PrivateFolder {
  let path: string | undefined
  const remove = (): void => {
    process.off('exit', remove)
    for (const signal of SIGNALS) process.off(signal, onSignal)
    if (path !== undefined) rmSync(path, { recursive: true, force: true, maxRetries: 3 })
    path = undefined
  }
  const onSignal = (signal: NodeJS.Signals): void => {
    remove()
    process.kill(process.pid, signal)
  }
  return {
    path() {
      if (path !== undefined) return path
      path = mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), 'lambda-scan-'))
      process.on('exit', remove)
      for (const signal of SIGNALS) process.on(signal, onSignal)
      return path
    },
    remove
  }
}
