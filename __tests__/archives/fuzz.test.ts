import { deflateRawSync } from 'node:zlib'
import { openZipBytes } from '../../src/archives/index.js'
import type { FileTree } from '../../src/model/index.js'
import { zipTrees } from '../support/zip-trees.js'
import { extraField, writeZip, type WrittenArchive, type WrittenEntry } from '../support/zip-writer.js'

const trees = zipTrees()
const text = 'some text that deflates, '.repeat(40)
const ENTRIES: readonly WrittenEntry[] = [
  { name: 'index.js', data: text, method: 8 },
  { name: 'lib/', mode: 0o040755 },
  { name: 'lib/größe', data: text },
  { name: 'lib/streamed', data: text, method: 8, descriptor: 16 },
  { name: 'wide', data: text, method: 8, zip64: true },
  { name: 'link', data: 'lib/streamed', mode: 0o120777 },
  { name: 'named', extra: extraField(0x7075, Buffer.from([1, 0, 0, 0, 0, 65])) },
  { name: 'in.jar', data: writeZip([{ name: 'pom', data: text, method: 8 }]), method: 8 }
]
const ARCHIVES: readonly WrittenArchive[] = [
  {},
  { zip64: true, comment: Buffer.from('comment') },
  { prefix: Buffer.from('#!/bin/sh\n') }
]

/** Looks at everything there is. Whatever is wrong must be said by errors and problems, and by nothing else. */
function explore(tree: FileTree): void {
  for (const path of tree.paths) {
    expect(path).not.toMatch(/^\/|\\|\0|(^|\/)\.{0,2}(\/|$)/)
    for (const max of [undefined, 10])
      attempt(() => expect(tree.read(path, max).length).toBeLessThan(2_000_000))
    attempt(() => {
      const nested = tree.open(path)
      explore(nested)
      nested.close()
    })
  }
  for (const problem of tree.problems()) expect(problem.message).toMatch(/^[^\n\0]+$/)
}

function attempt(action: () => void): void {
  try {
    action()
  } catch (error) {
    expect(error).toMatchObject({ message: expect.stringMatching(/^[^\n]+$/) as unknown })
    expect((error as Error).name).toMatch(/^(UnreadableEntry|NotAnArchive|EntryError)$/)
  }
}

describe('an archive with changed bytes', () => {
  it.each(ARCHIVES.map((archive, index) => ({ archive, index })))(
    'does no harm ($index)',
    ({ archive, index }) => {
      const whole = writeZip(ENTRIES, archive)
      const random = generator(index + 1)
      const before = process.memoryUsage().rss
      for (let round = 0; round < 250; round += 1) {
        const bytes = mutate(whole, random)
        attempt(() => explore(trees.ofBytes(bytes)))
        attempt(() => {
          for (const entry of openZipBytes(bytes).entries())
            attempt(() => void openZipBytes(bytes).read(entry, 10_000))
        })
      }
      expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000)
    }
  )

  it('never passes for the same archive: a changed file is read as it was, or not without a remark', () => {
    // The mode of an entry is protected by nothing: a link that is changed to a file is a sound file.
    const whole = writeZip(ENTRIES.filter(({ name }) => name !== 'link'))
    const original = trees.ofBytes(whole)
    const random = generator(99)
    for (let round = 0; round < 400; round += 1) {
      const bytes = Buffer.from(whole)
      const at = Math.floor(random() * bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      attempt(() => {
        const tree = trees.ofBytes(bytes)
        const same = original.paths.filter((path) => {
          try {
            return Buffer.compare(tree.read(path), original.read(path)) === 0
          } catch {
            return false
          }
        })
        if (tree.problems().length === 0) {
          expect(tree.paths.every((path) => !original.has(path) || same.includes(path))).toBe(true)
        }
        tree.close()
      })
    }
  })

  it('does no harm in its compressed data either', () => {
    const random = generator(7)
    const data = Buffer.from(Array.from({ length: 20_000 }, () => 97 + random() * 6))
    const compressed = deflateRawSync(data)
    for (let round = 0; round < 250; round += 1) {
      const tree = trees.of([{ name: 'a', data, method: 8, compressed: mutate(compressed, random) }])
      attempt(() => expect(Buffer.compare(tree.read('a'), data)).toBe(0))
      attempt(() => expect(tree.read('a', 100).length).toBeLessThanOrEqual(100))
    }
  })
})

/** Changes some bytes, preferring the values at which numbers tip over; cuts, repeats and moves pieces. */
function mutate(whole: Buffer, random: () => number): Buffer {
  let bytes = Buffer.from(whole)
  const below = (limit: number) => Math.floor(random() * limit)
  for (let count = 1 + below(6); count > 0; count -= 1) {
    const at = below(bytes.length)
    const kind = below(12)
    if (kind === 0) bytes = bytes.subarray(0, at)
    else if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + below(50))])
    else if (kind === 2)
      bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(below(at + 1), at), bytes.subarray(at)])
    else if (kind === 3) bytes.fill([0, 0xff, 0x50, 0x2e][below(4)] ?? 0, at, at + 1 + below(9))
    else bytes[at] = [0, 1, 0x7f, 0x80, 0xff, below(256)][below(6)] ?? 0
    if (bytes.length === 0) break
  }
  return bytes
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
