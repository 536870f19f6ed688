import { parse } from 'smol-toml'
import { isRecord, member, memberText, type Project } from '../../model/index.js'
import type { NamedPackage, NamingFile } from '../named.js'
import { attempt, fileBeside, filesNamed, jsonOf, textOf } from '../text.js'
import { normalName } from './python-name.js'

/** `Pipfile.lock`, which tells nobody's needs, with the `Pipfile` beside it. */
export function readPipenv(project: Project): readonly NamingFile[] {
  return filesNamed(project, /^Pipfile\.lock$/).map((file): NamingFile => {
    const lock: unknown = attempt(() => jsonOf(file))
    const manifest = fileBeside(project, file.path, 'Pipfile')
    const asked: unknown = manifest && attempt(() => parse(textOf(manifest)))
    const names = ['packages', 'dev-packages'].flatMap((kind) => keysOf(member(asked, kind)))
    const direct = new Set(names.map(normalName))
    const packages = ['default', 'develop'].flatMap((kind) => {
      const section = member(lock, kind)
      return keysOf(section).flatMap((name): NamedPackage[] => {
        const version = memberText(member(section, name), 'version')?.replace(/^==/, '')
        if (version === undefined) return []
        return [{ name, version, requires: [], direct: direct.has(normalName(name)) ? [''] : [] }]
      })
    })
    return { path: file.path, manager: 'pipenv', packages, canonical: normalName }
  })
}

function keysOf(table: unknown): readonly string[] {
  return isRecord(table) ? Object.keys(table) : []
}
