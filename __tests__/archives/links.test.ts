import { UnreadableEntry } from '../../src/model/index.js'
import { inShort, textOf, zipTrees } from '../support/zip-trees.js'
import { writeZip, type WrittenEntry } from '../support/zip-writer.js'

const trees = zipTrees()
const link = (name: string, target: string): WrittenEntry => ({ name, data: target, mode: 0o120777 })
const file = (name: string): WrittenEntry => ({ name, data: `content of ${name}`, method: 8 })

describe('a link in a zip archive', () => {
  it('gives the file that it leads to', () => {
    const tree = trees.of([
      link('node_modules/.bin/tool', '../tool/bin/tool.js'),
      file('node_modules/tool/bin/tool.js'),
      link('lib/libz.so', 'libz.so.1'),
      link('lib/libz.so.1', './/libz.so.1.2.3'),
      file('lib/libz.so.1.2.3')
    ])
    expect(textOf(tree, 'node_modules/.bin/tool')).toBe('content of node_modules/tool/bin/tool.js')
    expect(textOf(tree, 'lib/libz.so')).toBe('content of lib/libz.so.1.2.3')
    expect(tree.size('lib/libz.so')).toBe(28)
    expect(tree.paths).toHaveLength(5)
    expect(tree.problems()).toEqual([])
  })

  it('to a folder is not a file, and files are not listed twice because of it', () => {
    const tree = trees.of([
      file('node_modules/.pnpm/l@1.0.0/node_modules/l/package.json'),
      link('node_modules/l', '.pnpm/l@1.0.0/node_modules/l'),
      link('through', 'node_modules/l/package.json'),
      link('root', '.')
    ])
    expect(tree.paths).toEqual(['node_modules/.pnpm/l@1.0.0/node_modules/l/package.json', 'through'])
    expect(textOf(tree, 'through')).toContain('content of')
    expect(tree.problems()).toEqual([])
  })

  it.each(['/etc/passwd', '../../../etc/passwd', 'a/../../x', 'out/x', '..'])(
    'to %s is not followed',
    (target) => {
      const tree = trees.of([file('index.js'), link('l', target), link('out', '/opt'), file('a/b')])
      expect(tree.paths).toEqual(['index.js', 'a/b'])
      expect(inShort(tree.problems())).toEqual(['escaping-link l medium', 'escaping-link out medium'])
      expect(() => tree.read('l')).toThrow(UnreadableEntry)
    }
  )

  it('in a circle ends', () => {
    const tree = trees.of([link('a', 'b'), link('b', 'c/../a'), link('self', 'self'), file('c/d')])
    expect(tree.paths).toEqual(['c/d'])
    expect(inShort(tree.problems())).toEqual([
      'escaping-link a medium',
      'escaping-link b medium',
      'escaping-link self medium'
    ])
  })

  it('is followed through 40 others, and no further', () => {
    const chain = (length: number) => [
      file('0'),
      ...Array.from({ length }, (_, index) => link(`${index + 1}`, `${index}`))
    ]
    const short = trees.of(chain(40))
    expect(textOf(short, '40')).toBe('content of 0')
    expect(short.problems()).toEqual([])
    const long = trees.of(chain(41))
    expect(long.has('40')).toBe(true)
    expect(long.has('41')).toBe(false)
    expect(inShort(long.problems())).toEqual(['escaping-link 41 medium'])
  })

  it('that cannot be one is the file that it is for programs without links', () => {
    const manifest = '{\n  "name": "ms"\n}'
    const tree = trees.of([
      link('package.json', manifest),
      link('one-line.json', '{"name":"ms"}'),
      link('long', 'x'.repeat(5000)),
      link('empty', '')
    ])
    expect(textOf(tree, 'package.json')).toBe(manifest)
    expect(textOf(tree, 'one-line.json')).toBe('{"name":"ms"}')
    expect(tree.paths).toHaveLength(4)
  })

  it('that cannot be read is told of', () => {
    const lie = { crc32: 1 }
    const tree = trees.of([
      file('a'),
      { ...link('l', 'a'), central: lie, local: lie },
      { ...link('m', 'a'), flags: 1 }
    ])
    expect(inShort(tree.problems())).toEqual([
      'checksum-mismatch l high incomplete',
      'unreadable-entry m notice incomplete'
    ])
    expect(() => tree.read('l')).toThrow(UnreadableEntry)
  })

  it('that an entry is unpacked through is a file and a folder at once', () => {
    const tree = trees.of([link('dir', '/tmp'), { name: 'dir/evil', data: 'x' }])
    expect(tree.paths).toEqual(['dir/evil'])
    expect(inShort(tree.problems())).toEqual(['name-clash dir low', 'escaping-link dir medium'])
  })

  it('costs little, however many there are and however long their ways', () => {
    const way = 'd/../'.repeat(800)
    const many = Array.from({ length: 3000 }, (_, index) => link(`l${index}`, `${way}l${index + 1}`))
    const tree = trees.ofBytes(writeZip([...many, file('d/x'), file('l3000')]))
    expect(textOf(tree, 'l3000')).toBe('content of l3000')
    expect(inShort(tree.problems())).toEqual(['escaping-link (all) medium'])
  })
})
