import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'

import { loadRequest, parseCommandLine, type Request } from '../../src/config/index.js'
import { registries } from '../../src/io/registry/index.js'
import type { Inventory } from '../../src/model/index.js'
import { inventoryJson } from '../../src/reports/index.js'
import { takeInventory } from '../../src/scan.js'
import { parseImage } from '../../src/targets/images/name.js'
import { startImageRegistry, type ImageRegistry } from '../support/image-registry.js'
import { buildImage, buildIndex, dockerSave, writeLayout } from '../support/images.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { file, tar, type Member } from '../support/tar-writer.js'

const scratch = scratchFolder()
const DIGEST = `sha256:${'a'.repeat(64)}`

describe('the name of an image', () => {
  it.each([
    ['alpine', 'docker.io', 'library/alpine', undefined, undefined],
    ['team/app:1.0', 'docker.io', 'team/app', '1.0', undefined],
    ['docker://ghcr.io/team/app:v1', 'ghcr.io', 'team/app', 'v1', undefined],
    ['localhost/app', 'localhost', 'app', undefined, undefined],
    ['127.0.0.1:5000/a/b-c__d/e:t', '127.0.0.1:5000', 'a/b-c__d/e', 't', undefined],
    ['[::1]:5000/app', '[::1]:5000', 'app', undefined, undefined],
    ['public.ecr.aws/lambda/nodejs:22', 'public.ecr.aws', 'lambda/nodejs', '22', undefined],
    [
      `123456789012.dkr.ecr.eu-central-1.amazonaws.com/app:1@${DIGEST}`,
      '123456789012.dkr.ecr.eu-central-1.amazonaws.com',
      'app',
      '1',
      DIGEST
    ],
    [`ghcr.io/app@${DIGEST}`, 'ghcr.io', 'app', undefined, DIGEST]
  ])('%s is understood', (text, registry, repository, tag, digest) => {
    const place = parseImage(text, scratch.path)
    expect(place).toEqual({
      kind: 'registry',
      name: { registry, repository, ...(tag && { tag }), ...(digest && { digest }) }
    })
  })

  it.each([
    ['Team/App', 'is no name of an image'],
    ['ghcr.io/', 'is no name of an image'],
    ['https://ghcr.io/app', 'is no name of an image'],
    ['ghcr.io/../etc/passwd', 'is no name of an image'],
    ['-host.com/app', 'is no name of an image'],
    ['ghcr.io/app@sha256:123', 'a user or a digest that is none'],
    ['user:hunter2@ghcr.io/app', 'a user or a digest that is none'],
    ['oci:not/there', "image 'oci:not/there' does not exist"],
    ['docker-archive:none.tar:app:1', 'does not exist']
  ])('%s is refused in one line, without what may be a password', (text, message) => {
    expect(() => parseImage(text, scratch.path)).toThrow(message)
    try {
      parseImage(text, scratch.path)
    } catch (error) {
      expect(String(error)).not.toContain('hunter2')
    }
  })

  it('in a folder or a file goes on behind its path, which may hold a colon', () => {
    scratch.write('a:b/app.tar', 'x')
    expect(parseImage('docker-archive:a:b/app.tar', scratch.path)).toMatchObject({
      path: join(scratch.path, 'a:b/app.tar'),
      reference: ''
    })
    scratch.write('app.tar', 'x')
    expect(parseImage('docker-archive:app.tar:team/app:1', scratch.path)).toMatchObject({
      reference: 'team/app:1'
    })
    scratch.write('layout/index.json', '{}')
    expect(parseImage(`oci:layout@${DIGEST}`, scratch.path)).toMatchObject({
      kind: 'oci',
      path: join(scratch.path, 'layout'),
      reference: DIGEST
    })
  })
})

