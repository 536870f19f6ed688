import { brotliDecompressSync, constants } from 'node:zlib'
import type { Cataloger } from './cataloger.js'
import { formatOf } from './executable/magic.js'
import { isOwned } from './executable/owner.js'

/**
 * Programs, and archives of them, that a function unpacks when it starts, as headless browsers for Lambda are brought
 * along: packed with Brotli they are nothing but noise to whoever looks for programs. What a web page has in this form is
 * text, and is passed over.
 */
export const packedProgram: Cataloger = {
  id: 'packed-program',
  how: 'embedded',
  onlyUnclaimed: true,

  wants(path) {
    return path.endsWith('.br')
  },

  catalog(path, tree, archive, around) {
    const start = startOf(tree.read(path, HEAD_BYTES))
    if (start === undefined) return undefined
    const isProgram = formatOf(start.subarray(0, 64)) !== undefined
    if (!isProgram && start.toString('latin1', 257, 262) !== 'ustar') return undefined
    const gap = `is ${isProgram ? 'a program' : 'an archive'} packed with Brotli, so what is in it could not be seen`
    return [{ path, gap, incomplete: !isOwned(path, tree, archive, around) }]
  }
}

/** Of the packed file; Brotli's first block is often larger than what it tells. */
const HEAD_BYTES = 1024 * 1024
/** Of what comes out; enough for the header of a tar archive. */
const START_BYTES = 16 * 1024 * 1024

/** What a packed file begins with; undefined where it is not packed so. */
function startOf(head: Uint8Array): Buffer | undefined {
  try {
    return brotliDecompressSync(head, {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
      maxOutputLength: START_BYTES
    })
  } catch {
    return undefined
  }
}
