import { isRecord, member, memberItems, memberText, type Project } from '../../model/index.js'
import { linked, type ListedPackage } from '../graph.js'
import type { NamingFile } from '../named.js'
import { attempt, fileBeside, filesNamed, jsonOf } from '../text.js'

/** `composer.lock`, with the `composer.json` beside it. */
export function readComposer(project: Project): readonly NamingFile[] {
  return filesNamed(project, /^composer\.lock$/).map((file): NamingFile => {
    const lock: unknown = attempt(() => jsonOf(file))
    const manifest = fileBeside(project, file.path, 'composer.json')
    const asked: unknown = manifest && attempt(() => jsonOf(manifest))
    const direct = new Set(
      ['require', 'require-dev'].flatMap((kind) => keysOf(member(asked, kind))).map(lower)
    )
    const entries = [...memberItems(lock, 'packages'), ...memberItems(lock, 'packages-dev')]
    const packages = entries.flatMap((entry): ListedPackage[] => {
      const name = memberText(entry, 'name')
      const version = memberText(entry, 'version')
      if (name === undefined || version === undefined) return []
      const needs = keysOf(member(entry, 'require'))
      return [{ name, version, needs, direct: direct.has(lower(name)) ? [''] : [] }]
    })
    return { path: file.path, manager: 'composer', packages: linked(packages, lower), canonical: lower }
  })
}

function lower(name: string): string {
  return name.toLowerCase()
}

function keysOf(table: unknown): readonly string[] {
  return isRecord(table) ? Object.keys(table) : []
}
