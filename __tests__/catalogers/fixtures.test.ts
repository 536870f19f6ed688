import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { catalog, CATALOGERS } from '../../src/catalogers/index.js'
import { NO_PROJECT } from '../../src/model/index.js'
import type { Project } from '../../src/model/index.js'
import { openProject } from '../../src/targets/index.js'
import { catalogerCases, FIXTURES, foldersIn } from '../support/cataloger-fixtures.js'
import { withArtifact } from '../support/packed-artifact.js'

const SOURCES = join('src', 'catalogers')

/**
 * Each case is a folder with `input.yaml`, the artifact as a list of paths and texts (a list in place of a text
 * is an archive), and `expected.json`, all that the scan is to say about it. The artifact is packed and read
 * with the real reader; where the name of the case begins with `image-`, it stands for the files of an image.
 * `workspace.yaml`, where there is one, holds the files of the project that it was built from.
 * Programs in it are written with the tags of `support/fixture-tags.ts`. Digests in messages are left out, since they
 * depend on the packer.
 */
describe.each(foldersIn(FIXTURES))('%s', (id) => {
  it.each(catalogerCases().filter((one) => one.id === id))('$name', ({ folder, kind, input, workspace }) => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
    const outcome = withWorkspace(workspace, (project) =>
      withArtifact(input, (artifact) => catalog([{ ...artifact, kind }], project))
    )
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

/** Lays out the files of `workspace.yaml` on disk, and opens them as a scan does. */
function withWorkspace<T>(files: Readonly<Record<string, string>>, use: (project: Project) => T): T {
  if (Object.keys(files).length === 0) return use(NO_PROJECT)
  const root = mkdtempSync(join(tmpdir(), 'workspace-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return use(openProject(root, []))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
