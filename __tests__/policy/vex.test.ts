import {
  artifactProduct,
  functionProduct,
  type Finding,
  type Ignore,
  type VexClaim,
  type VexDocument,
  type VexProduct
} from '../../src/model/index.js'
import { judge, type Policy } from '../../src/policy/index.js'
import { isMeantPackage } from '../../src/policy/same-purl.js'

const DIGEST = `sha256:${'ab'.repeat(32)}`
const policy: Policy = {
  failOnSeverity: 'high',
  onlyFixed: false,
  warnOnly: false,
  failOnIncomplete: true,
  ignores: [],
  artifacts: [{ id: 'dist/orders.zip', digest: DIGEST }],
  today: '2026-11-22'
}

const LODASH: Finding = {
  kind: 'vulnerability',
  id: 'CVE-2021-23337',
  severity: 'high',
  title: 'Command injection',
  aliases: ['GHSA-35jh-r3h4-6jhm'],
  purl: 'pkg:npm/lodash@4.17.15',
  fixedIn: ['4.17.21'],
  artifact: 'dist/orders.zip',
  function: 'orders',
  location: { path: 'dist/orders.zip' },
  sources: [],
  fingerprint: 'f'
}
const EVIL: Finding = { ...LODASH, kind: 'malware', id: 'MAL-2025-1', aliases: ['CVE-2025-1'], fixedIn: [] }

const about = (...names: string[]): VexProduct => ({ names, digests: [], subcomponents: [] })
const claim = (changes: Partial<VexClaim> = {}): VexClaim => ({
  ids: ['CVE-2021-23337'],
  products: [about('pkg:npm/lodash@4.17.15')],
  status: 'not_affected',
  justification: 'component_not_present',
  file: 'vendor.json',
  time: 1,
  ...changes
})
const document = (...claims: VexClaim[]): VexDocument => ({ file: 'vendor.json', voice: 'Acme', claims })
const judged = (finding: Finding, vex: readonly VexDocument[], ignores: Ignore[] = []) => {
  const { decisions, notices } = judge([finding], { ...policy, vex, ignores })
  return { ...decisions[0], notices: notices.map(({ subject, message }) => `${subject}: ${message}`) }
}
const outcome = (changes: Partial<VexClaim>, finding: Finding = LODASH) =>
  judged(finding, [document(claim(changes))]).outcome

