/** Numbers below 1 that are the same for the same seed (Mulberry32, by Tommy Ettinger, in the public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Numbers that headers lie with: nothing, one too many, the largest of each size, minus one. */
const LIES = [0, 1, 2, 0x7f, 0xff, 0x100, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff]

/** A damaged copy: some bytes flipped, some numbers replaced by lies, a piece doubled, or the end cut off. */
export function mutate(bytes: Uint8Array, random: () => number): Buffer {
  let copy = Buffer.from(bytes)
  const place = (room: number) => Math.floor(random() * Math.max(1, copy.length - room))
  for (let changes = 1 + Math.floor(random() * 6); changes > 0; changes -= 1) {
    const kind = random()
    if (kind < 0.35) copy[place(0)] = Math.floor(random() * 256)
    else if (kind < 0.85 && copy.length >= 8) {
      const lie = LIES[Math.floor(random() * LIES.length)] ?? 0
      const at = place(8)
      if (random() < 0.5) copy.writeUInt32LE(lie, at)
      else copy.writeBigUInt64LE((BigInt(lie) << BigInt(random() < 0.3 ? 32 : 0)) & 0xffffffffffffffffn, at)
    } else if (kind < 0.95) {
      const at = place(0)
      copy = Buffer.concat([copy.subarray(0, at), copy.subarray(Math.floor(at / 2))])
    } else copy = copy.subarray(0, place(0))
  }
  return copy
}
