/** What tells one gem from another. Untrusted text. */
export interface Gem {
  readonly name: string
  readonly version: string
  /** `ruby` for gems that run anywhere. */
  readonly platform: string
}

/** Source: RubyGems, `Gem::Specification::VALID_NAME_PATTERN` and `Gem::Version::VERSION_PATTERN`. */
export function isGem({ name, version, platform }: Gem): boolean {
  return (
    /^[\w.-]{1,128}$/.test(name) &&
    version.length <= 128 &&
    VERSION.test(version) &&
    /^[\w.-]{1,64}$/.test(platform)
  )
}

const VERSION = /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/

/** The name of a specification's file without its ending. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.gemspec$/, '')
}

/** Whether RubyGems would have called the file so. */
export function namesFile({ name, version, platform }: Gem, file: string): boolean {
  const full = `${name}-${version}`
  return file === full || file === `${full}-${platform}`
}

/**
 * Takes `nokogiri-1.16.0-x86_64-linux` apart: the version begins at the first hyphen before a digit that leaves
 * a version.
 * @param name where it is known
 */
export function splitFileName(file: string, name?: string): Gem | undefined {
  if (name !== undefined && !file.startsWith(`${name}-`)) return undefined
  const start = name === undefined ? file.search(/-\d/) : name.length
  const [, version, platform = 'ruby'] =
    /^-(\d[\w.]*)(?:-([\w.-]+))?$/.exec(file.slice(Math.max(0, start))) ?? []
  if (start <= 0 || version === undefined) return undefined
  const gem = { name: name ?? file.slice(0, start), version, platform }
  return isGem(gem) ? gem : undefined
}