describe('a statement', () => {
  it('hides what is not affected, and keeps why', () => {
    expect(judged(LODASH, [document(claim())])).toEqual({
      finding: LODASH,
      outcome: 'ignored',
      because: 'VEX: not affected, component_not_present (vendor.json)',
      statement: { status: 'not_affected', justification: 'component_not_present', file: 'vendor.json' },
      notices: []
    })
  })

  it.each<[Partial<VexClaim>, string, string]>([
    [{ status: 'fixed', justification: undefined as never }, 'ignored', 'VEX: fixed (vendor.json)'],
    [
      { status: 'affected', justification: undefined as never, detail: 'Upgrade to 5' },
      'blocks',
      'VEX: affected: Upgrade to 5 (vendor.json)'
    ],
    [
      { status: 'under_investigation', justification: undefined as never },
      'blocks',
      'VEX: under investigation (vendor.json)'
    ],
    [
      { justification: undefined as never },
      'ignored',
      'VEX: not affected, without a justification (vendor.json)'
    ]
  ])('%j: %s', (changes, wanted, because) => {
    expect(judged(LODASH, [document(claim(changes))])).toMatchObject({ outcome: wanted, because })
  })

  it('is shown beside what the policy says', () => {
    const low = { ...LODASH, shadowed: true } as Finding
    expect(judged(low, [document(claim({ status: 'affected' }))])).toMatchObject({
      outcome: 'below-threshold',
      because: 'another copy is loaded in its place; VEX: affected, component_not_present (vendor.json)'
    })
  })

  it('is about a vulnerability by any of its names', () => {
    expect(outcome({ ids: ['ghsa-35JH-r3h4-6jhm'] })).toBe('ignored')
    expect(outcome({ ids: ['VENDOR-7', 'CVE-2021-23337'] })).toBe('ignored')
    expect(outcome({ ids: ['CVE-2021-2333'] })).toBe('blocks')
    const source = { engine: 'osv', id: 'SNYK-1', url: '', severity: 'high', severityFrom: 'none' } as const
    expect(outcome({ ids: ['snyk-1'] }, { ...LODASH, sources: [source] })).toBe('ignored')
  })

  it.each<[string, Partial<VexProduct> | string, string]>([
    ['the package', 'pkg:npm/lodash', 'ignored'],
    ['another version', 'pkg:npm/lodash@4.17.16', 'blocks'],
    ['another package', 'pkg:npm/lodash-es', 'blocks'],
    ['a CPE', 'cpe:2.3:a:lodash:lodash:*', 'blocks'],
    ['the function', functionProduct('orders'), 'ignored'],
    ['the function in our SBOM', 'function:orders', 'ignored'],
    ['another function', functionProduct('billing'), 'blocks'],
    ['the artifact', artifactProduct('dist/orders.zip'), 'ignored'],
    ['the artifact in our SBOM', 'artifact:dist/orders.zip', 'ignored'],
    ['a name like it', artifactProduct('orders.zip'), 'blocks'],
    ['its digest', { digests: [DIGEST] }, 'ignored'],
    ['another digest', { digests: ['sha256:00'] }, 'blocks'],
    ['the image', `pkg:oci/orders@${encodeURIComponent(DIGEST)}?tag=1`, 'ignored'],
    ['another image', 'pkg:oci/orders@sha256%3A00', 'blocks'],
    ['an image without a digest', 'pkg:oci/orders', 'blocks'],
    ['a version that is listed', { names: ['pkg:npm/lodash'], versions: ['4.17.15'] }, 'ignored'],
    ['another one', { names: ['pkg:npm/lodash'], versions: ['4.17.21'] }, 'blocks'],
    ['a version of the function', { names: ['function:orders'], versions: ['4.17.15'] }, 'blocks'],
    [
      'the package in the function',
      { names: [functionProduct('orders')], subcomponents: [about('pkg:npm/lodash')] },
      'ignored'
    ],
    [
      'another package in the function',
      { names: [functionProduct('orders')], subcomponents: [about('pkg:npm/axios')] },
      'blocks'
    ],
    [
      'the package in another product',
      { names: ['pkg:npm/express@4'], subcomponents: [about('pkg:npm/lodash')] },
      'blocks'
    ],
    [
      'something inside the package',
      { names: ['pkg:npm/lodash'], subcomponents: [about('pkg:npm/lodash.template')] },
      'blocks'
    ]
  ])('about %s: %j', (_what, product, wanted) => {
    const meant = typeof product === 'string' ? about(product) : { ...about(), ...product }
    expect(outcome({ products: [about('pkg:npm/other'), meant] })).toBe(wanted)
  })

  it('says nothing of what is no package', () => {
    const setting: Finding = {
      kind: 'posture',
      id: 'public-url',
      severity: 'high',
      title: 'Public',
      aliases: [],
      artifact: 'dist/orders.zip',
      function: 'orders',
      remedy: 'Close it',
      location: { path: 'template.yaml' },
      sources: [],
      fingerprint: 'p'
    }
    expect(outcome({ ids: ['public-url'], products: [about('function:orders')] }, setting)).toBe('blocks')
  })

  it('hides malware only by its own name, and no fix does', () => {
    expect(outcome({}, EVIL)).toBe('blocks')
    expect(outcome({ ids: ['MAL-2025-1'] }, EVIL)).toBe('ignored')
    expect(outcome({ ids: ['MAL-2025-1'], status: 'fixed' }, EVIL)).toBe('blocks')
    expect(outcome({ ids: ['CVE-2000-1', 'MAL-2025-1'] }, EVIL)).toBe('blocks')
  })
})

describe('several statements', () => {
  const says = (file: string, status: VexClaim['status'], time: number, voice = file): VexDocument => ({
    file,
    voice,
    claims: [claim({ status, time, file })]
  })

  it('of one voice: the last counts, in whatever order they come', () => {
    const vex = [
      says('a', 'affected', 1, 'x'),
      says('b', 'not_affected', 2, 'x'),
      says('c', 'affected', 0, 'x')
    ]
    for (const order of [vex, [...vex].reverse()])
      expect(judged(LODASH, order)).toMatchObject({
        outcome: 'ignored',
        statement: { file: 'b' },
        notices: []
      })
    expect(judged(LODASH, [...vex, says('d', 'under_investigation', 3, 'x')])).toMatchObject({
      outcome: 'blocks',
      notices: []
    })
  })

  it.each([
    ['at one time', [says('a', 'fixed', 1, 'x'), says('b', 'affected', 1, 'x')], 'fixed'],
    ['of two voices', [says('a', 'not_affected', 9), says('b', 'affected', 1)], 'not affected']
  ] as const)('that contradict each other %s hide nothing, and that is said', (_what, vex, word) => {
    for (const order of [vex, [...vex].reverse()])
      expect(judged(LODASH, order)).toMatchObject({
        outcome: 'blocks',
        statement: { status: 'affected' },
        notices: [`CVE-2021-23337: a says ${word}, b says affected: it is not hidden`]
      })
  })

  it('about something else alone are told of, and not where the document has others', () => {
    const other = claim({ products: [about('pkg:npm/axios')] })
    expect(judged(LODASH, [document(other)]).notices).toEqual([
      'vendor.json: its one VEX statement is about no finding of this scan'
    ])
    expect(judged(LODASH, [document(other, other)]).notices).toEqual([
      'vendor.json: its 2 VEX statements are about no finding of this scan'
    ])
    expect(judged(LODASH, [document(other, claim())]).notices).toEqual([])
    expect(judge([LODASH], { ...policy, vex: [document(other)], shard: '1/2' }).notices).toEqual([])
    expect(judged(LODASH, [document()]).notices).toEqual([])
  })
})

