import { purl } from '../../model/index.js'
import type { Cataloger, Gap, Sighting } from '../cataloger.js'
import type { Executable } from '../executable/executable.js'
import { Malformed } from '../executable/fields.js'
import { formatOf } from '../executable/magic.js'
import { openExecutable } from '../executable/open.js'
import { isOwned } from '../executable/owner.js'
import type { BuildInfo } from './build-info.js'
import { findBuildInfo } from './build-info.js'
import { parseModules } from './modules.js'
import type { Module, ModuleList } from './modules.js'
import { goRelease, isPlaceholder, isPseudo, linkedVersion, moduleVersion } from './versions.js'

/**
 * Go programs, by what the linker records in them: the modules, the main one included, and the standard
 * library, which OSV knows as `stdlib`.
 *
 * Decisions:
 * - A module that was replaced by another one is that other one. One that was replaced by a folder keeps its
 *   name and version, with the confidence `declared`, because such folders are mostly patched copies; where
 *   the version is a placeholder, it is code from the same repository and only remarked upon.
 * - A main module without a version, which is what most functions are, is the user's own and no component.
 * - Module paths keep their case in the purl, against the letter of its specification: Go tells cases apart,
 *   and syft, the advisories and the libraries for purls do as well.
 */
export const goBinary: Cataloger = {
  id: 'go-binary',
  how: 'embedded',

  wants() {
    return false
  },

  wantsContent(head) {
    return formatOf(head) !== undefined
  },

  catalog(path, tree, archive, around) {
    const executable = openExecutable(tree, path)
    const info = executable && readBuildInfo(executable)
    if (!executable || (!info && !isGo(executable))) return undefined
    const incomplete = !isOwned(path, tree, archive, around)
    if (info) return listModules(info, path, incomplete)
    return [{ path, gap: 'is a Go program whose build information was removed', incomplete }]
  }
}

function readBuildInfo(executable: Executable): BuildInfo | undefined {
  try {
    return findBuildInfo(executable)
  } catch (error) {
    if (error instanceof Malformed) throw new Error('is a Go program whose build information is damaged')
    throw error
  }
}

/** The table of functions, by which a Go program finds its way through a crash, is there in every one. */
function isGo({ sections }: Executable): boolean {
  return sections.some(({ name }) => /^(?:\.data\.rel\.ro)?[._]+gopclntab$|^\.note\.go\.buildid$/.test(name))
}

function listModules(info: BuildInfo, path: string, incomplete: boolean): readonly (Sighting | Gap)[] {
  const modules = parseModules(info.modules)
  const seen: (Sighting | Gap)[] = []
  const release = goRelease(info.goVersion)
  if (release === undefined) {
    seen.push({ path, gap: 'was built by an unreleased Go, so its standard library is unknown', incomplete })
  } else {
    seen.push({ ...sighting('stdlib', release, path), purl: purl('golang', undefined, 'stdlib', release) })
  }
  if (info.modules === '') {
    seen.push({ path, gap: 'is a Go program that was built without a list of modules', incomplete })
  }
  seen.push(...mainModule(modules, path))
  const found = modules.dependencies.map((dependency) => dependencyModule(dependency, path))
  seen.push(...found.filter((module) => module !== undefined))
  if (found.includes(undefined)) {
    seen.push({
      path,
      gap: 'is a Go program with modules from folders, which have no version',
      incomplete: false
    })
  }
  return seen
}

/** A tag is the best, a version from the command line the next best, one made from a commit the last. */
function mainModule(modules: ModuleList, path: string): readonly Sighting[] {
  const { main } = modules
  if (!main || !isModulePath(main.path)) return []
  const version = moduleVersion(main)
  if (version !== undefined && !isPseudo(version)) return [sighting(main.path, version, path)]
  const linked = linkedVersion(modules)
  if (linked !== undefined) return [{ ...sighting(main.path, linked, path), confidence: 'declared' }]
  return version === undefined ? [] : [sighting(main.path, version, path)]
}

/** Undefined for one of the user's own, which lies in a folder beside the main module. */
function dependencyModule(
  { path: original, version: nominal, replacement }: Module,
  path: string
): Sighting | undefined {
  const other = replacement === undefined ? undefined : moduleVersion(replacement)
  const modulePath = other === undefined || !replacement ? original : replacement.path
  const version = other ?? moduleVersion({ path: original, version: nominal })
  if (version === undefined || !isModulePath(modulePath)) return undefined
  if (replacement === undefined || other !== undefined) return sighting(modulePath, version, path)
  return isPlaceholder(version)
    ? undefined
    : { ...sighting(modulePath, version, path), confidence: 'declared' }
}

function sighting(modulePath: string, version: string, path: string): Sighting {
  const slash = modulePath.lastIndexOf('/')
  const namespace = slash < 0 ? undefined : modulePath.slice(0, slash)
  return {
    purl: purl('golang', namespace, modulePath.slice(slash + 1), `v${version}`),
    name: modulePath,
    version,
    ecosystem: 'Go',
    path
  }
}

/** Source: the Go Modules Reference, "Module paths and versions"; older programs have paths without a dot in the host. */
function isModulePath(path: string): boolean {
  return path.length <= 512 && /^[\w.~-]+(?:\/[\w.~+-]+)*$/.test(path)
}
