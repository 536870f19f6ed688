import { isRecord, memberText, UserError } from '../../model/index.js'
import { readCycloneDx } from './cyclonedx.js'
import { isOpenVex, readOpenVex } from './openvex.js'
import type { ReadVex } from './read-vex.js'

/** Larger documents are refused. The VEX of a whole distribution is smaller. */
export const MAX_VEX_BYTES = 32 << 20

/**
 * Reads a VEX document: OpenVEX, or CycloneDX with `vulnerabilities`.
 * @param path as the user named it
 * @throws UserError for what is neither, or not as its format wants it
 */
export function readVex(path: string, text: string): ReadVex {
  const root = parsed(path, text)
  if (isOpenVex(root)) return readOpenVex(path, root)
  if (isRecord(root) && memberText(root, 'bomFormat') === 'CycloneDX') return readCycloneDx(path, root)
  throw new UserError(
    `vex '${path}' is neither OpenVEX nor CycloneDX; name JSON documents of OpenVEX 0.2.0, or CycloneDX 1.4 to 1.6`
  )
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new UserError(`vex '${path}' is not JSON; name documents of OpenVEX or CycloneDX in JSON`)
  }
}
