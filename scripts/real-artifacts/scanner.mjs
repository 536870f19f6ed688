import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { HERE } from './tools.mjs'

const ROOT = join(HERE, '..', '..')

/** Lists the same packages from the sources as the program does from `dist/`. */
const PROGRAM = `
  import { openDirectoryTree, openFileTree, openZipTree } from './src/archives/index.js'
  import { catalog } from './src/catalogers/index.js'

  export function scan(id, open, path) {
    const files = { openDirectoryTree, openFileTree, openZipTree }[open](path)
    try {
      const kind = open === 'openDirectoryTree' ? 'directory' : 'zip'
      return catalog([{ id, kind, digest: '', size: 0, files }])
    } finally {
      files.close()
    }
  }`

/**
 * @param {string} cache a folder outside of the project
 * @returns {Promise<(folder: string, artifact: { zip?: string, jar?: string, folder?: string }) => object>}
 */
export async function loadScanner(cache) {
  const outfile = join(cache, `scanner-${process.pid}.mjs`)
  await build({
    stdin: { contents: PROGRAM, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)"
    },
    outfile,
    logLevel: 'error'
  })
  try {
    const { scan } = await import(pathToFileURL(outfile).href)
    return (folder, { zip, jar, folder: directory }) => {
      if (zip) return scan(zip, 'openZipTree', join(folder, zip))
      if (jar) return scan(basename(jar), 'openFileTree', join(folder, jar))
      return scan(directory, 'openDirectoryTree', join(folder, directory))
    }
  } finally {
    rmSync(outfile, { force: true })
  }
}
