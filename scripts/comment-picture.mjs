/**
 * Draws docs/images/pr-comment.png: the comment that the tool writes for the example, from its own
 * Markdown, in a browser. `node scripts/comment-picture.mjs [FILE]`; needs Chromium (CHROMIUM names another one).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import MarkdownIt from 'markdown-it'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const target = resolve(process.argv[2] ?? join(root, 'docs', 'images', 'pr-comment.png'))
const temp = mkdtempSync(join(tmpdir(), 'comment-picture-'))
try {
  const html = page(new MarkdownIt({ html: true }).render(await comment()))
  writeFileSync(join(temp, 'comment.html'), html)
  execFileSync(
    process.env['CHROMIUM'] ?? 'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      '--force-device-scale-factor=2',
      '--window-size=900,765',
      `--user-data-dir=${join(temp, 'profile')}`,
      `--screenshot=${target}`,
      pathToFileURL(join(temp, 'comment.html')).href
    ],
    { stdio: 'ignore' }
  ) // A browser without a desktop complains at length about that.
} finally {
  rmSync(temp, { recursive: true, force: true })
}

/** The Markdown of the comment for the example, by the sources as they are. */
async function comment() {
  const entry = `
    export { scan } from './src/scan.ts'
    export { loadRequest } from './src/config/index.ts'
    export { pullRequest } from './src/reports/index.ts'`
  const stdin = { contents: entry, resolveDir: root, loader: 'ts' }
  const banner = {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url)"
  }
  const options = { bundle: true, splitting: true, format: 'esm', platform: 'node', banner, outdir: temp }
  await build({ stdin, outExtension: { '.js': '.mjs' }, ...options })
  const { scan, loadRequest, pullRequest } = await import(pathToFileURL(join(temp, 'stdin.mjs')).href)
  const shop = join(root, 'examples', 'shop')
  const request = await loadRequest(
    {
      'osv-export': { value: join(root, 'examples', 'advisories'), where: 'osv-export' }
    },
    shop
  )
  const quiet = { stage() {}, step() {}, end() {} }
  const http = () => Promise.reject(new Error('the example needs no network'))
  const report = await scan(request, shop, { http, now: () => new Date('2026-11-22'), progress: quiet })
  return pullRequest.render(report, {
    commentKey: 'CI / scan',
    detailsUrl: 'https://github.com/octo-org/shop/actions/runs/4711',
    sourceUrl: 'https://github.com/octo-org/shop/blob/0123456789abcdef0123456789abcdef01234567'
  })
}

/** The frame that GitHub puts around a comment, roughly: enough to show how it reads there. */
function page(content) {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 24px; background: #fff; color: #1f2328;
           font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; }
    .comment { border: 1px solid #d1d9e0; border-radius: 6px; }
    .head { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; color: #59636e; }
    .head b { color: #1f2328; }
    .bot { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 6px; font-size: 12px; }
    .body { padding: 16px; }
    .body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
    h3 { font-size: 1.25em; margin: 0 0 16px; } p, ul, table, details { margin: 0 0 16px; }
    a { color: #0969da; } ul { padding-left: 2em; }
    table { border-collapse: collapse; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; }
    tr:nth-child(2n) { background: #f6f8fa; }
    code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% "Liberation Mono", monospace; }
    pre { background: #f6f8fa; border-radius: 6px; padding: 12px 16px; margin: 0 0 16px; } pre code { background: none; padding: 0; }
    a code { color: inherit; }
  </style><div class="comment"><div class="head"><b>github-actions</b> <span class="bot">bot</span> commented now</div>
  <div class="body">${content}</div></div>`
}
