import { osvApi } from '../../../src/advisories/osv-api/index.js'
import { UserError } from '../../../src/model/index.js'
import { advisory, component, loopbackWorld } from '../samples.js'
import { LODASH, queriesIn, RECORDS, useService } from './service.js'

const service = useService()

describe('a lookup', () => {
  it('finds what is known, with its details', async () => {
    const { items, notices } = await service.lookUp([LODASH])
    expect(notices).toEqual([])
    expect(items).toMatchObject([
      {
        purl: 'pkg:npm/lodash@4.17.15',
        id: 'GHSA-lodash-new',
        aliases: ['CVE-2021-23337'],
        title: 'GHSA-lodash-new',
        malware: false,
        fixedIn: ['4.17.21'],
        source: {
          engine: 'osv',
          id: 'GHSA-lodash-new',
          url: 'https://osv.dev/vulnerability/GHSA-lodash-new',
          severity: 'unknown',
          severityFrom: 'none'
        }
      }
    ])
  })

  it('asks by name, ecosystem and version, never by purl', async () => {
    await service.lookUp([LODASH, component('Go', 'golang.org/x/net', 'v0.1.0')])
    expect(service.running.requests[0]).toMatchObject({
      method: 'POST',
      path: '/v1/querybatch',
      headers: { 'content-type': 'application/json', 'user-agent': 'test' },
      body: {
        queries: [
          { package: { name: 'golang.org/x/net', ecosystem: 'Go' }, version: '0.1.0' },
          { package: { name: 'lodash', ecosystem: 'npm' }, version: '4.17.15' }
        ]
      }
    })
  })

  it('asks nothing when there is nothing to ask', async () => {
    expect(await service.lookUp([])).toMatchObject({ ids: [], notices: [] })
    expect(service.running.requests).toEqual([])
  })

  it('asks once for what stands there twice, and answers for both', async () => {
    const twin = { ...LODASH, purl: 'pkg:npm/lodash@4.17.15?vcs_url=x' }
    expect((await service.lookUp([LODASH, twin])).ids).toEqual([
      'pkg:npm/lodash@4.17.15 GHSA-lodash-new',
      'pkg:npm/lodash@4.17.15?vcs_url=x GHSA-lodash-new'
    ])
    expect(queriesIn(service.running.requests[0])).toHaveLength(1)
  })

  it('fetches an advisory once, whatever the number of packages that it is about', async () => {
    const both = advisory('GHSA-both', 'npm', 'a', 'introduced 0', {
      affected: ['a', 'b'].map((name) => ({ package: { ecosystem: 'npm', name }, versions: ['1.0.0'] }))
    })
    await service.start({ records: [both] })
    expect(
      (await service.lookUp([component('npm', 'a', '1.0.0'), component('npm', 'b', '1.0.0')])).ids
    ).toHaveLength(2)
    expect(service.requestsTo('/v1/vulns/')).toHaveLength(1)
  })

  it('finds the same in every order of the components', async () => {
    const components = [LODASH, component('PyPI', 'jinja2', '3.0'), component('npm', 'evil', '9.9.9')]
    expect(await service.lookUp(components.toReversed())).toEqual(await service.lookUp(components))
  })

  it('sends at most 1000 queries at once', async () => {
    const many = Array.from({ length: 2500 }, (_, at) => component('npm', `package-${at}`, '1.0.0'))
    const { ids, notices } = await service.lookUp([...many, LODASH])
    expect(ids).toHaveLength(1)
    expect(notices).toEqual([])
    const sizes = service.requestsTo('/v1/querybatch').map((request) => queriesIn(request).length)
    expect(sizes.sort((a, b) => b - a)).toEqual([1000, 1000, 501])
  })
})

