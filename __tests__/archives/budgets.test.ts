import { DEFAULT_LIMITS, openDirectoryTree, type Limits } from '../../src/archives/index.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { inShort, textOf, zipTrees } from '../support/zip-trees.js'
import { writeZip } from '../support/zip-writer.js'

const trees = zipTrees()
const folder = scratchFolder()
const limits = (changed: Partial<Limits>): Limits => ({ ...DEFAULT_LIMITS, ...changed })

describe('the budget', () => {
  it('stops a listing of 100,000 entries, and keeps what was listed', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({ name: `${index % 9}/${index}` }))
    const tree = trees.of(many, { zip64: true })
    expect(tree.paths).toHaveLength(80_000)
    expect(inShort(tree.problems())).toEqual(['budget-exceeded (all) notice incomplete'])
    expect(tree.problems()[0]?.message).toBe(
      'It has more entries than the limit; the rest was not looked at (80000 were looked at)'
    )
  })

  it('counts the entries of each archive, and those of all together, but none of them twice', () => {
    const nested = (count: number) =>
      writeZip(Array.from({ length: count }, (_, index) => ({ name: `${index}` })))
    const bytes = writeZip([
      { name: 'a.zip', data: nested(11) },
      { name: 'b.zip', data: nested(8) },
      { name: 'c.zip', data: nested(9) },
      { name: 'd.zip', data: nested(9) }
    ])
    // 4 + 10 + 8 of 30, so that 8 are left for c, and none for d.
    const tree = trees.ofBytes(bytes, 'x.zip', limits({ entries: 10, nestedFactor: 3 }))
    for (let round = 0; round < 3; round += 1) {
      expect(tree.open('a.zip').paths).toHaveLength(10)
      expect(tree.open('b.zip').paths).toHaveLength(8)
      expect(tree.open('c.zip').paths).toHaveLength(8)
      expect(tree.open('d.zip').paths).toHaveLength(0)
    }
    expect(tree.problems()).toMatchObject([
      { path: 'c.zip', incomplete: true, message: expect.stringContaining('(8 were looked at)') as string },
      {
        path: 'd.zip',
        incomplete: true,
        message: expect.stringContaining('all archives together') as string
      },
      {
        path: 'a.zip',
        incomplete: true,
        message: 'has more entries than the limit; the rest was not looked at (10 were looked at)'
      }
    ])
  })

  it('lets a function of 300 jars pass that have more entries together than one archive may', () => {
    const jar = writeZip(Array.from({ length: 300 }, (_, index) => ({ name: `com/example/C${index}.class` })))
    const jars = Array.from({ length: 300 }, (_, index) => ({
      name: `lib/${index}.jar`,
      data: jar,
      method: 8
    }))
    const tree = trees.ofBytes(writeZip(jars), 'fn.zip')
    const seen = tree.paths.reduce((sum, path) => sum + tree.open(path).paths.length, 0)
    expect(seen).toBe(90_000)
    expect(tree.problems()).toEqual([])
  })

  it('limits the folders that names imply, and the length of all names', () => {
    const deep = Array.from({ length: 60 }, (_, index) => ({ name: `${index}/${'d/'.repeat(100)}x` }))
    const folders = trees.ofBytes(writeZip(deep), 'x.zip', limits({ entries: 100 }))
    expect(folders.paths.length).toBeLessThan(60)
    expect(inShort(folders.problems())).toEqual(['budget-exceeded (all) notice incomplete'])
    const long = Array.from({ length: 1000 }, (_, index) => ({ name: `${index}${'n'.repeat(4000)}` }))
    const names = trees.ofBytes(writeZip(long), 'x.zip', limits({ entries: 2000 }))
    expect(names.paths.length).toBeLessThan(400)
    expect(inShort(names.problems())).toEqual(['budget-exceeded (all) notice incomplete'])
  })

  it('limits what is inflated, and asks for each file once', () => {
    const data = Buffer.from(Array.from({ length: 1000 }, (_, index) => (index * index) % 256))
    const names = ['a', 'b', 'c']
    const bytes = writeZip([...names.map((name) => ({ name, data, method: 8 })), { name: 'stored', data }])
    const tree = trees.ofBytes(bytes, 'x.zip', limits({ bytes: 2500 }))
    for (const name of ['a', 'b', 'a', 'b', 'stored']) expect(tree.read(name)).toHaveLength(1000)
    expect(tree.read('c', 400)).toHaveLength(400)
    expect(() => tree.read('c')).toThrow(
      'c: was not read because the limit for all content together is used up'
    )
    expect(inShort(tree.problems())).toEqual(['budget-exceeded c notice incomplete'])
  })

  it('limits one read', () => {
    const bytes = writeZip([{ name: 'big', data: Buffer.alloc(5000, 'ab'), method: 8 }])
    const tree = trees.ofBytes(bytes, 'x.zip', limits({ entryBytes: 4000 }))
    expect(() => tree.read('big')).toThrow(
      'big: is larger than the limit for one file; it was not read (5000 bytes)'
    )
    expect(tree.read('big', 4000)).toHaveLength(4000)
    expect(inShort(tree.problems())).toEqual(['budget-exceeded big notice incomplete'])
    const disk = openDirectoryTree(
      folder.write('d/big', Buffer.alloc(5000)).slice(0, -4),
      limits({ entryBytes: 4000 })
    )
    expect(() => disk.read('big')).toThrow('larger than the limit')
    expect(disk.read('big', 10)).toHaveLength(10)
    disk.close()
  })

  it('refuses a file of 200 MB from 200 KB, and says so before anybody asks for it', () => {
    const tree = trees.of([
      { name: 'bomb', data: Buffer.alloc(200_000_000), method: 8 },
      { name: 'a', data: 'a' }
    ])
    const before = process.memoryUsage().rss
    expect(inShort(tree.problems())).toEqual(['budget-exceeded bomb high incomplete'])
    expect(() => tree.read('bomb')).toThrow('bomb: would grow out of all proportion')
    expect(tree.read('bomb', 4)).toHaveLength(4)
    expect(textOf(tree, 'a')).toBe('a')
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })

  it('lets 10 MB of zeros pass', () => {
    const tree = trees.of([{ name: 'zeros', data: Buffer.alloc(10_000_000), method: 8 }])
    expect(tree.read('zeros')).toHaveLength(10_000_000)
    expect(tree.problems()).toEqual([])
  })

  it('stops at eight archives in one another', () => {
    let bytes = writeZip([{ name: 'core', data: 'core' }])
    for (let level = 0; level < 9; level += 1) bytes = writeZip([{ name: 'in.zip', data: bytes, method: 8 }])
    const outermost = trees.ofBytes(bytes)
    let tree = outermost
    for (let level = 0; level < 8; level += 1) tree = tree.open('in.zip')
    expect(() => tree.open('in.zip')).toThrow('deeper than the limit')
    const deepest = Array.from({ length: 9 }, () => 'in.zip').join('!/')
    expect(inShort(outermost.problems())).toEqual([`budget-exceeded ${deepest} notice incomplete`])
  })

  it('ends an archive that holds itself, level by level', () => {
    const limit = limits({ bytes: 3_000_000 })
    let bytes = writeZip([{ name: 'x', data: Buffer.alloc(1_000_000, 'x'), method: 8 }])
    for (let level = 0; level < 5; level += 1) {
      const copies = ['1', '2', '3', '4'].map((name) => ({ name: `${name}.zip`, data: bytes, method: 8 }))
      bytes = writeZip([...copies, { name: 'x', data: Buffer.alloc(1_000_000, 'x'), method: 8 }])
    }
    const tree = trees.ofBytes(bytes, 'x.zip', limit)
    const read = (inside: typeof tree): number => {
      let total = 0
      for (const path of inside.paths) {
        try {
          total += path === 'x' ? inside.read(path).length : read(inside.open(path))
        } catch {
          // Told of by the problems below.
        }
      }
      return total
    }
    expect(read(tree)).toBeLessThanOrEqual(3_000_000)
    expect(tree.problems().map(({ code }) => code)).toContain('budget-exceeded')
    expect(tree.problems().every(({ incomplete }) => incomplete)).toBe(true)
  })

  it('tells of an archive that Lambda does not take, without calling it incomplete', () => {
    const entries = ['a', 'b'].map((name) => ({
      name,
      method: 8,
      compressed: Buffer.alloc(2_000_000),
      central: { size: 131_072_000 },
      local: { size: 131_072_000 }
    }))
    expect(trees.of(entries).problems()).toEqual([])
    const over = trees.of([...entries, { name: 'c', data: '1' }])
    expect(inShort(over.problems())).toEqual(['budget-exceeded (all) notice'])
    expect(over.problems()[0]?.message).toContain('262144001 bytes, the limit is 262144000')
  })
})
