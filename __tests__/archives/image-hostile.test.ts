import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { gzipSync } from 'node:zlib'

import { DEFAULT_LIMITS } from '../../src/archives/index.js'
import { LayerCache, readImage, type Image } from '../../src/archives/image/index.js'
import type { TreeProblem } from '../../src/model/index.js'
import { buildImage, buildIndex, memoryStore, OCI, type BuiltImage, type Part } from '../support/images.js'
import { file, folder, longName, member, pax, tar } from '../support/tar-writer.js'
import { mutate, randomFrom } from '../support/mutations.js'

const MEBIBYTE = 1024 * 1024

interface Read {
  readonly paths: readonly string[]
  readonly problems: readonly TreeProblem[]
  readonly digest: string
}

async function read(
  built: BuiltImage & { readonly index?: Part },
  { platform = 'linux/amd64', bytes = 64 * MEBIBYTE, entries = 1000, reference = '' } = {}
): Promise<Read> {
  const limits = { ...DEFAULT_LIMITS, entries, bytes }
  const cache = new LayerCache(limits)
  let image: Image | undefined
  try {
    image = await readImage(memoryStore(built), { reference, platform, identity: 'manifest', limits }, cache)
    return { paths: image.files.paths, problems: image.files.problems(), digest: image.digest }
  } finally {
    image?.files.close()
    await cache.close()
  }
}

const GOOD = tar(file('a', 'a'))

describe('an image that is not what its manifest says', () => {
  it.each([
    [
      'a layer with other bytes',
      (image: BuiltImage) => swap(image, image.layers[0], gzipSync(tar(file('b', 'b')))),
      /its layer sha256:\w+ (is not what|is longer|ends after)/
    ],
    [
      'a layer with one byte changed',
      (image: BuiltImage) => swap(image, image.layers[0], (bytes) => flipped(bytes)),
      /its layer sha256:\w+ is not what its digest stands for/
    ],
    [
      'a truncated layer',
      (image: BuiltImage) => swap(image, image.layers[0], (bytes) => bytes.subarray(0, 50)),
      /its layer sha256:\w+ ends after 50 of \d+ bytes/
    ],
    [
      'a longer layer',
      (image: BuiltImage) =>
        swap(image, image.layers[0], (bytes) => Buffer.concat([bytes, Buffer.alloc(99)])),
      /its layer sha256:\w+ is longer than the \d+ bytes/
    ],
    [
      'another configuration',
      (image: BuiltImage) => swap(image, image.config, Buffer.from('{}')),
      /its configuration is not what its digest/
    ]
  ])('with %s is refused', async (_, damage, message) => {
    const built = buildImage({ layers: [GOOD] })
    damage(built)
    await expect(read(built)).rejects.toThrow(message)
  })

  it('with another manifest than the digest that was asked for is refused', async () => {
    const built = buildImage({ layers: [GOOD] })
    const { digest } = built.manifest
    swap(built, built.manifest, (bytes) => Buffer.concat([bytes, Buffer.from(' ')]))
    await expect(read(built, { reference: digest })).rejects.toThrow('its manifest is not what its digest')
  })
})

describe('a manifest', () => {
  const edited = (edit: (manifest: Record<string, unknown>) => void) => buildImage({ layers: [GOOD], edit })
  it.each([
    [
      'schema 1',
      edited((manifest) => Object.assign(manifest, { schemaVersion: 1, mediaType: undefined })),
      'manifest schema 1'
    ],
    [
      'schema 1 by its type',
      edited((manifest) =>
        Object.assign(manifest, { mediaType: 'application/vnd.docker.distribution.manifest.v1+prettyjws' })
      ),
      'manifest schema 1'
    ],
    [
      'an unknown type',
      edited((manifest) => Object.assign(manifest, { mediaType: 'application/x-thing' })),
      '"application/x-thing"'
    ],
    [
      'an index and an image at once',
      edited((manifest) => Object.assign(manifest, { manifests: [] })),
      'an index and an image at once'
    ],
    [
      'a chart',
      edited((manifest) =>
        Object.assign(manifest.config as object, { mediaType: 'application/vnd.cncf.helm.config.v1+json' })
      ),
      'no container image'
    ],
    [
      'a digest that cannot be verified',
      edited((manifest) => Object.assign(manifest.config as object, { digest: 'md5:abc' })),
      'without a usable digest'
    ],
    [
      'a negative size',
      edited((manifest) => Object.assign(manifest.config as object, { size: -1 })),
      'without a size'
    ],
    [
      'layers that are none',
      edited((manifest) => Object.assign(manifest, { layers: 'all' })),
      'not what the format says'
    ],
    [
      'a thousand layers',
      edited((manifest) => Object.assign(manifest, { layers: Array(1000).fill({}) })),
      'names 1000 parts'
    ]
  ])('with %s is refused with a sentence', async (_, built, message) => {
    await expect(read(built)).rejects.toThrow(message)
  })

  it('that is not JSON is refused', async () => {
    const built = buildImage({ layers: [GOOD] })
    swap(built, built.manifest, Buffer.from('<html>'))
    await expect(read(built)).rejects.toThrow('not JSON')
  })

  it('for several platforms gives the one that is wanted, or says which there are', async () => {
    const amd64 = buildImage({ layers: [tar(file('amd64'))] })
    const arm64 = buildImage({ layers: [tar(file('arm64'))], architecture: 'arm64' })
    const index = buildIndex({ 'linux/arm64/v8': arm64, 'linux/amd64': amd64, 'unknown/unknown': amd64 })
    expect(await read(index)).toMatchObject({ paths: ['amd64'], digest: amd64.manifest.digest })
    expect(await read(index, { platform: 'linux/arm64' })).toMatchObject({
      paths: ['arm64'],
      digest: arm64.manifest.digest
    })
    await expect(read(index, { platform: 'linux/s390x' })).rejects.toThrow(
      'it has no image for linux/s390x; there is linux/arm64/v8, linux/amd64'
    )
  })

  it('that leads to indexes without end is refused', async () => {
    const built = buildImage({ layers: [GOOD] })
    const nest = (inner: Part): Part => {
      const outer = buildIndex({ 'linux/amd64': { ...built, manifest: inner } })
      for (const [digest, bytes] of outer.blobs) built.blobs.set(digest, bytes)
      return outer.index
    }
    const twice = nest(nest(built.manifest))
    expect(await read({ ...built, index: twice })).toMatchObject({ paths: ['a'] })
    await expect(read({ ...built, index: nest(nest(nest(twice))) })).rejects.toThrow('another index')
  })
})