describe('pages', () => {
  const many = Array.from({ length: 7 }, (_, at) => advisory(`GHSA-${at}`, 'npm', 'lodash', 'introduced 0'))

  it.each([
    ['full', { records: many, pageSize: 2 }],
    ['empty but for a token', { records: many, pageSize: 3, tokenFirst: true }]
  ])('%s ones are followed to the end', async (_what, options) => {
    await service.start(options)
    const { ids, notices } = await service.lookUp([LODASH, component('npm', 'harmless', '1.0.0')])
    expect(ids).toHaveLength(7)
    expect(notices).toEqual([])
  })

  it('are asked for where there are more, and only there', async () => {
    await service.start({ records: many, pageSize: 4 })
    await service.lookUp([LODASH, component('npm', 'harmless', '1.0.0')])
    expect(service.requestsTo('/v1/querybatch').map((request) => queriesIn(request))).toEqual([
      [
        { package: { name: 'harmless', ecosystem: 'npm' }, version: '1.0.0' },
        { package: { name: 'lodash', ecosystem: 'npm' }, version: '4.17.15' }
      ],
      [{ package: { name: 'lodash', ecosystem: 'npm' }, version: '4.17.15', page_token: '4' }]
    ])
  })

  it('without end are left off, and said so', async () => {
    service.running.fail({ kind: 'endless' })
    const { notices } = await service.lookUp([LODASH])
    expect(service.requestsTo('/v1/querybatch')).toHaveLength(50)
    expect(notices).toEqual([
      {
        stage: 'advise',
        subject: 'OSV',
        message: '1 package was not assessed: OSV has more than 50 pages of advisories (lodash@4.17.15)',
        incomplete: true
      }
    ])
  })

  it('that break off keep what was read before', async () => {
    await service.start({ records: many, pageSize: 4 })
    const world = loopbackWorld()
    const { ids, notices } = await service.lookUp(
      [LODASH],
      {},
      {
        ...world,
        http: async (url, request) => {
          const answer = await world.http(url, request)
          if (url.endsWith('querybatch')) service.running.fail({ kind: 'garbage', on: 'querybatch' })
          return answer
        }
      }
    )
    expect(ids).toHaveLength(4)
    expect(notices).toMatchObject([{ incomplete: true }])
  })
})

describe('what cannot be asked', () => {
  it('is not sent, but said', async () => {
    const { ids, notices } = await service.lookUp([
      LODASH,
      component('npm', '', '1.0.0'),
      component('npm', 'no-version', ' '),
      component('npm', 'a'.repeat(600), '1.0.0'),
      component('npm', 'half-a-character', '1.0.0-\ud800')
    ])
    expect(ids).toHaveLength(1)
    expect(queriesIn(service.running.requests[0])).toHaveLength(1)
    expect(notices.every(({ incomplete, stage }) => incomplete && stage === 'advise')).toBe(true)
    expect(notices.map(({ subject, message }) => `${subject}: ${message}`)).toEqual([
      `npm: 1 package was not assessed: the package has no name (@1.0.0)`,
      'npm: 1 package was not assessed: the package has no version (no-version@ )',
      expect.stringMatching(
        /^npm: 1 package was not assessed: the package's name is longer than 512 characters/
      ),
      expect.stringMatching(/^npm: 1 package was not assessed: the package's version is not valid Unicode/)
    ])
  })

  it.each([
    ['by the index in the message', false],
    ['by halving the batch', true]
  ])('is told from the rest %s, when the service finds it', async (_what, silentIndex) => {
    await service.start({ records: RECORDS, refuses: ['bad-1', 'bad-2'], silentIndex })
    const others = Array.from({ length: 20 }, (_, at) => component('npm', `package-${at}`, '1.0.0'))
    const bad = ['bad-1', 'bad-2'].map((name) => component('npm', name, '1.0.0'))
    const { ids, notices } = await service.lookUp([
      ...others,
      ...bad,
      LODASH,
      component('npm', 'evil', '1.0.0')
    ])
    expect(ids).toEqual(['pkg:npm/evil@1.0.0 MAL-2025-1', 'pkg:npm/lodash@4.17.15 GHSA-lodash-new'])
    expect(notices).toEqual([
      {
        stage: 'advise',
        subject: 'OSV',
        message: '2 packages were not assessed: OSV refused the query (refused) (bad-1@1.0.0, bad-2@1.0.0)',
        incomplete: true
      }
    ])
  })

  it('is everything, when the service refuses everything: it is not asked for ever', async () => {
    service.running.fail({ kind: 'status', status: 400, body: 'no index here' })
    const many = Array.from({ length: 1000 }, (_, at) => component('npm', `package-${at}`, '1.0.0'))
    const { notices } = await service.lookUp(many)
    expect(service.running.requests.length).toBeLessThan(250)
    const counted = notices.map(({ message }) => Number(/^\d+/.exec(message)?.[0]))
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(1000)
  })
})

describe('the address', () => {
  it.each(['/', '//', ''])('may end with %j', async (end) => {
    expect((await service.lookUp([LODASH], { url: `${service.running.url}${end}` })).ids).toHaveLength(1)
  })

  it('may have a path, as mirrors do', async () => {
    await service.lookUp([LODASH], { url: `${service.running.url}/mirror/osv/` })
    expect(service.running.requests[0]?.path).toBe('/mirror/osv/v1/querybatch')
  })

  it.each(['', 'osv.dev', 'file:///etc/passwd', 'https://osv.dev/?key=secret', 'https://osv.dev/#x'])(
    'is not %j',
    (url) => {
      expect(() => osvApi({ url })).toThrow(UserError)
      expect(() => osvApi({ url })).not.toThrow(/secret/)
    }
  )
})
