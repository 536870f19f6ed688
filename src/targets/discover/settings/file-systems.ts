import { ABSENT, NOT_IN_SOURCE, set, type FileSystem, type Setting } from '../../../model/index.js'
import type { Resource, Value } from '../value.js'
import type { Lookup } from './lookup.js'
import { boolean, cannotTell, itemsOf, listed, placed, property, shown } from './reading.js'

/** The file systems that are mounted, with what their access points say. */
export function fileSystemsOf(fn: Resource, lookup: Lookup): Setting<readonly FileSystem[]> {
  const configs = property(fn.properties, 'FileSystemConfigs')
  if (configs === undefined) return ABSENT
  if (configs.kind !== 'list') return cannotTell(configs)
  return listed(
    itemsOf(configs).map((config) => fileSystem(property(config, 'Arn') ?? config, lookup)),
    configs.at()
  )
}

function fileSystem(arn: Value, lookup: Lookup): FileSystem {
  const point = lookup.resource(arn, 'AWS::EFS::AccessPoint')
  if (point === undefined) {
    const unseen = shown(arn) === undefined ? cannotTell(arn) : NOT_IN_SOURCE
    return {
      id: shown(arn) ?? '${...}',
      ownRoot: unseen,
      fixedUser: unseen,
      encrypted: unseen,
      ...placed(arn)
    }
  }
  const user = property(point.properties, 'PosixUser')
  return {
    id: point.id,
    ownRoot: ownRoot(property(point.properties, 'RootDirectory', 'Path')),
    fixedUser: user?.kind === 'unknown' ? cannotTell(user) : set(user !== undefined, (user ?? point).at()),
    encrypted: encrypted(property(point.properties, 'FileSystemId'), lookup),
    ...placed(point)
  }
}

/** Without path, the root of the file system is the root of the access point. */
function ownRoot(path: Value | undefined): Setting<boolean> {
  if (path === undefined) return set(false)
  const text = shown(path)
  if (text === undefined || /^\/*\$\{/.test(text)) return cannotTell(path)
  return set(/^\/+[^/]/.test(text), path.at())
}

function encrypted(id: Value | undefined, lookup: Lookup): Setting<boolean> {
  const own = lookup.resource(id, 'AWS::EFS::FileSystem')
  return own ? boolean(property(own.properties, 'Encrypted')) : NOT_IN_SOURCE
}
