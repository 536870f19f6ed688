import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

/** How a program ended. */
export interface Ending {
  /** Null where it was killed. */
  readonly code: number | null
  readonly stdout: string
  /** The last of what it said. */
  readonly stderr: string
  readonly timedOut: boolean
}

export interface RunOptions {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds; then the program and what it started are killed. */
  readonly timeoutMs: number
}

/** Of what a program says, as much is kept; it may go on talking. */
const MAX_SAID = 64 * 1024

/**
 * Starts a program without a shell and waits for its end.
 * @throws Error when it cannot be started
 */
export function run(
  path: string,
  args: readonly string[],
  { cwd, env, timeoutMs }: RunOptions
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const grouped = process.platform !== 'win32'
    // A group of its own, so that nothing that it started stays behind.
    const child = spawn(path, [...args], {
      cwd,
      env: { ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: grouped,
      windowsHide: true
    })
    const said = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) }
    child.stdout.on('data', (chunk: Buffer) => {
      if (said.stdout.length < MAX_SAID) said.stdout = Buffer.concat([said.stdout, chunk])
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said.stderr = Buffer.concat([said.stderr, chunk]).subarray(-MAX_SAID)
    })
    let timedOut = false
    const kill = () => {
      try {
        if (grouped && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
        else child.kill('SIGKILL')
      } catch {
        // It has ended meanwhile.
      }
    }
    const timer = setTimeout(() => {
      timedOut = true
      kill()
    }, timeoutMs)
    const interrupted = (signal: NodeJS.Signals) => {
      kill()
      process.kill(process.pid, signal)
    }
    for (const signal of SIGNALS) process.once(signal, interrupted)
    const done = () => {
      clearTimeout(timer)
      for (const signal of SIGNALS) process.removeListener(signal, interrupted)
    }
    child.once('error', (error) => {
      done()
      reject(error)
    })
    child.once('close', (code) => {
      done()
      resolve({ code, stdout: said.stdout.toString(), stderr: said.stderr.toString(), timedOut })
    })
  })
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What can be told of a program before it is started. */
export interface Inspected {
  /** Hex digits. */
  readonly sha256: string
  /** What the linker wrote into it; undefined where it did not. */
  readonly version?: string
}

const MARK = Buffer.from('pkg/version/app.ver=', 'latin1')
const CHUNK = 4 * 1024 * 1024
/** Longer than the mark and any version. */
const OVERLAP = 64

/**
 * Reads a program of trivy's without starting it: a version that must not run should not be asked which it is.
 * Its releases are linked with `-X .../pkg/version/app.ver=0.74.0`, which Go keeps in the program.
 * @throws Error when it cannot be read
 */
export function inspectProgram(path: string): Inspected {
  const hash = createHash('sha256')
  const file = openSync(path, 'r')
  const buffer = Buffer.alloc(OVERLAP + CHUNK)
  let version: string | undefined
  let kept = 0
  try {
    for (;;) {
      const read = readSync(file, buffer, kept, CHUNK, null)
      if (read === 0) break
      hash.update(buffer.subarray(kept, kept + read))
      const end = kept + read
      version ??= versionIn(buffer.subarray(0, end))
      const from = Math.max(0, end - OVERLAP)
      buffer.copyWithin(0, from, end)
      kept = end - from
    }
  } finally {
    closeSync(file)
  }
  return { sha256: hash.digest('hex'), ...(version === undefined ? {} : { version }) }
}

function versionIn(bytes: Buffer): string | undefined {
  const at = bytes.indexOf(MARK)
  if (at === -1) return undefined
  const text = bytes.toString('latin1', at + MARK.length, at + MARK.length + 24)
  return /^v?(\d{1,4}\.\d{1,4}\.\d{1,4})(?![\d.])/.exec(text)?.[1]
}