const LODASH = file('var/task/node_modules/lodash/package.json', '{"name":"lodash","version":"4.17.20"}')
const FLASK = file(
  'opt/python/flask-3.1.0.dist-info/METADATA',
  'Metadata-Version: 2.1\nName: Flask\nVersion: 3.1.0\n'
)
const STATUS = file(
  'var/lib/dpkg/status',
  'Package: bash\nStatus: install ok installed\nArchitecture: amd64\nVersion: 5.2.15-2+b7\nSource: bash (5.2.15-2)\n\n'
)
const DEBIAN = [STATUS, file('etc/os-release', 'ID=debian\nVERSION_ID="12"\n')]

function app(...layers: readonly (readonly Member[])[]) {
  const Env = ['LAMBDA_TASK_ROOT=/var/task', 'LAMBDA_RUNTIME_DIR=/var/runtime', 'TOKEN=very-secret-value']
  return buildImage({
    layers: layers.map((members) => tar(...members)),
    config: { Env, Cmd: ['index.handler'] }
  })
}

const open: ImageRegistry[] = []
afterEach(async () => {
  for (const registry of open.splice(0)) await registry.close()
})

async function serve(...given: Parameters<typeof startImageRegistry>): Promise<ImageRegistry> {
  const registry = await startImageRegistry(...given)
  open.push(registry)
  return registry
}

async function inventory(...argv: readonly string[]): Promise<Inventory> {
  const line = parseCommandLine(['inventory', ...argv])
  if (line.command !== 'inventory') throw new Error('no inventory')
  const request: Request = await loadRequest(line.values, scratch.path)
  const progress = { stage: () => undefined, step: () => undefined, end: () => undefined }
  const env = { HOME: scratch.path }
  const world = {
    progress,
    registries: registries({ userAgent: 'test', env, sleep: () => Promise.resolve() })
  }
  return await takeInventory(request, scratch.path, world)
}

const purls = ({ components }: Inventory) => components.map(({ purl }) => purl)

