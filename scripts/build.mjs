/**
 * Builds `dist/`, which is committed, because GitHub runs an action as it stands in the repository.
 *
 *     node scripts/build.mjs [--check] [--out FOLDER]
 *
 * The same sources give the same bytes in any folder. `--check` writes nothing, and ends with 1 where the
 * folder differs from what would be written.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { build } from 'esbuild'

import { licenceText } from './licences.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    out: { type: 'string', default: join(root, 'dist') }
  }
})
const files = await render()
if (values.check) compare(files, resolve(values.out))
else write(files, resolve(values.out))

/** Paths inside `dist/` and what is in them. */
async function render() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/action.ts', 'src/cli.ts'],
    outdir: 'dist',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    chunkNames: 'chunks/[name]-[hash]',
    // Their texts are all in LICENSES.txt.
    legalComments: 'none',
    define: { __VERSION__: JSON.stringify(version) },
    // Some dependencies are CommonJS and ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'\nconst require = __createRequire(import.meta.url)"
    },
    logLevel: 'warning'
  })
  const files = new Map(
    outputFiles.map(({ path, text }) => [
      path.slice(join(root, 'dist').length + 1).replaceAll('\\', '/'),
      text
    ])
  )
  // Without it Node would take the files for CommonJS where the folder stands alone.
  files.set('package.json', '{ "type": "module" }\n')
  files.set('LICENSES.txt', licenceText(root, metafile))
  for (const [path, text] of files) {
    if (text.includes(root)) throw new Error(`dist/${path} names the folder that it was built in`)
  }
  return files
}

function write(files, folder) {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, { mode: path === 'cli.js' ? 0o755 : 0o644 })
  }
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`${files.size} files, ${Math.round(bytes / 1024)} KiB`)
}

function compare(files, folder) {
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  const paths = present
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
  const differences = [
    ...paths.filter((path) => !files.has(path)).map((path) => `${path} is left over`),
    ...[...files.keys()].filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
    ...paths
      .filter((path) => files.has(path) && readFileSync(join(folder, path), 'utf8') !== files.get(path))
      .map((path) => `${path} differs`)
  ]
  for (const difference of differences) console.error(difference)
  if (differences.length === 0) console.log(`${files.size} files are as the sources have them`)
  else console.error('Run `npm run build` and commit dist/')
  process.exitCode = differences.length === 0 ? 0 : 1
}
