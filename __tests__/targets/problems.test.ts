import { reportProblems } from '../../src/targets/problems.js'
import { zipTrees } from '../support/zip-trees.js'
import type { WrittenEntry } from '../support/zip-writer.js'

const trees = zipTrees()
const HANDLER: WrittenEntry = { name: 'index.js', data: 'exports.handler = 1' }
const GAP = Buffer.alloc(40, 'x')

function prints(tree: ReturnType<typeof trees.of>): readonly string[] {
  return reportProblems({ id: 'fn.zip', files: tree }).findings.map(({ fingerprint }) => fingerprint)
}

it('an archive with two problems of one code has two findings that can be told apart', () => {
  const unlisted: WrittenEntry = { name: 'evil.js', data: 'steal()', unlisted: true }
  const tree = trees.of([unlisted, HANDLER], { beforeDirectory: GAP })
  expect(prints(tree)).toEqual([
    'archive:archive-hidden-data:fn.zip:hidden-bytes',
    'archive:archive-hidden-data:fn.zip:hidden-entries'
  ])
})

it('so has an entry, and many entries with one problem have one', () => {
  const twice = (name: string): WrittenEntry[] => [
    { name, data: 'one' },
    { name, data: 'two' }
  ]
  const few = prints(trees.of([...twice('a'), { name: 'b', data: 'same' }, { name: 'b', data: 'same' }]))
  expect(few).toEqual([
    'archive:archive-duplicate-entry:fn.zip:different-twice%20a',
    'archive:archive-duplicate-entry:fn.zip:same-twice%20b'
  ])
  const many = prints(trees.of(['a', 'b', 'c', 'd', 'e'].flatMap(twice)))
  expect(many).toEqual(['archive:archive-duplicate-entry:fn.zip:different-twice'])
})

it('the same problem has the same fingerprint, whatever its details', () => {
  const [small, large] = [GAP, Buffer.alloc(5000, 'y')].map((gap) =>
    prints(trees.of([HANDLER], { beforeDirectory: gap }))
  )
  expect(small).toEqual(large)
  expect(small).toHaveLength(1)
})
