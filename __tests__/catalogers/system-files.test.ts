import { catalog, CATALOGERS } from '../../src/catalogers/index.js'
import { systemFilesOf } from '../../src/catalogers/runner/system-files.js'
import type { ArtifactKind, FileTree } from '../../src/model/index.js'
import { memoryTree } from '../support/memory-tree.js'

const METADATA = 'usr/lib/python3/dist-packages/idna-3.3.dist-info/METADATA'
const STATUS = `Package: python3-idna
Status: install ok installed
Maintainer: Debian Python Team <team+python@tracker.debian.org>
Architecture: all
Version: 3.3-1
`
const SYSTEM = {
  'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
  'etc/passwd': 'root:x:0:0::/root:/bin/sh\n',
  'var/lib/dpkg/status': STATUS,
  'var/lib/dpkg/info/python3-idna.list': `/${METADATA}\n`,
  [METADATA]: 'Name: idna\nVersion: 3.3\n'
}

function tree(change: Readonly<Record<string, string | undefined>> = {}): FileTree {
  const files = Object.entries({ ...SYSTEM, ...change }).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, Buffer.from(text)] as const]
  )
  return memoryTree(Object.fromEntries(files))
}

const ownerIn = (files: FileTree, path = METADATA, kind: ArtifactKind = 'directory') =>
  systemFilesOf({ kind, files }, CATALOGERS)?.ownerOf(path)?.name

it.each([
  ['image', 'python3-idna'],
  ['directory', 'python3-idna'],
  ['zip', undefined],
  ['layer', undefined]
] as const)('an artifact of kind %s has the owner %s', (kind, owner) => {
  expect(ownerIn(tree(), METADATA, kind)).toBe(owner)
})

it.each([
  ['without a word on which system it is', { 'etc/os-release': undefined }],
  ['without users', { 'etc/passwd': undefined }],
  ['whose package was removed', { 'var/lib/dpkg/status': STATUS.replace('ok installed', 'ok config-files') }],
  ['whose list is not there', { 'var/lib/dpkg/info/python3-idna.list': undefined }],
  ['whose list leads out', { 'var/lib/dpkg/info/python3-idna.list': `/usr/../${METADATA}\n../${METADATA}\n` }]
])('a folder %s owns nothing', (_, change) => {
  expect(ownerIn(tree(change))).toBeUndefined()
})

it.each([
  ['its own maintainers', STATUS, true],
  ['others', STATUS.replace('debian.org', 'example.org'), false],
  ['nobody', STATUS.replace(/Maintainer.*\n/, ''), false]
])('a package of %s', (_, status, official) => {
  const files = tree({ 'var/lib/dpkg/status': status })
  expect(systemFilesOf({ kind: 'image', files }, CATALOGERS)?.ownerOf(METADATA)).toEqual({
    name: 'python3-idna',
    official
  })
  const { items } = catalog([{ id: 'image', kind: 'image', digest: '', size: 0, files }])
  const owner = items.find(({ name }) => name === 'idna')?.evidence[0]?.ownedBy
  expect(owner).toBe(official ? 'python3-idna' : undefined)
})

it("a package of a distribution that is not known is nobody's", () => {
  const files = tree({ 'etc/os-release': 'ID=mine\n' })
  expect(systemFilesOf({ kind: 'image', files }, CATALOGERS)?.ownerOf(METADATA)?.official).toBe(false)
})

it.each(['var/task', 'opt/python', 'usr/local/lib/python3.11/dist-packages', 'home/app', 'node_modules'])(
  'a list does not speak for %s',
  (folder) => {
    const path = `${folder}/idna-3.3.dist-info/METADATA`
    const forged = tree({ 'var/lib/dpkg/info/python3-idna.list': `/${path}\n`, [path]: 'Name: idna\n' })
    expect(ownerIn(forged, path)).toBeUndefined()
  }
)

it('lists have the one name or the other where /lib is a link', () => {
  const path = 'usr/lib/node_modules/a/package.json'
  const merged = tree({
    'var/lib/dpkg/info/python3-idna.list': '/lib/node_modules/a/package.json\n',
    [path]: ''
  })
  expect(ownerIn(merged, path)).toBe('python3-idna')
})

it('what cannot be read owns nothing, and the rest is as if it were not there', () => {
  const files = tree()
  const broken: FileTree = {
    ...files,
    read: (path, max) => {
      if (path.endsWith('.list')) throw new Error('is damaged')
      return files.read(path, max)
    }
  }
  const { items } = catalog([{ id: 'folder', kind: 'directory', digest: '', size: 0, files: broken }])
  expect(items.map(({ name, evidence }) => [name, evidence.map(({ ownedBy }) => ownedBy)])).toEqual([
    ['python3-idna', [undefined]],
    ['idna', [undefined]]
  ])
})

it('lists are read only where something asks', () => {
  const read: string[] = []
  const files = tree()
  const watched: FileTree = {
    ...files,
    read: (path, max) => {
      read.push(path)
      return files.read(path, max)
    }
  }
  const system = systemFilesOf({ kind: 'image', files: watched }, CATALOGERS)
  expect(read).toEqual([])
  system?.ownerOf('a')
  const once = read.length
  system?.ownerOf('b')
  expect(read.length).toBe(once)
})
