/** A header, a table or a record that ends too early, or contradicts itself. */
export class Malformed extends Error {
  override readonly name = 'Malformed'
}

/** Numbers out of a piece of a binary, in the byte order of that binary. */
export interface Fields {
  /** Each throws `Malformed` for an offset outside of the piece. */
  u8(offset: number): number
  u16(offset: number): number
  u32(offset: number): number
  /** As a number: what is larger than 2^53 is not exact, but no file is that large. */
  u64(offset: number): number
  /** An address or a size: `u32` or `u64`, by the binary's word size. */
  word(offset: number): number
}

export function fieldsOf(piece: Buffer, littleEndian: boolean, wordSize: 4 | 8): Fields {
  const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength)
  const inside = (offset: number, length: number) => {
    if (!(offset >= 0) || offset + length > piece.length) throw new Malformed('ends too early')
    return offset
  }
  const fields: Fields = {
    u8: (offset) => view.getUint8(inside(offset, 1)),
    u16: (offset) => view.getUint16(inside(offset, 2), littleEndian),
    u32: (offset) => view.getUint32(inside(offset, 4), littleEndian),
    u64: (offset) => Number(view.getBigUint64(inside(offset, 8), littleEndian)),
    word: (offset) => (wordSize === 8 ? fields.u64(offset) : fields.u32(offset))
  }
  return fields
}

/** Text up to the first zero byte, or up to the end of the piece; every byte becomes one character. */
export function textAt(piece: Buffer, offset: number, longest: number): string {
  const rest = piece.subarray(Math.max(0, offset), Math.max(0, offset) + longest)
  const end = rest.indexOf(0)
  return rest.toString('latin1', 0, end < 0 ? rest.length : end)
}
