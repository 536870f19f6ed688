import { createHash } from 'node:crypto'
import { catalog } from '../../src/catalogers/index.js'
import type { Artifact, Component, FileTree, Outcome } from '../../src/model/index.js'
import { packZip, withArtifact, withZipBytes } from '../support/packed-artifact.js'
import type { Contents } from '../support/packed-artifact.js'

const LODASH = '{ "name": "lodash", "version": "4.17.20" }'

function scan(contents: Contents): Outcome<Component> {
  return withArtifact(contents, (artifact) => catalog([artifact]))
}

describe('catalog', () => {
  it('finds nothing in nothing', () => {
    expect(catalog([])).toEqual({ items: [], notices: [] })
    expect(scan({ 'index.mjs': '' })).toEqual({ items: [], notices: [] })
  })

  it('merges what lies in several places and artifacts, sorted', () => {
    const pack = (paths: readonly string[]): Contents =>
      Object.fromEntries(paths.map((path) => [path, LODASH]))
    const outcome = withArtifact(
      pack(['z/node_modules/lodash/package.json', 'a/node_modules/lodash/package.json']),
      (one) =>
        withArtifact(pack(['node_modules/lodash/package.json']), (two) =>
          catalog([
            { ...one, id: 'second.zip' },
            { ...two, id: 'first.zip' }
          ])
        )
    )
    expect(outcome.items).toHaveLength(1)
    expect(outcome.items[0]?.evidence.map(({ artifact, path }) => `${artifact} ${path}`)).toEqual([
      'first.zip node_modules/lodash/package.json',
      'second.zip a/node_modules/lodash/package.json',
      'second.zip z/node_modules/lodash/package.json'
    ])
  })

  it('gives the same whatever the order of entries and artifacts', () => {
    const contents: Record<string, string> = {
      'node_modules/a/package.json': '{ "name": "a", "version": "1.0.0" }',
      'node_modules/b/package.json': 'not JSON',
      'x-1.0.dist-info/METADATA': 'Name: x\nVersion: 1.0\n',
      'y.dist-info/METADATA': '',
      'lib/z.jar': 'no archive'
    }
    const reversed = Object.fromEntries(Object.entries(contents).reverse())
    expect(scan(reversed)).toEqual(scan(contents))
  })

  it('counts a package once where two catalogers or two files speak of the same place', () => {
    const outcome = scan({
      'pip/_vendor/vendor.txt': 'six==1.16.0\nsix==1.16.0\n',
      'x-1.0.dist-info/METADATA': 'Name: x\nVersion: 1.0\n',
      'x-1.0.dist-info/RECORD': ''
    })
    expect(outcome.items.map(({ purl, evidence }) => [purl, evidence.length])).toEqual([
      ['pkg:pypi/six@1.16.0', 1],
      ['pkg:pypi/x@1.0', 1]
    ])
  })

  it('asks for the next artifact only when it is done with the one before', () => {
    let open = 0
    function* artifacts(): Generator<Artifact> {
      for (const id of ['a', 'b']) {
        open += 1
        expect(open).toBe(1)
        yield { id, kind: 'directory', digest: '', size: 0, files: EMPTY }
        open -= 1
      }
    }
    catalog(artifacts())
    expect(open).toBe(0)
  })
})

describe('what cannot be read', () => {
  it('is an incomplete notice for a damaged file, and the rest goes on', () => {
    const bytes = packZip({
      'node_modules/lodash/package.json': LODASH,
      'node_modules/ms/package.json': '{ "name": "ms", "version": "2.1.3" }'
    })
    const local = bytes.indexOf('node_modules/lodash/package.json')
    // The first bytes of the compressed data, right behind the name.
    bytes.fill(0xff, local + 32, local + 40)
    const outcome = withZipBytes(bytes, (artifact) => catalog([artifact]))
    expect(outcome.items.map(({ purl }) => purl)).toEqual(['pkg:npm/ms@2.1.3'])
    expect(outcome.notices).toEqual([
      {
        stage: 'catalog',
        subject: 'function.zip!/node_modules/lodash/package.json',
        message: expect.stringMatching(/./) as unknown,
        incomplete: true
      }
    ])
  })

  it('is an incomplete notice for a nested archive that is damaged', () => {
    const inner = packZip({ 'node_modules/lodash/package.json': LODASH })
    const outcome = scan({ 'lib/cut.jar': inner.subarray(0, inner.length - 30), 'whole.zip': inner })
    expect(outcome.items).toHaveLength(1)
    expect(outcome.notices).toEqual([
      {
        stage: 'catalog',
        subject: 'function.zip!/lib/cut.jar',
        message: expect.stringMatching(/./) as unknown,
        incomplete: true
      }
    ])
  })

  it('is one remark for all files that are archives by name only', () => {
    const outcome = scan({
      'node_modules/a/assets/a.zip': 'a text file',
      'b.jar': '',
      'c.zip': 'version https://git-lfs.github.com/spec/v1',
      'd/d.whl': '<html>404</html>',
      'e.zip': packZip({ 'node_modules/lodash/package.json': LODASH })
    })
    expect(outcome.items).toHaveLength(1)
    expect(outcome.notices).toEqual([
      {
        stage: 'catalog',
        subject: 'function.zip',
        message: "holds files with an archive's name that are none: b.jar, c.zip, d/d.whl and 1 more",
        incomplete: false
      }
    ])
  })

  it('does not include an archive with a program before it, as executable jars have', () => {
    const jar = packZip({
      'META-INF/maven/g/a/pom.properties': 'groupId=g\nartifactId=a\nversion=1\n',
      'A.class': ''
    })
    const outcome = scan({
      'bin/a-1.jar': Buffer.concat([Buffer.from('#!/bin/sh\nexec java -jar "$0"\n'), jar]),
      x: ''
    })
    expect(outcome.items.map(({ purl }) => purl)).toEqual(['pkg:maven/g/a@1'])
    expect(outcome.notices).toEqual([])
  })

  it('is named ten times for one reason and counted from there', () => {
    const contents = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`node_modules/p${index}/package.json`, 'not JSON'])
    )
    const { notices } = scan(contents)
    expect(notices).toHaveLength(11)
    expect(notices.every(({ incomplete }) => incomplete)).toBe(true)
    expect(notices.at(-1)).toEqual({
      stage: 'catalog',
      subject: 'function.zip',
      message: 'files beyond those that are named could not be understood: 4990',
      incomplete: true
    })
  })

  it('is named two hundred times for any reason', () => {
    const jars = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [`lib/own${index}-1.0.jar`, { 'Own.class': `${index}` }])
    )
    const { notices } = scan(jars)
    expect(notices).toHaveLength(201)
    expect(notices.at(-1)?.message).toBe('files beyond those that are named could not be understood: 50')
  })

  it('stops at the depth that the reader allows, and says so', () => {
    let contents: Contents = { 'node_modules/lodash/package.json': LODASH }
    for (let depth = 0; depth < 12; depth += 1) contents = { 'in.zip': contents }
    const { items, notices } = scan(contents)
    expect(items).toEqual([])
    expect(notices).toHaveLength(1)
    expect(notices[0]?.incomplete).toBe(true)
  })
})

