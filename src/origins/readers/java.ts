import type { Project } from '../../model/index.js'
import { asWritten, type NamedPackage, type NamingFile } from '../named.js'
import { attempt, filesNamed, textOf } from '../text.js'

/** `pom.xml`. A version that is a property, or managed elsewhere, means any. */
export function readMaven(project: Project): readonly NamingFile[] {
  return filesNamed(project, /^pom\.xml$/).map((file): NamingFile => {
    const text = attempt(() => textOf(file)) ?? ''
    const blocks = text.replace(/<!--[^]*?-->/g, '').matchAll(/<dependency>([^]{1,4000}?)<\/dependency>/g)
    const packages = [...blocks].flatMap(([, block = '']): NamedPackage[] => {
      const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map(
        (tag) => new RegExp(`<${tag}>\\s*([^<]{1,200}?)\\s*</${tag}>`).exec(block)?.[1]
      )
      return group === undefined || artifact === undefined ? [] : [direct(`${group}:${artifact}`, version)]
    })
    return { path: file.path, manager: 'maven', packages, canonical: asWritten }
  })
}

/** Build files of Gradle, as far as they name a package in one text: `'group:artifact:1.2.3'`. */
export function readGradle(project: Project): readonly NamingFile[] {
  return filesNamed(project, /^build\.gradle(?:\.kts)?$/).map((file): NamingFile => {
    const text = attempt(() => textOf(file)) ?? ''
    const named = text.matchAll(/(['"])([\w.-]+:[\w.-]+)(?::([^'":\s]{1,200}))?\1/g)
    const packages = [...named].map(([, , name = '', version]) => direct(name, version))
    return { path: file.path, manager: 'gradle', packages, canonical: asWritten }
  })
}

function direct(name: string, version: string | undefined): NamedPackage {
  const fixed = version !== undefined && /^\d[\w.-]*$/.test(version) ? { version } : {}
  return { name, ...fixed, requires: [], direct: [''] }
}
