import clean from 'semver/functions/clean.js'

/**
 * The rules that hold for every name in the registry, old ones included (capitals and `!~*'()` were once
 * allowed), and its limit of 214 characters. Source: npm/validate-npm-package-name 8.0.0.
 */
export function isPackageName(name: string): boolean {
  if (name.length > 214 || name.startsWith('_')) return false
  const [, scope = 'none', bare = ''] = /^(?:@([^/]+)\/)?([^/]+)$/.exec(name) ?? []
  if (bare.startsWith('.') || /^(node_modules|favicon\.ico)$/i.test(name)) return false
  return [scope, bare].every((part) => /^[\w.~!*'()-]+$/.test(part))
}

/** The registry stores versions without `v`, `=` and build metadata, and knows a package under that version only. */
export function cleanVersion(version: string): string {
  return clean(version, { loose: true }) ?? version.trim()
}