describe('hostile metadata', () => {
  it('is refused without being repeated', () => {
    const long = 'x'.repeat(2_000_000)
    const outcome = scan({
      'node_modules/a/package.json': JSON.stringify({ name: long, version: '1.0.0' }),
      'node_modules/b/package.json': JSON.stringify({ name: 'b', version: long }),
      'c-1.dist-info/METADATA': `Name: ${long}\nVersion: 1\n`,
      'd-1.dist-info/METADATA': `Name: d\nVersion: ${long}\n`,
      'META-INF/maven/g/a/pom.properties': `groupId=g\nartifactId=a\nversion=1.${'1'.repeat(500)}\n`,
      'lib/e-1.jar': {
        'META-INF/MANIFEST.MF': `Implementation-Vendor-Id: g.${'h'.repeat(300)}\n`,
        'E.class': ''
      }
    })
    expect(outcome.items).toEqual([])
    expect(outcome.notices).toHaveLength(6)
    expect(JSON.stringify(outcome).length).toBeLessThan(3000)
  })

  it.each([
    ['an endless header', 'big-1.0.dist-info/METADATA', `Keywords: ${'k'.repeat(3_000_000)}\n`],
    ['only blank lines', 'big-1.0.dist-info/METADATA', '\n'.repeat(3_000_000)],
    ['only separators', 'META-INF/maven/g/a/pom.properties', 'version' + ' \u2028'.repeat(15_000)],
    ['nested brackets', 'node_modules/a/package.json', `{"a":${'['.repeat(3_000_000)}`],
    ['escaped quotes', 'node_modules/a/package.json', `{"a":"${'\\"'.repeat(3_000_000)}`],
    ['folded lines', 'lib/a.jar', { 'META-INF/MANIFEST.MF': `A: b\n${' c\n'.repeat(80_000)}`, 'A.class': '' }]
  ])('%s are read in proportion to their size', (_, path, content) => {
    const outcome = scan({ [path]: content, other: '' })
    expect(outcome.items.length + outcome.notices.length).toBe(1)
  })

  it('cannot pose as a part of an object', () => {
    const outcome = scan({
      'node_modules/__proto__/package.json': '{ "__proto__": { "name": "inherited", "version": "1.0.0" } }',
      'node_modules/constructor/package.json': '{ "name": "constructor", "version": "1.0.0" }',
      '__proto__-1.0.dist-info/METADATA': 'Name: hasOwnProperty\nVersion: 1.0\n'
    })
    expect(outcome.items.map(({ purl }) => purl)).toEqual([
      'pkg:npm/constructor@1.0.0',
      'pkg:pypi/hasownproperty@1.0'
    ])
  })
})

it('gives the SHA-1 under which Maven Central would know a nameless jar', () => {
  const jar = packZip({ 'com/example/Shared.class': 'bytes' })
  const digest = createHash('sha1').update(jar).digest('hex')
  const { notices } = scan({ 'lib/shared.jar': jar, other: '' })
  expect(notices[0]?.message).toContain(`(SHA-1 ${digest})`)
})

/** For what is not about reading. */
const EMPTY: FileTree = {
  paths: [],
  has: () => false,
  size: () => 0,
  read: () => new Uint8Array(),
  readRange: () => new Uint8Array(),
  open: () => EMPTY,
  problems: () => [],
  close: () => undefined
}
