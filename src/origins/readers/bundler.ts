import type { Project } from '../../model/index.js'
import { linked } from '../graph.js'
import { asWritten, type NamingFile } from '../named.js'
import { attempt, filesNamed, textOf } from '../text.js'

interface Gem {
  readonly name: string
  readonly version: string
  readonly needs: string[]
}

/** `Gemfile.lock`: gems with four spaces before them, what each needs with six, and `DEPENDENCIES`. */
export function readGemfiles(project: Project): readonly NamingFile[] {
  return filesNamed(project, /^(?:Gemfile|gems)\.(?:lock|locked)$/).flatMap((file): NamingFile[] => {
    const text = attempt(() => textOf(file))
    if (text === undefined) return []
    const { gems, direct } = parseGemfileLock(text)
    const packages = gems.map((gem) => ({ ...gem, direct: direct.has(gem.name) ? [''] : [] }))
    return [
      { path: file.path, manager: 'bundler', packages: linked(packages, asWritten), canonical: asWritten }
    ]
  })
}

function parseGemfileLock(text: string): {
  readonly gems: readonly Gem[]
  readonly direct: ReadonlySet<string>
} {
  const gems: Gem[] = []
  const direct = new Set<string>()
  let section = ''
  for (const line of text.split('\n')) {
    if (/^[A-Z]/.test(line)) section = line.trim()
    const [, gem, version] = /^ {4}([\w.-]+) \(([\w.-]+)\)\s*$/.exec(line) ?? []
    const [, need] = /^ {6}([\w.-]+)/.exec(line) ?? []
    const [, asked] = /^ {2}([\w.-]+)/.exec(line) ?? []
    if (section === 'DEPENDENCIES' && asked !== undefined) direct.add(asked)
    // A platform may stand behind a version: `1.16.0-x86_64-linux`.
    else if (gem !== undefined && version !== undefined)
      gems.push({
        name: gem,
        version: version.replace(/-(?:x86|x64|arm|aarch|java|universal).*$/, ''),
        needs: []
      })
    else if (need !== undefined) gems.at(-1)?.needs.push(need)
  }
  return { gems, direct }
}
