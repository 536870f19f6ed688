/**
 * Draws docs/images/html-report.png: the HTML report of the example with its real packages, which are installed from the
 * registries into a copy, as it stands in a browser once a reader has looked for lodash.
 *
 *     node scripts/html-picture.mjs [FILE]
 *
 * Needs Chromium, pngquant, Python and pip.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from './browser.mjs'
import { fromSources, root, scanOffline } from './from-sources.mjs'

const target = resolve(process.argv[2] ?? join(root, 'docs', 'images', 'html-report.png'))
const WIDTH = 1200
const work = mkdtempSync(join(tmpdir(), 'html-picture-'))
const browser = await openBrowser()
try {
  const shop = installedExample()
  const sources = await fromSources(`
    export { scan } from './src/scan.ts'
    export { loadRequest } from './src/config/index.ts'
    export { html } from './src/reports/index.ts'`)
  const file = join(work, 'report.html')
  writeFileSync(file, sources.html.render(await scanOffline(sources, shop)))
  const page = await browser.open(pathToFileURL(file).href, { width: WIDTH })
  await page.evaluate(`document.querySelector('#filter-text').focus()`)
  await page.type('lodash')
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))')
  const height = await page.evaluate(
    `document.querySelector('#inside .unit svg').getBoundingClientRect().bottom + scrollY + 4`
  )
  await page.screenshot(target, { x: 0, y: 0, width: WIDTH, height })
  execFileSync('pngquant', ['--force', '--output', target, '--strip', '64', target])
} finally {
  await browser.close()
  rmSync(work, { recursive: true, force: true })
}

/** A copy of the example whose zips hold what npm and pip install. @returns its folder */
function installedExample() {
  cpSync(join(root, 'examples'), join(work, 'examples'), { recursive: true })
  // The script that builds it asks for a package of ours.
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
  execFileSync(process.execPath, [join(work, 'examples', 'build.mjs'), '--full'], { stdio: 'ignore' })
  const shop = join(work, 'examples', 'shop')
  for (const name of ['orders', 'receipts']) {
    cpSync(join(shop, 'build', `${name}.zip`), join(shop, 'dist', `${name}.zip`))
  }
  // Otherwise the folders that the zips were made of would be found beside them.
  rmSync(join(shop, 'build'), { recursive: true })
  return shop
}
