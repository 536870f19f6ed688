import { crc32 } from 'node:zlib'
import { UnreadableEntry } from '../../src/model/index.js'
import { inShort, textOf, zipTrees } from '../support/zip-trees.js'
import { unicodePathField, type WrittenEntry } from '../support/zip-writer.js'

const trees = zipTrees()
const HANDLER: WrittenEntry = { name: 'index.js', data: 'exports.handler = () => {}', method: 8 }

describe('names', () => {
  it.each([
    '../../etc/cron.d/x',
    'a/../../x',
    'lib/..',
    '/etc/passwd',
    'C:\\Windows\\win.ini',
    'C:/Windows/win.ini',
    './c:evil.js',
    '..\\..\\x',
    '\\\\host\\share\\x',
    'innocent.js\0.txt',
    '',
    './.',
    `${'d/'.repeat(2100)}x`
  ])('%j is refused, and the rest stays', (name) => {
    const tree = trees.of([HANDLER, { name, data: 'payload' }])
    expect(tree.paths).toEqual(['index.js'])
    expect(inShort(tree.problems())).toEqual([`unsafe-path ${name || '(all)'} high incomplete`])
    expect(() => tree.read(name)).toThrow(UnreadableEntry)
  })

  it('with backslashes become paths, as the Windows program meant them', () => {
    const tree = trees.of([
      { name: 'node_modules\\ms\\package.json', data: '{}', system: 0 },
      { name: 'lib\\' }
    ])
    expect(tree.paths).toEqual(['node_modules/ms/package.json'])
    expect(tree.problems()).toEqual([])
  })

  it('that occur twice give the last copy, and count as incomplete only if the copies differ', () => {
    const [copy, other] = [{ ...HANDLER }, { ...HANDLER, data: 'steal()' }]
    const same = trees.of([HANDLER, copy])
    expect(inShort(same.problems())).toEqual(['duplicate-entry index.js low'])
    const different = trees.of([HANDLER, other])
    expect(textOf(different, 'index.js')).toBe('steal()')
    expect(different.paths).toEqual(['index.js'])
    expect(inShort(different.problems())).toEqual(['duplicate-entry index.js low incomplete'])
  })

  it('that occur twice are compared by their bytes, since a checksum is easily forged', () => {
    const data = 'harmless'
    const forged = { central: { crc32: crc32(data) }, local: { crc32: crc32(data) } }
    const tree = trees.of([
      { name: 'a', data: 'evil....', ...forged },
      { name: 'a', data }
    ])
    expect(inShort(tree.problems())).toEqual(['duplicate-entry a low incomplete'])
  })

  it.each(['shaded.jar', 'app.war'])('may occur twice and differ in case in %s', (file) => {
    const classes = [
      'a/A.class',
      'a/a.class',
      'META-INF/LICENSE',
      'META-INF/LICENSE',
      'META-INF/license/apache.txt'
    ]
    const tree = trees.of(
      classes.map((name, index) => ({ name, data: `${index}` })),
      {},
      file
    )
    expect(tree.paths).toHaveLength(4)
    expect(tree.problems()).toEqual([])
  })

  it('that are not UTF-8 are code page 437, and keep apart what other decoders mix up', () => {
    const tree = trees.of([
      { name: Buffer.from('n\xe91', 'latin1'), data: 'one' },
      { name: Buffer.from('n\xe81', 'latin1'), data: 'two' },
      { name: 'né1', data: 'three' }
    ])
    expect(tree.paths).toEqual(['nΘ1', 'nΦ1', 'né1'])
    expect(tree.paths.map((path) => textOf(tree, path))).toEqual(['one', 'two', 'three'])
    expect(tree.problems()).toEqual([])
  })

  it('that come to the same path by different encodings or spellings are told of', () => {
    const tree = trees.of([
      { name: Buffer.from([0x82]), data: 'cp437' },
      { name: 'é', data: 'utf-8' },
      { name: './a', data: 'same' },
      { name: 'a', data: 'same' }
    ])
    expect(textOf(tree, 'é')).toBe('utf-8')
    expect(inShort(tree.problems())).toEqual(['name-clash é low incomplete'])
  })

  it('that are a file and a folder, or differ in case, stay all readable', () => {
    const names = ['d', 'd/x', 'README', 'readme', 'Readme', '__proto__', '__proto__/polluted', 'constructor']
    const tree = trees.of(names.map((name) => ({ name, data: name })))
    expect([...tree.paths].sort()).toEqual([...names].sort())
    expect(names.map((name) => textOf(tree, name))).toEqual(names)
    expect(inShort(tree.problems())).toEqual([
      'name-clash README low',
      'name-clash Readme low',
      'name-clash __proto__ low',
      'name-clash d low'
    ])
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted')
  })

  it('in a Unicode Path field are followed where they only change the encoding', () => {
    const name = Buffer.from([0x83, 0x65, 0x2f, 0x61]) // Shift JIS for テ, with a byte that looks like an e
    const tree = trees.of([
      { name, data: '1', extra: unicodePathField(name, 'テ/a') },
      { name: '#U00e9.txt', data: '2', extra: unicodePathField('#U00e9.txt', 'é.txt') },
      { name: 'renamed.txt', data: '3', extra: unicodePathField('before.txt', 'b.txt') }
    ])
    expect(tree.paths).toEqual(['テ/a', 'é.txt', 'renamed.txt'])
    expect(tree.problems()).toEqual([])
  })

  it('in a Unicode Path field that mean another file are reported', () => {
    const tree = trees.of([
      { name: 'readme.md', extra: unicodePathField('readme.md', 'node_modules/evil/index.js') }
    ])
    expect(tree.paths).toEqual(['readme.md'])
    expect(inShort(tree.problems())).toEqual([
      'header-mismatch readme.md high',
      'header-mismatch readme.md high'
    ])
    expect(tree.problems()[1]?.message).toContain('node_modules/evil/index.js')
  })
})
