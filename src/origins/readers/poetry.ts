import { parse } from 'smol-toml'
import { isRecord, member, memberItems, memberText, type Project } from '../../model/index.js'
import { linked, type ListedPackage } from '../graph.js'
import type { NamingFile } from '../named.js'
import { attempt, fileBeside, filesNamed, textOf } from '../text.js'
import { normalName, requirementName } from './python-name.js'

/** `poetry.lock`, with the `pyproject.toml` beside it, which says what is asked for directly. */
export function readPoetry(project: Project): readonly NamingFile[] {
  return filesNamed(project, /^poetry\.lock$/).flatMap((file): NamingFile[] => {
    const lock: unknown = attempt(() => parse(textOf(file)))
    const manifest = fileBeside(project, file.path, 'pyproject.toml')
    const direct = manifest ? directIn(attempt(() => parse(textOf(manifest)))) : new Set<string>()
    const packages = memberItems(lock, 'package').flatMap((each): ListedPackage[] => {
      const name = memberText(each, 'name')
      const version = memberText(each, 'version')
      if (name === undefined || version === undefined) return []
      const needs = keysOf(member(each, 'dependencies'))
      return [{ name, version, needs, direct: direct.has(normalName(name)) ? [''] : [] }]
    })
    return [
      { path: file.path, manager: 'poetry', packages: linked(packages, normalName), canonical: normalName }
    ]
  })
}

function directIn(manifest: unknown): ReadonlySet<string> {
  const poetry = member(member(manifest, 'tool'), 'poetry')
  const groups = member(poetry, 'group')
  const tables = [
    member(poetry, 'dependencies'),
    member(poetry, 'dev-dependencies'),
    ...keysOf(groups).map((name) => member(member(groups, name), 'dependencies'))
  ]
  const required = memberItems(member(manifest, 'project'), 'dependencies')
  const names = [
    ...tables.flatMap(keysOf),
    ...required.flatMap((each) => (typeof each === 'string' ? (requirementName(each) ?? []) : []))
  ]
  return new Set(names.map(normalName))
}

function keysOf(table: unknown): readonly string[] {
  return isRecord(table) ? Object.keys(table) : []
}
