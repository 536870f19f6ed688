import { loadRequest } from '../../src/config/index.js'
import type { Aws, ImageName, Inventory, OpenRepository } from '../../src/model/index.js'
import { takeInventory } from '../../src/scan.js'
import { buildImage, memoryStore } from '../support/images.js'
import { file, tar } from '../support/tar-writer.js'
import { workspaceOf } from './discover/workspace.js'

const HOST = '111122223333.dkr.ecr.eu-west-1.amazonaws.com'
const IMAGE = buildImage({
  layers: [tar(file('var/task/node_modules/left-pad/package.json', '{"name":"left-pad","version":"1.3.0"}'))]
})

const progress = { stage: () => undefined, step: () => undefined, end: () => undefined }

/** An account that nothing is to be asked of. */
function account(hasCredentials: boolean): Aws {
  const unasked = () => Promise.reject(new Error('nobody is asked here'))
  return { hasCredentials, defaultRegion: () => unasked(), ask: () => unasked(), fetch: () => unasked() }
}

/** Takes stock of a template whose functions run from images, where ECR has but one of them. */
async function inventoryOf(
  hasCredentials: boolean,
  inputs: Parameters<typeof loadRequest>[0] = {}
): Promise<{ readonly inventory: Inventory; readonly asked: readonly ImageName[] }> {
  const fn = (ImageUri: string) => ({
    Type: 'AWS::Lambda::Function',
    Properties: { PackageType: 'Image', Code: { ImageUri } }
  })
  const workspace = workspaceOf({
    'template.json': {
      Resources: {
        Orders: fn(`${HOST}/shop/orders:1`),
        Refunds: fn(`${HOST}/shop/refunds:1`),
        Public: fn('public.ecr.aws/shop/public:1')
      }
    }
  })
  const asked: ImageName[] = []
  const registries: OpenRepository = (name) => {
    asked.push(name)
    if (name.repository === 'shop/orders') return Promise.resolve(memoryStore(IMAGE))
    return Promise.reject(new Error('AWS denies it: allow ecr:BatchGetImage on the repository'))
  }
  const aws = account(hasCredentials)
  const inventory = await takeInventory(await loadRequest(inputs, workspace), workspace, {
    progress,
    aws,
    registries
  })
  return { inventory, asked }
}

it('reads images of ECR that a template names, where there are credentials', async () => {
  const { inventory, asked } = await inventoryOf(true)
  expect(asked.map(({ repository }) => repository)).toEqual(['shop/orders', 'shop/refunds'])
  expect(inventory.functions.map(({ name, code, packageType }) => [name, code, packageType])).toEqual([
    ['Orders', `${HOST}/shop/orders:1`, 'image'],
    ['Refunds', 'template.json#Refunds', undefined],
    ['Public', 'template.json#Public', undefined]
  ])
  expect(inventory.components.map(({ purl }) => purl)).toEqual(['pkg:npm/left-pad@1.3.0'])
  expect(
    inventory.notices.filter(({ incomplete }) => incomplete).map(({ subject, message }) => [subject, message])
  ).toEqual([
    [
      'template.json:12',
      "'Refunds' runs from a container image, whose content was not seen; name the image in 'images' to scan it; ECR was asked for it: AWS denies it: allow ecr:BatchGetImage on the repository"
    ],
    ['template.json:21', expect.stringContaining("'Public' runs from a container image")]
  ])
})

it('asks nobody for them where the user wants none', async () => {
  const { asked } = await inventoryOf(true, { 'fetch-declared': { value: 'false', where: 'fetch-declared' } })
  expect(asked).toEqual([])
})

it('asks nobody for them where there are none, and says that they were not seen', async () => {
  const { inventory, asked } = await inventoryOf(false)
  expect(asked).toEqual([])
  expect(inventory.components).toEqual([])
  expect(inventory.notices.filter(({ incomplete }) => incomplete)).toHaveLength(3)
})
