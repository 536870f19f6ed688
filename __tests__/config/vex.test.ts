import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadRequest } from '../../src/config/index.js'
import { readVex } from '../../src/config/vex/index.js'
import { scratchFolder } from '../support/scratch-folder.js'

const scratch = scratchFolder()
const read = (document: object) => readVex('vendor.json', JSON.stringify(document))

const LODASH = { '@id': 'pkg:npm/lodash@4.17.15' }
const NOT_AFFECTED = {
  vulnerability: { name: 'CVE-2021-23337', aliases: ['GHSA-35jh-r3h4-6jhm'] },
  products: [LODASH],
  status: 'not_affected',
  justification: 'vulnerable_code_not_in_execute_path'
}
const openVex = (...statements: unknown[]) => ({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://openvex.dev/docs/example/vex-1',
  author: 'Acme',
  timestamp: '2026-11-01T00:00:00Z',
  version: 1,
  statements
})

describe('OpenVEX', () => {
  it('is read with names, digests, subcomponents and its own times', () => {
    const { document, notices } = read(
      openVex(NOT_AFFECTED, {
        vulnerability: { '@id': 'https://nvd.nist.gov/vuln/detail/CVE-2026-2', name: 'CVE-2026-2' },
        timestamp: '2026-11-02T01:00:00.123456789+01:00',
        products: [
          {
            '@id': 'https://acme.example/orders',
            identifiers: { purl: 'pkg:oci/orders@sha256%3Aabc', cpe23: 'cpe:2.3:a:acme:orders:*' },
            hashes: { 'sha-256': 'ABC', md5: '1' },
            subcomponents: [LODASH]
          }
        ],
        status: 'affected',
        action_statement: 'Upgrade to 2',
        status_notes: 'seen in production'
      })
    )
    expect(notices).toEqual([])
    expect(document).toEqual({
      file: 'vendor.json',
      voice: 'openvex Acme',
      claims: [
        {
          ids: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'],
          products: [{ names: ['pkg:npm/lodash@4.17.15'], digests: [], subcomponents: [] }],
          status: 'not_affected',
          justification: 'vulnerable_code_not_in_execute_path',
          file: 'vendor.json',
          time: Date.UTC(2026, 10, 1)
        },
        {
          ids: ['CVE-2026-2'],
          products: [
            {
              names: ['https://acme.example/orders', 'pkg:oci/orders@sha256%3Aabc'],
              digests: ['sha256:abc'],
              subcomponents: [{ names: ['pkg:npm/lodash@4.17.15'], digests: [] }]
            }
          ],
          status: 'affected',
          detail: 'Upgrade to 2; seen in production',
          file: 'vendor.json',
          time: Date.UTC(2026, 10, 2, 0, 0, 0, 123)
        }
      ]
    })
  })

  it('does not apply not_affected without a reason, nor statements about nothing, and says so', () => {
    const bare = { ...NOT_AFFECTED, justification: undefined }
    const { document, notices } = read(
      openVex(
        ...Array.from({ length: 5 }, (_, index) => ({
          ...bare,
          vulnerability: { name: `CVE-2026-${index}` }
        })),
        { ...NOT_AFFECTED, products: [{ identifiers: { cpe23: 'cpe:2.3:a:acme:orders:*' } }] },
        { ...bare, impact_statement: 'The code was taken out' }
      )
    )
    expect(document.claims).toMatchObject([{ detail: 'The code was taken out' }])
    expect(notices).toEqual([
      {
        stage: 'config',
        subject: 'vendor.json',
        message:
          '5 VEX statements not applied because not_affected needs a justification or an impact statement: CVE-2026-0, CVE-2026-1, CVE-2026-2 and 2 more',
        incomplete: false
      },
      {
        stage: 'config',
        subject: 'vendor.json',
        message: '1 VEX statement not applied because no product is named: CVE-2021-23337',
        incomplete: false
      }
    ])
  })

  it.each<[string, unknown, string]>([
    ['no list', { ...openVex(), statements: {} }, "'statements' must be a list; write it as OpenVEX 0.2.0"],
    ['no time', { ...openVex(NOT_AFFECTED), timestamp: 'soon' }, "'timestamp' must be a time"],
    ['a text', openVex('x'), 'statement 1 must be an object'],
    [
      'an old one',
      openVex({ ...NOT_AFFECTED, vulnerability: 'CVE-1' }),
      "statement 1 needs a 'vulnerability'"
    ],
    [
      'a state of CycloneDX',
      openVex(NOT_AFFECTED, { ...NOT_AFFECTED, status: 'resolved' }),
      'statement 2 has no status of OpenVEX; use one of not_affected, affected, fixed, under_investigation'
    ],
    ['no status', openVex({ ...NOT_AFFECTED, status: undefined }), 'statement 1 has no status of OpenVEX'],
    [
      'a wrong time',
      openVex({ ...NOT_AFFECTED, timestamp: 1 }),
      "statement 1 has a 'timestamp' that is no time"
    ],
    [
      'a word of CycloneDX',
      openVex({ ...NOT_AFFECTED, justification: 'code_not_reachable' }),
      'statement 1 has no justification of OpenVEX'
    ]
  ])('is refused with %s', (_what, document, message) => {
    expect(() => readVex('vendor.json', JSON.stringify(document))).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: expect.stringContaining(`vex 'vendor.json': ${message}`) as string
      }) as Error
    )
  })
})

