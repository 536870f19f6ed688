import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { jest } from '@jest/globals'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const run = promisify(execFile)
const base = mkdtempSync(join(tmpdir(), 'build-'))
const here = join(base, 'here')
const elsewhere = join(base, 'else/where with space')

// Two builds at once, on machines that may be busy.
jest.setTimeout(240_000)

beforeAll(async () => {
  for (const folder of [here, elsewhere]) copyProject(folder)
  await Promise.all([build(here), build(elsewhere)])
})

afterAll(() => {
  rmSync(base, { recursive: true })
})

/** What the build reads: the sources, the scripts, and the packages that are shipped, as real copies. */
function copyProject(folder: string): void {
  for (const name of ['src', 'schemas', 'scripts', 'package.json', 'tsconfig.json', 'LICENSE']) {
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>
  }
  for (const [path, { dev, optional }] of Object.entries(lock.packages)) {
    if (path === '' || dev || optional) continue
    // A package's folder holds those below it, which have entries of their own.
    cpSync(join(root, path), join(folder, path), {
      recursive: true,
      filter: (source) => !/node_modules|\.d\.ts$|\.map$/.test(source.slice(join(root, path).length))
    })
  }
  symlinkSync(join(root, 'node_modules/esbuild'), join(folder, 'node_modules/esbuild'))
}

function build(folder: string, ...flags: string[]): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, ['scripts/build.mjs', ...flags], { cwd: folder })
}

function readFolder(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile()
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

it('gives the same bytes in two folders, and again in the same one', async () => {
  const first = readFolder(join(here, 'dist'))
  expect(first.size).toBeGreaterThan(5)
  expect(readFolder(join(elsewhere, 'dist'))).toEqual(first)
  writeFileSync(join(here, 'dist/left-over.js'), '')
  await build(here)
  expect(readFolder(join(here, 'dist'))).toEqual(first)
})

it('runs alone, without node_modules and without the folder it was built in', async () => {
  const alone = join(base, 'alone')
  cpSync(join(here, 'dist'), alone, { recursive: true })
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const { stdout } = await run(process.execPath, [join(alone, 'cli.js'), '--version'], { cwd: base, env: {} })
  expect(stdout).toBe(`${version}\n`)
})

it('loads for --help a fraction of what a scan needs, and no package at all', () => {
  const files = readFolder(join(here, 'dist'))
  const all = [...files].filter(([path]) => path.endsWith('.js'))
  const loaded = [...loadedWith('cli.js', files)].map((path) => files.get(path) ?? '')
  expect(loaded.length).toBeGreaterThan(1)
  expect(loaded.join('').length).toBeLessThan(all.map(([, text]) => text).join('').length / 10)
  expect(loaded.join('')).not.toMatch(/^\/\/ (?:src\/scan\.ts|node_modules\/)/m)
})

/** Files that are loaded at once with one of them; what `import()` names comes later, if at all. */
function loadedWith(path: string, files: ReadonlyMap<string, string>, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const imports = (files.get(path) ?? '').matchAll(/^(?:import |\} from )"(\.[^"]+)";$/gm)
  for (const [, target] of imports) loadedWith(posix.join(posix.dirname(path), target ?? ''), files, seen)
  return seen
}

it('names every package that it contains, with version, licence and text', () => {
  const files = readFolder(join(here, 'dist'))
  const licences = files.get('LICENSES.txt') ?? ''
  const code = [...files.values()].join('\n')
  // esbuild writes the path of each module above its code.
  const paths = [...code.matchAll(/^(?:\/\/|\s+"|\s+')\s*(node_modules\/[^\s"']+)/gm)].map(
    ([, path]) => path ?? ''
  )
  const folders = new Set(
    paths.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  )
  expect(folders.size).toBeGreaterThan(10)
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8')
    ) as Record<string, string>
    expect(licences).toContain(`\n${name ?? ''} ${version ?? ''}\n${license ?? ''}\n\n`)
  }
  for (const words of ['Copyright Eemeli Aro', 'Copyright (c) Matteo Collina and Undici contributors']) {
    expect(licences).toContain(words)
  }
})

it('says what differs from the sources, and changes nothing then', async () => {
  const { stdout } = await build(here, '--check')
  expect(stdout).toMatch(/^\d+ files are as the sources have them$/m)
  const other = join(base, 'other')
  cpSync(join(here, 'dist'), other, { recursive: true })
  writeFileSync(join(other, 'cli.js'), '// tampered with\n', { flag: 'a' })
  rmSync(join(other, 'package.json'))
  mkdirSync(join(other, 'chunks/old'))
  writeFileSync(join(other, 'chunks/old/chunk.js'), '')
  const before = readFolder(other)
  await expect(build(here, '--check', '--out', other)).rejects.toMatchObject({
    code: 1,
    stderr: [
      'chunks/old/chunk.js is left over',
      'package.json is missing',
      'cli.js differs',
      'Run `npm run build` and commit dist/\n'
    ].join('\n')
  })
  expect(readFolder(other)).toEqual(before)
})

it.each([
  ['no file with its licence', (folder: string) => rmSync(join(folder, 'LICENSE'))],
  [
    'no licence in its package.json',
    (folder: string) =>
      writeFileSync(
        join(folder, 'package.json'),
        '{"name":"yaml","version":"2.9.1","main":"./dist/index.js"}'
      )
  ]
])('refuses a package that has %s', async (_, spoil) => {
  const folder = join(elsewhere, 'node_modules/yaml')
  const saved = join(base, 'yaml')
  cpSync(folder, saved, { recursive: true })
  spoil(folder)
  await expect(build(elsewhere)).rejects.toThrow('yaml 2.9.1 has no licence')
  cpSync(saved, folder, { recursive: true })
})
