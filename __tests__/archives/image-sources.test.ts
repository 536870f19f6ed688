import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { DEFAULT_LIMITS } from '../../src/archives/index.js'
import {
  dockerArchive,
  LayerCache,
  ociLayout,
  parsePlatform,
  readImage,
  type ReadOptions
} from '../../src/archives/image/index.js'
import { Redacted, type ImageFacts, type ImageStore } from '../../src/model/index.js'
import {
  buildImage,
  buildIndex,
  dockerSave,
  memoryStore,
  sha256,
  writeLayout,
  type LayerBlob
} from '../support/images.js'
import { file, hardLink, symbolicLink, tar, type Member } from '../support/tar-writer.js'
import { scratchFolder } from '../support/scratch-folder.js'

const scratch = scratchFolder()
const LIMITS = { ...DEFAULT_LIMITS, bytes: 1 << 24 }

interface Read {
  readonly contents: Readonly<Record<string, string>>
  readonly digest: string
  readonly facts: ImageFacts
  readonly problems: readonly string[]
}

async function read(store: ImageStore, options: Partial<ReadOptions> = {}): Promise<Read> {
  const cache = new LayerCache(LIMITS)
  try {
    const all = {
      reference: '',
      platform: 'linux/amd64',
      identity: 'manifest',
      limits: LIMITS,
      ...options
    } as const
    const { files, digest, facts } = await readImage(store, all, cache)
    const contents = Object.fromEntries(
      files.paths.map((path) => [path, Buffer.from(files.read(path)).toString()])
    )
    const problems = files.problems().map(({ message }) => message)
    files.close()
    return { contents, digest, facts, problems }
  } finally {
    await cache.close()
  }
}

describe('an OCI layout', () => {
  const app = buildImage({ layers: [tar(file('app', '1'))] })
  const arm = buildImage({ layers: [tar(file('app', 'arm'))], architecture: 'arm64' })

  it('gives its only image without a name, and any by its name or digest', async () => {
    writeLayout(join(scratch.path, 'one'), { latest: app })
    writeLayout(join(scratch.path, 'two'), { 'app:1': app, 'app:arm': arm })
    const one = ociLayout(join(scratch.path, 'one'))
    expect(await read(one)).toMatchObject({
      contents: { app: '1' },
      digest: app.manifest.digest,
      problems: []
    })
    const two = ociLayout(join(scratch.path, 'two'))
    expect(await read(two, { reference: 'app:arm' })).toMatchObject({ contents: { app: 'arm' } })
    expect(await read(two, { reference: app.manifest.digest })).toMatchObject({ contents: { app: '1' } })
    await expect(read(two)).rejects.toThrow(
      'several images; name one behind the folder: there is app:1, app:arm'
    )
    await expect(read(two, { reference: 'app:9' })).rejects.toThrow(
      'no image named "app:9"; there is app:1, app:arm'
    )
  })

  it('may hold an index of several platforms', async () => {
    const both = buildIndex({ 'linux/amd64': app, 'linux/arm64': arm })
    writeLayout(join(scratch.path, 'both'), { latest: { ...both, manifest: both.index } })
    const store = ociLayout(join(scratch.path, 'both'))
    expect(await read(store, { platform: 'linux/arm64' })).toMatchObject({
      contents: { app: 'arm' },
      facts: { platform: 'linux/arm64' }
    })
  })

  it('is verified, and a link out of it is not followed', async () => {
    const folder = join(scratch.path, 'bad')
    writeLayout(folder, { '': app })
    const layer = join(folder, 'blobs', ...(app.layers[0]?.digest ?? '').split(':'))
    writeFileSync(layer, 'other')
    await expect(read(ociLayout(folder))).rejects.toThrow('ends after 5 of')
    rmSync(layer)
    await expect(read(ociLayout(folder))).rejects.toThrow(/its part sha256:\w+ is not there/)
    symlinkSync(scratch.write('outside', 'secret'), layer)
    await expect(read(ociLayout(folder))).rejects.toThrow('is no file of the layout')
  })

  it('is told from a folder that is none', () => {
    mkdirSync(join(scratch.path, 'none'), { recursive: true })
    expect(() => ociLayout(join(scratch.path, 'none'))).toThrow('no OCI image layout')
  })
})

