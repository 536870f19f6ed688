import { DEFAULT_LIMITS } from '../../../src/archives/index.js'
import { AwsError, type Aws, type AwsErrorKind } from '../../../src/model/index.js'
import { declaredLayers } from '../../../src/targets/account/declared-layers.js'

const arn = (region: string, name: string) => `arn:aws:lambda:${region}:580247275435:layer:${name}:1`
const ARNS = [...'abcdefgh'].map((name) => arn('eu-west-1', name))

/** Opens all layers one by one, of an account in which each question fails in the same way. */
async function ask(
  kind: AwsErrorKind,
  arns: readonly string[] = ARNS
): Promise<{ readonly asked: number; readonly reasons: ReadonlyMap<string, string> }> {
  let asked = 0
  const aws: Aws = {
    hasCredentials: true,
    defaultRegion: () => Promise.resolve(undefined),
    fetch: () => Promise.reject(new Error('nothing is fetched')),
    ask: () => {
      asked += 1
      return Promise.reject(new AwsError(kind, 'as the test has it'))
    }
  }
  const { sources, reasons } = declaredLayers(arns, aws)
  for (const source of sources) expect(await source.open(DEFAULT_LIMITS)).toBeUndefined()
  return { asked, reasons }
}

it.each([
  ['missing', 8, 'was deleted'],
  ['denied', 8, 'lambda:GetLayerVersion is denied: allow it (tier "code"'],
  // The one that is read and five ahead of it are asked at once.
  ['credentials', 6, 'the AWS credentials do not hold: as the test has it'],
  ['failed', 6, 'lambda:GetLayerVersion failed: as the test has it']
] as const)('a layer that is not to be had (%s) has a reason', async (kind, most, reason) => {
  const { asked, reasons } = await ask(kind)
  expect([...reasons.keys()].sort()).toEqual(ARNS)
  for (const text of reasons.values()) expect(text).toContain(reason)
  expect(asked).toBeLessThanOrEqual(most)
})

it('asks another Region when one does not answer', async () => {
  const { asked, reasons } = await ask('failed', [...ARNS, arn('us-east-1', 'z')])
  expect(reasons.size).toBe(9)
  expect(asked).toBeLessThanOrEqual(7)
  expect(asked).toBeGreaterThan(1)
})
