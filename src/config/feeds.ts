import { UserError, type ExploitationRequest, type Feed } from '../model/index.js'
import type { Given } from './given.js'

/**
 * @returns undefined for `off`
 * @throws UserError for an address that is none
 */
export function readFeed({ value, where }: Given): Feed | undefined {
  const word = value.trim()
  if (/^(on|true)$/i.test(word)) return 'publisher'
  if (/^(off|false)$/i.test(word)) return undefined
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(word)) return { path: word }
  const url = URL.canParse(word) ? new URL(word) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UserError(`${where} is no http or https address; give one, a file, on, or off`)
  return { url: url.href }
}

/**
 * Who lets KEV decide asks for it, wherever it is read.
 * @param kev what was given for it, if anything was
 * @throws UserError where it is to decide and is switched off
 */
export function readExploitation(
  epss: Given | undefined,
  kev: Given | undefined,
  failOnKev: boolean
): ExploitationRequest {
  const scores = isSaid(epss) ? readFeed(epss) : undefined
  const unsaid = failOnKev ? 'publisher' : undefined
  const catalogue = isSaid(kev) ? readFeed(kev) : unsaid
  if (failOnKev && isSaid(kev) && catalogue === undefined)
    throw new UserError(`${kev.where} is off, but fail-on-kev needs it; leave one of them out`)
  return {
    ...(scores === undefined ? {} : { epss: scores }),
    ...(catalogue === undefined ? {} : { kev: catalogue }),
    failOnKev
  }
}

function isSaid(given: Given | undefined): given is Given {
  return given !== undefined && given.value.trim() !== ''
}
