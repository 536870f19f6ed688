import type { DeployedFunction } from '../../../src/targets/account/deployed.js'
import { shareOut } from '../../../src/targets/account/plan.js'

const MB = 1024 ** 2

interface Sketch {
  readonly name: string
  readonly code?: string
  readonly size?: number
  readonly layers?: Readonly<Record<string, number>>
  readonly image?: boolean
}

function deployed({ name, code = name, size = MB, layers = {}, image = false }: Sketch): DeployedFunction {
  return {
    name,
    arn: `arn:aws:lambda:eu-central-1:111122223333:function:${name}`,
    region: 'eu-central-1',
    account: '111122223333',
    packageType: image ? 'Image' : 'Zip',
    codeSha256: code,
    codeSize: size,
    layers: Object.keys(layers),
    configuration: { Layers: Object.entries(layers).map(([Arn, CodeSize]) => ({ Arn, CodeSize })) }
  }
}

/** The names in each shard. */
function share(sketches: readonly Sketch[], wanted?: number): readonly (readonly string[])[] {
  const shards = shareOut(
    sketches.map((sketch) => [deployed(sketch)]),
    wanted
  )
  expect(shards.map(({ shard }) => shard)).toEqual(shards.map((_, index) => `${index + 1}/${shards.length}`))
  return shards.map(({ functions }) => functions.split('\n').map((arn) => arn.split(':')[6] ?? ''))
}

const many = (count: number, sketch: (index: number) => Partial<Sketch>): readonly Sketch[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `f${String(index).padStart(5, '0')}`,
    ...sketch(index)
  }))

it('loses nothing, gives nothing twice, and gives the same each time', () => {
  const sketches = many(1000, (index) => ({ code: `c${index % 200}`, size: ((index % 200) + 1) * 100_000 }))
  const shared = share(sketches, 8)
  expect(shared).toHaveLength(8)
  expect(shared.flat().sort()).toEqual(sketches.map(({ name }) => name))
  expect(share([...sketches].reverse(), 8)).toEqual(shared)
})

it('keeps functions with the same code together, also where a version joins two of them', () => {
  const shared = shareOut(
    [
      [deployed({ name: 'a', code: '1' })],
      [deployed({ name: 'b', code: '2' }), deployed({ name: 'b', code: '1' })],
      [deployed({ name: 'c', code: '2' })],
      [deployed({ name: 'd', code: '3' })]
    ],
    2
  )
  expect(shared.map(({ functions }) => functions.split('\n').map((arn) => arn.at(-1)))).toEqual([
    ['a', 'b', 'c'],
    ['d']
  ])
})

it('keeps those with the same layers together where that keeps the parts even', () => {
  const layered = (layer: string) => (index: number) => ({
    name: `${layer}${index}`,
    layers: { [layer]: 50 * MB }
  })
  const shared = share([...many(4, layered('x')), ...many(4, layered('y'))], 2)
  expect(shared.map((names) => new Set(names.map((name) => name[0])).size)).toEqual([1, 1])
})

it('evens out sizes', () => {
  const shared = share(
    many(40, (index) => ({ size: (index + 1) * 10 * MB })),
    4
  )
  const sizes = shared.map((names) => names.reduce((sum, name) => sum + Number(name.slice(1)) + 1, 0))
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(10)
})

it('asks for as many parts as the size is worth, and for no more than GitHub takes', () => {
  expect(share(many(10, () => ({ size: MB })))).toHaveLength(1)
  expect(share(many(10, () => ({ size: 500 * MB })))).toHaveLength(5)
  expect(share(many(1200, () => ({ size: 1 })))).toHaveLength(3)
  expect(share(many(10, () => ({ image: true })))).toHaveLength(2)
  expect(share(many(300, () => ({ size: 2000 * MB })))).toHaveLength(256)
  expect(
    share(
      many(3, () => ({ size: MB })),
      8
    )
  ).toHaveLength(3)
})

it('gives no job a longer list than its environment takes', () => {
  const sketches = many(6000, () => ({ code: 'one and the same', size: 1 }))
  const shards = shareOut(
    sketches.map((sketch) => [deployed(sketch)]),
    1
  )
  expect(shards.length).toBeGreaterThan(1)
  for (const { functions } of shards) expect(functions.length).toBeLessThanOrEqual(100_000)
  expect(shards.flatMap(({ functions }) => functions.split('\n'))).toHaveLength(6000)
})
