import { discover } from '../../../src/targets/discover/index.js'
import { shownFunctions, shownNotices, workspaceOf } from './workspace.js'

const code = (name: string) => ({
  S3Bucket: { Ref: 'ServerlessDeploymentBucket' },
  S3Key: `serverless/shop/dev/1700000000000-2026-01-01T00:00:00.000Z/${name}`
})
const TEMPLATE = {
  Resources: {
    ToolsLambdaLayer: { Type: 'AWS::Lambda::LayerVersion', Properties: { Content: code('tools.zip') } },
    OrdersLambdaFunction: {
      Type: 'AWS::Lambda::Function',
      Properties: { FunctionName: 'shop-dev-orders', Runtime: 'nodejs20.x', Code: code('shop.zip') }
    },
    MailDashoutLambdaFunction: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        FunctionName: 'shop-dev-mail-out',
        Runtime: 'python3.12',
        Code: code('shop.zip'),
        Layers: [{ Ref: 'ToolsLambdaLayer' }]
      }
    }
  }
}
const FILES = {
  '.serverless/cloudformation-template-update-stack.json': TEMPLATE,
  '.serverless/cloudformation-template-create-stack.json': { Resources: {} },
  '.serverless/serverless-state.json':
    '{"service": {"$ref": "$[\\"service\\"]"}, "package": {"artifact": "/elsewhere/shop.zip"}',
  '.serverless/shop.zip': '',
  '.serverless/tools.zip': ''
}

it('takes zips by their own names, each once', async () => {
  const discovery = await discover(workspaceOf(FILES))
  const place = '.serverless/cloudformation-template-update-stack.json'
  expect(shownFunctions(discovery)).toEqual([
    `shop-dev-orders: .serverless/shop.zip (nodejs20.x) at ${place}:14, ${place}:18`,
    `shop-dev-mail-out: .serverless/shop.zip + .serverless/tools.zip (python3.12) at ${place}:27, ${place}:31`
  ])
  expect(discovery.targets.map(({ id, layer }) => [id, layer])).toEqual([
    ['.serverless/shop.zip', false],
    ['.serverless/tools.zip', true]
  ])
  expect(shownNotices(discovery)).toEqual([])
})

it('names the lines of serverless.yml, whatever variables it has', async () => {
  const written = `service: shop
provider:
  runtime: nodejs20.x
  stage: \${opt:stage, 'dev'}
functions:
  orders:
    handler: a.b
  mail-out:
    handler: c.d
    runtime: python3.12
`
  const places = (await discover(workspaceOf({ ...FILES, 'serverless.yml': written }))).functions.map(
    ({ declaredAt, runtimeAt }) => [declaredAt?.path, declaredAt?.line, runtimeAt?.line]
  )
  expect(places).toEqual([
    ['serverless.yml', 6, 3],
    ['serverless.yml', 8, 10]
  ])
})

it('is found where the package was put elsewhere', async () => {
  const moved = Object.fromEntries(
    Object.entries(FILES).map(([path, content]) => [path.replace('.serverless', 'out/packaged'), content])
  )
  const { functions } = await discover(workspaceOf(moved))
  expect(functions.map(({ code: id }) => id)).toEqual(['out/packaged/shop.zip', 'out/packaged/shop.zip'])
})

it('does not leave its folder by a key', async () => {
  const key = { ...TEMPLATE.Resources.OrdersLambdaFunction.Properties, Code: code('..') }
  const discovery = await discover(
    workspaceOf({
      '.serverless/cloudformation-template-update-stack.json': {
        Resources: { OrdersLambdaFunction: { Type: 'AWS::Lambda::Function', Properties: key } }
      }
    })
  )
  expect(discovery.targets).toEqual([])
})