describe('a layer', () => {
  it.each([
    ['kept elsewhere', `${OCI}.layer.nondistributable.v1.tar+gzip`, 'not distributed with the image'],
    ['of an unknown type', 'application/x-encrypted', 'an unknown media type']
  ])('%s is not fetched, and told', async (_, mediaType, message) => {
    const built = buildImage({ layers: [GOOD, { bytes: gzipSync(tar(file('b'))), mediaType }] })
    const store = memoryStore(built)
    const cache = new LayerCache(DEFAULT_LIMITS)
    const options = {
      reference: '',
      platform: 'linux/amd64',
      identity: 'manifest',
      limits: DEFAULT_LIMITS
    } as const
    const { files } = await readImage(store, options, cache)
    expect(files.paths).toEqual(['a'])
    expect(files.problems()).toMatchObject([
      { code: 'unreadable-entry', incomplete: true, message: expect.stringContaining(message) as string }
    ])
    expect(store.asked).not.toContain(built.layers[1]?.digest)
    files.close()
    await cache.close()
  })

  it('that grows out of proportion is given up, and what came before it stands', async () => {
    const bomb = tar(file('first', 'x'), file('bomb', Buffer.alloc(40 * MEBIBYTE)), file('behind', 'y'))
    const { paths, problems } = await read(buildImage({ layers: [GOOD, bomb] }))
    expect(paths).toEqual(['a', 'first'])
    expect(problems).toMatchObject([{ code: 'budget-exceeded', severity: 'high', incomplete: true }])
  })

  it('that is larger than the limit is given up', async () => {
    const noise = Buffer.alloc(3 * MEBIBYTE, 'not so well to be compressed ')
    const { paths, problems } = await read(buildImage({ layers: [tar(file('first'), file('big', noise))] }), {
      bytes: MEBIBYTE
    })
    expect(paths).toEqual(['first'])
    expect(problems).toMatchObject([{ code: 'budget-exceeded', incomplete: true }])
  })

  it('with more entries than the limit is given up', async () => {
    const many = tar(...Array.from({ length: 50 }, (_, index) => file(`f${index}`)))
    const { paths, problems } = await read(buildImage({ layers: [many] }), { entries: 20 })
    expect(paths).toHaveLength(20)
    expect(problems).toMatchObject([{ code: 'budget-exceeded', incomplete: true }])
  })

  it('that is deep beyond measure is given up', async () => {
    const deep = tar(
      ...Array.from({ length: 60 }, (_, index) => [longName(`${index}/`.repeat(600)), file('x')]).flat()
    )
    const { problems } = await read(buildImage({ layers: [deep] }), { entries: 100 })
    expect(problems).toMatchObject([{ code: 'budget-exceeded', incomplete: true }])
  })

  it.each([
    ['is no tar', Buffer.from('nothing of the kind'.repeat(100)), 'wrong checksum'],
    [
      'is cut off inside of its compression',
      gzipSync(tar(file('a', 'a'), file('big', noise(MEBIBYTE)))).subarray(0, 200_000),
      ''
    ],
    [
      'is cut off in a file',
      tar(file('a', 'a'), file('cut', 'x'.repeat(900))).subarray(0, 2000),
      'middle of a file'
    ],
    ['is compressed with xz', Buffer.from('\xfd7zXZ\0 and so on', 'latin1'), 'bzip2 and xz'],
    [
      'is damaged after the first file',
      Buffer.concat([member(file('a', 'a')), Buffer.alloc(700, 'x')]),
      'wrong checksum'
    ]
  ])(
    'that %s but has the right digest leaves what could be read, and a problem',
    async (_, bytes, message) => {
      const { paths, problems } = await read(buildImage({ layers: [GOOD, { bytes }] }))
      expect(paths).toEqual(['a'])
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatchObject({
        incomplete: true,
        message: expect.stringContaining(message) as string
      })
    }
  )

  it('has bytes behind its end, names for all of its entries, or none at all', async () => {
    const { problems } = await read(
      buildImage({
        layers: [
          Buffer.concat([GOOD, Buffer.alloc(100, 'hidden')]),
          tar(pax({ path: 'x' }, 'g'), folder('y')),
          { bytes: Buffer.alloc(0) },
          tar()
        ]
      })
    )
    expect(problems.map(({ code }) => code)).toEqual(['header-mismatch', 'hidden-data'])
  })

  it('leaves nothing behind in the folder for temporary files', async () => {
    const ours = () => readdirSync(tmpdir()).filter((name) => name.startsWith('lambda-scan-image-'))
    await read(buildImage({ layers: [GOOD, tar(file('b'))] }))
    const broken = buildImage({ layers: [GOOD] })
    swap(broken, broken.layers[0], Buffer.from('x'))
    await expect(read(broken)).rejects.toThrow('ends after')
    // Other tests of this machine have theirs for an instant.
    const first = new Set(ours())
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(ours().filter((name) => first.has(name))).toEqual([])
  })

  it('never makes the reader crash or hang, whatever is in it', async () => {
    const sound = tar(
      folder('d/'),
      longName('l'.repeat(200)),
      file('x', 'content'),
      pax({ path: 'p' }),
      file('y', 'z'.repeat(600))
    )
    const random = randomFrom(7)
    let refused = 0
    for (let count = 0; count < 250; count += 1) {
      const bytes = mutate(count % 2 === 0 ? sound : gzipSync(sound), random)
      const { problems } = await read(buildImage({ layers: [{ bytes }] }))
      if (problems.some(({ incomplete }) => incomplete)) refused += 1
    }
    expect(refused).toBeGreaterThan(100)
  })
})

