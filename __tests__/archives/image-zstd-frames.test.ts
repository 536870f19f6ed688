import { ZstdFrames } from '../../src/archives/image/zstd-frames.js'

/** Windows that a stream asks for, given in pieces of `step` bytes, and whether it ends where it may. */
function follow(stream: Buffer, step = 1): { windows: readonly number[]; isComplete: boolean } {
  const windows: number[] = []
  const frames = new ZstdFrames((bytes) => windows.push(bytes))
  for (let at = 0; at < stream.length; at += step) frames.write(stream.subarray(at, at + step))
  return { windows, isComplete: frames.isComplete }
}

function hex(...parts: readonly string[]): Buffer {
  return Buffer.from(parts.join(''), 'hex')
}

const MAGIC = '28b52ffd'
/** The last block: `abc` as it is; a repeated byte; both are followed by nothing. */
const RAW = '190000616263'
const REPEATED = '02001000'

describe('the frames of a zstd stream', () => {
  it.each([
    ['a window', hex(MAGIC, '0058', RAW), [2 ** 21]],
    ['a window between two powers of two', hex(MAGIC, '005b', RAW), [2 ** 21 + 3 * 2 ** 18]],
    ['the largest window that can be written', hex(MAGIC, '00ff', RAW), [2 ** 41 + 7 * 2 ** 38]],
    ['a size in one byte', hex(MAGIC, '2003', RAW), [3]],
    ['a size in two bytes, from 256 on', hex(MAGIC, '600300', RAW), [259]],
    ['a size in four bytes', hex(MAGIC, 'a003000080', RAW), [2 ** 31 + 3]],
    ['a size in eight bytes', hex(MAGIC, 'e00300000001000000', RAW), [2 ** 32 + 3]],
    ['a size beside a window', hex(MAGIC, '405803ff', RAW), [2 ** 21]],
    ['the number of a dictionary before the size', hex(MAGIC, '23aabbccdd03', RAW), [3]],
    ['a checksum behind it', hex(MAGIC, '2403', RAW, 'c0ffee00'), [3]],
    ['a block before the last one', hex(MAGIC, '0058', REPEATED, RAW), [2 ** 21]],
    ['two frames', hex(MAGIC, '2003', RAW, MAGIC, '0058', RAW), [3, 2 ** 21]],
    ['a frame to be skipped', hex('5f2a4d1803000000', MAGIC.slice(2), MAGIC, '2003', RAW), [3]]
  ])('with %s', (_, stream, windows) => {
    for (const step of [1, 3, 7, 1000]) expect(follow(stream, step)).toEqual({ windows, isComplete: true })
  })

  it('that break off are not complete', () => {
    const stream = hex(MAGIC, '2403', RAW, 'c0ffee00')
    for (let length = 1; length < stream.length; length += 1)
      expect(follow(stream.subarray(0, length)).isComplete).toBe(false)
  })

  it('are followed by nothing else', () => {
    expect(() => follow(hex(MAGIC, '2003', RAW, '00000000'))).toThrow('is not compressed data')
  })
})
