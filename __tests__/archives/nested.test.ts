import { DEFAULT_LIMITS, openFileTree, openZipTree } from '../../src/archives/index.js'
import { UnreadableEntry } from '../../src/model/index.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { inShort, textOf, zipTrees } from '../support/zip-trees.js'
import { writeZip } from '../support/zip-writer.js'

const trees = zipTrees()
const folder = scratchFolder()
const jar = (version: string) =>
  writeZip([{ name: 'META-INF/pom.properties', data: `version=${version}`, method: 8 }])

describe('an archive in an archive', () => {
  it.each([0, 8])('is a tree of its own, with compression method %i', (method) => {
    const war = writeZip([{ name: 'WEB-INF/lib/a.jar', data: jar('1.0'), method }])
    const tree = trees.of([{ name: 'app.war', data: war, method }])
    const nested = tree.open('app.war').open('WEB-INF/lib/a.jar')
    expect(nested.paths).toEqual(['META-INF/pom.properties'])
    expect(textOf(nested, 'META-INF/pom.properties')).toBe('version=1.0')
    expect(textOf(nested, nested.paths[0] ?? '')).toBe('version=1.0')
    expect(tree.problems()).toEqual([])
  })

  it('is found through a link, and behind a launch script', () => {
    const script = Buffer.concat([Buffer.from('#!/bin/sh\n'), jar('2.0')])
    const tree = trees.of([
      { name: 'lib/app-2.0.jar', data: script },
      { name: 'lib/app.jar', data: 'app-2.0.jar', mode: 0o120777 }
    ])
    expect(textOf(tree.open('lib/app.jar'), 'META-INF/pom.properties')).toBe('version=2.0')
  })

  it('may be opened by several callers, in any order, each closing what it opened', () => {
    const tree = trees.of([1, 2].map((index) => ({ name: `${index}.jar`, data: jar(`${index}`), method: 8 })))
    const [first, again, second] = [tree.open('1.jar'), tree.open('1.jar'), tree.open('2.jar')]
    first.close()
    expect(() => first.read('META-INF/pom.properties')).toThrow('closed')
    expect(textOf(again, 'META-INF/pom.properties')).toBe('version=1')
    expect(textOf(second, 'META-INF/pom.properties')).toBe('version=2')
    expect(textOf(tree.open('1.jar'), 'META-INF/pom.properties')).toBe('version=1')
  })

  it('ends with the archive around it', () => {
    const tree = trees.of([{ name: 'a.jar', data: jar('1') }])
    const nested = tree.open('a.jar')
    tree.close()
    expect(() => nested.read('META-INF/pom.properties')).toThrow('closed')
    expect(() => tree.open('a.jar')).toThrow('closed')
  })

  it('reports its problems itself, and through every tree around it', () => {
    const bad = writeZip([
      { name: '../x' },
      { name: 'a', data: 'a', central: { crc32: 1 }, local: { crc32: 1 } }
    ])
    const war = writeZip([{ name: 'lib/bad.zip', data: bad }])
    const tree = trees.of([{ name: 'app.war', data: war, method: 8 }])
    const inner = tree.open('app.war').open('lib/bad.zip')
    expect(() => inner.read('a')).toThrow('a: does not match its checksum')
    expect(inShort(inner.problems())).toEqual([
      'unsafe-path ../x high incomplete',
      'checksum-mismatch a high incomplete'
    ])
    expect(inShort(tree.problems())).toEqual([
      'unsafe-path app.war!/lib/bad.zip!/../x high incomplete',
      'checksum-mismatch app.war!/lib/bad.zip!/a high incomplete'
    ])
    tree.open('app.war').open('lib/bad.zip')
    expect(tree.problems()).toHaveLength(2)
  })

  it('that is none, or damaged, is an unreadable entry; one that is empty hides nothing', () => {
    const tree = trees.of([
      { name: 'text.jar', data: 'not an archive' },
      { name: 'cut.jar', data: jar('1').subarray(0, 50), method: 8 },
      { name: 'wrong.jar', data: jar('1'), central: { crc32: 1 }, local: { crc32: 1 }, method: 8 },
      { name: 'empty.jar' }
    ])
    for (const path of tree.paths) expect(() => tree.open(path)).toThrow(UnreadableEntry)
    expect(() => tree.open('none.jar')).toThrow('none.jar: is not in the archive')
    expect(inShort(tree.problems())).toEqual([
      'checksum-mismatch wrong.jar high incomplete',
      'unreadable-entry cut.jar notice incomplete',
      'unreadable-entry text.jar notice incomplete'
    ])
  })

  it('whose entries overlap is not read, and the rest is', () => {
    const bomb = writeZip([
      { name: 'a', data: 'a' },
      { name: 'b', sameDataAs: 0 }
    ])
    const tree = trees.of([
      { name: 'bomb.zip', data: bomb },
      { name: 'a.jar', data: jar('1') }
    ])
    expect(tree.open('bomb.zip').paths).toEqual([])
    expect(tree.open('a.jar').paths).toHaveLength(1)
    expect(inShort(tree.problems())).toEqual(['overlapping-entries bomb.zip high incomplete'])
  })
})

describe('a tree of one file', () => {
  it('holds the archive under its own name, and opens it where it lies', () => {
    const tree = openFileTree(folder.write('dist/app.jar', jar('3.0')))
    expect(tree.paths).toEqual(['app.jar'])
    expect(tree.size('app.jar')).toBe(jar('3.0').length)
    expect(Buffer.compare(tree.read('app.jar'), jar('3.0'))).toBe(0)
    expect(textOf(tree.open('app.jar'), 'META-INF/pom.properties')).toBe('version=3.0')
    expect(tree.problems()).toEqual([])
    tree.close()
    expect(() => tree.read('app.jar')).toThrow('closed')
  })

  it('counts the archive as the outermost one', () => {
    const lie = { size: 262_144_001 }
    const large = writeZip([{ name: 'a', data: 'x', method: 8, central: lie, local: lie }])
    const tree = openFileTree(folder.write('large.jar', large), { ...DEFAULT_LIMITS, depth: 0, ratio: 1e9 })
    tree.open('large.jar')
    expect(inShort(tree.problems())).toEqual(['budget-exceeded large.jar notice'])
    expect(tree.problems()[0]?.message).toContain('Lambda cannot deploy it as a zip')
    tree.close()
  })

  it('needs a regular file', () => {
    expect(() => openFileTree(folder.path)).toThrow('not a regular file')
    expect(() => openFileTree(`${folder.path}/none`)).toThrow('ENOENT')
    expect(() => openZipTree(folder.path)).toThrow()
    expect(() => openZipTree('/dev/null')).toThrow('not a regular file')
  })
})
