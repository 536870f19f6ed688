import { jest } from '@jest/globals'

import { registries } from '../../src/io/registry/index.js'
import { messageOf, type ImageStore } from '../../src/model/index.js'
import { readBody, startLoopback, type Loopback } from '../support/loopback.js'
import { sha256 } from '../support/images.js'
import { scratchFolder } from '../support/scratch-folder.js'

const scratch = scratchFolder()
const HOST = '123456789012.dkr.ecr.eu-central-1.amazonaws.com'
const MANIFEST = '{"schemaVersion":2}'
const BLOB = Buffer.from('the bytes of a layer')
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'

interface Call {
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
}

type Answers = Readonly<
  Record<string, (input: Readonly<Record<string, unknown>>, url: string) => readonly [number, object]>
>

const before = { ...process.env }
let server: Loopback | undefined

afterEach(async () => {
  await server?.close()
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
})

/** Answers as ECR's JSON protocol has it; what is signed for it is checked, what it means is ours. */
async function ecr(
  answers: Answers
): Promise<{ readonly store: ImageStore; readonly calls: Call[]; readonly fetched: string[] }> {
  const calls: Call[] = []
  const fetched: string[] = []
  const loopback = await startLoopback(async (request, response) => {
    const body = await readBody(request)
    const operation = /\.(\w+)$/.exec(String(request.headers['x-amz-target']))?.[1]
    if (operation === undefined) {
      fetched.push(`${request.url ?? ''} ${request.headers.authorization ?? 'unsigned'}`)
      response.end(BLOB)
      return
    }
    expect(request.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE\/\d{8}\/eu-central-1\/ecr\/aws4_request/
    )
    const input = JSON.parse(body) as Readonly<Record<string, unknown>>
    calls.push({ operation, input })
    const [status, answer] = answers[operation]?.(input, loopback.url) ?? [
      400,
      { __type: 'UnknownOperationException' }
    ]
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer))
  })
  server = loopback
  const aws = {
    AWS_ENDPOINT_URL_ECR: loopback.url,
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
    AWS_SECRET_ACCESS_KEY: SECRET
  }
  Object.assign(process.env, aws)
  const env = { ...aws, HOME: scratch.path }
  const open = registries({
    userAgent: 'lambda-scan/test',
    env,
    sleep: () => Promise.resolve(),
    random: () => 0
  })
  return { store: await open({ registry: HOST, repository: 'team/app' }), calls, fetched }
}

async function take(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function failureOf(promise: Promise<unknown>): Promise<string> {
  const message = await promise.then(
    () => 'it did not fail',
    (error: unknown) => messageOf(error)
  )
  expect(message).not.toContain(SECRET)
  return message
}

const DENIED = [
  400,
  { __type: 'AccessDeniedException', message: 'User: arn:aws:sts::1:x is not authorized' }
] as const

// The first of them loads the SDK.
jest.setTimeout(120_000)

describe('Amazon ECR', () => {
  it('is asked for manifests by tag or digest with all of their types', async () => {
    const images = [
      { imageManifest: MANIFEST, imageManifestMediaType: 'application/vnd.oci.image.manifest.v1+json' }
    ]
    const { store, calls } = await ecr({ BatchGetImage: () => [200, { images, failures: [] }] })
    const expected = { bytes: Buffer.from(MANIFEST), mediaType: 'application/vnd.oci.image.manifest.v1+json' }
    expect(await store.manifest('1.0')).toEqual(expected)
    await store.manifest(sha256(BLOB))
    expect(calls.map(({ input }) => input)).toMatchObject([
      { registryId: '123456789012', repositoryName: 'team/app', imageIds: [{ imageTag: '1.0' }] },
      { imageIds: [{ imageDigest: sha256(BLOB) }] }
    ])
    expect(calls[0]?.input['acceptedMediaTypes']).toHaveLength(5)
  })

  it('gives signed addresses for layers, which are asked without any credentials', async () => {
    const { store, fetched } = await ecr({
      GetDownloadUrlForLayer: (input, url) => [
        200,
        { downloadUrl: `${url}/layer?X-Amz-Signature=s`, layerDigest: input['layerDigest'] }
      ]
    })
    expect(await take(store.blob(sha256(BLOB), BLOB.length))).toBe(BLOB.toString())
    expect(fetched).toEqual(['/layer?X-Amz-Signature=s unsigned'])
  })

  it.each(['file:///etc/passwd', 'http://example.com/x?X-Amz-Signature=s', ''])(
    'is not followed to %j',
    async (downloadUrl) => {
      const { store } = await ecr({ GetDownloadUrlForLayer: () => [200, { downloadUrl }] })
      const message = await failureOf(take(store.blob(sha256(BLOB), 5)))
      expect(message).toContain('not https')
      expect(message).not.toContain('Signature')
    }
  )

  it.each([
    [
      'a tag that is not there',
      [200, { images: [], failures: [{ failureCode: 'ImageNotFound' }] }],
      'ECR has no such image (ImageNotFound)'
    ],
    ['rights that are missing', DENIED, 'AWS denies it: allow ecr:BatchGetImage on the repository'],
    [
      'a repository that is not there',
      [400, { __type: 'RepositoryNotFoundException' }],
      'no such repository'
    ],
    [
      'credentials that are over',
      [400, { __type: 'ExpiredTokenException', message: SECRET }],
      'does not take the credentials (ExpiredTokenException)'
    ]
  ] as const)('tells of %s', async (_, answer, message) => {
    const { store } = await ecr({ BatchGetImage: () => answer })
    expect(await failureOf(store.manifest('1'))).toContain(message)
  })

  it('tells which right a layer needs', async () => {
    const { store } = await ecr({ GetDownloadUrlForLayer: () => DENIED })
    expect(await failureOf(take(store.blob(sha256(BLOB), 5)))).toContain('allow ecr:GetDownloadUrlForLayer')
  })

  it('is asked again when it is throttled', async () => {
    let times = 0
    const { store, calls } = await ecr({
      BatchGetImage: () =>
        (times += 1) < 3
          ? [400, { __type: 'ThrottlingException' }]
          : [200, { images: [{ imageManifest: MANIFEST }] }]
    })
    expect(await store.manifest('1')).toMatchObject({ bytes: Buffer.from(MANIFEST) })
    expect(calls).toHaveLength(3)
  })

  it('is asked by the API of registries where somebody has logged in', async () => {
    const auth = Buffer.from('AWS:token').toString('base64')
    scratch.write('.docker/config.json', JSON.stringify({ auths: { [HOST]: { auth } } }))
    const asked: string[] = []
    // Nothing is sent: the name resolves to nothing, and no client of AWS is made.
    const open = registries({
      userAgent: 'x',
      env: { HOME: scratch.path, https_proxy: 'http://127.0.0.1:9' },
      sleep: () => Promise.resolve(void asked.push('again'))
    })
    const store = await open({ registry: HOST, repository: 'team/app' })
    expect(await failureOf(store.manifest('1'))).toContain(HOST)
    expect(asked).toHaveLength(3)
  })
})