describe('an archive of docker save', () => {
  const layers = [tar(file('app', '1'), file('old')), tar(file('.wh.old'), file('new', '2'))]
  const app = buildImage({ layers: layers.map((bytes) => ({ bytes })) })
  const ARCHIVE = { bytes: 1 << 22, ratio: 100, ratioFloor: 1 << 20 }
  const write = (name: string, bytes: Buffer) => dockerArchive(scratch.write(name, bytes), ARCHIVE)

  it('gives its image, verified by the digests of the configuration, whose own digest is the id', async () => {
    const store = await write('one.tar', dockerSave(app, layers))
    expect(await read(store, { identity: 'config' })).toMatchObject({
      contents: { app: '1', new: '2' },
      digest: app.config.digest,
      facts: { layers: layers.map((bytes) => ({ digest: sha256(bytes), size: bytes.length })) }
    })
    expect(await read(store, { reference: 'app:1' })).toMatchObject({ contents: { app: '1' } })
    await expect(read(store, { reference: 'app:2' })).rejects.toThrow(
      'no image named "app:2"; there is app:1'
    )
  })

  it('is named as Docker does, or with the registry and the tag that Docker leaves out', async () => {
    const names = ['docker.io/team/app:1', 'docker.io/library/plain:latest', 'quay.io/team/app:1']
    const store = await write('named.tar', dockerSave(app, layers, names))
    for (const reference of [...names, 'team/app:1', 'plain', 'plain:latest', 'docker.io/team/app:1'])
      expect(await read(store, { reference })).toMatchObject({ contents: { app: '1' } })
    for (const reference of ['team/app', 'app:1', 'plain:1'])
      await expect(read(store, { reference })).rejects.toThrow(`no image named "${reference}"`)
  })

  it('with another layer than the configuration says is refused', async () => {
    const other = tar(file('app', '1'), file('evil'))
    const store = await write('other.tar', dockerSave(app, [other, layers[1] ?? other]))
    await expect(read(store)).rejects.toThrow('is not what its digest')
  })

  it('may name layers by links, or hold them compressed under their digests', async () => {
    const config = file('c.json', app.blobs.get(app.config.digest))
    const linked = tar(
      config,
      file('a/layer.tar', layers[0]),
      symbolicLink('b/layer.tar', '../a/layer.tar'),
      file('c/layer.tar', layers[1]),
      hardLink('d/layer.tar', 'c/layer.tar'),
      list({ Config: 'c.json', RepoTags: null, Layers: ['b/layer.tar', 'd/layer.tar'] })
    )
    expect(await read(await write('linked.tar', linked))).toMatchObject({ contents: { app: '1', new: '2' } })

    const zipped = layers.map((bytes) => gzipSync(bytes))
    const names = zipped.map((bytes) => `blobs/sha256/${sha256(bytes).slice(7)}`)
    const members = zipped.map((bytes, index) => file(names[index] ?? '', bytes))
    const modern = tar(list({ Config: 'c.json', RepoTags: [], Layers: names }), config, ...members)
    expect(await read(await write('modern.tar', modern))).toMatchObject({ contents: { app: '1', new: '2' } })
  })

  it.each([
    ['compressed and cut off', gzipSync(dockerSave(app, layers)).subarray(0, 200), 'cannot be unpacked'],
    ['compressed otherwise', Buffer.from('BZh91AY&SY'), 'compressed with bzip2 or xz; save it without'],
    ['a bomb', gzipSync(Buffer.alloc(1 << 21)), 'out of all proportion'],
    [
      'too large',
      gzipSync(noise(1 << 21).toString('base64') + noise(1 << 21).toString('hex')),
      'to more than 4194304'
    ],
    ['cut off', dockerSave(app, layers).subarray(0, 700), 'no archive of docker save'],
    ['no archive at all', Buffer.from('hello'.repeat(200)), 'no archive of docker save'],
    ['another archive', tar(file('x')), 'it has no manifest.json']
  ])('that is %s is told as such', async (name, bytes, message) => {
    await expect(write(`${name}.tar`, bytes)).rejects.toThrow(message)
  })

  it('may be compressed as a whole', async () => {
    for (const [name, bytes] of [
      ['saved.tar.gz', gzipSync(dockerSave(app, layers))],
      ['saved.tar.zst', zstdFrame(dockerSave(app, layers))]
    ] as const) {
      const store = await write(name, bytes)
      expect(await read(store)).toMatchObject({ contents: { app: '1', new: '2' }, problems: [] })
      store.close()
    }
  })

  it.each([
    [
      'several images',
      [
        { Config: 'a', RepoTags: ['x:1'], Layers: [] },
        { Config: 'b', RepoTags: ['y:1'], Layers: [] }
      ],
      'holds 2 images; name one behind the file: there is x:1, y:1'
    ],
    ['no image', [], 'holds no image'],
    ['a part that is not there', [{ Config: '../config', RepoTags: [], Layers: [] }], 'is not there'],
    ['links in a circle', [{ Config: 'round', RepoTags: [], Layers: [] }], 'is not there'],
    ['something else', [{ Layers: 3 }], 'not what the format says']
  ])('with %s is told as such', async (name, manifest, message) => {
    const store = await write(
      `${name}.tar`,
      tar(symbolicLink('round', 'round'), file('manifest.json', JSON.stringify(manifest)))
    )
    await expect(read(store)).rejects.toThrow(message)
  })
})