const cycloneDx = (vulnerabilities: unknown, more: object = {}) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { timestamp: '2026-11-01T00:00:00Z' },
  ...more,
  vulnerabilities
})
const analysed = (affects: unknown, analysis: object = { state: 'not_affected' }) => ({
  id: 'CVE-2021-23337',
  analysis,
  affects
})

describe('VEX in CycloneDX', () => {
  it.each([
    ['resolved', 'fixed'],
    ['resolved_with_pedigree', 'fixed'],
    ['exploitable', 'affected'],
    ['in_triage', 'under_investigation'],
    ['false_positive', 'not_affected'],
    ['not_affected', 'not_affected']
  ])('says %s for %s', (state, status) => {
    const { document } = read(cycloneDx([analysed([{ ref: 'pkg:npm/lodash' }], { state })]))
    expect(document.claims).toMatchObject([{ status, time: Date.UTC(2026, 10, 1) }])
  })

  it('names what is affected by references of the document, BOM-Links and package URLs', () => {
    const components = [
      {
        'bom-ref': 'outer',
        name: 'outer',
        components: [
          {
            'bom-ref': '7',
            purl: 'pkg:npm/lodash@4.17.15',
            hashes: [
              { alg: 'MD5', content: '1' },
              { alg: 'SHA-256', content: 'AB' }
            ]
          }
        ]
      }
    ]
    const link = 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#'
    const affects = [
      { ref: '7' },
      { ref: `${link}pkg%3Anpm%2Flodash%404.17.15` },
      { ref: 'pkg:npm/lodash' },
      { ref: 'function:orders' },
      { ref: `${link}9` }
    ]
    const analysis = {
      state: 'not_affected',
      justification: 'code_not_reachable',
      detail: 'never called',
      firstIssued: '2026-10-01T00:00:00Z',
      lastUpdated: '2026-10-02T00:00:00Z'
    }
    const { document, notices } = read(
      cycloneDx(
        [
          { ...analysed(affects, analysis), references: [{ id: 'GHSA-35jh-r3h4-6jhm', source: {} }] },
          { id: 'CVE-2026-9', affects: [{ ref: '7' }] }
        ],
        { components }
      )
    )
    const named = (...names: string[]) => ({ names, digests: [], subcomponents: [] })
    expect(document).toEqual({
      file: 'vendor.json',
      voice: 'vendor.json',
      claims: [
        {
          ids: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'],
          products: [
            { names: ['pkg:npm/lodash@4.17.15', '7'], digests: ['sha256:ab'], subcomponents: [] },
            named('pkg:npm/lodash@4.17.15'),
            named('pkg:npm/lodash'),
            named('function:orders')
          ],
          status: 'not_affected',
          justification: 'code_not_reachable',
          detail: 'never called',
          file: 'vendor.json',
          time: Date.UTC(2026, 9, 2)
        }
      ]
    })
    expect(notices.map(({ message }) => message)).toEqual([
      '1 VEX statement not applied because what is affected is not in the document: CVE-2021-23337'
    ])
  })

  it('clears the versions that a list calls unaffected, and no range', () => {
    const versions = [
      { version: '1.0', status: 'affected' },
      { version: '1.1', status: 'unaffected' },
      { range: 'vers:npm/>=2.0', status: 'unaffected' }
    ]
    const products = (state: string, list: unknown) =>
      read(cycloneDx([analysed([{ ref: 'pkg:npm/x', versions: list }], { state })])).document.claims[0]
        ?.products
    expect(products('resolved', versions)).toMatchObject([{ versions: ['1.1'] }])
    expect(products('exploitable', versions)).toMatchObject([{ versions: ['1.0'] }])
    expect(products('exploitable', [{ range: 'vers:npm/<2.0' }])).toEqual([
      { names: ['pkg:npm/x'], digests: [], subcomponents: [] }
    ])
    const { document, notices } = read(
      cycloneDx([analysed([{ ref: 'pkg:npm/x', versions: [{ version: '1.0' }] }]), analysed([])])
    )
    expect(document.claims).toEqual([])
    expect(notices.map(({ message }) => message)).toEqual([
      '1 VEX statement not applied because no version is called unaffected: CVE-2021-23337',
      '1 VEX statement not applied because nothing is named that is affected: CVE-2021-23337'
    ])
  })

  it.each<[string, unknown, string]>([
    [
      'another version',
      { ...cycloneDx([]), specVersion: '1.7' },
      "'specVersion' is '1.7'; use one of 1.4, 1.5, 1.6"
    ],
    ['no vulnerabilities', cycloneDx(undefined), "'vulnerabilities' must be a list"],
    ['no object', cycloneDx([7]), 'vulnerability 1 must be an object'],
    [
      'no id',
      cycloneDx([{ analysis: { state: 'resolved' } }]),
      "vulnerability 1 has an 'analysis' and needs an 'id'"
    ],
    [
      'a status of OpenVEX',
      cycloneDx([analysed([{ ref: 'pkg:npm/x' }], { state: 'fixed' })]),
      'vulnerability 1 has no state of CycloneDX; use one of resolved,'
    ],
    [
      'a name that every object has',
      cycloneDx([analysed([{ ref: 'pkg:npm/x' }], { state: 'constructor' })]),
      'vulnerability 1 has no state of CycloneDX'
    ]
  ])('is refused with %s', (_what, document, message) => {
    expect(() => readVex('vendor.json', JSON.stringify(document))).toThrow(`vex 'vendor.json': ${message}`)
  })

  it('may lie as deep as it likes', () => {
    const depth = 100_000
    const inner = '{"bom-ref":"deep","purl":"pkg:npm/deep@1"}'
    const nested = `${'{"components":['.repeat(depth)}${inner}${']}'.repeat(depth)}`
    const text = JSON.stringify(cycloneDx([analysed([{ ref: 'deep' }])], { components: ['HERE'] }))
    const { document } = readVex('vendor.json', text.replace('"HERE"', nested))
    expect(document.claims).toMatchObject([{ products: [{ names: ['pkg:npm/deep@1', 'deep'] }] }])
  })
})

