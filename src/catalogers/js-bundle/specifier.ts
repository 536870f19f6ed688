import { isBuiltin } from 'node:module'
import { isPackageName } from '../metadata/npm-name.js'

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
