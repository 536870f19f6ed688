import clean from 'semver/functions/clean.js'
import { purl } from '../../model/index.js'
import type { Component } from '../../model/index.js'

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

/** A package from the npm registry, as evidence at a path. */
export function npmSighting(
  name: string,
  version: string,
  path: string
): Pick<Component, 'purl' | 'name' | 'version' | 'ecosystem'> & { readonly path: string } {
  const slash = name.indexOf('/')
  const scope = slash < 0 ? undefined : name.slice(0, slash)
  return { purl: purl('npm', scope, name.slice(slash + 1), version), name, version, ecosystem: 'npm', path }
}
