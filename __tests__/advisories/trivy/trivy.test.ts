import { advise, findingsOf } from '../../../src/advisories/index.js'
import { questionsFor } from '../../../src/advisories/trivy/bom.js'
import { trivy } from '../../../src/advisories/trivy/index.js'
import { isCovered } from '../../../src/advisories/trivy/package-type.js'
import type { Component, Trivy } from '../../../src/model/index.js'
import { component, loopbackWorld } from '../samples.js'

const LODASH = component('npm', 'lodash', '4.17.15')

function system(purl: string, ecosystem: string): Component {
  const [, name = '', version = ''] = /\/([^/@]+)@([^?]+)/.exec(purl) ?? []
  return { ...LODASH, purl, ecosystem, name, version: decodeURIComponent(version) }
}

const CURL = system('pkg:rpm/amzn/curl@7.61.1-9.amzn2.0.1?arch=x86_64&distro=amzn-2', 'Amazon Linux:2')
const LIBSSL = system(
  'pkg:deb/debian/libssl3@3.0.9-1?arch=amd64&distro=debian-12&upstream=openssl',
  'Debian:12'
)
const BSDUTILS = system(
  'pkg:deb/debian/bsdutils@1:2.38.1-5?arch=amd64&distro=debian-12&upstream=util-linux%402.38.1-5',
  'Debian:12'
)

const program = (assess: () => Promise<string>): Trivy => ({
  assess,
  searchSecrets: () => {
    throw new Error('nobody looks for secrets here')
  },
  close: () => undefined
})

interface Bom {
  readonly components: readonly {
    readonly type: string
    readonly name: string
    readonly version: string
    readonly 'bom-ref': string
    readonly purl?: string
    readonly properties?: readonly { readonly name: string; readonly value: string }[]
  }[]
}

const read = (bom: string): Bom => JSON.parse(bom) as Bom

describe('the question', () => {
  it('names the distribution, and the packages without one, so that none is dropped', () => {
    const [question, ...others] = questionsFor([LODASH, CURL])
    expect(others).toEqual([])
    const [os, curl, lodash] = read(question?.bom ?? '').components
    expect(os).toMatchObject({ type: 'operating-system', name: 'amazon', version: '2' })
    expect(curl).toMatchObject({ name: 'curl', purl: 'pkg:rpm/curl@7.61.1-9.amzn2.0.1?arch=x86_64' })
    expect(curl?.['bom-ref']).toBe(CURL.purl)
    expect(lodash).toMatchObject({ name: 'lodash', purl: LODASH.purl })
  })

  it('is one for each distribution', () => {
    const questions = questionsFor([LODASH, CURL, LIBSSL])
    expect(questions.map(({ bom }) => read(bom).components[0]?.name)).toEqual(['debian', 'amazon'])
    expect(questions.flatMap(({ components }) => components)).toHaveLength(3)
  })

  it('carries the source package, by which Debian is matched', () => {
    const [question] = questionsFor([LIBSSL, BSDUTILS])
    const properties = read(question?.bom ?? '').components.map((each) =>
      (each.properties ?? []).map(({ name, value }) => `${name.replace('aquasecurity:trivy:', '')}=${value}`)
    )
    expect(properties).toEqual([
      [],
      ['SrcName=openssl', 'SrcEpoch=0', 'SrcVersion=3.0.9', 'SrcRelease=1'],
      ['SrcName=util-linux', 'SrcEpoch=0', 'SrcVersion=2.38.1', 'SrcRelease=5']
    ])
  })

  it('keeps names whole where the purl has lost something', () => {
    const babel = component('npm', '@babel/core', '7.0.0')
    expect(read(questionsFor([babel])[0]?.bom ?? '').components[0]).toMatchObject({ name: '@babel/core' })
  })

  it('is none where there is nothing to ask', () => {
    expect(questionsFor([])).toEqual([])
  })
})

describe('what is covered', () => {
  it.each([
    ['a language', LODASH, true],
    ['Amazon Linux', CURL, true],
    [
      'a distribution without release, which would make its driver crash',
      system('pkg:rpm/amzn/curl@1-1', ''),
      false
    ],
    ['a distribution without releases', system('pkg:apk/wolfi/curl@8.0-r0', 'Wolfi'), true],
    ['a distribution that trivy does not know', system('pkg:rpm/mine/curl@1-1?distro=mine-1', ''), false],
    ['what has no package URL', { ...LODASH, purl: 'lodash' }, false],
    ['another kind of package', { ...LODASH, purl: 'pkg:generic/node@20.0.0' }, false]
  ])('is %s: %#', (_what, target, covered) => {
    expect(isCovered(target)).toBe(covered)
  })
})

