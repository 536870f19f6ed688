import type { Executable } from '../executable/executable.js'

/**
 * Whether a program was packed by UPX, which hides all that is in it. Its mark lies behind the headers, and in
 * Windows programs the sections are called after it.
 */
export function isPacked({ bytes, sections }: Executable): boolean {
  if (sections.some(({ name }) => name === 'UPX0')) return true
  return bytes.at(0, REACH).includes('UPX!')
}

/** Headers of packed programs are short. */
const REACH = 4096
