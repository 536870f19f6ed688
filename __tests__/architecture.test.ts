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

/** Paths below `src/`, and the relative paths that each imports, as they are written. */
type Imports = ReadonlyMap<string, readonly string[]>
type Directions = Readonly<Record<string, readonly string[]>>

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const directions = JSON.parse(
  readFileSync(join(root, 'scripts/import-directions.json'), 'utf8')
) as Directions

function readImports(): Imports {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') || file.endsWith('.json'))
  return new Map(files.map((file) => [file, importsOf(readFileSync(join(root, 'src', file), 'utf8'))]))
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => path ?? '')
}

/** What is wrong, one line each. */
function violations(imports: Imports, allowed: Directions): readonly string[] {
  return [...imports].flatMap(([file, paths]) => {
    const [place = ''] = file.split('/')
    const may = allowed[place]
    if (!may) return [`${file}: ${place} is not listed`]
    return paths.flatMap((path) => {
      const target = posix.join(posix.dirname(file), path).replace(/\.js$/, '.ts')
      const inside = (folder: string): boolean => target === folder || target.startsWith(`${folder}/`)
      // What is published beside the code, such as a schema.
      if (target.startsWith('../')) return may.some(inside) ? [] : [`${file}: may not import ${target}`]
      if (!imports.has(target)) return [`${file}: ${target} is not there`]
      if (inside(place)) return []
      if (!may.some(inside)) return [`${file}: may not import ${target}`]
      // The files above the folders may look into them; a stage sees of another what its index shows. `io` has no
      // index: each of its files is one way out.
      const single = !target.includes('/') || inside('io')
      const shown = single || target.endsWith('/index.ts') || place.endsWith('.ts')
      return shown ? [] : [`${file}: imports the inside of ${target}`]
    })
  })
}

describe('import directions', () => {
  const imports = readImports()

  it('are those of the design', () => {
    expect(imports.size).toBeGreaterThan(50)
    expect(violations(imports, directions)).toEqual([])
  })

  it('are listed for every folder, and for nothing else', () => {
    const places = new Set([...imports.keys()].map((file) => file.split('/')[0]))
    expect(Object.keys(directions).sort()).toEqual([...places].sort())
  })

  it('leave the model on the ground and io to the entries and to delivery', () => {
    expect(directions['model']).toEqual([])
    const users = Object.entries(directions).filter(([, to]) => to.includes('io'))
    expect(users.map(([from]) => from)).toEqual(['action.ts', 'delivery', 'cli.ts'])
  })

  it.each([
    [
      'a stage that imports another',
      'policy/judge.ts',
      '../reports/index.js',
      'may not import reports/index.ts'
    ],
    [
      'the model importing anything',
      'model/index.ts',
      '../policy/judge.js',
      'may not import policy/judge.ts'
    ],
    ['a stage that touches the world', 'reports/index.ts', '../io/http.js', 'may not import io/http.ts'],
    [
      'the inside of another folder',
      'policy/judge.ts',
      '../model/purl.js',
      'imports the inside of model/purl.ts'
    ],
    ['a file that is not there', 'policy/judge.ts', './gone.js', 'policy/gone.ts is not there'],
    ['a folder that nobody listed', 'utils/index.ts', './index.js', 'utils is not listed']
  ])('would be seen broken by %s', (_, file, path, problem) => {
    const files = ['model/index.ts', 'model/purl.ts', 'policy/judge.ts', 'reports/index.ts', 'io/http.ts']
    const planted = new Map<string, string[]>(files.map((name) => [name, []]))
    planted.set(file, [path])
    expect(violations(planted, directions)).toEqual([`${file}: ${problem}`])
  })

  it('are read from every form of import', () => {
    const text = [
      "import { a } from './a.js'",
      "import type { b } from '../b.js'",
      "export * from './c.js'",
      "export { d,\n  e } from './d.js'",
      "const f = await import('./f.js')",
      "import './g.js'",
      "import fs from 'node:fs'"
    ].join('\n')
    expect(importsOf(text)).toEqual(['./a.js', '../b.js', './c.js', './d.js', './f.js', './g.js'])
  })
})

// The linter is a program of its own: it takes longer than a unit test may.
jest.setTimeout(60_000)

describe('the linter of imports', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'directions-'))
    for (const name of [
      '.dependency-cruiser.cjs',
      'tsconfig.json',
      'package.json',
      'scripts/import-directions.json'
    ]) {
      cpSync(join(root, name), join(folder, name), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    plant('action.ts', "import './model/index.js'")
    plant('model/index.ts', 'export const model = 1')
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  function plant(file: string, text: string): void {
    mkdirSync(dirname(join(folder, 'src', file)), { recursive: true })
    writeFileSync(join(folder, 'src', file), `${text}\n`)
  }

  async function lint(): Promise<string> {
    const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const run = promisify(execFile)(process.execPath, [program, 'src', '--no-progress', '-T', 'err'], {
      cwd: folder
    })
    return await run.then(
      ({ stdout }) => stdout,
      (error: { stdout: string }) => error.stdout
    )
  }

  it('is content with what is in order', async () => {
    expect(await lint()).toContain('no dependency violations found')
  })

  it('sees each kind of mistake', async () => {
    plant('model/index.ts', "export * from './cycle.js'\nexport const model = 1")
    plant('model/cycle.ts', "import type { model } from './index.js'\nexport type Cycle = typeof model")
    plant('policy/index.ts', "import '../reports/index.js'\nimport '../model/index.js'")
    plant('reports/index.ts', "import '../io/http.js'")
    plant('io/http.ts', "import 'typescript'\nimport './gone.js'")
    plant('utils/index.ts', "import '../model/index.js'")
    plant('model/alone.ts', 'export const alone = 1')
    const found = await lint()
    const rules = ['no-cycles', 'directions-of-policy', 'directions-of-reports', 'shipped-dependencies']
    for (const rule of [...rules, 'resolvable', 'listed-folders', 'no-orphans'])
      expect(found).toContain(`error ${rule}: `)
  })
})
