import { ordering, verdict } from './support.js'

/** Decisions of our own, where the tools refuse a string or where we differ from them on purpose. */
const DECISIONS: Readonly<Record<string, readonly string[]>> = {
  semver: [
    '1 = 1.0.0',
    '1.2 < 1.2.1',
    '1.2.3.4 > 1.2.3',
    '1.2.3.4 < 1.2.3.5',
    'v1.2.3 = 1.2.3',
    '=1.2.3 = 1.2.3',
    'V1.2.3 = v1.2.3',
    '01.002.3 = 1.2.3',
    '1.2.3beta < 1.2.3',
    '1.21rc2 = 1.21.0-rc.2',
    '1.21rc2 < 1.21rc10',
    '1.21rc2 < 1.21.0-rc.4',
    '1.2.3.Final < 1.2.3',
    '1.0.0- < 1.0.0',
    '1.0.0-01 = 1.0.0-1',
    'latest < 0.0.0-0',
    'latest < master',
    'latest = latest',
    '9007199254740993.0.0 > 9007199254740992.0.0',
    '1.0.0-9007199254740993 > 1.0.0-9007199254740992',
    'v0.0.0-20190311183353-d8887717615a < v0.0.0-20220722155237-a158d28d115b',
    '2.0.0+incompatible = 2.0.0',
    '1.0.0+a-b.c = 1.0.0+x'
  ],
  pypi: [
    'foo < 0.dev0',
    '1.0-bulbasaur < 0!0.0.dev0',
    '99999999999999999999.1 > 99999999999999999998.2',
    '1.0+local_1 = 1.0+local.1',
    '1.0+ < 0',
    '1!0.1 > 2099.1'
  ],
  maven: [
    '1-ga-1 = 1-1',
    '1-final-1 = 1-1',
    '1.0000000000.1 = 1.0.1',
    '1.99999999999999999999 > 1.9999999999'
  ],
  nuget: [
    'v1.0 = 1.0.0.0',
    '1.2.3.4.5 > 1.2.3.4',
    '2147483648.0 > 2147483647.0',
    'latest < 0.0.0-a',
    '1.0.0-20230101120000 > 1.0.0-2147483647'
  ],
  packagist: [
    '1.0 < 1.0.0',
    '1.0.0-BETA1 = 1.0.0-beta1',
    '1.0.0-STABLE = 1.0.0-stable',
    'dev-main < 0.0.0-dev',
    'dev-main < dev-next',
    '1.x-dev > 1.9.9',
    '1.x-dev < 2.0.0-dev',
    '1.0.0+build > 1.0.0-RC1',
    '1.0.0@beta = 1.0.0',
    'nonsense < 0.0.0-dev'
  ],
  rubygems: ['1beta < 1', '1..2 = 1.2', '### = 0', '1.0+2 = 1.0.2'],
  dpkg: ['a:1 > 99', '1:1 > a:1', '1.0- = 1.0', ':1 > 1'],
  apk: [
    '6.6.2p1 < 6.6.2p2',
    '6.6.2p1 > 6.6.2',
    '1.0a1 = 1.0a01',
    '.1 < 1',
    '1-r = 1-r0',
    '1. < 1',
    '1.0_unknown < 1.0',
    '1.0_unknown > 1.0_rc9',
    '1.0_p18446744073709551617 > 1.0_p2',
    '1.2.0A = 1.2.0B'
  ],
  rpm: ['1.0 < 1.0-', ':1.0 = 0:1.0', 'é = ü', '1.18446744073709551617 > 1.2']
}

describe.each(Object.keys(DECISIONS))('%s, where no tool decides', (id) => {
  it.each(DECISIONS[id] ?? [])('%s', (line) => {
    const [a = '', , b = ''] = line.split(' ')
    expect(`${a} ${verdict(ordering(id), a, b)} ${b}`).toBe(line)
  })
})

describe.each(Object.keys(DECISIONS))('%s and blanks', (id) => {
  it('does not mind blanks around a version', () => {
    expect(verdict(ordering(id), ' 1.2.3\n', '1.2.3')).toBe('=')
  })
})
