import { parse } from 'smol-toml'
import { memberItems, memberText, type Project } from '../../model/index.js'
import { linked, type ListedPackage } from '../graph.js'
import { asWritten, type NamingFile } from '../named.js'
import { attempt, filesNamed, textOf } from '../text.js'

/** `Cargo.lock`: the packages of the workspace itself are those without a source. */
export function readCargo(project: Project): readonly NamingFile[] {
  return filesNamed(project, /^Cargo\.lock$/).map((file): NamingFile => {
    const entries = memberItems(
      attempt(() => parse(textOf(file))),
      'package'
    )
    const own = entries.filter((entry) => memberText(entry, 'source') === undefined)
    const asked = new Set(own.flatMap(needsOf))
    const packages = entries.flatMap((entry): ListedPackage[] => {
      const name = memberText(entry, 'name')
      const version = memberText(entry, 'version')
      if (name === undefined || version === undefined || own.includes(entry)) return []
      // Where there are several versions of one name, the lock file says which one is meant.
      const direct = asked.has(name) || asked.has(`${name} ${version}`)
      return [{ name, version, needs: needsOf(entry).map(nameIn), direct: direct ? [''] : [] }]
    })
    return { path: file.path, manager: 'cargo', packages: linked(packages, asWritten), canonical: asWritten }
  })
}

/** `rand`, or `rand 0.8.5`; a source behind it is left out. */
function needsOf(entry: unknown): readonly string[] {
  return memberItems(entry, 'dependencies').flatMap((each) =>
    typeof each === 'string' ? each.split(' ').slice(0, 2).join(' ') : []
  )
}

function nameIn(need: string): string {
  return need.split(' ', 1)[0] ?? ''
}
