import nodeSemver from 'semver'
import { ORDERINGS, ordering, verdict } from './support.js'

const ROUNDS = 40
const STRINGS = 24

/** Strings that no tool has seen: every sign that means something somewhere, and some that mean nothing. */
const NASTY = [
  ...'0 1 2 9 00 01 10 99999999999999999999 . . . - - _ + ~ ^ : ! v V a b c p r rc alpha beta pre dev post'.split(
    ' '
  ),
  ...'sp ga final snapshot x * @ git svn el9 -r -r1 _p1 _alpha é ß ٣ 🙂 \ud800 \0'.split(' '),
  ' ',
  ''
]

/**
 * Orders that their tools do not keep transitive for every string are tried on the strings for which they do:
 * for Maven numbers and then one qualifier, for Packagist all without `#` (which NASTY does not have).
 */
const MAVEN_QUALIFIERS = [
  '',
  '-alpha',
  '-beta-2',
  '-rc1',
  '-SNAPSHOT',
  '-sp',
  '-foo',
  '-foo2',
  '-m3',
  '-1',
  '-2'
]

describe.each([...ORDERINGS.keys()])('%s', (id) => {
  const { compare } = ordering(id)

  it('finds every string equal to itself', () => {
    const random = randomNumbers(1)
    for (let i = 0; i < ROUNDS * STRINGS; i += 1) {
      const text = nasty(random)
      expect([text, compare(text, text)]).toEqual([text, 0])
    }
  })

  it('says the contrary when the two are swapped', () => {
    const random = randomNumbers(2)
    for (let i = 0; i < ROUNDS * STRINGS; i += 1) {
      const [a, b] = [nasty(random), nasty(random)]
      expect([a, b, verdict({ id, compare }, a, b)]).toEqual([a, b, expect.stringMatching(/[<=>]/)])
    }
  })

  it('is transitive', () => {
    const random = randomNumbers(3)
    for (let round = 0; round < ROUNDS; round += 1) {
      const strings = Array.from({ length: STRINGS }, () =>
        id === 'maven' ? plainMaven(random) : nasty(random)
      )
      expect(contradictionAmong(strings, compare)).toBeUndefined()
    }
  })
})

describe.each([...ORDERINGS.keys()])('%s with hostile strings of 100,000 characters', (id) => {
  const { compare } = ordering(id)
  const parts = [
    '1',
    '0',
    '.',
    '-',
    '~',
    '1.',
    '1-',
    'a1',
    '0.',
    '_p1',
    '-ga',
    '1.x',
    '!1',
    '+a.',
    '🙂',
    ' ',
    '#'
  ]

  it.each(parts)('still answers to %p over and over', (part) => {
    const text = part.repeat(100_000 / part.length)
    expect(verdict({ id, compare }, `1${text}`, `1${text}a`)).toMatch(/[<=>]/)
    expect(verdict({ id, compare }, `1.0-${text}x`, '1.0')).toMatch(/[<=>]/)
  })
})

describe('semver', () => {
  it('agrees with node-semver on strict versions', () => {
    const random = randomNumbers(4)
    const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
    const number = (): string => pick(['0', '1', '2', '9', '10', '4294967296', '9007199254740991'])
    const label = (): string =>
      pick(['0', '1', '10', 'a', 'A', 'b', 'a-b', '-', '--1', '0a', '20240229123456', 'rc', 'x1'])
    const version = (): string => {
      const labels = Array.from({ length: Math.floor(random() * 4) }, label).join('.')
      return `${number()}.${number()}.${number()}${labels === '' ? '' : `-${labels}`}${pick(['', '', '+b.1'])}`
    }
    for (let i = 0; i < 5000; i += 1) {
      const a = version()
      const b = random() < 0.5 ? version() : a.replace(/[^.]+$/, label())
      if (nodeSemver.valid(a) === null || nodeSemver.valid(b) === null) continue
      expect([a, b, Math.sign(ordering('semver').compare(a, b))]).toEqual([a, b, nodeSemver.compare(a, b)])
    }
  })
})

/** The first three strings whose order contradicts itself, if any. */
function contradictionAmong(
  strings: readonly string[],
  compare: (a: string, b: string) => number
): readonly (string | undefined)[] | undefined {
  const orders = strings.map((a) => Int8Array.from(strings, (b) => Math.sign(compare(a, b))))
  for (const [i, ofFirst] of orders.entries()) {
    for (const [j, ofSecond] of orders.entries()) {
      for (const [k, order] of ofFirst.entries()) {
        const first = ofFirst[j] ?? 0
        const second = ofSecond[k] ?? 0
        const isExpected = first > 0 || second > 0 || order === (first === 0 && second === 0 ? 0 : -1)
        if (!isExpected) return [strings[i], strings[j], strings[k]]
      }
    }
  }
  return undefined
}

function nasty(random: () => number): string {
  const parts = Array.from(
    { length: 1 + Math.floor(random() * 7) },
    () => NASTY[Math.floor(random() * NASTY.length)]
  )
  return (random() < 0.7 ? '1' : '') + parts.join('')
}

function plainMaven(random: () => number): string {
  const numbers = Array.from({ length: 1 + Math.floor(random() * 3) }, () => String(Math.floor(random() * 3)))
  return `${numbers.join('.')}${MAVEN_QUALIFIERS[Math.floor(random() * MAVEN_QUALIFIERS.length)] ?? ''}`
}

/** Numbers in [0, 1), the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