describe('an image', () => {
  it('of a registry is an artifact and a function, whose packages say their layers', async () => {
    const image = app(DEBIAN, [LODASH, FLASK])
    const { repository } = await serve({ '1': image })
    const seen = await inventory('--image', `${repository}:1`)
    expect(seen.notices).toEqual([])
    expect(seen.artifacts).toMatchObject([
      { id: `${repository}:1`, kind: 'image', digest: image.manifest.digest, files: 4 }
    ])
    expect(seen.functions).toEqual([
      { name: 'app', architecture: 'x86_64', packageType: 'image', code: `${repository}:1`, layers: [] }
    ])
    expect(seen.components.map(({ purl, evidence }) => [purl, evidence.map(({ layer }) => layer)])).toEqual([
      [
        'pkg:deb/debian/bash@5.2.15-2%2Bb7?arch=amd64&distro=debian-12&upstream=bash%405.2.15-2',
        [image.layers[0]?.digest]
      ],
      ['pkg:npm/lodash@4.17.20', [image.layers[1]?.digest]],
      ['pkg:pypi/flask@3.1.0', [image.layers[1]?.digest]]
    ])
  })

  it('is written as the schema says, without the values of its variables', async () => {
    const { repository } = await serve({ '1': app(DEBIAN, [LODASH]) })
    const text = inventoryJson.render(await inventory('--image', `${repository}:1`))
    const read = (name: string) =>
      JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8')) as object
    const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
    const validate = ajv.addSchema(read('report.schema.json')).compile(read('inventory.schema.json'))
    validate(JSON.parse(text))
    expect(validate.errors ?? []).toEqual([])
    expect(JSON.parse(text)).toMatchObject({
      artifacts: [
        {
          image: {
            platform: 'linux/amd64',
            os: { id: 'debian', version: '12' },
            base: 'AWS Lambda base image',
            command: ['index.handler'],
            variables: ['LAMBDA_RUNTIME_DIR', 'LAMBDA_TASK_ROOT', 'TOKEN']
          }
        }
      ]
    })
    expect(text).not.toContain('very-secret-value')
  })

  it('is the same from a registry, a layout and an archive', async () => {
    const image = app(DEBIAN, [LODASH])
    const plain = [tar(...DEBIAN), tar(LODASH)]
    const saved = buildImage({ layers: plain.map((bytes) => ({ bytes })) })
    writeLayout(join(scratch.path, 'img'), { latest: image })
    scratch.write('saved.tar', dockerSave(saved, plain))
    const { repository } = await serve({ latest: image })
    const all = await inventory('--image', `${repository}\noci:img\ndocker-archive:saved.tar`)
    expect(all.notices).toEqual([])
    expect(all.artifacts.map(({ id }) => id)).toEqual([repository, 'oci:img', 'docker-archive:saved.tar'])
    expect(purls(all)).toHaveLength(2)
    expect(all.components.every(({ evidence }) => evidence.length === 3)).toBe(true)
    expect(all.functions.map(({ name }) => name).sort()).toEqual(['app', 'img', 'saved'])
  })

  it('is that of the platform that was asked for', async () => {
    const arm = buildImage({ layers: [tar(LODASH)], architecture: 'arm64' })
    const index = buildIndex({ 'linux/amd64': app([FLASK]), 'linux/arm64': arm })
    const { repository } = await serve({ latest: { ...index, manifest: index.index } })
    const seen = await inventory('--image', repository, '--image-platform', 'linux/arm64')
    expect(purls(seen)).toEqual(['pkg:npm/lodash@4.17.20'])
    expect(seen.functions).toMatchObject([{ architecture: 'arm64' }])
    await expect(inventory('--image', repository, '--image-platform', 'arm')).rejects.toThrow(
      'write it as linux/amd64'
    )
    const none = await inventory('--image', repository, '--image-platform', 'linux/s390x')
    expect(none.notices).toMatchObject([
      {
        subject: repository,
        incomplete: true,
        message: 'it has no image for linux/s390x; there is linux/amd64, linux/arm64'
      }
    ])
  })

  it('that shares layers with another one has them fetched once', async () => {
    const [one, two] = [app(DEBIAN, [LODASH]), app(DEBIAN, [FLASK])]
    const { repository, asked } = await serve({ one, two })
    await inventory('--images', `${repository}:one\n${repository}:two`)
    const shared = `blobs/${one.layers[0]?.digest ?? ''}`
    expect(asked.filter((path) => path === shared)).toHaveLength(1)
    expect(asked.filter((path) => path.startsWith('blobs/'))).toHaveLength(5)
  })

  it('whose tag stands for another one by now is told so', async () => {
    const [old, young] = [app([LODASH]), app([FLASK])]
    const registry = await serve({ prod: old })
    const deployed = `${registry.repository}:prod@${old.manifest.digest}`
    expect((await inventory('--image', deployed)).notices).toEqual([])
    registry.tag('prod', young)
    const seen = await inventory('--image', deployed)
    expect(purls(seen)).toEqual(['pkg:npm/lodash@4.17.20'])
    expect(seen.notices).toMatchObject([
      { incomplete: false, message: `the tag prod stands for another image by now: ${young.manifest.digest}` }
    ])
  })

  it('that cannot be had is one notice, and the others are read', async () => {
    const { repository } = await serve({ '1': app([LODASH]) })
    const closed = await serve({ '1': app([LODASH]) }, 'a-password')
    const seen = await inventory('--images', `${repository}:2\n${repository}:1\n${closed.repository}:1`)
    expect(purls(seen)).toEqual(['pkg:npm/lodash@4.17.20'])
    expect(seen.notices.map(({ subject, incomplete }) => [subject, incomplete])).toEqual(
      [
        [`${repository}:2`, true],
        [`${closed.repository}:1`, true]
      ].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
    )
    expect(JSON.stringify(seen)).not.toContain('a-password')
  })

  it('without any of it leaves the rest of the program as it was', async () => {
    await expect(inventory()).rejects.toThrow("'path' is empty")
  })
})
