import { DEFAULT_LIMITS } from '../../src/archives/index.js'
import { LayerCache, readImage, type Image } from '../../src/archives/image/index.js'
import { buildImage, memoryStore } from '../support/images.js'
import { file, folder, hardLink, symbolicLink, tar, type Member } from '../support/tar-writer.js'
import { writeZip } from '../support/zip-writer.js'

const open: { image: Image; cache: LayerCache }[] = []

afterEach(async () => {
  for (const { image, cache } of open.splice(0)) {
    image.files.close()
    await cache.close()
  }
})

async function merged(...layers: readonly (readonly Member[])[]): Promise<Image> {
  const built = buildImage({ layers: layers.map((members) => tar(...members)) })
  const cache = new LayerCache({ ...DEFAULT_LIMITS, bytes: 1 << 24 })
  const options = {
    reference: '',
    platform: 'linux/amd64',
    identity: 'manifest',
    limits: DEFAULT_LIMITS
  } as const
  const image = await readImage(memoryStore(built), options, cache)
  open.push({ image, cache })
  return image
}

function contents({ files }: Image): Record<string, string> {
  return Object.fromEntries(files.paths.map((path) => [path, Buffer.from(files.read(path)).toString()]))
}

function problems({ files }: Image): readonly string[] {
  return files.problems().map(({ code, path }) => `${code} ${path}`)
}

