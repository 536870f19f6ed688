import type { FileTree } from '../../model/index.js'

/**
 * The folder that a package database belongs to: '' for `var/lib/dpkg/status`, `rootfs/` for
 * `rootfs/var/lib/dpkg/status`.
 * @param database its place in a system
 * @returns undefined where the path is no such database, or lies in a package of some language: those carry
 * databases as test data, and no system starts from there
 */
export function systemRoot(path: string, database: string): string | undefined {
  if (!path.endsWith(database)) return undefined
  const root = path.slice(0, -database.length)
  if (root !== '' && !root.endsWith('/')) return undefined
  return IN_PACKAGE.test(root) ? undefined : root
}

const IN_PACKAGE = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems)\//

/**
 * Whether a folder is the root of a system that could start, rather than one in which a package database lies:
 * it says which distribution it is, and has users.
 */
export function isSystem(root: string, tree: FileTree): boolean {
  const saysWhich = ['etc/os-release', 'usr/lib/os-release'].some((place) => tree.has(root + place))
  return saysWhich && tree.has(`${root}etc/passwd`)
}
