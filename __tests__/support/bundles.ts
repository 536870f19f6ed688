import type { Gap, Sighting } from '../../src/catalogers/cataloger.js'
import { jsBundle } from '../../src/catalogers/js-bundle/index.js'
import { NO_PROJECT } from '../../src/model/index.js'
import type { Project } from '../../src/model/index.js'
import { memoryTree } from './memory-tree.js'

/** Paths and texts. */
export type Files = Readonly<Record<string, string>>

/** A bundle of one package and a handler, as esbuild writes it. */
export const BUNDLE = `var __commonJS = (load) => () => load({}, {});
// node_modules/pad/index.js
var pad = (text) => text + " ";
// src/index.js
exports.handler = async (event) => pad(event);
`
export const MAPPED = 'var a=e=>e+" ";exports.handler=async e=>a(e);\n//# sourceMappingURL=index.js.map\n'
export const PAD_TEXT = 'module.exports = (text) => text + " "\n'

/** A source map with these sources. */
export function mapOf(sources: Files): string {
  return JSON.stringify({
    version: 3,
    sources: Object.keys(sources),
    sourcesContent: Object.values(sources),
    mappings: 'AAAA'
  })
}

/** npm's lock file of a project that needs nothing but `pad`. */
export function lockOf(version: string): string {
  return JSON.stringify({
    lockfileVersion: 3,
    packages: { '': { dependencies: { pad: '*' } }, 'node_modules/pad': { version } }
  })
}

/** Minified code of about so many kilobytes, of no package. */
export function minified(kilobytes: number): string {
  const functions = Array.from(
    { length: kilobytes * 24 },
    (_, index) => `function f${index.toString(36)}(a,b){return a[b]?f0(b,a):{c:a,d:b+1}}`
  )
  return `"use strict";${functions.join('')}`
}

export function ask(artifact: Files, workspace: Files = {}, path = 'index.js'): readonly (Sighting | Gap)[] {
  const project = Object.keys(workspace).length === 0 ? NO_PROJECT : projectOf(workspace)
  return (
    jsBundle.catalog(path, memoryTree(bytesOf(artifact)), '', { artifact: 'function.zip', project }) ?? []
  )
}

/** The workspace that is described by its files. */
export function projectOf(files: Files): Project {
  const bytes = bytesOf(files)
  const below = (folder: string) => Object.keys(files).filter((path) => path.startsWith(`${folder}/`))
  return {
    files: Object.keys(files)
      .filter((path) => !path.includes('node_modules/'))
      .sort()
      .map((path) => ({ path, read: () => bytes[path] ?? new Uint8Array() })),
    installs: below('node_modules').length > 0 ? [''] : [],
    list: (folder) => [
      ...new Set(below(folder).map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))
    ],
    open: (folder) => {
      const inside = below(folder).map(
        (path) => [path.slice(folder.length + 1), bytes[path] ?? new Uint8Array()] as const
      )
      return inside.length === 0 ? undefined : memoryTree(Object.fromEntries(inside))
    }
  }
}

export function bytesOf(files: Files): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))
}

export function packagesIn(found: readonly (Sighting | Gap)[]): Sighting[] {
  return found
    .filter((one): one is Sighting => !('gap' in one))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

export function gapsIn(found: readonly (Sighting | Gap)[]): Gap[] {
  return found.filter((one): one is Gap => 'gap' in one)
}
