/** The content of the first extra field with this id. */
export function extraField(extra: Buffer, id: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === id && end <= extra.length) return extra.subarray(at + 4, end)
    at = end
  }
  return undefined
}

/** The 64-bit numbers of a zip64 extra field, one by one. Above 2^53 they are inexact, and useless anyway. */
export function wideNumbers(extra: Buffer): () => number | undefined {
  const field = extraField(extra, 0x0001)
  let at = 0
  return () => {
    if (!field || at + 8 > field.length) return undefined
    const value = field.readUInt32LE(at) + field.readUInt32LE(at + 4) * 2 ** 32
    at += 8
    return value
  }
}