describe('the answer', () => {
  const report = (vulnerabilities: readonly object[], more: object = {}) =>
    JSON.stringify({
      SchemaVersion: 2,
      Results: [{ Target: 'x', Vulnerabilities: vulnerabilities }],
      ...more
    })
  const entry = {
    VulnerabilityID: 'CVE-2021-23337',
    VendorIDs: ['GHSA-35jh-r3h4-6jhm', 'DSA-1-1'],
    PkgIdentifier: { BOMRef: LODASH.purl },
    FixedVersion: '4.17.21, 5.0.0',
    SeveritySource: 'ghsa',
    PrimaryURL: 'https://example.org/cve',
    Title: 'Command Injection',
    Severity: 'HIGH',
    SomethingNew: { deep: [1] }
  }
  const ask = (answer: string, components: readonly Component[] = [LODASH]) =>
    advise(components, [trivy(program(() => Promise.resolve(answer)))], loopbackWorld())

  it('becomes a match', async () => {
    const { items, notices } = await ask(report([entry]))
    expect(notices).toEqual([])
    expect(items).toEqual([
      {
        purl: LODASH.purl,
        id: 'CVE-2021-23337',
        aliases: ['GHSA-35jh-r3h4-6jhm'],
        title: 'Command Injection',
        malware: false,
        fixedIn: ['4.17.21', '5.0.0'],
        source: {
          engine: 'trivy',
          id: 'CVE-2021-23337',
          url: 'https://example.org/cve',
          severity: 'high',
          severityFrom: 'trivy: ghsa'
        }
      }
    ])
  })

  it.each([
    ['no results at all', JSON.stringify({ SchemaVersion: 2 })],
    ['a result without vulnerabilities', JSON.stringify({ SchemaVersion: 2, Results: [{ Target: 'x' }] })]
  ])('may have %s', async (_what, answer) => {
    expect(await ask(answer)).toMatchObject({ items: [], notices: [] })
  })

  it('is filled up where trivy says less', async () => {
    const bare = {
      VulnerabilityID: 'CVE-1',
      PkgIdentifier: { BOMRef: LODASH.purl },
      PrimaryURL: 'javascript:x'
    }
    const { items } = await ask(report([bare]))
    expect(items).toMatchObject([
      {
        title: 'CVE-1',
        fixedIn: [],
        source: { severity: 'unknown', severityFrom: 'trivy', url: 'https://osv.dev/vulnerability/CVE-1' }
      }
    ])
  })

  it.each([
    ['garbage', 'Segmentation fault', 'not valid JSON'],
    ['half of it', report([entry]).slice(0, 80), 'not valid JSON'],
    ['nothing', '', 'not valid JSON'],
    ['a list', '[]', 'not an object'],
    ['another schema', JSON.stringify({ SchemaVersion: 3 }), 'schema version 3'],
    ['no schema', '{}', 'schema version none'],
    ['a vulnerability without id', report([{ ...entry, VulnerabilityID: 7 }]), 'without an id'],
    [
      'a package that was not asked about',
      report([{ ...entry, PkgIdentifier: { BOMRef: 'x' } }]),
      'not asked about'
    ]
  ])('is a failure of the engine when it is %s', async (_what, answer, message) => {
    const { items, notices, answered } = await ask(answer)
    expect(items).toEqual([])
    expect(answered).toEqual([])
    expect(notices).toEqual([
      {
        stage: 'advise',
        subject: 'trivy',
        incomplete: true,
        message: expect.stringContaining(message) as string
      }
    ])
  })

  it('tells that a distribution has given up a release', async () => {
    const { notices } = await ask(
      report([], { Metadata: { OS: { Family: 'amazon', Name: '2', EOSL: true } } })
    )
    expect(notices).toMatchObject([{ subject: 'amazon 2', incomplete: false }])
  })
})

describe('a second opinion', () => {
  const answer = (ids: readonly string[]) =>
    JSON.stringify({
      SchemaVersion: 2,
      Results: [
        {
          Vulnerabilities: ids.map((id) => ({
            VulnerabilityID: id,
            PkgIdentifier: { BOMRef: LODASH.purl },
            Severity: 'LOW'
          }))
        }
      ]
    })
  const osv = {
    id: 'osv',
    covers: () => true,
    lookup: () =>
      Promise.resolve({
        items: ['CVE-1', 'MAL-1'].map((id) => ({
          purl: LODASH.purl,
          id,
          aliases: [],
          title: id,
          malware: id.startsWith('MAL-'),
          fixedIn: [],
          source: {
            engine: 'osv',
            id,
            url: 'https://osv.dev',
            severity: 'high',
            severityFrom: 'CVSS:3.1/AV:N'
          } as const
        })),
        notices: []
      })
  }

  it('joins a finding that both have, and marks one that only one has, but no malware', async () => {
    const sources = [osv, trivy(program(() => Promise.resolve(answer(['CVE-1', 'CVE-2']))))]
    const { items, answered } = await advise([LODASH], sources, loopbackWorld())
    const findings = findingsOf(items, [LODASH], [], answered)
    expect(
      findings.map((each) => [
        each.id,
        each.severity,
        each.sources.map(({ engine }) => engine),
        'onlyBy' in each ? each.onlyBy : undefined
      ])
    ).toEqual([
      ['CVE-1', 'high', ['osv', 'trivy'], undefined],
      ['CVE-2', 'low', ['trivy'], 'trivy'],
      ['MAL-1', 'critical', ['osv'], undefined]
    ])
  })

  it('marks nothing when the other one failed: its silence says nothing', async () => {
    const sources = [osv, trivy(program(() => Promise.reject(new Error('it was killed'))))]
    const { items, answered, notices } = await advise([LODASH], sources, loopbackWorld())
    expect(findingsOf(items, [LODASH], [], answered).some((each) => 'onlyBy' in each)).toBe(false)
    expect(notices).toMatchObject([
      {
        subject: 'trivy',
        message: '1 package was not assessed: trivy failed: it was killed (lodash@4.17.15)',
        incomplete: true
      }
    ])
  })
})
