import { isPackageName } from '../../metadata/npm-name.js'

/** A package that a legal comment or a licence file names. */
export interface LegalName {
  readonly name: string
  /** Where the text tells it. */
  readonly version?: string
  /** The file in the package that carries the comment, where known. */
  readonly file?: string
  /**
   * `tool`: a tool wrote the name. `author`: it was read out of an author's prose. `guess`: the prose calls it by
   * another name, such as `URI.js`, which `uri-js`, `urijs` and `uri` may all be.
   */
  readonly by: 'tool' | 'author' | 'guess'
}

const HEADING = 'Bundled license information:'

/**
 * The files that esbuild lists at the end of a bundle, or beside it in `*.LEGAL.txt`: lines of the form
 * `express/lib/utils.js:`, each before the comment that stood in the file. Under an npm alias the first
 * part is the alias. Paths that start with one of the usual folders of one's own code are left out.
 */
export function parseBundledLicenses(text: string): readonly LegalName[] {
  const from = text.indexOf(HEADING)
  if (from < 0) return []
  const names: LegalName[] = []
  for (const line of text.slice(from + HEADING.length).split('\n')) {
    const path = /^([^\s*(].*):$/.exec(line.trimEnd())?.[1]
    const found = path === undefined ? undefined : splitPath(path)
    if (found) names.push(found)
  }
  return names
}

/**
 * Licence files of webpack, ncc and other plugins. Either blocks of `name`, licence id and text, or blocks with
 * `Name:` and `Version:`, or just the comments.
 */
export function parseLicenseFile(text: string): readonly LegalName[] {
  return [...nameBlocks(text), ...labelledBlocks(text), ...bannersIn(text)]
}

/**
 * What the first line of an author's own comment names. Prose is not a tool's output: the name counts
 * only together with something else that knows the package.
 */
export function parseBanner(comment: string): LegalName | undefined {
  const lines = comment
    .slice(0, LONGEST_BANNER)
    .split('\n')
    .map((line) => line.replace(/^[\s*!]+/, '').trimEnd())
    .map((line) => line.replace(/^@(?:license|preserve)\b\s*/, ''))
    .filter((line) => line !== '')
  const [first = '', second = ''] = lines
  const versioned =
    /^(@?[\w.-]+(?:\/[\w.-]+)?)(?: JavaScript Library)?,? v?(\d+\.\d+\.\d+(?:-[\w.]+)?)(?![\w.])/i.exec(first)
  if (versioned) return named(versioned[1] ?? '', versioned[2])
  const linked = /^https?:\/\/[\w.-]+\/(?:[\w.-]+\/)?([\w.-]+) v?(\d+\.\d+\.\d+)(?![\w.])/.exec(first)
  if (linked) return named(linked[1] ?? '', linked[2])
  const stated = /^(@?[\w.-]+(?:\/[\w.-]+)?)\. [\w.,\- ]{0,40}licen[sc]e/i.exec(first)
  if (stated) return named(stated[1] ?? '')
  const pointed = /^(@?[\w.-]+(?:\/[\w.-]+)?) (?:\([^)]{1,40}\) )?<?https?:/i.exec(first)
  if (pointed) return named(pointed[1] ?? '')
  const alone = /^(@?[\w.-]+(?:\/[\w.-]+)?)$/.exec(first)
  if (alone && /copyright|licen[sc]e|\(c\)|^https?:/i.test(second)) return named(alone[1] ?? '')
  return undefined
}

const LONGEST_BANNER = 4096

function named(text: string, version?: string): LegalName | undefined {
  const name = text
    .toLowerCase()
    .replace(/\.(?:js|mjs|cjs)$/, '')
    .replace(/\.$/, '')
  if (!/[a-z]/.test(name) || !isPackageName(name) || NO_NAMES.has(name)) return undefined
  const by = /\.[cm]?js\.?$/i.test(text) ? 'guess' : 'author'
  return { name, by, ...(version === undefined ? {} : { version }) }
}

/** Words that stand alone in the first line of a licence. */
const NO_NAMES = new Set([
  'apache-2.0',
  'bsd',
  'copyright',
  'isc',
  'license',
  'licence',
  'licensed',
  'mit',
  'notice',
  'version'
])

/** Where people keep their own code; no package of note has one of these names. */
const OWN_FOLDERS = new Set([
  '.',
  '..',
  'app',
  'apps',
  'dist',
  'functions',
  'handlers',
  'lambda',
  'lambdas',
  'lib',
  'libs',
  'packages',
  'services',
  'source',
  'src',
  'test'
])

function splitPath(path: string): LegalName | undefined {
  const inner = path.lastIndexOf('node_modules/')
  const segments = path.slice(inner < 0 ? 0 : inner + 'node_modules/'.length).split('/')
  const depth = segments[0]?.startsWith('@') ? 2 : 1
  const name = segments.slice(0, depth).join('/')
  const file = segments.slice(depth).join('/')
  if (file === '' || !isPackageName(name) || OWN_FOLDERS.has(segments[0] ?? '')) return undefined
  return { name, file, by: 'tool' }
}

/** license-webpack-plugin, which ncc uses as well: name, licence id and text, with an empty line before the next name. */
function nameBlocks(text: string): readonly LegalName[] {
  const names: LegalName[] = []
  const lines = text.split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    const isStart = index === 0 || lines[index - 1] === ''
    if (!isStart || !/^(@[\w.~-]+\/)?[\w.~-]+$/.test(line) || !isPackageName(line)) continue
    if (isLicenseId(lines[index + 1] ?? '')) names.push({ name: line, by: 'tool' })
  }
  return names
}

/** An SPDX id or expression: a capital first, and two capitals or a version somewhere. */
function isLicenseId(line: string): boolean {
  if (line.length > 80) return false
  return (
    /^\(?[A-Z0-9][\w.+-]*(?: (?:OR|AND|WITH) [\w.+()-]+)*\)?$/.test(line) &&
    /[A-Z]{2}|-\d|^Unlicense$|^Zlib$/.test(line)
  )
}

/** rollup-plugin-license and its like. */
function labelledBlocks(text: string): readonly LegalName[] {
  const names: LegalName[] = []
  const label = /^Name: (\S+)\r?\nVersion: (\S+)\r?$/gm
  for (let match = label.exec(text); match; match = label.exec(text)) {
    const [, name = '', version = ''] = match
    if (isPackageName(name)) names.push({ name, version, by: 'tool' })
  }
  return names
}

function bannersIn(text: string): readonly LegalName[] {
  const names: LegalName[] = []
  for (let at = text.indexOf('/*'); at >= 0;) {
    const end = text.indexOf('*/', at + 2)
    const found = parseBanner(text.slice(at + 2, end < 0 ? undefined : end))
    if (found) names.push(found)
    at = end < 0 ? -1 : text.indexOf('/*', end + 2)
  }
  return names
}
