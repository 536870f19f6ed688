import { composeImages, declaredImages, withImages } from '../../src/functions/index.js'
import { ABSENT, set, type FunctionSettings, type ImageFacts } from '../../src/model/index.js'

const ECR = '111122223333.dkr.ecr.eu-west-1.amazonaws.com'
const HASH = 'a1'.repeat(32)
const DIGEST = `sha256:${'b2'.repeat(32)}`
const OTHER = `sha256:${'c3'.repeat(32)}`

/** A function of a template. Only its image is asked for here. */
const runs = (uri?: string) => {
  const image = uri === undefined ? ABSENT : set({ uri })
  return {
    code: 'template.yaml#Fn',
    runtime: 'nodejs20.x',
    settings: { image } as unknown as FunctionSettings
  }
}
const read = (id: string, runtime?: string) => ({ id, image: { runtime } as unknown as ImageFacts })

describe('the image of a function in a template', () => {
  it.each([
    ['the same name', `${ECR}/app:1`, `${ECR}/app:1`],
    ['the same repository and digest', `${ECR}/app:1@${DIGEST}`, `${ECR}/app@${DIGEST}`],
    [
      'the same repository, and a digest where the template has a tag',
      `${ECR}/app:1`,
      `${ECR}/app@${DIGEST}`
    ],
    ['no tag, which is latest', `${ECR}/app`, `${ECR}/app:latest`],
    ['a registry with a port', '127.0.0.1:5000/team/app:1', 'docker://127.0.0.1:5000/team/app:1'],
    [
      'an account and a Region that are only known later',
      '${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/app:1',
      `${ECR}/app:1`
    ],
    ['a tag that is only known later', `${ECR}/app:\${Tag}`, `${ECR}/app:42`],
    ['part of a repository that is only known later', `${ECR}/app-\${Stage}:1`, `${ECR}/app-live:1`],
    ['a name in a saved file', 'checkout:latest', 'docker-archive:build/image.tar:checkout:latest'],
    ['a name in a folder', 'checkout:latest', 'oci:build/image:checkout'],
    [
      'the hash of its content, whoever tagged it',
      `\${AWS::AccountId}.dkr.ecr.\${AWS::Region}.\${AWS::URLSuffix}/cdk-hnb659fds-container-assets:${HASH}`,
      `docker-archive:asset.tar:cdkasset-${HASH}:latest`
    ]
  ])('is found by %s', (_, uri, id) => {
    const [unit] = withImages([runs(uri)], [read('other/app:9', 'x'), read(id, 'nodejs22.x')])
    expect(unit).toMatchObject({ code: id, packageType: 'image', runtime: 'nodejs22.x' })
    expect(declaredImages([runs(uri)], [id])).toEqual([])
  })

  it.each([
    ['another repository', `${ECR}/app:1`, `${ECR}/application:1`],
    ['another registry', `${ECR}/app:1`, 'public.ecr.aws/app:1'],
    ['another tag', `${ECR}/app:1`, `${ECR}/app:2`],
    ['another tag than latest', `${ECR}/app`, `${ECR}/app:2`],
    [
      'a tag, which may have moved, where the template has a digest',
      `${ECR}/app:1@${DIGEST}`,
      `${ECR}/app:1`
    ],
    ['another digest', `${ECR}/app@${DIGEST}`, `${ECR}/app@${OTHER}`],
    ['more parts than what is open stands for', '${Host}/app:1', `${ECR}/team/app:1`],
    ['nothing that is known', '${Image}', `${ECR}/app:1`],
    ['a repository of which nothing is known', `${ECR}/\${Repository}:1`, `${ECR}/app:1`],
    ['a file that names no image', `${ECR}/app:1`, 'docker-archive:app.tar']
  ])('is not found by %s', (_, uri, id) => {
    const unit = runs(uri)
    expect(withImages([unit], [read(id)])).toEqual([unit])
  })

  it('is none where several may be meant, unless one has the very name', () => {
    const unit = runs(`${ECR}/app:\${Tag}`)
    expect(withImages([unit], [read(`${ECR}/app:1`), read(`${ECR}/app:2`)])).toEqual([unit])
    const images = [read(`${ECR}/app@${DIGEST}`), read(`${ECR}/app:1`)]
    expect(withImages([runs(`${ECR}/app:1`)], images)[0]?.code).toBe(`${ECR}/app:1`)
  })

  it('keeps the runtime of the template where the image names none', () => {
    expect(withImages([runs('app:1')], [read('app:1')])[0]?.runtime).toBe('nodejs20.x')
  })

  it('leaves zips alone, and artifacts that are no image', () => {
    const units = [runs(), runs('app:1')]
    expect(withImages(units, [{ id: 'app:1' }])).toEqual(units)
  })
})

it('asks ECR only for images whose names are complete, each once', () => {
  const uris = [
    `${ECR}/b:1`,
    `${ECR}/a@${DIGEST}`,
    `${ECR}/b:1`,
    `${ECR}/given:1`,
    `${ECR}/\${Name}:1`,
    '${AWS::AccountId}.dkr.ecr.eu-west-1.amazonaws.com/app:1',
    'public.ecr.aws/team/app:1',
    'checkout:latest'
  ]
  expect(declaredImages([...uris.map(runs), runs()], [`${ECR}/given:1`])).toEqual([
    `${ECR}/a@${DIGEST}`,
    `${ECR}/b:1`
  ])
})

it.each([
  ['docker-archive:build/orders.tar', 'orders'],
  ['docker-archive:build/orders.tar.gz', 'orders'],
  ['docker-archive:orders.tgz', 'orders'],
  ['docker-archive:build/all.tar.zst:team/orders:1', 'orders'],
  ['oci:build/orders', 'orders']
])('calls the function of %s %s, where no template names one', (id, name) => {
  const image = { platform: 'linux/arm64' } as unknown as ImageFacts
  expect(composeImages([{ id, image }], [])).toMatchObject([{ name, code: id, architecture: 'arm64' }])
})