describe('layers that images share', () => {
  it('are read once', async () => {
    const shared = tar(file('base'))
    const one = buildImage({ layers: [shared, tar(file('one'))] })
    const two = buildImage({ layers: [shared, tar(file('two'))] })
    const store = memoryStore({ ...one, blobs: new Map([...one.blobs, ...two.blobs]) })
    const cache = new LayerCache(DEFAULT_LIMITS)
    const options = { platform: 'linux/amd64', identity: 'manifest', limits: DEFAULT_LIMITS } as const
    const images = await Promise.all(
      [one, two].map((image) => readImage(store, { ...options, reference: image.manifest.digest }, cache))
    )
    expect(images.map(({ files }) => files.paths)).toEqual([
      ['base', 'one'],
      ['base', 'two']
    ])
    const base = one.layers[0]?.digest
    expect(store.asked.filter((digest) => digest === base)).toHaveLength(1)
    images[0]?.files.close()
    expect(images[1]?.files.read('two')).toHaveLength(0)
    images[1]?.files.close()
    await cache.close()
  })

  it('make room for others when no image that is open has them', async () => {
    const images = ['a', 'b', 'c', 'd'].map((name) =>
      buildImage({ layers: [tar(file(name, 'x'.repeat(900)))] })
    )
    const store = memoryStore({
      ...(images[0] ?? buildImage({ layers: [] })),
      blobs: new Map(images.flatMap(({ blobs }) => [...blobs]))
    })
    const cache = new LayerCache({ ...DEFAULT_LIMITS, bytes: 6000 })
    const options = { platform: 'linux/amd64', identity: 'manifest', limits: DEFAULT_LIMITS } as const
    const take = (image: BuiltImage | undefined) =>
      readImage(store, { ...options, reference: image?.manifest.digest ?? '' }, cache)
    const [a, b, c, d] = images
    const kept = await take(a)
    for (const image of [b, c, d]) {
      const { files } = await take(image)
      expect(files.problems()).toEqual([])
      files.close()
    }
    expect(kept.files.read('a')).toHaveLength(900)
    // Two more than there is room for, both in use.
    const second = await take(b)
    const third = await take(c)
    expect(third.files.problems()).toMatchObject([{ code: 'budget-exceeded', incomplete: true }])
    for (const { files } of [kept, second, third]) files.close()
    await cache.close()
  })
})

function swap(image: BuiltImage, part: Part | undefined, change: Buffer | ((bytes: Buffer) => Buffer)): void {
  if (!part) throw new Error('no such part')
  const bytes = image.blobs.get(part.digest) ?? Buffer.alloc(0)
  image.blobs.set(part.digest, typeof change === 'function' ? change(bytes) : change)
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy[20] = (copy[20] ?? 0) ^ 1
  return copy
}

/** The same each time, and hardly to be compressed. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let state = 1
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    bytes[at] = state >>> 24
  }
  return bytes
}
