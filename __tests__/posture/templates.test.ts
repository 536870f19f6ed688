import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { choosePosture, inspectPosture } from '../../src/posture/index.js'
import { RULES } from '../../src/posture/rules/index.js'
import { discover } from '../../src/targets/discover/index.js'

/**
 * From the text of a template or a plan to findings: `bad` says at the end of each line what is found there, `good`
 * does the same things as they should be done.
 */
async function inspect(folder: URL) {
  const rules = choosePosture({
    words: ['all', '-no-input-validation'].map((value) => ({ value, where: 'posture' })),
    severities: [],
    allowedAccounts: [],
    layerPublishers: new Map()
  })
  if (!rules) throw new Error('no rules')
  const { functions } = await discover(fileURLToPath(folder))
  expect(functions.length).toBeGreaterThan(2)
  return inspectPosture({ functions, components: [], artifacts: [] }, rules)
}

const BAD = new URL('../fixtures/posture/bad/', import.meta.url)
const GOOD = new URL('../fixtures/posture/good/', import.meta.url)
const PLAN = new URL('../targets/terraform/shop/', import.meta.url)

/** Only an account tells, or a file in an artifact, or a runtime that no template names. */
const ELSEWHERE = [
  'console-created',
  'deployed-differs',
  'external-extension',
  'foreign-runtime',
  'no-input-validation',
  'unused-function'
]

describe('a template where everything is wrong', () => {
  const lines = readFileSync(new URL('template.yaml', BAD), 'utf8').split('\n')
  const wanted = lines.flatMap((line, index) =>
    (/ # ([a-z, -]+)$/.exec(line)?.[1] ?? '')
      .split(', ')
      .filter((rule) => rule !== '')
      .map((rule) => `template.yaml:${index + 1} ${rule}`)
  )

  it('has each finding on the line to change, and no other', async () => {
    const { items } = await inspect(BAD)
    const found = items.map(({ location: { path, line }, id }) => `${path}:${line ?? ''} ${id}`)
    expect([...new Set(found)].sort()).toEqual([...wanted].sort())
  })

  it('breaks every rule that a template can break', () => {
    const broken = new Set(wanted.map((each) => each.split(' ')[1]))
    expect(RULES.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual(ELSEWHERE)
  })
})

describe('a template where the same is done as it should be', () => {
  it('has no finding, and nothing that could not be told but what only an account tells', async () => {
    const { items, summary } = await inspect(GOOD)
    expect(items).toEqual([])
    const untold = summary.notEvaluated.filter(({ why }) => why !== 'not-in-source')
    expect(untold).toEqual([])
    const evaluated = summary.rules.filter(({ evaluated: count }) => count > 0).map(({ id }) => id)
    expect(evaluated.length).toBeGreaterThan(30)
  })
})

describe('a plan of Terraform', () => {
  it('has findings on the lines of its sources', async () => {
    const { items } = await inspect(PLAN)
    const found = items
      .filter(({ function: name, severity }) => name === 'orders' && severity !== 'info')
      .map(({ id, severity, location: { path } }) => `${path} ${severity} ${id}`)
    expect(found).toEqual([
      'main.tf low no-customer-key',
      'main.tf low no-tracing',
      'main.tf high secret-in-variables',
      'main.tf low shared-role',
      'main.tf medium wildcard-iam'
    ])
  })
})