/** Bytes that do not compress, the same in each run. */
function noise(length: number): Buffer {
  let state = 1
  return Buffer.from(Array.from({ length }, () => (state = (state * 16807) % 2147483647) & 0xff))
}

function list(image: object): Member {
  return file('manifest.json', JSON.stringify([image]))
}

describe('a layer that is compressed with zstd', () => {
  it('is read frame by frame, also where each file has its own', async () => {
    const archive = tar(file('a', 'first'), file('b', 'x'.repeat(300_000)), file('c', 'last'))
    const cuts = [0, 512, 1024, 5000, 200_000, archive.length]
    const frames = cuts.slice(1).map((end, index) => zstdFrame(archive.subarray(cuts[index], end)))
    const skippable = Buffer.concat([Buffer.from('502a4d1803000000', 'hex'), Buffer.from('toc')])
    const built = buildImage({
      layers: [zstd(Buffer.concat([...frames, skippable])), zstd(zstdFrame(tar(file('d', 'one'))))]
    })
    const { contents, problems } = await read(memoryStore(built))
    expect(problems).toEqual([])
    expect(contents).toEqual({ a: 'first', b: 'x'.repeat(300_000), c: 'last', d: 'one' })
  })

  it('and cut off or damaged is a problem', async () => {
    const frame = zstdFrame(tar(file('a', 'a'), file('b', 'x'.repeat(200_000))))
    for (const bytes of [
      frame.subarray(0, 150_000),
      Buffer.concat([frame, Buffer.from('garbage that is none')])
    ]) {
      const { problems } = await read(memoryStore(buildImage({ layers: [zstd(bytes)] })))
      expect(problems).toEqual([expect.stringContaining('could not be read to its end')])
    }
  })

  it('and grows without end is given up', async () => {
    const header = Buffer.from('28b52ffd0058', 'hex')
    // Blocks of 128 KiB out of one byte each, the last one without an end.
    const block = Buffer.from('02001000', 'hex')
    const bomb = Buffer.concat([header, ...Array<Buffer>(400).fill(block)])
    const { problems } = await read(memoryStore(buildImage({ layers: [zstd(bomb)] })))
    expect(problems).toEqual([expect.stringContaining('out of all proportion')])
  })

  it('takes no memory for what a header only claims', async () => {
    const ordinary = zstdFrame(tar(file('a', 'first')))
    const skippable = Buffer.from('502a4d1803000000746f63', 'hex')
    // One whole piece of 2 GB, and a window of 1.75 GiB; nothing of it is there.
    const claims = ['28b52ffda000f0df7f', '28b52ffd00a7'].map((hex) =>
      Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(40)])
    )
    for (const claim of claims) {
      for (const before of [Buffer.alloc(0), skippable, ordinary]) {
        const bytes = Buffer.concat([before, claim])
        const memory = process.memoryUsage().arrayBuffers
        const { problems } = await read(memoryStore(buildImage({ layers: [zstd(bytes)] })))
        expect(problems).toEqual([expect.stringContaining('could not be read to its end')])
        expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(64 << 20)
      }
    }
  })
})

function zstd(bytes: Buffer): LayerBlob {
  return { bytes, mediaType: 'application/vnd.oci.image.layer.v1.tar+zstd' }
}

