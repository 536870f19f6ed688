import { osvApi } from '../../../src/advisories/osv-api/index.js'
import type { OsvFault } from '../../support/osv-server.js'
import { advisory, component, loopbackWorld } from '../samples.js'
import { LODASH, RECORDS, useService } from './service.js'

const service = useService()

describe('a service that fails', () => {
  const faults: readonly (readonly [string, OsvFault, RegExp])[] = [
    ['500', { kind: 'status', status: 500 }, /OSV answered 500/],
    ['429', { kind: 'status', status: 429 }, /OSV answered 429/],
    ['403', { kind: 'status', status: 403, body: '<html>' }, /OSV answered 403/],
    ['an empty 204', { kind: 'status', status: 204, body: '' }, /OSV answered 204/],
    ['garbage', { kind: 'garbage' }, /OSV sent something that is not JSON/],
    ['JSON that is something else', { kind: 'garbage', body: '[1]' }, /wrong number of results/],
    ['JSON null', { kind: 'garbage', body: 'null' }, /wrong number of results/],
    ['results of the wrong kind', { kind: 'garbage', body: '{"results":[7,{}]}' }, /cannot be understood/],
    [
      'advisories without id',
      { kind: 'garbage', body: '{"results":[{"vulns":[{"x":1}]},{}]}' },
      /cannot be understood/
    ],
    [
      'an id that climbs',
      { kind: 'garbage', body: '{"results":[{"vulns":[{"id":"../../x"}]},{}]}' },
      /cannot be understood/
    ],
    ['half a body', { kind: 'half-body' }, /OSV gave no answer/],
    ['nothing', { kind: 'hang-up' }, /OSV gave no answer/],
    ['a wrong number of results', { kind: 'wrong-count' }, /wrong number of results/]
  ]

  it.each(faults)('with %s is one incomplete notice', async (_what, fault, message) => {
    service.running.fail({ ...fault, on: 'querybatch' })
    const { ids, notices } = await service.lookUp([LODASH, component('npm', 'evil', '1.0.0')])
    expect(ids).toEqual([])
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({ stage: 'advise', subject: 'OSV', incomplete: true })
    expect(notices[0]?.message).toMatch(message)
    expect(notices[0]?.message).toMatch(/evil@1\.0\.0/)
  })

  it.each([
    ['429', { kind: 'status', status: 429 }],
    ['503', { kind: 'status', status: 503 }],
    ['a hang-up', { kind: 'hang-up' }],
    ['half a body', { kind: 'half-body' }]
  ] as const)('with %s three times is asked again', async (_what, fault) => {
    service.running.fail({ ...fault, times: 3 })
    const { ids, notices } = await service.lookUp([LODASH])
    expect(ids).toHaveLength(1)
    expect(notices).toEqual([])
  })

  it('says so once for ten thousand packages', async () => {
    service.running.fail({ kind: 'status', status: 404 })
    const many = Array.from({ length: 10_000 }, (_, at) => component('npm', `package-${at}`, '1.0.0'))
    const { notices } = await service.lookUp(many)
    expect(notices).toHaveLength(1)
    expect(notices[0]?.message).toMatch(
      /^10000 packages were not assessed: OSV answered 404 \(.* and 9995 more\)$/
    )
  })

  it('is a notice, also where nothing listens', async () => {
    const url = service.running.url
    await service.stop()
    const { notices } = await osvApi({ url }).lookup([LODASH], loopbackWorld())
    expect(notices).toMatchObject([
      { incomplete: true, message: expect.stringMatching(/OSV gave no answer/) as string }
    ])
  })
})

