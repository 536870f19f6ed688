import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { HERE } from '../real-artifacts/tools.mjs'

/** Opens an image from the sources as the program does from `dist/`. */
const PROGRAM = `
  export { DEFAULT_LIMITS } from './src/archives/index.js'
  export { LayerCache, ociLayout, readImage } from './src/archives/image/index.js'`

/**
 * Compares every regular file of a folder with the merged view of an image.
 * @param {string} cache
 * @param {string} layout an OCI layout with an image `app`
 * @param {string} folder the same image, unpacked by another program
 */
export async function compareFiles(cache, layout, folder) {
  const outfile = join(cache, `images-${process.pid}.mjs`)
  await build({
    stdin: { contents: PROGRAM, resolveDir: join(HERE, '../..'), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error'
  })
  const { DEFAULT_LIMITS, LayerCache, ociLayout, readImage } = await import(
    pathToFileURL(outfile).href
  ).finally(() => rmSync(outfile))
  const limits = { ...DEFAULT_LIMITS, bytes: 2 ** 33 }
  const layers = new LayerCache(limits)
  const options = { reference: 'app', platform: 'linux/amd64', identity: 'manifest', limits }
  const { files } = await readImage(ociLayout(layout), options, layers)
  const unpacked = regularFiles(folder)
  const differences = []
  for (const path of unpacked) {
    if (!files.has(path)) differences.push(`${path} is missing`)
    else if (hash(files.read(path)) !== hash(readFileSync(join(folder, path))))
      differences.push(`${path} differs`)
  }
  // Links are followed inside of the image only, which this folder is not the root of.
  const known = new Set(unpacked)
  for (const path of files.paths) {
    if (!known.has(path) && !isLink(join(folder, path))) differences.push(`${path} is not there`)
  }
  files.close()
  await layers.close()
  return { files: unpacked.length, differences }
}

function regularFiles(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    return entry.isDirectory() ? regularFiles(folder, path) : entry.isFile() ? [path] : []
  })
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
