import { purl } from '../../model/index.js'
import type { Cataloger, Gap, Sighting } from '../cataloger.js'
import { withoutRepeatedGaps } from '../metadata/gaps.js'
import { readText } from '../metadata/text.js'
import { packagesInJson } from './installed-json.js'
import { packagesInPhp } from './installed-php.js'
import type { InstalledPackage } from './package.js'

/**
 * PHP packages, by what Composer writes beside its class loader: `vendor/composer/installed.json`, or the
 * `installed.php` that Composer 2 writes from it where somebody deleted the former. PHP is never evaluated.
 *
 * A package that stands on a branch (`dev-main`) keeps that as its version, with the confidence `declared`:
 * nobody can tell from it which releases it contains.
 */
export const composerInstalled: Cataloger = {
  id: 'composer-installed',
  how: 'installed',

  wants(path) {
    const [, ending] = /(?:^|\/)composer\/installed\.(json|php)$/.exec(path) ?? []
    return ending !== undefined && !IN_TESTS.test(path)
  },

  catalog(path, tree) {
    if (path.endsWith('.php') && tree.has(path.replace(/php$/, 'json'))) return []
    const text = readText(tree, path, MAX_BYTES)
    const packages = path.endsWith('.php') ? packagesInPhp(text) : packagesInJson(text)
    return withoutRepeatedGaps(packages.map((one) => identify(one, path)))
  }
}

/** Half a megabyte for a large application. */
const MAX_BYTES = 32 * 1024 * 1024

/** Among the tests of a package. */
const IN_TESTS = /(?:^|\/)vendor\/[^/]+\/[^/]+\/(?:.*\/)?(?:tests?|fixtures)\//i

function identify({ name, version }: InstalledPackage, path: string): Sighting | Gap {
  const [, vendor = '', bare = ''] = name.length > LONGEST_NAME ? [] : (NAME.exec(name) ?? [])
  if (bare === '') return { path, gap: NAMELESS, incomplete: true }
  if (!VERSION.test(version)) return { path, gap: VERSIONLESS, incomplete: true }
  const clean = version.replace(/^v(?=\d)/i, '')
  const found: Sighting = {
    purl: purl('composer', vendor.toLowerCase(), bare.toLowerCase(), clean),
    name: name.toLowerCase(),
    version: clean,
    ecosystem: 'Packagist',
    path
  }
  return /^dev-|-dev$/i.test(clean) ? { ...found, confidence: 'declared' } : found
}

const NAMELESS = 'lists a package whose name Composer does not allow'
const VERSIONLESS = 'lists a package without a version that Composer allows'

/** Packages of before 2020 have capitals, which the registry folds. Source: composer/composer, `composer-schema.json`. */
const NAME = /^([a-z0-9](?:[_.-]?[a-z0-9])*)\/([a-z0-9](?:(?:[_.]|-{1,2})?[a-z0-9])*)$/i
const LONGEST_NAME = 255

/** Names of branches are versions, and hold what git allows. */
const VERSION = /^[\w.+#/@~-]{1,128}$/
