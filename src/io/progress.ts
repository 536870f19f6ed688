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

/** Whoever watches a log wants to know that it goes on. Milliseconds. */
const LOG_INTERVAL = 15_000

/** One plain line for each stage, as fits the log of an Actions run, and for long ones how far they are. */
export function logProgress(write: (line: string) => void, now: () => number = Date.now): Progress {
  let written = 0
  const say = (line: string): void => {
    write(line)
    written = now()
  }
  return {
    stage: say,
    step(done, total) {
      if (now() - written >= LOG_INTERVAL) say(`  ${done} of ${total}`)
    },
    end: () => {}
  }
}
