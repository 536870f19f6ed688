import { advise, type AdvisorySource } from '../../src/advisories/index.js'
import { bareMatch } from '../../src/advisories/match.js'
import { UserError } from '../../src/model/index.js'
import { component, loopbackWorld } from './samples.js'

const LODASH = component('npm', 'lodash', '4.17.15')
const WORLD = loopbackWorld()

function source(id: string, lookup: AdvisorySource['lookup']): AdvisorySource {
  return { id, covers: () => true, lookup }
}

const notice = { stage: 'advise', subject: 'x', message: 'y', incomplete: false } as const
const honest = source('honest', (components) =>
  Promise.resolve({ items: components.map((target) => bareMatch('GHSA-a', target)), notices: [notice] })
)

it('joins what all sources say, in their order', async () => {
  const second = source('second', () =>
    Promise.resolve({ items: [bareMatch('GHSA-b', LODASH)], notices: [] })
  )
  const { items, notices } = await advise([LODASH], [honest, second], WORLD)
  expect(items.map(({ id }) => id)).toEqual(['GHSA-a', 'GHSA-b'])
  expect(notices).toEqual([notice])
})

it.each([
  [
    'throws',
    () => {
      throw new Error('two\nlines')
    }
  ],
  ['rejects', () => Promise.reject(new Error('two\nlines'))]
])('turns a source that %s into one incomplete notice, and goes on', async (_what, lookup) => {
  const { items, notices } = await advise([LODASH], [source('broken', lookup), honest], WORLD)
  expect(items).toHaveLength(1)
  expect(notices).toEqual([
    { stage: 'advise', subject: 'broken', message: 'the source failed: two lines', incomplete: true },
    notice
  ])
})

it("lets a user's mistake through", async () => {
  const broken = source('broken', () => Promise.reject(new UserError('no such folder')))
  await expect(advise([LODASH], [broken], WORLD)).rejects.toThrow(UserError)
})

it('is not complete when nobody was asked', async () => {
  expect((await advise([LODASH], [], WORLD)).notices).toMatchObject([{ incomplete: true }])
  expect((await advise([], [], WORLD)).notices).toEqual([])
})

it('carries more matches than a call takes arguments', async () => {
  const many = Array.from({ length: 200_000 }, () => bareMatch('GHSA-a', LODASH))
  const noisy = source('noisy', () => Promise.resolve({ items: many, notices: [] }))
  expect((await advise([LODASH], [noisy], WORLD)).items).toHaveLength(200_000)
})

describe('a package that not every source covers', () => {
  const CURL = component('Amazon Linux:2023', 'curl', '8.0')
  const OLD_CURL = component('Amazon Linux:2', 'curl', '7.0')
  const osv: AdvisorySource = { ...honest, id: 'osv', covers: ({ ecosystem }) => ecosystem === 'npm' }

  it('is not asked of those that do not', async () => {
    const { items, notices } = await advise([LODASH, CURL], [osv, { ...honest, id: 'trivy' }], WORLD)
    expect(items.map(({ purl }) => purl)).toEqual([LODASH.purl, LODASH.purl, CURL.purl])
    expect(notices.filter(({ incomplete }) => incomplete)).toEqual([])
  })

  it('was not assessed where none does: one notice for an ecosystem', async () => {
    const { notices } = await advise([OLD_CURL, LODASH, CURL, component('', 'nowhere', '1')], [osv], WORLD)
    expect(notices.filter(({ incomplete }) => incomplete)).toEqual([
      {
        stage: 'advise',
        subject: 'Amazon Linux',
        message:
          "2 packages were not assessed: OSV has no advisories for the ecosystem 'Amazon Linux' (curl@7.0, curl@8.0)",
        incomplete: true
      },
      {
        stage: 'advise',
        subject: 'unknown',
        message: "1 package was not assessed: OSV has no advisories for the ecosystem 'unknown' (nowhere@1)",
        incomplete: true
      }
    ])
  })
})

it('says which sources answered in full', async () => {
  const gap = { ...notice, incomplete: true }
  const partly = source('partly', () => Promise.resolve({ items: [], notices: [gap] }))
  const broken = source('broken', () => Promise.reject(new Error('down')))
  const { answered } = await advise([LODASH], [partly, honest, broken], WORLD)
  expect(answered.map(({ id }) => id)).toEqual(['honest'])
})