/** A frame of blocks that are not compressed. Source: RFC 8878, 3.1.1. */
function zstdFrame(content: Buffer): Buffer {
  const header = Buffer.alloc(9)
  header.writeUInt32LE(0xfd2fb528, 0)
  header[4] = 0xa0
  header.writeUInt32LE(content.length, 5)
  const blocks: Buffer[] = []
  for (let at = 0; at < content.length; at += 100_000) {
    const part = content.subarray(at, at + 100_000)
    const isLast = at + 100_000 >= content.length
    const blockHeader = Buffer.alloc(3)
    blockHeader.writeUIntLE((part.length << 3) | Number(isLast), 0, 3)
    blocks.push(blockHeader, part)
  }
  return Buffer.concat([header, ...blocks])
}

describe('what an image says of itself', () => {
  it('is told without the values of its variables', async () => {
    const config = {
      Env: [
        'PATH=/var/lang/bin:/usr/bin',
        'LAMBDA_TASK_ROOT=/var/task',
        'LAMBDA_RUNTIME_DIR=/var/runtime',
        'API_KEY=do-not-print'
      ],
      Entrypoint: ['/lambda-entrypoint.sh'],
      Cmd: ['app.handler'],
      Labels: { unrelated: 'x' }
    }
    const script = 'export AWS_EXECUTION_ENV=AWS_Lambda_nodejs22.x\n'
    const layer = tar(
      file('etc/os-release', 'NAME="Amazon Linux"\nID="amzn"\nVERSION_ID="2023"\n'),
      file('var/runtime/bootstrap', script)
    )
    const { facts } = await read(memoryStore(buildImage({ layers: [layer], config })))
    expect(facts).toEqual({
      platform: 'linux/amd64',
      layers: [expect.objectContaining({ digest: expect.stringMatching(/^sha256:/) as string })],
      os: { id: 'amzn', version: '2023' },
      base: 'AWS Lambda base image',
      runtime: 'nodejs22.x',
      entrypoint: ['/lambda-entrypoint.sh'],
      command: ['app.handler'],
      variables: ['API_KEY', 'LAMBDA_RUNTIME_DIR', 'LAMBDA_TASK_ROOT', 'PATH'],
      // They print as nothing.
      values: Array.from({ length: 4 }, () => expect.any(Redacted) as Redacted)
    })
    expect(JSON.stringify(facts)).not.toContain('do-not-print')
  })

  const LAMBDA = ['LAMBDA_TASK_ROOT=/var/task', 'LAMBDA_RUNTIME_DIR=/var/runtime']
  it.each([
    ['.NET by its variable', [...LAMBDA, 'DOTNET_VERSION=8.0.10'], [], 'dotnet8'],
    [
      'Node by its header',
      LAMBDA,
      [file('var/lang/include/node/node_version.h', '#define NODE_MAJOR_VERSION 24\n')],
      'nodejs24.x'
    ],
    ['Python by its program', LAMBDA, [file('var/lang/bin/python3.13', 'x')], 'python3.13'],
    [
      'Ruby by its script',
      LAMBDA,
      [file('var/runtime/bootstrap', 'AWS_EXECUTION_ENV=AWS_Lambda_ruby3.4')],
      'ruby3.4'
    ],
    ['Java by its script', [], [file('var/runtime/bootstrap', 'AWS_Lambda_java8.al2 ')], 'java8.al2'],
    ['nothing where it is not AWS that built it', [], [file('var/lang/bin/python3.13', 'x')], undefined],
    ['nothing for an unknown one', LAMBDA, [], undefined]
  ])('names the runtime: %s', async (_, Env, members, runtime) => {
    const { facts } = await read(memoryStore(buildImage({ layers: [tar(...members)], config: { Env } })))
    expect(facts.runtime).toBe(runtime)
  })

  it('names the base image where a label does', async () => {
    const config = { Labels: { 'org.opencontainers.image.base.name': 'docker.io/library/node:22' } }
    const { facts } = await read(memoryStore(buildImage({ layers: [tar()], config })))
    expect(facts.base).toBe('docker.io/library/node:22')
  })
})

describe('a platform', () => {
  it('is written as os/architecture', () => {
    expect(parsePlatform(' Linux/ARM64 ')).toBe('linux/arm64')
    expect(() => parsePlatform('arm64')).toThrow('write it as linux/amd64 or linux/arm64')
  })
})
