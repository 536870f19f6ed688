import {
  segmentsOf,
  TarError,
  TarReader,
  type TarEntry,
  type TarOutcome
} from '../../src/archives/tar/index.js'
import { file, folder, hardLink, longName, member, pax, symbolicLink, tar } from '../support/tar-writer.js'

interface Read extends TarOutcome {
  readonly entries: readonly TarEntry[]
}

function read(bytes: Buffer, pieceLength = bytes.length): Read {
  const entries: TarEntry[] = []
  const reader = new TarReader((entry) => entries.push(entry))
  for (let at = 0; at < bytes.length; at += pieceLength) {
    // A copy that is overwritten: the reader must not keep what it was given.
    const piece = Buffer.from(bytes.subarray(at, at + pieceLength))
    reader.write(piece)
    piece.fill(0xee)
  }
  return { entries, ...reader.end() }
}

function contents(bytes: Buffer): Record<string, string> {
  return Object.fromEntries(
    read(bytes).entries.map(({ name, offset, size }) => [
      Buffer.from(name, 'latin1').toString(),
      bytes.toString('utf8', offset, offset + size)
    ])
  )
}

const LONG = `${'deep/'.repeat(60)}file.txt`

describe('a tar archive', () => {
  it('gives files, folders and links with the place of their content', () => {
    const bytes = tar(
      folder('usr/'),
      file('usr/a', 'first'),
      symbolicLink('usr/b', 'a'),
      hardLink('usr/c', 'usr/a'),
      file('usr/empty'),
      file('usr/d', 'x'.repeat(513)),
      { name: 'dev/null', type: '3' },
      { name: 'old', type: '\0', magic: 'none', content: 'v7' },
      { name: 'old-folder/', type: '\0', magic: 'none' },
      file('z', 'last')
    )
    const { entries, hidden, ambiguous } = read(bytes)
    expect(entries.map(({ name, kind, target, size }) => [name, kind, target, size])).toEqual([
      ['usr/', 'folder', '', 0],
      ['usr/a', 'file', '', 5],
      ['usr/b', 'symbolic-link', 'a', 0],
      ['usr/c', 'hard-link', 'usr/a', 0],
      ['usr/empty', 'file', '', 0],
      ['usr/d', 'file', '', 513],
      ['dev/null', 'special', '', 0],
      ['old', 'file', '', 2],
      ['old-folder/', 'folder', '', 0],
      ['z', 'file', '', 4]
    ])
    expect({ hidden, ambiguous }).toEqual({ hidden: false, ambiguous: false })
    expect(contents(bytes)).toMatchObject({
      'usr/a': 'first',
      old: 'v7',
      z: 'last',
      'usr/d': 'x'.repeat(513)
    })
  })

  it('is the same in pieces of any length', () => {
    const bytes = tar(
      pax({ path: LONG }),
      file('short', 'one'),
      longName(`${LONG}2`),
      file('s', 'two'),
      file('end')
    )
    const whole = read(bytes)
    expect(whole.entries.map(({ name }) => name)).toEqual([LONG, `${LONG}2`, 'end'])
    for (const length of [1, 7, 511, 512, 513, 1000]) expect(read(bytes, length)).toEqual(whole)
  })

  it('can be read by offset, past the content', () => {
    const bytes = tar(file('a', 'x'.repeat(5000)), file('b', 'y'.repeat(3000)), file('c', 'z'))
    const entries: TarEntry[] = []
    const reader = new TarReader((entry) => entries.push(entry))
    let given = 0
    while (!reader.ended) {
      reader.skip()
      reader.write(bytes.subarray(reader.next, reader.next + 512))
      given += 512
    }
    expect(entries).toEqual(read(bytes).entries)
    expect(given).toBe(5 * 512)
  })

  it('has names in two parts, in the way of POSIX and of star, but not of GNU', () => {
    expect(read(tar({ name: 'name', prefix: 'a/prefix' })).entries[0]?.name).toBe('a/prefix/name')
    expect(read(tar({ name: 'name', prefix: 'a/prefix', magic: 'star' })).entries[0]?.name).toBe(
      'a/prefix/name'
    )
    expect(read(tar({ name: 'name', prefix: '13371337', magic: 'gnu' })).entries[0]?.name).toBe('name')
    const full = 'n'.repeat(100)
    expect(read(tar({ name: full, prefix: 'p'.repeat(155) })).entries[0]?.name).toBe(
      `${'p'.repeat(155)}/${full}`
    )
  })

  it('has long names and targets in front of an entry, for that entry only', () => {
    const { entries } = read(
      tar(
        longName(LONG),
        longName('target', 'K'),
        symbolicLink('x', 'y'),
        file('plain'),
        pax({ linkpath: 'é' }),
        symbolicLink('l', 'm')
      )
    )
    expect(entries.map(({ name, target }) => [name, Buffer.from(target, 'latin1').toString()])).toEqual([
      [LONG, 'target'],
      ['plain', ''],
      ['l', 'é']
    ])
  })

  it('goes by the size of the extended header, as container engines do', () => {
    const inner = Buffer.concat([member(file('smuggled', 'hidden'))])
    const bytes = tar(
      pax({ size: String(inner.length) }),
      { name: 'outer', content: inner, size: 0 },
      file('next')
    )
    expect(read(bytes).entries.map(({ name, size }) => [name, size])).toEqual([
      ['outer', inner.length],
      ['next', 0]
    ])
  })

  it('has no content behind links and folders, whatever their size says', () => {
    const bytes = tar(
      { name: 'link', type: '1', linkName: 'a', size: 1024 },
      { name: 'folder', type: '5', size: 512 },
      file('next')
    )
    expect(read(bytes).entries.map(({ name }) => name)).toEqual(['link', 'folder', 'next'])
  })

  it('reads sizes in base 256', () => {
    const edit = (header: Buffer) => {
      header.fill(0, 124, 136)
      header[124] = 0x80
      header.writeUInt32BE(700, 132)
    }
    const { entries } = read(tar({ name: 'big', content: 'x'.repeat(700), edit }, file('next')))
    expect(entries.map(({ size }) => size)).toEqual([700, 0])
  })

  it('tells sparse files of all three kinds, under their own names', () => {
    const map = Buffer.alloc(512)
    const old = {
      name: 'old',
      type: 'S',
      magic: 'gnu',
      content: 'data',
      edit: (header: Buffer) => header.fill(1, 482, 483)
    } as const
    const header = member({ ...old, content: '', size: 4 })
    const bytes = Buffer.concat([header, map, member(file('', 'data')).subarray(512), tar(file('next'))])
    expect(read(bytes).entries.map(({ name, kind }) => [name, kind])).toEqual([
      ['old', 'sparse'],
      ['next', 'file']
    ])
    const modern = tar(
      pax({ 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.name': 'real' }),
      file('GNUSparseFile.1/real', 'data')
    )
    expect(read(modern).entries.map(({ name, kind }) => [name, kind])).toEqual([['real', 'sparse']])
  })

  it('ends without a marker where the bytes end, and says what is behind the marker', () => {
    expect(read(member(file('a', 'b'))).entries).toHaveLength(1)
    expect(read(Buffer.concat([tar(file('a')), Buffer.alloc(4096)])).hidden).toBe(false)
    const behind = read(Buffer.concat([tar(file('a')), member(file('b', 'hidden'))]))
    expect(behind.entries.map(({ name }) => name)).toEqual(['a'])
    expect(behind.hidden).toBe(true)
    expect(read(tar(pax({ path: 'for all' }, 'g'), file('a'))).ambiguous).toBe(true)
    expect(read(tar(pax({ comment: 'git archive' }, 'g'), file('a'))).ambiguous).toBe(false)
  })
})

describe('a damaged tar archive', () => {
  const negative = (header: Buffer) => header.fill(0xff, 124, 136)
  const huge = (header: Buffer) => {
    header.fill(0xff, 124, 136)
    header[124] = 0x80 | 0x3f
  }
  it.each([
    ['a wrong checksum', tar({ name: 'a', checksum: 1 }), 'wrong checksum'],
    ['no tar at all', Buffer.from('PK'.repeat(600)), 'wrong checksum'],
    ['a negative size', tar({ name: 'a', edit: negative }), 'wrong size'],
    ['a size beyond all measure', tar({ name: 'a', edit: huge }), 'wrong size'],
    [
      'a size that is no number',
      tar({ name: 'a', edit: (header) => header.write('12x', 124) }),
      'wrong size'
    ],
    ['an end in a header', tar(file('a')).subarray(0, 300), 'middle of a header'],
    ['an end in a file', tar(file('a', 'x'.repeat(600))).subarray(0, 700), 'middle of a file'],
    ['an end in a long name', tar(longName(LONG), file('a')).subarray(0, 700), 'middle of a header'],
    [
      'an extended header without an end',
      tar({ name: 'x', type: 'x', content: '99 path=a\n' }, file('a')),
      'not well-formed'
    ],
    [
      'a record without a key',
      tar({ name: 'x', type: 'x', content: '6 =abc\n' }, file('a')),
      'not well-formed'
    ],
    ['a path with a NUL', tar(pax({ path: 'a\0b' }), file('a')), 'not well-formed'],
    ['a size with a sign', tar(pax({ size: '-5' }), file('a')), 'not well-formed'],
    [
      'a name of two mebibytes',
      tar({ name: 'x', type: 'L', size: 2 << 20 }),
      'extended header of 2097152 bytes'
    ],
    [
      'an empty block in the middle',
      Buffer.concat([member(file('a')), Buffer.alloc(512), member(file('b'))]),
      'empty block'
    ]
  ])('with %s is told as such', (_, bytes, message) => {
    expect(() => read(bytes)).toThrow(TarError)
    expect(() => read(bytes)).toThrow(message)
  })
})

describe('a name in a layer', () => {
  it.each([
    ['./usr//lib/./a', 'usr/lib/a'],
    ['./', ''],
    ['/', ''],
    ['system\\x2dsetup.slice', 'system\\x2dsetup.slice'],
    ['C:/x', 'C:/x']
  ])('%s is %s', (name, path) => expect(segmentsOf(name)?.join('/')).toBe(path))

  it.each(['', '/etc/passwd', '../x', 'a/../../x', 'a/..', 'x'.repeat(5000), 'a\0b'])(
    '%j is refused',
    (name) => expect(segmentsOf(name)).toBeUndefined()
  )

  it('is read as UTF-8, and as something where it is none', () => {
    expect(segmentsOf(Buffer.from('é/ü').toString('latin1'))).toEqual(['é', 'ü'])
    expect(segmentsOf('a\xff')?.length).toBe(1)
  })
})
