export type Format = 'elf' | 'pe' | 'mach-o'

/**
 * Tells native programs and libraries from everything else by their first bytes. File modes and names say
 * nothing: archives that were made on Windows have no modes, and programs in Lambda have no endings.
 * Object files, which nothing can load, are none.
 * @param head the first 64 bytes, or the whole of a shorter file
 */
export function formatOf(head: Uint8Array): Format | undefined {
  if (head.length < SMALLEST_HEADER) return undefined
  const magic = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0)
  if (magic === 0x7f454c46) return isLoadableElf(head) ? 'elf' : undefined
  if (magic >>> 16 === 0x4d5a) return 'pe'
  if (isMachO(magic)) return 'mach-o'
  // Java classes begin with the same number; where they have their version (45 and above), a universal
  // binary has the number of its parts.
  const parts = head.subarray(4, 8)
  if (magic === FAT && parts[0] === 0 && parts[1] === 0 && parts[2] === 0 && (parts[3] ?? 0) < 45)
    return 'mach-o'
  return undefined
}

/** A 32-bit ELF header; nothing shorter can be loaded. */
const SMALLEST_HEADER = 52

/** The first bytes of a Mach-O file for several processors. */
export const FAT = 0xcafebabe

/** Takes the first four bytes as a big-endian number: 32 or 64 bits, big or little endian. */
export function isMachO(magic: number): boolean {
  return magic === 0xfeedface || magic === 0xfeedfacf || magic === 0xcefaedfe || magic === 0xcffaedfe
}

/** Programs are type 2; libraries, and programs that can be moved in memory, are type 3. */
function isLoadableElf(head: Uint8Array): boolean {
  const type = head[5] === 2 ? head[17] : head[16]
  return type === 2 || type === 3
}
