import { readdirSync } from 'node:fs'
import { createSpool } from '../../src/archives/image/spool.js'
import { scratchFolder } from '../support/scratch-folder.js'

const scratch = scratchFolder()
const before = process.env['TMPDIR']
beforeAll(() => {
  process.env['TMPDIR'] = scratch.path
})
afterAll(() => {
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
})

describe('the file for what was unpacked', () => {
  it('gives back what was put there, wherever it is read', async () => {
    const spool = createSpool()
    const pieces = Array.from({ length: 300 }, (_, index) => Buffer.alloc(40_000 + index, index))
    for (const piece of pieces) await spool.append(piece)
    await spool.flush()
    const whole = Buffer.concat(pieces)
    expect(spool.size).toBe(whole.length)
    expect(spool.source.readAt(0, whole.length).equals(whole)).toBe(true)
    expect(spool.source.readAt(5_000_000, 70_000).equals(whole.subarray(5_000_000, 5_070_000))).toBe(true)
    expect(() => spool.source.readAt(whole.length - 1, 2)).toThrow('it is not that long')
    spool.close()
    expect(() => spool.source.readAt(0, 1)).toThrow('it is closed')
  })

  it('makes who gives too much wait, and goes on afterwards', async () => {
    const spool = createSpool()
    expect(spool.append(Buffer.alloc(1000))).toBeUndefined()
    const busy = spool.append(Buffer.alloc(8 << 20))
    expect(busy).toBeInstanceOf(Promise)
    await busy
    expect(spool.append(Buffer.from('end'))).toBeUndefined()
    await spool.flush()
    expect(spool.source.readAt(spool.size - 3, 3).toString()).toBe('end')
    spool.close()
  })

  it('can be closed at any moment, and leaves nothing behind', async () => {
    const spool = createSpool()
    const busy = spool.append(Buffer.alloc(8 << 20))
    spool.close()
    spool.close()
    await busy
    expect(() => spool.append(Buffer.alloc(1))).toThrow('it is closed')
    expect(readdirSync(scratch.path)).toEqual([])
  })
})
