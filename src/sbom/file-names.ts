import type { FunctionUnit } from '../model/index.js'
import { shortDigest } from './digest.js'

/** Leaves room for a digest and an ending in the 255 bytes of a name. */
const LONGEST = 100

/** Devices, whatever ending they have. Source: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A name for each function's files, without an ending: the function's own where every system can have a file of
 * that name, else what is left of it and a digest. No two are the same, even where capital letters do not count.
 * @returns in the order of the functions
 */
export function fileNames(functions: readonly FunctionUnit[]): readonly string[] {
  const plain = functions.map(({ name }) => plainName(name))
  const times = new Map<string, number>()
  for (const name of plain) times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1)
  return functions.map(({ name, code, layers }, index) => {
    const safe = plain[index] ?? ''
    if (safe === name && times.get(safe.toLowerCase()) === 1 && !RESERVED.test(safe)) return safe
    return `${safe.replace(RESERVED, 'function-$1$2')}-${shortDigest(JSON.stringify([name, code, layers]), 12)}`
  })
}

/** Letters, digits and what stands between them; a dot neither begins nor ends it. */
function plainName(name: string): string {
  const safe = name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^[.-]+|[.-]+$/g, '')
  return safe === '' ? 'function' : safe
}
