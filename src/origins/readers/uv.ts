import { parse } from 'smol-toml'
import { isRecord, member, memberItems, memberText, type Project } from '../../model/index.js'
import { linked, type ListedPackage } from '../graph.js'
import type { NamingFile } from '../named.js'
import { attempt, filesNamed, textOf } from '../text.js'
import { normalName } from './python-name.js'

/** `uv.lock`: the projects themselves are packages in it, from a folder. */
export function readUv(project: Project): readonly NamingFile[] {
  return filesNamed(project, /^uv\.lock$/).map((file): NamingFile => {
    const entries = memberItems(
      attempt(() => parse(textOf(file))),
      'package'
    )
    const direct = directIn(entries)
    const packages = entries.flatMap((entry): ListedPackage[] => {
      const name = memberText(entry, 'name')
      const version = memberText(entry, 'version')
      if (name === undefined || version === undefined || folderOf(entry) !== undefined) return []
      return [{ name, version, needs: needsOf(entry), direct: [...(direct.get(normalName(name)) ?? [])] }]
    })
    return { path: file.path, manager: 'uv', packages: linked(packages, normalName), canonical: normalName }
  })
}

function directIn(entries: readonly unknown[]): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map<string, Set<string>>()
  for (const entry of entries) {
    const folder = folderOf(entry)
    if (folder === undefined) continue
    for (const name of needsOf(entry).map(normalName)) {
      direct.set(name, (direct.get(name) ?? new Set()).add(folder === '.' ? '' : folder))
    }
  }
  return direct
}

/** Where a project of the workspace lies. */
function folderOf(entry: unknown): string | undefined {
  const source = member(entry, 'source')
  return memberText(source, 'editable') ?? memberText(source, 'virtual')
}

function needsOf(entry: unknown): readonly string[] {
  const more = ['optional-dependencies', 'dev-dependencies'].flatMap((kind) => {
    const groups = member(entry, kind)
    return isRecord(groups) ? Object.keys(groups).flatMap((group) => memberItems(groups, group)) : []
  })
  return [...memberItems(entry, 'dependencies'), ...more].flatMap((each) => memberText(each, 'name') ?? [])
}
