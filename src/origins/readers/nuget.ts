import { isRecord, member, memberText, type Project } from '../../model/index.js'
import { linked, type ListedPackage } from '../graph.js'
import type { NamingFile } from '../named.js'
import { attempt, filesNamed, jsonOf, textOf } from '../text.js'

/** `packages.lock.json`, and what projects of .NET ask for in their own files. */
export function readNuget(project: Project): readonly NamingFile[] {
  return [
    ...filesNamed(project, /^packages\.lock\.json$/).map((file) =>
      naming(file.path, lockedIn(attempt(() => jsonOf(file))))
    ),
    ...filesNamed(project, /\.(?:cs|fs|vb)proj$/).map((file) =>
      naming(file.path, referencedIn(attempt(() => textOf(file)) ?? ''))
    )
  ]
}

function naming(path: string, packages: readonly ListedPackage[]): NamingFile {
  return { path, manager: 'dotnet', packages: linked(packages, lower), canonical: lower }
}

function lockedIn(lock: unknown): readonly ListedPackage[] {
  const frameworks = member(lock, 'dependencies')
  return valuesOf(frameworks).flatMap((framework) =>
    keysOf(framework).flatMap((name): ListedPackage[] => {
      const entry = member(framework, name)
      const version = memberText(entry, 'resolved')
      if (version === undefined) return []
      const direct = memberText(entry, 'type') === 'Direct' ? [''] : []
      return [{ name, version, needs: keysOf(member(entry, 'dependencies')), direct }]
    })
  )
}

function referencedIn(text: string): readonly ListedPackage[] {
  return [...text.matchAll(/<PackageReference\s([^>]{1,500})>/g)].flatMap(([, attributes = '']) => {
    const name = /\bInclude="([\w.-]+)"/.exec(attributes)?.[1]
    const version = /\bVersion="(\d[\w.+-]*)"/.exec(attributes)?.[1]
    if (name === undefined) return []
    return [{ name, ...(version === undefined ? {} : { version }), needs: [], direct: [''] }]
  })
}

function lower(name: string): string {
  return name.toLowerCase()
}

function keysOf(table: unknown): readonly string[] {
  return isRecord(table) ? Object.keys(table) : []
}

function valuesOf(table: unknown): readonly unknown[] {
  return isRecord(table) ? Object.values(table) : []
}
