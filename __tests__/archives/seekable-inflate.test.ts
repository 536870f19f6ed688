import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import { seekableInflate } from '../../src/archives/seekable-inflate.js'
import type { SeekableInflate } from '../../src/archives/seekable-inflate.js'
import { mutate, randomFrom } from '../support/mutations.js'

const MEGABYTE = 1024 * 1024

function reader(compressed: Uint8Array): SeekableInflate {
  const bytes = Buffer.from(compressed)
  return seekableInflate((offset, length) => {
    if (offset < 0 || offset + length > bytes.length) throw new RangeError('was asked beyond the input')
    return bytes.subarray(offset, offset + length)
  }, bytes.length)
}

/** Something between text and noise: words of a small set, runs, and stretches that do not compress. */
function content(size: number, seed: number): Buffer {
  const random = randomFrom(seed)
  const bytes = Buffer.alloc(size)
  const words = Array.from({ length: 200 }, () => Buffer.from(String(random()).slice(2, 3 + random() * 15)))
  for (let at = 0; at < size;) {
    const kind = random()
    const length = Math.min(size - at, Math.ceil(random() * 600))
    if (kind < 0.1) bytes.fill(Math.floor(random() * 256), at, at + length)
    else if (kind < 0.3) for (let i = at; i < at + length; i += 1) bytes[i] = Math.floor(random() * 256)
    else for (let i = at; i < at + length; i += 10) words[Math.floor(random() * 200)]?.copy(bytes, i)
    at += length
  }
  return bytes
}

const CONTENT = content(5 * MEGABYTE, 1)

const WAYS: readonly (readonly [string, object])[] = [
  ['the usual way', {}],
  ['the fastest way', { level: 1 }],
  ['the smallest way', { level: 9, memLevel: 9 }],
  ['small blocks', { memLevel: 1 }],
  ['codes that are fixed', { strategy: constants.Z_FIXED }],
  ['codes only', { strategy: constants.Z_HUFFMAN_ONLY }],
  ['runs only', { strategy: constants.Z_RLE }],
  ['no compression', { level: 0 }]
]

describe.each(WAYS)('what was compressed in %s', (_, options) => {
  const compressed = deflateRawSync(CONTENT, options)

  it('is given from the beginning to the end', () => {
    const content = reader(compressed)
    for (let at = 0; at < CONTENT.length; at += 700_001) {
      expect(content.read(at, 700_001).equals(CONTENT.subarray(at, at + 700_001))).toBe(true)
    }
  })

  it('is given from anywhere', () => {
    const random = randomFrom(20261122)
    const content = reader(compressed)
    for (let round = 0; round < 8; round += 1) {
      const at = Math.floor(random() * CONTENT.length)
      const length = Math.floor(random() ** 4 * 300_000)
      expect(content.read(at, length).equals(CONTENT.subarray(at, at + length))).toBe(true)
    }
  })
})

it.each([0, 1, 2, 257, 258, 259, 32_767, 32_768, 32_769, 65_535, 65_536, 300_000])('%d bytes', (size) => {
  const bytes = CONTENT.subarray(0, size)
  for (const [, options] of WAYS) {
    const content = reader(deflateRawSync(bytes, options))
    expect(content.read(0, size).equals(bytes)).toBe(true)
    expect(content.read(0, size + 100)).toHaveLength(size)
    expect(content.read(size, 10)).toHaveLength(0)
    expect(content.read(size + 1000, 10)).toHaveLength(0)
  }
})

it('gives what was kept without going back, and goes back where it was not', () => {
  let asked = 0
  const compressed = deflateRawSync(CONTENT)
  const counted = seekableInflate((offset, length) => {
    asked += length
    return compressed.subarray(offset, offset + length)
  }, compressed.length)
  counted.read(4.9 * MEGABYTE, 100)
  const once = asked
  counted.read(4.9 * MEGABYTE + 50, 10)
  expect(asked).toBe(once)
  counted.read(100, 100)
  counted.read(4.9 * MEGABYTE, 100)
  // From the state that was kept at four megabytes, not from the beginning again.
  expect(asked - once).toBeLessThan(once * 0.7)
})

describe('a damaged stream', () => {
  it('is refused or understood just as zlib does it', () => {
    const random = randomFrom(4711)
    const streams = WAYS.map(([, options]) => deflateRawSync(CONTENT.subarray(0, 6000), options))
    let refused = 0
    for (let round = 0; round < 2000; round += 1) {
      const damaged = mutate(streams[round % streams.length] ?? Buffer.alloc(0), random)
      const expected = attempt(() => inflateRawSync(damaged, { maxOutputLength: MEGABYTE }))
      const found = attempt(() => whole(damaged))
      refused += expected === undefined ? 1 : 0
      expect(found === undefined).toBe(expected === undefined)
      if (found && expected) expect(found.equals(expected)).toBe(true)
    }
    expect(refused).toBeGreaterThan(500)
  })

  it.each([
    ['an unknown type of block', '07'],
    ['a stored block of two lengths', '010500000068656c6c6f'],
    ['nothing at all', ''],
    ['a stored block that is cut off', '010500faff68'],
    ['a reference to what is before its beginning', '03d600'],
    ['fixed codes that are cut off', '4b']
  ])('%s', (_, hex) => {
    expect(() => reader(Buffer.from(hex, 'hex')).read(0, 1000)).toThrow(/^is damaged \(/)
  })

  it('is understood up to the damage, each time', () => {
    const compressed = deflateRawSync(CONTENT.subarray(0, MEGABYTE))
    const content = reader(compressed.subarray(0, compressed.length - 2000))
    for (let round = 0; round < 2; round += 1) {
      expect(content.read(0, 300_000).equals(CONTENT.subarray(0, 300_000))).toBe(true)
      expect(() => content.read(0, MEGABYTE)).toThrow('is damaged (ends too early)')
    }
  })
})

/** All of it; nothing that this test makes is longer than a megabyte, unless it is damaged. */
function whole(compressed: Uint8Array): Buffer {
  const bytes = reader(compressed).read(0, MEGABYTE + 1)
  if (bytes.length > MEGABYTE) throw new Error('is longer than a megabyte')
  return bytes
}

function attempt(make: () => Buffer): Buffer | undefined {
  try {
    return make()
  } catch (error) {
    // A mistake of ours is no refusal.
    if (error instanceof TypeError) throw error
    return undefined
  }
}
