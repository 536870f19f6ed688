import { composeFunctions, settleIdentity } from '../../src/functions/index.js'
import { fingerprint, withoutDigests, type ArtifactKind, type Finding } from '../../src/model/index.js'
import { LODASH, vulnerability } from '../support/sample-report.js'

const HASH = '0123456789abcdef'.repeat(4)
const OTHER = 'fedcba9876543210'.repeat(4)

/** What the findings of some artifacts are known by, sorted. */
function identities(
  artifacts: Readonly<Record<string, ArtifactKind>>,
  functions: readonly { name: string; code: string }[] = [],
  names: Readonly<Record<string, string>> = {}
): readonly string[] {
  const findings = Object.keys(artifacts).map((artifact): Finding => ({
    ...vulnerability(LODASH, 'CVE-2026-1', 'high', 'x', []),
    artifact,
    fingerprint: fingerprint('vulnerability', 'CVE-2026-1', artifact, 'lodash')
  }))
  const summaries = Object.entries(artifacts).map(([id, kind]) => ({ id, kind }))
  const units = functions.map((unit) => ({ ...unit, layers: [] }))
  return settleIdentity(findings, summaries, units, new Map(Object.entries(names)))
    .map((finding) => decodeURIComponent(finding.fingerprint.split(':')[2] ?? ''))
    .sort()
}

const named = (...ids: readonly string[]) =>
  composeFunctions(
    ids.map((id) => ({ id, kind: 'zip' })),
    undefined,
    []
  ).map(({ name }) => name)

describe('a name without digests', () => {
  it.each([
    ['dist/orders-3f2a9c1b.zip', 'dist/orders.zip'],
    ['dist/orders.3F2A9C1B4D5E.min.zip', 'dist/orders.min.zip'],
    [`cdk.out/asset.${HASH}`, 'cdk.out/asset'],
    [`cdk.out/asset.${HASH}.zip`, 'cdk.out/asset.zip'],
    [`builds/${HASH}.zip`, 'builds/*.zip'],
    [`build/${HASH}/orders.zip`, 'build/*/orders.zip'],
    ['out/orders-550e8400-e29b-41d4-a716-446655440000.zip', 'out/orders.zip'],
    ['out/orders_20261122101530.zip', 'out/orders.zip']
  ])('of %s is %s', (path, expected) => {
    expect(withoutDigests(path)).toBe(expected)
  })

  it.each([
    'dist/orders.zip',
    'a/feedback.zip',
    'v1.2.3/orders-2.zip',
    'x/defaced-facade.zip',
    '.',
    'orders-deadbeef.zip'
  ])('of %j is itself, for it has none', (path) => {
    expect(withoutDigests(path)).toBe(path)
  })
})

describe('a function of a bare zip', () => {
  it.each([
    ['by its content', ['dist/orders-3f2a9c1b.zip'], ['orders']],
    ['by the folder where there is nothing else', [`dist/orders/${HASH}.zip`], ['orders']],
    [
      'in full where two are called the same',
      ['a/orders-3f2a9c1b.zip', 'a/orders-4f2a9c1b.zip'],
      ['orders-3f2a9c1b', 'orders-4f2a9c1b']
    ],
    [
      'in full beside one that is called so',
      ['a/orders-3f2a9c1b.zip', 'a/orders.zip'],
      ['orders-3f2a9c1b', 'orders']
    ]
  ])('is called %s', (_what, ids, names) => {
    expect(named(...ids)).toEqual(names)
  })
})

describe('findings are known again', () => {
  it.each([
    ['in code of one function', [{ name: 'Orders', code: 'X' }], 'Orders'],
    [
      'in code of several',
      [
        { name: 'Refunds', code: 'X' },
        { name: 'Orders', code: 'X' }
      ],
      'Orders'
    ]
  ])('%s, by the function', (_what, functions, owner) => {
    for (const id of [`cdk.out/asset.${HASH}`, `cdk.out/asset.${OTHER}`]) {
      const units = functions.map(({ name }) => ({ name, code: id }))
      expect(identities({ [id]: 'zip' }, units)).toEqual([owner])
    }
  })

  it('in layers of a template, by what it calls them', () => {
    for (const [a, b] of [
      [HASH, OTHER],
      [OTHER, HASH]
    ] as const) {
      const [tools, fonts] = [`cdk.out/asset.${a}.zip`, `cdk.out/asset.${b}.zip`]
      expect(
        identities({ [tools]: 'layer', [fonts]: 'layer' }, [], { [tools]: 'Tools', [fonts]: 'Fonts' })
      ).toEqual(['layer Fonts', 'layer Tools'])
    }
  })

  it('in layers by ARN, whatever their version', () => {
    const arn = 'arn:aws:lambda:eu-west-1:123456789012:layer:tools'
    expect(identities({ [`${arn}:3`]: 'layer' })).toEqual([arn])
    // Two versions in one scan are two things.
    expect(identities({ [`${arn}:3`]: 'layer', [`${arn}:4`]: 'layer' })).toEqual([`${arn}:3`, `${arn}:4`])
  })

  it('in images, whatever their tag and digest', () => {
    for (const id of [
      `registry.test:5000/team/app:1@sha256:${HASH}`,
      'registry.test:5000/team/app:2',
      'registry.test:5000/team/app'
    ])
      expect(identities({ [id]: 'image' })).toEqual(['registry.test:5000/team/app'])
  })

  it('never as those of another artifact of the same scan', () => {
    const ids = [`cdk.out/asset.${HASH}.zip`, `cdk.out/asset.${OTHER}.zip`, 'cdk.out/asset.zip']
    expect(new Set(identities(Object.fromEntries(ids.map((id) => [id, 'layer'])))).size).toBe(3)
  })

  it('in files that bundlers name by their content, unless two would be the same', () => {
    const secret = (path: string): Finding => ({
      ...{ kind: 'secret', id: 'secret-x', severity: 'high', title: 'x', aliases: [], sources: [] },
      ...{ artifact: 'a.zip', place: { path }, location: { path: 'a.zip' } },
      fingerprint: fingerprint('secret', 'secret-x', 'a.zip', path)
    })
    const prints = (...paths: readonly string[]) =>
      settleIdentity(paths.map(secret), [{ id: 'a.zip', kind: 'zip' }], []).map(
        (finding) => finding.fingerprint
      )
    expect(prints('dist/main.3f2a9c1b.js')).toEqual(prints('dist/main.4a5b6c7d.js'))
    expect(prints('dist/main.3f2a9c1b.js')).not.toEqual(prints('src/main.3f2a9c1b.js'))
    expect(new Set(prints('dist/main.3f2a9c1b.js', 'dist/main.4a5b6c7d.js')).size).toBe(2)
  })
})
