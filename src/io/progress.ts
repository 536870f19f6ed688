import type { Progress } from '../model/index.js'

/** The part of a stream that progress needs; `process.stderr` is one. */
export interface ProgressStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Redrawing more often than this only burns time. Milliseconds. */
const INTERVAL = 80

/** One line that is overwritten while work goes on, in a terminal; nothing at all elsewhere. */
export function terminalProgress(stream: ProgressStream, now: () => number = Date.now): Progress {
  if (stream.isTTY !== true) return { stage: () => {}, step: () => {}, end: () => {} }
  let title = ''
  let drawn = 0
  const draw = (text: string): void => {
    stream.write(`\r\u001b[K${text.slice(0, Math.max(0, (stream.columns ?? 80) - 1))}`)
    drawn = now()
  }
  return {
    stage(next) {
      title = next
      draw(`${title} ...`)
    },
    step(done, total) {
      if (now() - drawn >= INTERVAL) draw(`${title} ... ${done}/${total}`)
    },
    end() {
      draw('')
    }
  }
}

/** One plain line for each stage, as fits the log of an Actions run. */
export function logProgress(write: (line: string) => void): Progress {
  return { stage: (title) => write(title), step: () => {}, end: () => {} }
}
