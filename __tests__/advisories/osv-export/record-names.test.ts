import {
  hasEscapedLetters,
  parseRecord,
  scanRecord,
  type PackageName
} from '../../../src/advisories/osv-export/record-names.js'

const bytes = (text: string) => Buffer.from(text)
const lodash: PackageName = { ecosystem: 'npm', name: 'lodash' }
const affected = (target: string) =>
  `{"id":"X-1","modified":"2026-08-21T10:00:00Z","affected":[{"package":${target}}]}`

describe('a quick scan finds', () => {
  it.each([
    ['a package', affected('{"ecosystem":"npm","name":"lodash","purl":"pkg:npm/lodash"}')],
    [
      'one with spaces everywhere',
      affected('\n\t {\r\n "name" : "lodash" ,\n "ecosystem" : "npm" }').replaceAll('":', '" \n: ')
    ],
    ['one whose strings hold braces', affected('{"x":"a}b{c","name":"lodash","ecosystem":"npm"}')],
    ['one with an object inside', affected('{"x":{"y":{"package":1}},"name":"lodash","ecosystem":"npm"}')],
    [
      'one with escapes',
      affected('{"x":"\\"}\\\\","name":"lod\\u0041sh","ecosystem":"npm"}').replace('\\u0041', 'a')
    ],
    ['the last of two names', affected('{"name":"other","ecosystem":"npm","name":"lodash"}')],
    [
      'one behind prose about packages',
      affected('{"ecosystem":"npm","name":"lodash"}').replace(
        '{"id"',
        '{"details":"the \\"package\\": {\\"name\\": \\"x","id"'
      )
    ],
    [
      'one in front of prose',
      affected('{"ecosystem":"npm","name":"lodash"}').replace(/}$/, ',"details":"\\"package\\":{"}')
    ],
    [
      'one behind a key that ends like it',
      affected('{"ecosystem":"npm","name":"lodash"}').replace('{"id"', '{"a\\"package":7,"id"')
    ],
    [
      'one behind a value that is the word',
      affected('{"ecosystem":"npm","name":"lodash"}').replace('{"id"', '{"kind":"package","id"')
    ]
  ])('%s', (_what, text) => {
    expect(parseRecord(bytes(text))?.packages).toContainEqual(lodash)
    expect(scanRecord(bytes(text))).toMatchObject({ modified: '2026-08-21T10:00:00Z' })
    expect(scanRecord(bytes(text))?.packages).toContainEqual(lodash)
  })

  it('names in every script', () => {
    const text = affected('{"ecosystem":"NuGet","name":"\u041dewtonsoft.json"}')
    expect(scanRecord(bytes(text))?.packages).toEqual([{ ecosystem: 'NuGet', name: '\u041dewtonsoft.json' }])
  })

  it.each(['null', '7', '"lodash"', '[]', '{}'])('nothing to match in a package that is %s', (value) => {
    const found = scanRecord(bytes(affected(value)))?.packages ?? []
    expect(found.filter(({ name }) => name !== '')).toEqual([])
  })

  it.each(['', ' ', '{', '}', '[]', 'null', '{"package":', '{"id":}', affected('{').slice(0, 40)])(
    'no record in %j',
    (text) => {
      expect(scanRecord(bytes(text))).toBeUndefined()
    }
  )
})

describe('a key that is not written as it reads', () => {
  it.each(['"\\u0070ackage"', '"p\\u0061ckage"', '"packag\\u0065"', '"p\\u0061ck\\u0061ge"'])(
    '%s is noticed',
    (key) => {
      const text = affected('{"ecosystem":"npm","name":"lodash"}').replace('"package"', key)
      expect(hasEscapedLetters(bytes(text))).toBe(true)
      expect(parseRecord(bytes(text))?.packages).toEqual([lodash])
    }
  )

  it('is not suspected in the escapes that encoders write', () => {
    expect(hasEscapedLetters(bytes('"\\u003c\\u003E\\u0026\\u2028\\n\\ud83d\\u0000\\u001f"'))).toBe(false)
  })
})

describe('whatever a record holds', () => {
  /** Park and Miller's generator: the same documents in every run. */
  function generator(seed: number): (below: number) => number {
    let state = seed
    return (below) => {
      state = (state * 48_271) % 2_147_483_647
      return state % below
    }
  }

  const PIECES = [
    'package',
    '"package"',
    '"package":{',
    '{',
    '}',
    '\\',
    '"',
    ':',
    '\n',
    'é',
    '\u{1f600}',
    'name',
    'a',
    ',',
    ' ',
    '\u041d'
  ]

  function randomValue(next: (below: number) => number, depth: number): unknown {
    const word = () => Array.from({ length: next(6) }, () => PIECES[next(PIECES.length)]).join('')
    switch (next(depth > 0 ? 6 : 3)) {
      case 0:
        return word()
      case 1:
        return next(1000)
      case 2:
        return null
      case 3:
        return Array.from({ length: next(3) }, () => randomValue(next, depth - 1))
      default:
        return Object.fromEntries(
          Array.from({ length: next(4) }, () => [
            ['package', 'name', 'ecosystem', word()][next(4)] ?? '',
            randomValue(next, depth - 1)
          ])
        )
    }
  }

  it('the quick scan finds all packages that a parser finds', () => {
    const next = generator(20_261_122)
    let packages = 0
    for (let round = 0; round < 5000; round += 1) {
      const entries = Array.from({ length: next(4) }, () => ({
        extra: randomValue(next, 3),
        package:
          next(4) === 0
            ? randomValue(next, 2)
            : { name: `p${next(9)}}"{`, x: randomValue(next, 2), ecosystem: 'npm' }
      }))
      const text = JSON.stringify({ details: randomValue(next, 3), affected: entries }, null, next(3))
      const parsed = parseRecord(bytes(text))
      const scanned = scanRecord(bytes(text))
      packages += parsed?.packages.length ?? 0
      expect(scanned?.packages).toEqual(expect.arrayContaining([...(parsed?.packages ?? ['not parsed'])]))
    }
    expect(packages).toBeGreaterThan(4000)
  })
})
