import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { cacheFolder } from '../../../scripts/cache-folder.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** This project's catalogers, as they stand in the sources. */
export async function loadOurs() {
  const outfile = join(cacheFolder('bench-bundles'), 'ours.mjs')
  await build({
    stdin: {
      contents: `
        export { catalog } from './src/catalogers/index.js'
        export { openDirectoryTree } from './src/archives/index.js'
        export { describeBundle } from './src/catalogers/js-bundle/bundle.js'
        export { mayBeBundle } from './src/catalogers/js-bundle/candidates.js'
        export { readScript } from './src/catalogers/js-bundle/script/read.js'
        export { openProject } from './src/targets/index.js'`,
      resolveDir: root
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
    }
  })
  return import(pathToFileURL(outfile).href)
}

/**
 * What this project says of a folder that would be deployed.
 * @param {string | undefined} app the workspace with lock file and installed packages; undefined for the artifact alone
 */
export function inventory({ catalog, openDirectoryTree, openProject }, folder, app) {
  const files = openDirectoryTree(folder)
  const artifact = { id: 'deployed', kind: 'directory', digest: '', size: 0, files }
  const start = performance.now()
  try {
    const { items, notices } = catalog([artifact], app === undefined ? undefined : openProject(app, []))
    const surest = items.map(({ name, version, evidence }) => ({ name, version, ...surestOf(evidence) }))
    return { components: surest, notices, ms: performance.now() - start }
  } finally {
    files.close()
  }
}

/** Names that the artifact alone tells, with or without a version. */
export function namesAlone({ describeBundle, mayBeBundle, openDirectoryTree, readScript }, folder) {
  const files = openDirectoryTree(folder)
  const names = new Set()
  try {
    for (const path of files.paths.filter(mayBeBundle)) {
      const bytes = files.read(path)
      const bundle = describeBundle(files, path, bytes, readScript(bytes))
      for (const { path: module } of bundle.packages) names.add(module.name)
      for (const { name, by } of bundle.legal) if (by !== 'guess') names.add(name)
      for (const { name } of [...bundle.manifests, ...bundle.required]) names.add(name)
    }
  } finally {
    files.close()
  }
  return names
}

/** The surest of several places: what is declared at one may be confirmed at another. */
function surestOf(evidence) {
  const order = ['exact', 'confirmed', 'partial', 'declared']
  const confidences = evidence.map(({ confidence = 'exact' }) => confidence)
  return { confidence: order.find((each) => confidences.includes(each)) }
}

/** Bytes of the scripts in a folder. */
export function scriptBytes(folder) {
  const scripts = readdirSync(folder).filter((name) => /\.[cm]?js$/.test(name))
  return scripts.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}
