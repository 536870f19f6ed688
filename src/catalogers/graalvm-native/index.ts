import type { Cataloger } from '../cataloger.js'
import { symbolAddresses } from '../executable/elf-symbols.js'
import type { Executable } from '../executable/executable.js'
import { contentOf, memoryAt, sectionNamed } from '../executable/executable.js'
import { fieldsOf } from '../executable/fields.js'
import { formatOf } from '../executable/magic.js'
import { openExecutable } from '../executable/open.js'
import { isOwned } from '../executable/owner.js'
import { readSbom } from './sbom.js'

/**
 * Java programs that GraalVM compiled to native ones, by the SBOM that Oracle's edition embeds. Only ELF
 * files: the other formats do not run in Lambda.
 */
export const graalvmNative: Cataloger = {
  id: 'graalvm-native',
  how: 'embedded',

  wants() {
    return false
  },

  wantsContent(head) {
    return formatOf(head) === 'elf'
  },

  catalog(path, tree, archive, around) {
    const executable = openExecutable(tree, path)
    if (executable?.format !== 'elf' || !isNativeImage(executable)) return undefined
    const sbom = findSbom(executable)
    if (sbom) return readSbom(sbom, path)
    const gap = 'is a GraalVM native image without an SBOM (build it with --enable-sbom=embed)'
    return [{ path, gap, incomplete: !isOwned(path, tree, archive, around) }]
  }
}

const LARGEST_SBOM = 16 * 1024 * 1024

/** Where the objects lie that were made at build time. */
function isNativeImage(executable: Executable): boolean {
  return sectionNamed(executable, '.svm_heap') !== undefined
}

function findSbom(executable: Executable): Buffer | undefined {
  const addresses = symbolAddresses(executable, ['sbom', 'sbom_length'])
  const start = addresses.get('sbom')
  const lengthAt = addresses.get('sbom_length')
  if (start === undefined || lengthAt === undefined) return sbomInData(executable)
  const { littleEndian, wordSize } = executable
  const stored = memoryAt(executable, lengthAt, wordSize)
  if (stored.length < wordSize) throw new Error('has an SBOM that lies outside of the file')
  const length = fieldsOf(stored, littleEndian, wordSize).word(0)
  if (length > LARGEST_SBOM) throw new Error('has an SBOM that is too long')
  return memoryAt(executable, start, length)
}

/** A stripped program has lost its symbols, but not its data, which is small and where the SBOM is. */
function sbomInData(executable: Executable): Buffer | undefined {
  const data = sectionNamed(executable, '.data')
  if (!data) return undefined
  const content = contentOf(executable, data, LARGEST_SBOM)
  const at = content.indexOf(GZIP)
  return at < 0 ? undefined : content.subarray(at)
}

/** Magic number, deflate, no flags, as Java's GZIPOutputStream begins. */
const GZIP = Buffer.from([0x1f, 0x8b, 8, 0])
