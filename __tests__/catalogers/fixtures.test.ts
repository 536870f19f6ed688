import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { catalog, CATALOGERS } from '../../src/catalogers/index.js'
import { FIXTURE_TAGS } from '../support/fixture-tags.js'
import { withArtifact } from '../support/packed-artifact.js'
import type { Contents } from '../support/packed-artifact.js'

const FIXTURES = join('__tests__', 'fixtures', 'catalogers')
const SOURCES = join('src', 'catalogers')

/**
 * Each case is a folder with `input.yaml`, the artifact as a list of paths and texts (a list in place of a text
 * is an archive), and `expected.json`, all that the scan is to say about it. The artifact is packed and read
 * with the real reader; where the name of the case begins with `image-`, it stands for the files of an image.
 * Programs in it are written with the tags of `support/fixture-tags.ts`. Digests in messages are left out, since they
 * depend on the packer.
 */
describe.each(foldersIn(FIXTURES))('%s', (id) => {
  it.each(foldersIn(join(FIXTURES, id)))('%s', (name) => {
    const folder = join(FIXTURES, id, name)
    const input = parse(readFileSync(join(folder, 'input.yaml'), 'utf8'), {
      customTags: FIXTURE_TAGS
    }) as Contents
    const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
    const kind = name.startsWith('image-') ? 'image' : 'zip'
    const outcome = withArtifact(input, (artifact) => catalog([{ ...artifact, kind }]))
    expect(JSON.parse(JSON.stringify(outcome).replace(/SHA-1 [0-9a-f]{40}/g, 'SHA-1 ...'))).toEqual(expected)
  })
})

describe('the list of catalogers', () => {
  const ids = CATALOGERS.map(({ id }) => id)

  it('holds every cataloger in the folder, each under its own name', () => {
    const files = readdirSync(SOURCES, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return existsSync(join(SOURCES, entry.name, 'index.ts')) ? [entry.name] : []
      return ['index.ts', 'cataloger.ts'].includes(entry.name) ? [] : [entry.name.replace(/\.ts$/, '')]
    })
    expect([...ids].sort()).toEqual(files.sort())
  })

  it('holds none twice', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(CATALOGERS)('$id has a fixture in which it finds something', ({ id, onlyUnclaimed }) => {
    // What is left over for the last to look at is remarked upon, but never named.
    const sign = onlyUnclaimed ? '"stage": "catalog"' : `"cataloger": "${id}"`
    const found = foldersIn(join(FIXTURES, id)).some((name) =>
      readFileSync(join(FIXTURES, id, name, 'expected.json'), 'utf8').includes(sign)
    )
    expect(found).toBe(true)
  })

  it('has no fixtures for others', () => {
    expect(foldersIn(FIXTURES).filter((name) => !ids.includes(name))).toEqual([])
  })
})

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}
