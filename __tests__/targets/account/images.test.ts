import { readDeployment } from '../../support/aws-account.js'
import { ACCOUNT, Fault, functionArn, type DeployedFunction } from '../../support/aws-server.js'

const DIGEST = `sha256:${'ab'.repeat(32)}`
const REPOSITORY = `${ACCOUNT}.dkr.ecr.eu-central-1.amazonaws.com/shop/orders`

function image(name: string, code: Readonly<Record<string, unknown>>): DeployedFunction {
  const configuration = { PackageType: 'Image', Runtime: undefined, CodeSha256: 'ab'.repeat(32) }
  return { name, configuration, code: { RepositoryType: 'ECR', ...code } }
}

it('names the images that functions run, each once, by the tag and the digest that were deployed', async () => {
  const code = { ImageUri: `${REPOSITORY}:v1`, ResolvedImageUri: `${REPOSITORY}@${DIGEST}` }
  const { account, notices, server } = await readDeployment(
    {
      functions: [
        image('a', code),
        image('b', code),
        image('c', { ...code, ImageUri: `${REPOSITORY}@${DIGEST}` })
      ]
    },
    { functions: ['*'] }
  )
  expect(account.images).toEqual([`${REPOSITORY}:v1@${DIGEST}`, `${REPOSITORY}@${DIGEST}`])
  expect(account.functions).toEqual([
    { name: 'a', code: `${REPOSITORY}:v1@${DIGEST}`, layers: [], architecture: 'x86_64' },
    { name: 'b', code: `${REPOSITORY}:v1@${DIGEST}`, layers: [], architecture: 'x86_64' },
    { name: 'c', code: `${REPOSITORY}@${DIGEST}`, layers: [], architecture: 'x86_64' }
  ])
  expect([account.sources, server.downloads, notices]).toEqual([[], [], []])
})

it.each([
  ['no image', {}],
  ['no digest', { ImageUri: `${REPOSITORY}:v1` }],
  ['another registry', { ImageUri: 'evil.example/x:v1', ResolvedImageUri: `evil.example/x@${DIGEST}` }],
  ['a folder of this machine', { ImageUri: 'oci:/etc', ResolvedImageUri: `oci:/etc@${DIGEST}` }]
])('takes %s for none, and says so', async (_, code) => {
  const { account, notices } = await readDeployment({ functions: [image('a', code)] }, { functions: ['a'] })
  expect(account.images).toEqual([])
  expect(account.functions[0]?.code).toBe(functionArn({ name: 'a' }))
  expect(notices).toEqual([
    {
      stage: 'open',
      subject: 'a',
      message: 'Lambda does not say which image of ECR it runs',
      incomplete: true
    }
  ])
})

it('says which right is missing', async () => {
  const { notices } = await readDeployment(
    {
      functions: [image('a', {})],
      answer: ({ operation }) =>
        operation === 'GetFunction' ? new Fault('AccessDeniedException') : undefined
    },
    { functions: ['*'] }
  )
  expect(notices.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^lambda:GetFunction is denied for a: allow it/)
  ])
})