describe('details that cannot be had', () => {
  it.each([
    ['500', { kind: 'status', status: 500 }],
    ['garbage', { kind: 'garbage' }],
    ['another advisory', { kind: 'garbage', body: JSON.stringify(RECORDS[2]) }],
    ['half a body', { kind: 'half-body' }]
  ] as const)('(%s) leave that the advisory is listed', async (_what, fault) => {
    service.running.fail({ ...fault, on: 'vulns' })
    const { items, notices } = await service.lookUp([LODASH, component('npm', 'evil', '1.0.0')])
    expect(items.map(({ id, malware, source }) => [id, malware, source.severity])).toEqual([
      ['MAL-2025-1', true, 'critical'],
      ['GHSA-lodash-new', false, 'unknown']
    ])
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({ incomplete: true })
    expect(notices[0]?.message).toMatch(
      /^2 packages were not assessed: details of an advisory could not be had/
    )
  })

  it('are those of an advisory that is listed, but not served', async () => {
    service.running.fail({ kind: 'lie', ids: ['GHSA-not-served'] })
    const { ids, notices } = await service.lookUp([component('npm', 'harmless', '1.0.0')])
    expect(ids).toEqual(['pkg:npm/harmless@1.0.0 GHSA-not-served'])
    expect(notices).toMatchObject([
      { incomplete: true, message: expect.stringContaining('OSV answered 404') as string }
    ])
  })

  it('are given up on when the service is down', async () => {
    const many = Array.from({ length: 200 }, (_, at) =>
      advisory(`GHSA-${at}`, 'npm', 'lodash', 'introduced 0')
    )
    await service.start({ records: many })
    service.running.fail({ kind: 'status', status: 503, on: 'vulns' })
    const { ids, notices } = await service.lookUp([LODASH])
    expect(ids).toHaveLength(200)
    // Four attempts for each of the ten failures that it takes and the 25 that are under way by then.
    expect(service.requestsTo('/v1/vulns/').length).toBeLessThanOrEqual(4 * 35)
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('OSV answered 503'),
      expect.stringContaining('OSV was given up on, as it did not answer many times in a row')
    ])
  })

  it('are not waited for beyond the deadline', async () => {
    let calls = 0
    const world = { ...loopbackWorld(), now: () => new Date(calls++ < 2 ? 0 : 6 * 60_000) }
    const { ids, notices } = await service.lookUp([LODASH], {}, world)
    expect(ids).toEqual(['pkg:npm/lodash@4.17.15 GHSA-lodash-new'])
    expect(notices).toMatchObject([
      { incomplete: true, message: expect.stringContaining('OSV was given up on after 5 minutes') as string }
    ])
  })
})

describe('the second look at what the service lists', () => {
  it('leaves out what the ranges do not say, and tells', async () => {
    service.running.fail({ kind: 'lie', ids: ['GHSA-lodash-old', 'PYSEC-jinja'] })
    const { ids, notices } = await service.lookUp([LODASH])
    expect(ids).toEqual(['pkg:npm/lodash@4.17.15 GHSA-lodash-new'])
    expect(notices).toEqual([
      {
        stage: 'advise',
        subject: 'lodash@4.17.15',
        message:
          'OSV lists GHSA-lodash-old for lodash@4.17.15, but its ranges do not include that version: left out',
        incomplete: false
      },
      {
        stage: 'advise',
        subject: 'lodash@4.17.15',
        message: 'OSV lists PYSEC-jinja for lodash@4.17.15, but it does not name that package: left out',
        incomplete: false
      }
    ])
  })

  it('drops withdrawn advisories without a word', async () => {
    const withdrawn = advisory('GHSA-gone', 'npm', 'lodash', 'introduced 0', {
      withdrawn: '2026-01-01T00:00:00Z'
    })
    await service.start({ records: [withdrawn], faults: [{ kind: 'lie', ids: ['GHSA-gone'] }] })
    expect(await service.lookUp([LODASH])).toMatchObject({ ids: [], notices: [] })
  })

  it('believes the service where a record has nothing to compare', async () => {
    const commits = {
      id: 'GHSA-commits',
      affected: [
        {
          package: { ecosystem: 'npm', name: 'lodash' },
          ranges: [{ type: 'GIT', events: [{ introduced: '0' }] }]
        }
      ]
    }
    await service.start({ records: [commits], faults: [{ kind: 'lie', ids: ['GHSA-commits'] }] })
    const { items, notices } = await service.lookUp([LODASH])
    expect(items).toMatchObject([{ id: 'GHSA-commits', fixedIn: [] }])
    expect(notices).toEqual([])
  })
})
