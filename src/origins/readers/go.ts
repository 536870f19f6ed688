import type { Project } from '../../model/index.js'
import { asWritten, type NamedPackage, type NamingFile } from '../named.js'
import { attempt, filesNamed, textOf } from '../text.js'

/** `go.mod`. It does not tell who needs what, only what nobody of this module asks for: `// indirect`. */
export function readGoModules(project: Project): readonly NamingFile[] {
  return filesNamed(project, /^go\.mod$/).flatMap((file): NamingFile[] => {
    const text = attempt(() => textOf(file))
    if (text === undefined) return []
    const modules = text.split('\n').flatMap((line): NamedPackage[] => {
      const [, name, version] =
        /^\s*(?:require\s+)?([a-z0-9][\w.~/-]*)\s+(v\d[\w.+-]*)\s*(?:\/\/.*)?$/i.exec(line) ?? []
      if (name === undefined || version === undefined) return []
      return [{ name, version, requires: [], direct: /\/\/\s*indirect/.test(line) ? [] : [''] }]
    })
    // The standard library is the toolchain's, whose version the file only bounds.
    const packages = [...modules, { name: 'stdlib', requires: [], direct: [''] }]
    return [{ path: file.path, manager: 'go', packages, canonical: asWritten }]
  })
}
