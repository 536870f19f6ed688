import { isBuiltin } from 'node:module'
import { isPackageName } from '../metadata/npm-name.js'
import { scanTokens } from './tokens/scan.js'

/**
 * The package that a module specifier means: `@scope/name` of `@scope/name/sub/path`.
 * @returns undefined for paths, addresses and modules of Node itself
 */
export function packageOf(specifier: string): string | undefined {
  if (/^[./]|^[a-z]+:/i.test(specifier) || isBuiltin(specifier)) return undefined
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
  return isPackageName(name) ? name : undefined
}

/**
 * All that a script has between quotes and that may be the name of a module. Where a minifier renamed `require`, that
 * is all that tells what is loaded from outside: of a module that was melted in, the name is gone.
 */
export function quotedNames(script: Uint8Array): ReadonlySet<string> {
  const text = Buffer.from(script.buffer, script.byteOffset, script.length)
  const names = new Set<string>()
  scanTokens(script, {
    comment() {},
    regex() {},
    word() {},
    punctuation() {},
    string(start, end) {
      if (end - start > LONGEST_NAME || names.size >= MAX_NAMES) return
      const name = text.toString('latin1', start, end)
      if (/^[@\w][\w.@/~-]*$/.test(name)) names.add(name)
    }
  })
  return names
}

const LONGEST_NAME = 214
const MAX_NAMES = 500_000
