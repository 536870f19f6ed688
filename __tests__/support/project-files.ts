import { NO_PROJECT, type Component, type Origin, type Project } from '../../src/model/index.js'
import { traceOrigins } from '../../src/origins/index.js'

/** A workspace that consists of these files. */
export function projectOf(files: Readonly<Record<string, string>>): Project {
  const paths = Object.keys(files).sort()
  return {
    ...NO_PROJECT,
    files: paths.map((path) => ({ path, read: () => Buffer.from(files[path] ?? '') }))
  }
}

/** What the files of a workspace say of one package. */
export function originsOf(
  files: Readonly<Record<string, string>>,
  ecosystem: string,
  name: string,
  version: string
): readonly Origin[] | undefined {
  const component: Component = { purl: 'pkg:x', name, version, ecosystem, evidence: [] }
  return traceOrigins([component], new Set(['pkg:x']), projectOf(files))[0]?.origins
}
