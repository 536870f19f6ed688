/**
 * Draws docs/images/annotations.png: the annotations that the tool writes for the example, on the lines that they name, as
 * GitHub shows them beside changed files.
 *
 *     node scripts/annotations-picture.mjs [FILE]
 *
 * Needs Chromium and pngquant.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from './browser.mjs'
import { fromSources, root, scanOffline } from './from-sources.mjs'

const target = resolve(process.argv[2] ?? join(root, 'docs', 'images', 'annotations.png'))
const WIDTH = 900
/** Lines of a file that stand around those with an annotation. */
const AROUND = 2
const SAYS = { error: 'Check failure', warning: 'Check warning', notice: 'Notice' }
const shop = join(root, 'examples', 'shop')
const work = mkdtempSync(join(tmpdir(), 'annotations-picture-'))
const browser = await openBrowser()
try {
  const sources = await fromSources(`
    export { scan } from './src/scan.ts'
    export { loadRequest } from './src/config/index.ts'
    export { annotations } from './src/reports/index.ts'`)
  const all = read(sources.annotations.render(await scanOffline(sources, shop)))
  // One file says how it looks: the one of the first error.
  const file = all.find(({ kind }) => kind === 'error').file
  const html = join(work, 'annotations.html')
  writeFileSync(
    html,
    page(
      file,
      all.filter((each) => each.file === file)
    )
  )
  const picture = await browser.open(pathToFileURL(html).href, { width: WIDTH })
  const height = await picture.evaluate('document.body.getBoundingClientRect().height')
  await picture.screenshot(target, { x: 0, y: 0, width: WIDTH, height })
  execFileSync('pngquant', ['--force', '--output', target, '--strip', '64', target])
} finally {
  await browser.close()
  rmSync(work, { recursive: true, force: true })
}

/** The workflow commands of a log, as the runner reads them. */
function read(log) {
  return [...log.matchAll(/^::(error|warning|notice) (.*?)::(.*)$/gm)].flatMap(
    ([, kind, properties, message]) => {
      const { file, line, title } = Object.fromEntries(
        properties.split(',').map((pair) => {
          const equals = pair.indexOf('=')
          return [pair.slice(0, equals), decode(pair.slice(equals + 1))]
        })
      )
      return file === undefined
        ? []
        : [{ kind, file, line: Number(line ?? 1), title, message: decode(message) }]
    }
  )
}

function decode(text) {
  const tokens = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (token) => tokens[token])
}

/** Roughly the frame that GitHub puts around a file: enough to show how it reads there. */
function page(file, annotations) {
  const lines = readFileSync(join(shop, file), 'utf8').trimEnd().split('\n')
  const near = (number) => annotations.some(({ line }) => Math.abs(line - number) <= AROUND)
  const rows = lines.flatMap((text, index) => {
    const number = index + 1
    if (!near(number)) return []
    const here = annotations.filter(({ line }) => line === number)
    const code = `<div class="line"><span class="number">${number}</span><code>${escaped(text)}</code></div>`
    return [code, ...here.map((each) => annotation(each))]
  })
  return `<!doctype html><meta charset="utf-8"><style>
    html, body { margin: 0; background: #fff; }
    body { padding: 20px; color: #1f2328;
           font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; }
    .file { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
    .name { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0;
            font: 12px "Liberation Mono", monospace; }
    .line { display: flex; background: #dafbe1; font: 12px/20px "Liberation Mono", monospace; white-space: pre; }
    .number { width: 50px; padding-right: 10px; background: #aceebb; text-align: right; color: #59636e; }
    .line code { padding-left: 20px; font: inherit; } .line code::before { content: "+ "; }
    .note { margin: 8px 16px 8px 76px; border: 1px solid #d1d9e0; border-left-width: 4px; border-radius: 6px; padding: 8px 16px; }
    .note.error { border-left-color: #cf222e; } .note.warning { border-left-color: #9a6700; } .note.notice { border-left-color: #59636e; }
    .note .says { color: #59636e; font-size: 12px; } .note b { display: block; }
    .note pre { margin: 4px 0 0; white-space: pre-wrap; font: 12px/1.5 "Liberation Mono", monospace; }
  </style><div class="file"><div class="name">${escaped(file)}</div>${rows.join('')}</div>`
}

function annotation({ kind, file, line, title, message }) {
  const where = `${SAYS[kind]} on line ${line} in ${escaped(file)}`
  return `<div class="note ${kind}"><div class="says">${where} · GitHub Actions / scan</div><b>${escaped(title)}</b><pre>${escaped(message)}</pre></div>`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
