/** Runs the sources as they are, without a build: for checks and pictures. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * What a module in TypeScript exports.
 * @param contents the module; its imports start from the root of the repository
 */
export async function fromSources(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'from-sources-'))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      charset: 'utf8',
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      define: { __VERSION__: JSON.stringify(version) },
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url)"
      }
    })
    return await import(pathToFileURL(join(folder, 'stdin.mjs')).href)
  } finally {
    // Loaded by now, but for what the modules load when they need it.
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  }
}

/**
 * The report of a scan of a folder, with the advisories of the example and without network.
 * @param sources what `fromSources` gave for a module that exports `scan` and `loadRequest`
 */
export async function scanOffline({ scan, loadRequest }, folder) {
  const advisories = { value: join(root, 'examples', 'advisories'), where: 'osv-export' }
  const request = await loadRequest({ 'osv-export': advisories }, folder)
  const http = () => Promise.reject(new Error('the example needs no network'))
  const progress = { stage() {}, step() {}, end() {} }
  return await scan(request, folder, { http, now: () => new Date('2026-11-22'), progress })
}
