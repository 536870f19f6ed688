import { purl } from '../../model/index.js'
import type { Cataloger, Gap, Sighting } from '../cataloger.js'
import { readHead } from '../metadata/text.js'
import { baseName, isGem, namesFile, splitFileName } from './gem.js'
import type { Gem } from './gem.js'
import { readAssignments, readStub } from './gemspec.js'

/**
 * Installed gems, by the specifications that RubyGems and Bundler write when they install. Ruby itself is never
 * evaluated: the stub line that RubyGems puts above the code says who the gem is, and before 2.2, when there
 * was none, the code was as regular as data.
 *
 * Decisions:
 * - Default gems (`specifications/default/`) came with an interpreter. `bundle install` never writes them, so
 *   a function's zip holds them only where it brings its own Ruby, as a custom runtime's layer or an image
 *   does; there the code runs like any other. They are reported as `bundled` in `ruby`, since a newer Ruby is
 *   what replaces them. Those of the managed runtime are in no artifact and so in no report.
 * - A gem that Bundler took from a repository keeps its name, with the confidence `declared`: it is mostly a
 *   fork of what rubygems.org has under that version.
 * - The folder of sources of a gem (`gems/x-1.0/x.gemspec`) is no evidence: what is installed has a
 *   specification.
 */
export const rubyGemspec: Cataloger = {
  id: 'ruby-gemspec',
  how: 'installed',

  wants(path) {
    return path.endsWith('.gemspec') && placeOf(path) !== undefined
  },

  catalog(path, tree) {
    const place = placeOf(path)
    const text = readHead(tree, path, HEAD_BYTES)
    const stub = readStub(text)
    if (place === 'repository') return fromRepository(stub, path)
    const found = stub ? byStub(stub, path) : byText(text, path)
    return place === 'default' ? found.map(asDefault) : found
  }
}

/** The stub stands on top; a specification without one is the whole of it, and has no file list since 2009. */
const HEAD_BYTES = 1024 * 1024

type Place = 'installed' | 'default' | 'repository'

function placeOf(path: string): Place | undefined {
  if (INSIDE_A_GEM.test(path)) return undefined
  if (/(?:^|\/)specifications\/[^/]+$/.test(path)) return 'installed'
  if (/(?:^|\/)specifications\/default\/[^/]+$/.test(path)) return 'default'
  return REPOSITORY.test(path) ? 'repository' : undefined
}

/** Nobody looks for installed gems among the files of another one, but gems that deal with gems have such test data. */
const INSIDE_A_GEM = /(?:^|\/)(?:gems\/[^/]+-\d[^/]*|bundler\/gems\/[^/]+)\/(?:.*\/)?specifications\//

/** What Bundler checks out; the specifications of a repository with several gems lie up to two folders deeper. */
const REPOSITORY = /(?:^|\/)(?:bundler\/gems|vendor\/cache)\/[^/]+\/(?:[^/]+\/){0,2}[^/]+$/

/** Bundler replaces the specifications of what it checks out by generated ones, with a stub line. Others are not in use. */
function fromRepository(stub: Gem | undefined, path: string): readonly (Sighting | Gap)[] {
  if (stub) return [{ ...sighting(stub, path), confidence: 'declared' }]
  if (!/\/(?:gems|cache)\/[^/]+\/[^/]+$/.test(path)) return []
  throw new Error('is the specification of a gem from a repository, which Bundler did not evaluate')
}

function byStub(stub: Gem, path: string): readonly (Sighting | Gap)[] {
  const found = sighting(stub, path)
  if (namesFile(stub, baseName(path))) return [found]
  return [found, { path, gap: 'describes another gem than its file name does', incomplete: true }]
}

/** What is computed by code is taken from the name of the file, where RubyGems repeats it. */
function byText(text: string, path: string): readonly (Sighting | Gap)[] {
  const stated = readAssignments(text)
  const { name, version, platform = 'ruby' } = stated
  if (name !== undefined && version !== undefined) return byStub({ name, version, platform }, path)
  const named = splitFileName(baseName(path), stated.name)
  if (!named) throw new Error('does not say its name and version in plain words, so the gem is unknown')
  const gap = 'does not say its name and version in plain words; they were taken from the name of the file'
  return [
    { ...sighting(named, path), confidence: 'declared' },
    { path, gap, incomplete: false }
  ]
}

function sighting(gem: Gem, path: string): Sighting {
  const { name, version, platform } = gem
  if (!isGem(gem))
    throw new Error('has a name or a version that RubyGems does not allow, so the gem is unknown')
  return {
    purl: purl('gem', undefined, name, version, platform === 'ruby' ? {} : { platform }),
    name,
    version,
    ecosystem: 'RubyGems',
    path
  }
}

function asDefault(found: Sighting | Gap): Sighting | Gap {
  return 'gap' in found ? found : { ...found, how: 'bundled', bundledIn: 'ruby' }
}
