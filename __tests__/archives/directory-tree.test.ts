import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DEFAULT_LIMITS, openDirectoryTree } from '../../src/archives/index.js'
import { UnreadableEntry } from '../../src/model/index.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { inShort, textOf } from '../support/zip-trees.js'
import { writeZip } from '../support/zip-writer.js'

const scratch = scratchFolder()
let root: string
let count = 0

beforeEach(() => {
  count += 1
  root = join(scratch.path, `case${count}`)
  mkdirSync(root)
})

function write(name: string, content: string | Uint8Array = `content of ${name}`): void {
  scratch.write(join(`case${count}`, name), content)
}

describe('a folder', () => {
  it('lists all its files, sorted, hidden ones included, and none of its folders', () => {
    for (const name of [
      'node_modules/ms/package.json',
      '.git/config',
      'B',
      'a',
      'node_modules/.bin/x',
      'a-b/c'
    ])
      write(name)
    mkdirSync(join(root, 'empty'))
    const tree = openDirectoryTree(root)
    expect(tree.paths).toEqual([
      '.git/config',
      'B',
      'a',
      'a-b/c',
      'node_modules/.bin/x',
      'node_modules/ms/package.json'
    ])
    expect(textOf(tree, 'node_modules/ms/package.json')).toBe('content of node_modules/ms/package.json')
    expect(Buffer.from(tree.read('a', 7)).toString()).toBe('content')
    expect(tree.size('B')).toBe(12)
    expect([tree.has('a'), tree.has('empty'), tree.has('../case1')]).toEqual([true, false, false])
    expect(() => tree.read('empty')).toThrow(UnreadableEntry)
    expect(tree.problems()).toEqual([])
    tree.close()
    expect(() => tree.read('a')).toThrow('closed')
  })

  it('gives links to files in it, whatever way they take, and enters folders once', () => {
    write('packages/lib/index.js')
    mkdirSync(join(root, 'node_modules'))
    symlinkSync('../packages/lib', join(root, 'node_modules/lib'))
    symlinkSync('node_modules/lib/index.js', join(root, 'main.js'))
    symlinkSync('..', join(root, 'packages/up'))
    symlinkSync('missing', join(root, 'dangling'))
    const tree = openDirectoryTree(root)
    expect(tree.paths).toEqual(['main.js', 'packages/lib/index.js'])
    expect(textOf(tree, 'main.js')).toBe('content of packages/lib/index.js')
    expect(tree.problems()).toEqual([])
    tree.close()
  })

  it('does not follow links out of it', () => {
    write('a')
    const secret = scratch.write('secret', 'secret')
    symlinkSync(secret, join(root, 'absolute'))
    symlinkSync('../secret', join(root, 'relative'))
    symlinkSync('/', join(root, 'root'))
    symlinkSync('../nothing-there', join(root, 'later'))
    symlinkSync(`../case${count}x`, join(root, 'sibling'))
    mkdirSync(`${root}x`)
    const tree = openDirectoryTree(root)
    expect(tree.paths).toEqual(['a'])
    expect(tree.problems()).toHaveLength(1)
    expect(inShort(tree.problems())).toEqual(['escaping-link (all) medium incomplete'])
    expect(tree.problems()[0]?.message).toContain('5 links lead out of the folder')
    tree.close()
  })

  it('that is a link itself is the folder that it leads to', () => {
    write('a')
    symlinkSync(root, `${root}-link`)
    const tree = openDirectoryTree(`${root}-link`)
    expect(textOf(tree, 'a')).toBe('content of a')
    expect(tree.problems()).toEqual([])
    tree.close()
  })

  it('tells of links in a circle', () => {
    symlinkSync('b', join(root, 'a'))
    symlinkSync('a', join(root, 'b'))
    const tree = openDirectoryTree(root)
    expect(inShort(tree.problems())).toEqual(['escaping-link a medium', 'escaping-link b medium'])
    tree.close()
  })

  it('skips pipes and sockets without waiting for them', async () => {
    write('a')
    execFileSync('mkfifo', [join(root, 'pipe')])
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(join(root, 'socket'), resolve))
    try {
      const tree = openDirectoryTree(root)
      expect(tree.paths).toEqual(['a'])
      expect(inShort(tree.problems())).toEqual([
        'unreadable-entry pipe notice',
        'unreadable-entry socket notice'
      ])
      tree.close()
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })

  it('tells of names that are not UTF-8', () => {
    write('a')
    const name = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x6e, 0xe9])])
    writeFileSync(name, 'x')
    const tree = openDirectoryTree(root)
    expect(tree.paths).toEqual(['a'])
    expect(inShort(tree.problems())).toEqual(['unreadable-entry n\ufffd notice incomplete'])
    tree.close()
  })

  it('does not read what was put in the place of a file since it was listed', () => {
    for (const name of ['file', 'folder/file', 'gone', 'longer', 'hard']) write(name)
    const tree = openDirectoryTree(root)
    const outside = scratch.write(`outside${count}/file`, 'secret of another')
    rmSync(join(root, 'file'))
    symlinkSync(outside, join(root, 'file'))
    renameSync(join(root, 'folder'), join(root, 'moved'))
    symlinkSync(join(scratch.path, `outside${count}`), join(root, 'folder'))
    rmSync(join(root, 'gone'))
    write('longer', 'much longer than it was')
    rmSync(join(root, 'hard'))
    linkSync(outside, join(root, 'hard'))
    for (const path of tree.paths) expect(() => tree.read(path)).toThrow(UnreadableEntry)
    for (const path of tree.paths) expect(() => tree.open(path)).toThrow(UnreadableEntry)
    const messages = tree.problems().map(({ message }) => message)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('5 entries could not be read')
    expect(messages[0]).not.toContain(scratch.path)
    tree.close()
  })

  it('opens the archives in it, one descriptor at a time', () => {
    const names = Array.from({ length: 30 }, (_, index) => `${String(index).padStart(2, '0')}.jar`)
    for (const name of names) write(name, writeZip([{ name: 'in', data: name }, { name: '../out' }]))
    const tree = openDirectoryTree(root)
    const nested = names.map((name) => tree.open(name))
    const again = tree.open('00.jar')
    expect(nested.map((each) => textOf(each, 'in'))).toEqual(names)
    expect(textOf(again, 'in')).toBe('00.jar')
    expect(inShort(tree.problems())).toEqual(['unsafe-path (all) high incomplete'])
    expect(tree.problems()[0]?.message).toContain(
      '00.jar!/../out, 01.jar!/../out, 02.jar!/../out and 27 more'
    )
    write('01.jar', writeZip([{ name: 'in', data: 'replaced' }]))
    expect(() => tree.open('01.jar')).toThrow('changed')
    tree.close()
    expect(() => nested[0]?.read('in')).toThrow('closed')
  })

  it('ends at the limit for entries', () => {
    for (let index = 0; index < 30; index += 1) write(`${index % 3}/${index}`)
    const tree = openDirectoryTree(root, { ...DEFAULT_LIMITS, entries: 20 })
    expect(tree.paths.length).toBeLessThan(20)
    expect(inShort(tree.problems())).toEqual(['budget-exceeded (all) notice incomplete'])
    tree.close()
  })

  it('must be one', () => {
    write('a')
    expect(() => openDirectoryTree(join(root, 'a'))).toThrow('not a folder')
    expect(() => openDirectoryTree(join(root, 'none'))).toThrow('ENOENT')
  })
})
