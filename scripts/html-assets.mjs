/**
 * Puts style and script of the HTML report, which are files of their own in `src/reports/html/`, into
 * `src/reports/html/assets.json`, which is committed: sources, tests and every build read them from there.
 *
 *     node scripts/html-assets.mjs [--check]
 *
 * `--check` writes nothing, and ends with 1 where the file differs from what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const target = join(root, 'src/reports/html/assets.json')
const style = await bundle('src/reports/html/page.css', { minify: true })
const script = await bundle('src/reports/html/browser/page.ts', { format: 'iife', minifySyntax: true })
const text = `${JSON.stringify({ style, script }, null, 2)}\n`
if (!process.argv.includes('--check')) {
  writeFileSync(target, text)
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/reports/html/assets.json is not what its sources are: run node scripts/html-assets.mjs')
  process.exitCode = 1
}

async function bundle(entry, options) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    write: false,
    bundle: true,
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
    ...options
  })
  return outputFiles[0].text.trim()
}