describe('beside ignore entries', () => {
  const entry: Ignore = { id: 'CVE-2021-23337', reason: 'accepted by Ada', line: 7 }

  it('a person comes first, and what VEX says is kept', () => {
    expect(judged(LODASH, [document(claim({ status: 'affected' }))], [entry])).toMatchObject({
      outcome: 'ignored',
      because: 'accepted by Ada',
      statement: { status: 'affected', file: 'vendor.json' },
      notices: []
    })
  })

  it('a person may make a statement, and who contradicts it is told of', () => {
    const sure: Ignore = {
      ...entry,
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path'
    }
    expect(judged(LODASH, [document(claim({ status: 'affected' }))], [sure])).toMatchObject({
      outcome: 'ignored',
      statement: {
        status: 'not_affected',
        justification: 'vulnerable_code_not_in_execute_path',
        detail: 'accepted by Ada'
      },
      notices: [
        'CVE-2021-23337: the ignore entry on line 7 says not affected, vendor.json says affected: it stays ignored'
      ]
    })
    expect(judged(LODASH, [document(claim({ status: 'under_investigation' }))], [sure]).notices).toEqual([])
  })

  it('VEX holds where the entry has ended', () => {
    const old = { ...entry, expires: '2026-11-21' }
    expect(judged(LODASH, [document(claim())], [old])).toMatchObject({
      outcome: 'ignored',
      statement: { file: 'vendor.json' }
    })
  })
})

it.each([
  ['pkg:npm/lodash', 'pkg:npm/lodash@1', true],
  ['pkg:npm/@acme/x', 'pkg:npm/%40acme/x@1', true],
  ['pkg:npm/%40acme%2Fx@1', 'pkg:npm/%40acme/x@1', true],
  ['pkg:npm/@acme', 'pkg:npm/%40acme/x@1', false],
  ['pkg:pypi/Ruamel_Yaml@1', 'pkg:pypi/ruamel.yaml@1', true],
  ['pkg:maven/a/B@1', 'pkg:maven/a/b@1', false],
  ['PKG:Maven/a/b', 'pkg:maven/a/b@1', true],
  ['pkg:deb/debian/curl@1%2B2', 'pkg:deb/debian/curl@1%2B2?arch=amd64&distro=debian-12', true],
  ['pkg:deb/debian/curl@1+2?arch=amd64', 'pkg:deb/debian/curl@1%2B2?arch=amd64&distro=debian-12', true],
  ['pkg:deb/debian/curl?arch=arm64', 'pkg:deb/debian/curl@1?arch=amd64', false],
  ['pkg:deb/debian/curl?arch=arm64', 'pkg:deb/debian/curl@1', false],
  ['pkg:maven/a/b@1?type=jar', 'pkg:maven/a/b@1', true],
  ['pkg:maven/a/b@1?type=jar&classifier=tests', 'pkg:maven/a/b@1', false],
  ['pkg:apk/alpine/git@1?repository_url=https%3A%2F%2Fa.example', 'pkg:apk/alpine/git@1?arch=x86_64', true],
  ['pkg:npm/lodash#sub/path', 'pkg:npm/lodash@1', true],
  ['pkg:npm/lodash@%zz', 'pkg:npm/lodash@%zz', true],
  ['lodash', 'lodash', false],
  ['pkg:npm/', 'pkg:npm/', false],
  ['', '', false]
])('%s means %s: %s', (wanted, purl, meant) => {
  expect(isMeantPackage(wanted, purl)).toBe(meant)
})