describe('layers over each other', () => {
  it('give the files of the topmost layer that has them, and know which it was', async () => {
    const image = await merged(
      [folder('etc/'), file('etc/a', 'old'), file('etc/b', 'b')],
      [file('./etc/a', 'new'), file('etc/c', 'c')]
    )
    expect(contents(image)).toEqual({ 'etc/a': 'new', 'etc/b': 'b', 'etc/c': 'c' })
    const [lower, upper] = image.facts.layers.map(({ digest }) => digest)
    expect(['etc/a', 'etc/b', 'etc/c'].map((path) => image.files.layerOf(path))).toEqual([
      upper,
      lower,
      upper
    ])
    expect(problems(image)).toEqual([])
  })

  it('take away what a whiteout names, with everything below it', async () => {
    const image = await merged(
      [file('etc/a', 'a'), file('opt/x/deep/y', 'y'), file('opt/z', 'z')],
      [file('etc/.wh.a'), file('opt/.wh.x'), file('opt/.wh.nothing')]
    )
    expect(contents(image)).toEqual({ 'opt/z': 'z' })
    expect(problems(image)).toEqual([])
  })

  it('take away lower files only, wherever the whiteout stands in its layer', async () => {
    const image = await merged(
      [file('app/old', '1'), file('app/both', 'lower'), file('data/old', '2')],
      [
        file('app/new', '3'),
        file('app/.wh..wh..opq'),
        file('app/both', 'upper'),
        file('data/.wh.old'),
        file('data/old', 'again')
      ],
      [file('app/later', '4')]
    )
    expect(contents(image)).toEqual({
      'app/new': '3',
      'app/both': 'upper',
      'app/later': '4',
      'data/old': 'again'
    })
  })

  it('keep the notes of AUFS out, and refuse whiteouts that name nothing or climb', async () => {
    const image = await merged(
      [file('a', 'a')],
      [folder('.wh..wh.plnk/'), file('.wh..wh.aufs'), file('.wh...'), file('.wh.')]
    )
    expect(contents(image)).toEqual({ a: 'a' })
    expect(problems(image)).toEqual(['unsafe-path .wh.', 'unsafe-path .wh...'])
  })

  it('put a file in the place of a folder, and a folder in the place of a file', async () => {
    const image = await merged(
      [file('was-folder/inner', 'x'), file('was-file', 'y'), symbolicLink('was-link', 'was-folder')],
      [
        file('was-folder', 'now a file'),
        folder('was-file/'),
        file('was-file/inner', 'z'),
        folder('was-link/'),
        file('was-link/own', 'w')
      ]
    )
    expect(contents(image)).toEqual({
      'was-file/inner': 'z',
      'was-folder': 'now a file',
      'was-link/own': 'w'
    })
  })

  it('follow links to folders on the way to a file, inside of the image', async () => {
    const image = await merged(
      [
        folder('usr/lib/'),
        symbolicLink('lib', 'usr/lib'),
        symbolicLink('run', '/var/run'),
        symbolicLink('top', '../../../usr')
      ],
      [file('lib/a.so', 'a'), file('run/pid', '1'), file('top/lib/b.so', 'b'), file('lib/.wh.none')],
      [file('lib/.wh.b.so')]
    )
    expect(contents(image)).toEqual({ 'usr/lib/a.so': 'a', 'run/pid': '1' })
    expect(image.files.has('lib/a.so')).toBe(true)
  })

  it('list links to files, read everything by any name, and never leave the image', async () => {
    const image = await merged([
      file('usr/lib/os-release', 'ID=amzn'),
      symbolicLink('etc/os-release', '../usr/lib/os-release'),
      symbolicLink('absolute', '/usr/lib/os-release'),
      symbolicLink('climbing', '../../../../../usr/lib/os-release'),
      symbolicLink('nowhere', '/etc/shadow'),
      symbolicLink('round', 'round2'),
      symbolicLink('round2', 'round'),
      symbolicLink('folder-link', 'usr')
    ])
    expect(contents(image)).toEqual({
      absolute: 'ID=amzn',
      climbing: 'ID=amzn',
      'etc/os-release': 'ID=amzn',
      'usr/lib/os-release': 'ID=amzn'
    })
    expect(Buffer.from(image.files.read('folder-link/lib/os-release')).toString()).toBe('ID=amzn')
    expect(image.files.has('nowhere')).toBe(false)
    expect(image.files.has('../etc/os-release')).toBe(true)
    expect(image.facts.os).toEqual({ id: 'amzn' })
  })

  it('follow hard links to what was there, in their own layer or below', async () => {
    const image = await merged(
      [file('bin/a', 'program'), hardLink('bin/b', 'bin/a'), hardLink('bin/c', '/bin/a')],
      [hardLink('bin/d', './bin/a'), file('bin/.wh.a'), file('bin/b', 'other')]
    )
    expect(contents(image)).toEqual({ 'bin/b': 'other', 'bin/c': 'program', 'bin/d': 'program' })
    expect(image.files.layerOf('bin/d')).toBe(image.facts.layers[0]?.digest)
    expect(problems(image)).toEqual([])
  })

  it('refuse hard links and names that lead out', async () => {
    const image = await merged([
      file('a', 'a'),
      hardLink('stolen', '../../etc/passwd'),
      hardLink('missing', 'not/there'),
      file('/etc/passwd', 'root'),
      file('x/../../up', 'up')
    ])
    expect(contents(image)).toEqual({ a: 'a' })
    expect(problems(image)).toEqual([
      'unsafe-path /etc/passwd',
      'unsafe-path x/../../up',
      'escaping-link missing',
      'escaping-link stolen'
    ])
    expect(image.files.problems().every(({ incomplete }) => incomplete)).toBe(true)
  })

  it('list a program once, under the name that is no link', async () => {
    const elf = Buffer.concat([Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(300)])
    const image = await merged([
      symbolicLink('bin/a-link', 'busybox'),
      file('bin/busybox', elf),
      hardLink('bin/cat', 'bin/busybox'),
      file('text', 'same'),
      hardLink('text2', 'text')
    ])
    expect(image.files.paths).toEqual(['bin/busybox', 'text', 'text2'])
    expect(['bin/a-link', 'bin/cat'].map((path) => image.files.size(path))).toEqual([304, 304])
  })

  it('tell what is twice in one layer, what is no file, and what is sparse', async () => {
    const image = await merged([
      file('twice', 'first'),
      file('twice', 'second'),
      { name: 'dev/null', type: '3' },
      { name: 'holes', type: 'S', magic: 'gnu', content: 'x' }
    ])
    expect(image.files.paths).toEqual(['holes', 'twice'])
    expect(Buffer.from(image.files.read('twice')).toString()).toBe('second')
    expect(() => image.files.read('holes')).toThrow('sparse')
    expect(problems(image)).toEqual([
      'duplicate-entry twice',
      'unreadable-entry holes',
      'unreadable-entry dev/null'
    ])
  })

  it('open archives and give ranges', async () => {
    const image = await merged([
      file('app.zip', writeZip([{ name: 'inner/a.txt', data: 'hello' }])),
      file('long', '0123456789')
    ])
    const nested = image.files.open('app.zip')
    expect(Buffer.from(nested.read('inner/a.txt')).toString()).toBe('hello')
    expect(Buffer.from(image.files.readRange('long', 3, 4)).toString()).toBe('3456')
    expect(Buffer.from(image.files.readRange('long', 8, 40)).toString()).toBe('89')
    expect(() => image.files.read('none')).toThrow('is not in the image')
    image.files.close()
    expect(() => image.files.has('long')).toThrow('closed')
  })
})
