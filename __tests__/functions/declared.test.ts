import { composeFunctions, type Declared } from '../../src/functions/compose.js'
import { missingLayers } from '../../src/functions/missing-layers.js'
import { excuseProvided, providedArtifacts } from '../../src/functions/provided.js'
import { ABSENT, set, type FunctionSettings, type Notice } from '../../src/model/index.js'

/** Only what is asked of settings here. */
const settings = (packageType: 'Zip' | 'Image' = 'Zip') =>
  ({ packageType: packageType === 'Zip' ? ABSENT : set('Image') }) as unknown as FunctionSettings
const declared = (name: string, code: string, more: Partial<Declared> = {}): Declared => ({
  name,
  code,
  layers: [],
  settings: settings(),
  ...more
})
const zips = (...ids: string[]) => ids.map((id) => ({ id, kind: 'zip' as const }))

it('makes no second function of code that a template names', () => {
  const units = composeFunctions(
    zips('dist/a.zip', 'dist/b.zip'),
    undefined,
    [],
    [declared('A', 'dist/a.zip')]
  )
  expect(units.map(({ name, code }) => [name, code])).toEqual([
    ['A', 'dist/a.zip'],
    ['b', 'dist/b.zip']
  ])
})

it('keeps names apart', () => {
  const units = composeFunctions(
    zips('dist/a.zip', 'x/api.zip'),
    undefined,
    [],
    [declared('api', 'dist/a.zip')]
  )
  expect(units.map(({ name }) => name)).toEqual(['api', 'x/api'])
})

it('gives the named runtime to those that have none and are no image', () => {
  const units = composeFunctions(
    [],
    'nodejs22.x',
    [],
    [
      declared('Own', 'a', { runtime: 'python3.13' }),
      declared('None', 'b'),
      declared('Image', 'c', { settings: settings('Image') })
    ]
  )
  expect(units.map(({ runtime }) => runtime)).toEqual(['python3.13', 'nodejs22.x', undefined])
})

it('lays named layers over all functions, unless a template names them', () => {
  const arn = 'arn:aws:lambda:eu-west-1:123456789012:layer:tools:3'
  const units = composeFunctions(
    [],
    undefined,
    ['layers/tools.zip', 'build/own', 'common.zip'],
    [declared('A', 'a', { layers: [arn] }), declared('B', 'b', { layers: ['build/own'] })]
  )
  expect(units.map(({ layers }) => layers)).toEqual([
    ['layers/tools.zip', 'common.zip'],
    ['build/own', 'common.zip']
  ])
})

it('tells once of each layer that is not at hand', () => {
  const arn = 'arn:aws:lambda:${AWS::Region}:017000801446:layer:AWSLambdaPowertoolsTypeScriptV2:27'
  const units = ['A', 'B', 'C', 'D', 'E'].map((name) =>
    declared(name, 'x', { layers: [arn, 'read.zip', 'arn:read'] })
  )
  expect(missingLayers(units, [{ id: 'read.zip' }, { id: 'arn:read' }])).toEqual([
    {
      stage: 'compose',
      subject: arn,
      message:
        "is a layer by AWS Powertools of A, B, C and 2 more, and is not at hand: what it brings was not seen; scan with AWS credentials that allow lambda:GetLayerVersion, or name it in 'layer' as a file of the same name",
      incomplete: true
    }
  ])
})

it('excuses what a tool brings, unless a function of the team uses it too', () => {
  const provided = providedArtifacts([
    declared('Helper', 'asset.1', { layers: ['asset.2'], providedBy: 'CDK' }),
    declared('Mine', 'asset.3', { layers: ['asset.2'] })
  ])
  expect([...provided]).toEqual([['asset.1', 'CDK']])
  const notice = (subject: string, stage: Notice['stage']): Notice => ({
    stage,
    subject,
    message: 'is a bundle',
    incomplete: true
  })
  const notices = [
    notice('asset.1!/index.js', 'catalog'),
    notice('asset.1', 'open'),
    notice('asset.2!/x.js', 'catalog')
  ]
  expect(excuseProvided(notices, provided)).toEqual([
    { ...notices[0], message: 'is a bundle (put there by CDK itself)', incomplete: false },
    notices[1],
    notices[2]
  ])
})