describe('the option', () => {
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(scratch.path, name), content)
  const load = async (value: string) => await loadRequest({ vex: { value, where: '--vex' } }, scratch.path)

  it('reads each file once', async () => {
    put('a.json', `\uFEFF${JSON.stringify(openVex(NOT_AFFECTED))}`)
    put('b.json', JSON.stringify(cycloneDx([analysed([])])))
    const { vex, notices } = await load('a.json\nb.json\na.json')
    expect(vex.map(({ file, claims }) => [file, claims.length])).toEqual([
      ['a.json', 1],
      ['b.json', 0]
    ])
    expect(notices).toHaveLength(1)
  })

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a.json', '{', /^vex 'a\.json' is not JSON; name documents of OpenVEX or CycloneDX in JSON$/],
    ['a.json', 'null', /^vex 'a\.json' is neither OpenVEX nor CycloneDX; /],
    ['a.json', '{"@context":"https://openvex.devil/ns"}', /is neither/],
    ['a.json', '{"document":{"category":"csaf_vex"}}', /is neither/],
    ['a.json', Uint8Array.of(0xff), /^vex 'a\.json' is not UTF-8 text$/],
    ['a.json', new Uint8Array((32 << 20) + 1), /^vex 'a\.json' is larger than 32 MiB; /]
  ])('refuses %s of %#', async (name, content, message) => {
    put(name, content)
    await expect(load(name)).rejects.toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: expect.stringMatching(message) as string
      }) as Error
    )
  })

  it('refuses what is not there, and what is no file', async () => {
    await expect(load('c.json')).rejects.toThrow("vex 'c.json' does not exist")
    await expect(load('.')).rejects.toThrow("vex '.' is no file")
  })
})
