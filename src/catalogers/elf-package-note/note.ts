import type { Executable } from '../executable/executable.js'
import { contentOf, sectionNamed } from '../executable/executable.js'
import { fieldsOf } from '../executable/fields.js'
import { objectIn, parseJson, textIn } from '../metadata/json.js'

/** The package that a file was built for, as its builder says. Untrusted text. */
export interface PackageNote {
  /** `deb`, `rpm`, ... */
  readonly type: string
  /** Of the source package. */
  readonly name: string
  readonly version: string
  readonly architecture: string
  /** The distribution's id, `debian`; '' where it is not said. */
  readonly os: string
  readonly osVersion: string
  /** As CPE names the system: `cpe:/o:redhat:enterprise_linux:9`. */
  readonly osCpe: string
}

/**
 * Reads the note that distributions put into the programs and libraries of their packages.
 * Source: UAPI group, "Package Metadata for Executable Files".
 * @throws Error when there is one that cannot be read; Malformed when the section around it is cut off
 */
export function readPackageNote(executable: Executable): PackageNote | undefined {
  const section = sectionNamed(executable, '.note.package')
  if (!section) return undefined
  const content = contentOf(executable, section, LONGEST)
  const fields = fieldsOf(content, executable.littleEndian, executable.wordSize)
  for (let at = 0; at + 12 <= content.length;) {
    const nameEnd = at + 12 + align(fields.u32(at))
    const textEnd = nameEnd + fields.u32(at + 4)
    if (fields.u32(at + 8) === TYPE && content.toString('latin1', at + 12, at + 16) === 'FDO\0') {
      return parse(content.toString('utf8', nameEnd, textEnd).replace(/\0+$/, ''))
    }
    at = align(textEnd)
  }
  return undefined
}

const TYPE = 0xcafe1a7e
const LONGEST = 64 * 1024

function align(size: number): number {
  return Math.ceil(size / 4) * 4
}

function parse(json: string): PackageNote {
  const note = objectIn(parseJson(json, 'a package note'))
  const [, product = '', release = ''] =
    /^cpe:(?:\/o|2\.3:o):[^:]*:([^:]*):([^:]*)/.exec(textIn(note.osCpe) ?? '') ?? []
  return {
    type: textIn(note.type) ?? '',
    name: textIn(note.name) ?? '',
    version: textIn(note.version) ?? '',
    architecture: textIn(note.architecture) ?? '',
    os: textIn(note.os) ?? PRODUCTS.get(product) ?? product,
    osVersion: textIn(note.osVersion) ?? release,
    osCpe: textIn(note.osCpe) ?? ''
  }
}

/** Distributions that have another name in CPE than in `/etc/os-release`. */
const PRODUCTS = new Map([
  ['enterprise_linux', 'rhel'],
  ['amazon_linux', 'amzn'],
  ['debian_linux', 'debian'],
  ['ubuntu_linux', 'ubuntu']
])
