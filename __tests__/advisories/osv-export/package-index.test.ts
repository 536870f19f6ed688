import { decodeIndex, encodeIndex } from '../../../src/advisories/osv-export/index-file.js'
import {
  NameTable,
  recordsNaming,
  type PackageIndex
} from '../../../src/advisories/osv-export/package-index.js'

function indexOf(names: readonly (readonly string[])[]): PackageIndex {
  const table = new NameTable()
  for (const [record, ofRecord] of names.entries()) for (const name of ofRecord) table.add(name, record)
  const numbers = names.map((_, at) => at)
  return {
    identity: 'of a zip',
    newest: '2026-08-21T10:00:00Z',
    damaged: { count: 1, names: ['ü.json'] },
    records: {
      offset: Float64Array.from(numbers, (at) => at * 2 ** 33),
      compressedSize: Uint32Array.from(numbers),
      size: Uint32Array.from(numbers),
      crc32: Uint32Array.from(numbers, () => 0xffffffff),
      method: Uint8Array.from(numbers, () => 8)
    },
    ...table.columns()
  }
}

it('finds the records of each of many names', () => {
  const names = Array.from({ length: 50_000 }, (_, at) => [`@scope/package-${at}`, `package-${at % 1000}`])
  const index = indexOf(names)
  for (let at = 0; at < names.length; at += 97) {
    expect(recordsNaming(index, `@scope/package-${at}`)).toContain(at)
  }
  const shared = recordsNaming(index, 'package-7')
  expect(shared.filter((record) => record % 1000 === 7)).toHaveLength(50)
  expect(shared).toEqual([...new Set(shared)].sort((a, b) => a - b))
})

it('finds hardly anything for names that are not there', () => {
  const index = indexOf(Array.from({ length: 50_000 }, (_, at) => [`package-${at}`]))
  const strays = Array.from({ length: 10_000 }, (_, at) => recordsNaming(index, `other-${at}`).length)
  // Expected by chance: 10,000 * 50,000 / 2^32, a tenth of one.
  expect(strays.reduce((sum, count) => sum + count, 0)).toBeLessThan(5)
})

it('names a record once that names a package several times', () => {
  expect(recordsNaming(indexOf([['a', 'a', 'b'], ['a']]), 'a')).toEqual([0, 1])
})

it.each([
  ['nothing', []],
  ['one record', [['lodash']]],
  ['an odd number of records', [['a'], ['b', 'c'], []]]
])('comes back from a file as it was, with %s', (_what, names) => {
  const index = indexOf(names)
  expect(decodeIndex(encodeIndex(index, 'npm'), 'npm')).toEqual(index)
  expect(decodeIndex(encodeIndex(index, 'npm'), 'PyPI')).toBeUndefined()
})

it('is not read from a file that is off by any one byte', () => {
  const file = encodeIndex(indexOf([['a'], ['b']]), 'npm')
  for (let at = 0; at < file.length; at += 1) {
    const changed = Buffer.from(file)
    changed[at] = (changed[at] ?? 0) ^ 0x20
    expect(() => decodeIndex(changed, 'npm')).not.toThrow()
    expect(decodeIndex(changed, 'npm')).toBeUndefined()
  }
})
