import { ecosystemName, type EcosystemName } from '../../../model/index.js'

/**
 * What each package manager takes for a name, or less. None of these characters can act in a shell, also within
 * double quotes, and no name begins like an option.
 */
const NAMES: Readonly<Partial<Record<EcosystemName, RegExp>>> = {
  npm: /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/i,
  PyPI: /^[a-z0-9][\w.-]*$/i,
  Maven: /^[a-z0-9_][\w.-]*:[a-z0-9_][\w.-]*$/i,
  Go: /^[a-z0-9][\w.~-]*(?:\/[\w.~-]+)*$/i,
  'crates.io': /^[a-z][\w-]*$/i,
  NuGet: /^[a-z0-9_][\w.-]*$/i,
  RubyGems: /^[a-z0-9_][\w.-]*$/i,
  Packagist: /^[a-z0-9][\w.-]*\/[a-z0-9][\w.-]*$/i
}

const LONGEST = 200

/** Whether a name may stand in a command line. */
export function isPackageName(name: string, ecosystem: string): boolean {
  const known = ecosystemName(ecosystem)
  return name.length <= LONGEST && known !== undefined && (NAMES[known]?.test(name) ?? false)
}

/** Whether a version may stand in a command line. An epoch (`1!2.0`) may not, since shells read `!`. */
export function isVersion(version: string): boolean {
  return version.length <= LONGEST && /^v?\d[\w.+-]*$/.test(version)
}

/** Whether a path may stand in a command line. */
export function isPlainPath(path: string): boolean {
  return path.length <= LONGEST && /^\w[\w@./+-]*$/.test(path) && !path.split('/').includes('..')
}

/** A command of checked words. Double quotes mean the same to every shell, as long as nothing in them acts. */
export function command(...words: readonly string[]): { readonly command: string } {
  return { command: words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `"${word}"`)).join(' ') }
}
