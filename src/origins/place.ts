import type { Component, Finding, Location, Origin, Project, ProjectFile } from '../model/index.js'
import { attempt, baseName, textOf } from './text.js'

/**
 * Puts the findings about packages on the line of the workspace that names the package, or the direct dependency
 * that brings it: that is what a person changes. Where several files name it and nothing tells which of them
 * the artifact was built from, a finding stays where it is.
 * @param components with their origins
 */
export function placeWhereNamed(
  findings: readonly Finding[],
  components: readonly Component[],
  project: Project
): readonly Finding[] {
  const named = new Map(components.flatMap((each) => (each.origins ? [[each.purl, each] as const] : [])))
  const lines = new LineFinder(project)
  return findings.map((finding) => {
    const component = 'purl' in finding ? named.get(finding.purl) : undefined
    const origin = component && originOf(component.origins ?? [], finding)
    return component && origin ? { ...finding, location: lines.find(component, origin) } : finding
  })
}

/** The one file that the artifact was built from, as far as folders tell. */
function originOf(origins: readonly Origin[], { artifact, function: unit }: Finding): Origin | undefined {
  const [only, ...others] = origins
  if (others.length === 0) return only
  const names = new Set([unit, baseName(artifact).replace(/\.\w+$/, '')].map((name) => name?.toLowerCase()))
  const fitting = origins.filter(({ path }) => names.has(path.split('/').at(-2)?.toLowerCase()))
  const around = origins.filter(({ path }) => artifact.startsWith(folderOf(path)))
  const candidates = fitting.length > 0 ? fitting : around
  const nearest = Math.max(...candidates.map(({ path }) => folderOf(path).length))
  const [found, ...more] = candidates.filter(({ path }) => folderOf(path).length === nearest)
  return more.length === 0 ? found : undefined
}

/** The manifest that people write, beside the lock file that a program writes. */
const MANIFESTS: Readonly<Record<string, string>> = {
  'package-lock.json': 'package.json',
  'npm-shrinkwrap.json': 'package.json',
  'yarn.lock': 'package.json',
  'pnpm-lock.yaml': 'package.json',
  'bun.lock': 'package.json',
  'poetry.lock': 'pyproject.toml',
  'uv.lock': 'pyproject.toml',
  'Pipfile.lock': 'Pipfile',
  'composer.lock': 'composer.json'
}

class LineFinder {
  readonly #files: ReadonlyMap<string, ProjectFile>
  readonly #lines = new Map<string, ReadonlyMap<string, number>>()

  constructor(project: Project) {
    this.#files = new Map(project.files.map((file) => [file.path, file]))
  }

  /** The line of the manifest, or else of the lock file; the lock file as such where no line names it. */
  find({ name }: Component, { path, direct, via }: Origin): Location {
    const [below = ''] = direct
    const beside = MANIFESTS[baseName(path)]
    const manifest = beside && `${folderOf(path)}${below === '' ? '' : `${below}/`}${beside}`
    const inManifest = manifest === undefined ? undefined : this.#lineOf(manifest, via[0]?.name ?? name)
    if (manifest !== undefined && inManifest !== undefined) return { path: manifest, line: inManifest }
    const line = this.#lineOf(path, name)
    return { path, ...(line === undefined ? {} : { line }) }
  }

  #lineOf(path: string, name: string): number | undefined {
    let lines = this.#lines.get(path)
    if (!lines) {
      const file = this.#files.get(path)
      lines = linesByName((file && attempt(() => textOf(file))) ?? '', path.endsWith('.json'))
      this.#lines.set(path, lines)
    }
    // Maven writes group and artifact on lines of their own.
    return lines.get(spelling(name.slice(name.indexOf(':') + 1)))
  }
}

/** The first line for each word that may be the name of a package: of JSON its keys, else whatever looks like one. */
function linesByName(text: string, json: boolean): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries()) {
    // A lock file that stands on one line has no line to point at.
    if (line.length > LONGEST || /^\s*(#|\/\/)/.test(line)) continue
    const names = json
      ? Array.from(line.matchAll(/"([^"\\]+)"\s*:/g), ([, key = '']) => key.replace(/^node_modules\//, ''))
      : Array.from(line.replace(/\s#.*/, '').matchAll(/@?[A-Za-z_][\w./-]*/g), ([word]) => word)
    for (const name of names.map(spelling)) {
      if (!found.has(name)) found.set(name, index + 1)
    }
  }
  return found
}

/** Characters. */
const LONGEST = 2_000

/** Python's names have several spellings; those of others that differ in no more than this are of one family. */
function spelling(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

/** With a slash at its end; '' for the workspace. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
