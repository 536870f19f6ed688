import { messageOf } from '../../model/index.js'
import { pause, RegistryError, type Answer, type Line } from './download.js'

/** A layer of several gigabytes may break off more than once; none that gets nowhere goes on for ever. */
const FAILURES_IN_A_ROW = 4

/**
 * Streams a blob, and goes on where it stopped when the connection breaks off.
 * @param open asks for it from an offset on; for an answer that is no success it throws
 * @param size no more than one byte above it is given
 * @throws Error when it cannot be had to its end; a server that calls less the end has said so
 */
export async function* streamBlob(
  line: Line,
  open: (headers: Readonly<Record<string, string>>) => Promise<Answer>,
  size: number
): AsyncGenerator<Uint8Array> {
  let received = 0
  let failures = 0
  for (;;) {
    const answer = await open(received === 0 ? {} : { range: `bytes=${received}-` })
    let skip = isFrom(answer, received) ? 0 : received
    try {
      for await (const chunk of answer.body()) {
        const fresh = chunk.subarray(Math.min(skip, chunk.byteLength))
        skip -= chunk.byteLength - fresh.byteLength
        if (fresh.byteLength === 0) continue
        failures = 0
        received += fresh.byteLength
        yield received > size ? fresh.subarray(0, fresh.byteLength - (received - size) + 1) : fresh
        if (received > size) return
      }
      return
    } catch (error) {
      failures += 1
      if (error instanceof RegistryError || failures === FAILURES_IN_A_ROW) {
        throw new RegistryError(`broke off after ${received} of ${size} bytes: ${messageOf(error)}`)
      }
    }
    await pause(line, failures)
  }
}

/** Whether an answer begins where it should; a server may send everything again. */
function isFrom({ status, headers }: Answer, offset: number): boolean {
  if (status !== 206) return offset === 0
  const start = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1]
  if (Number(start) !== offset)
    throw new RegistryError('the registry sends another part than it was asked for')
  return true
}
