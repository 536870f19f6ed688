/**
 * Draws docs/images/pr-comment.png: the comment that the tool writes for the example, from its own
 * Markdown, in a browser. `node scripts/comment-picture.mjs [FILE]`; needs Chromium and pngquant.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import MarkdownIt from 'markdown-it'
import { openBrowser } from './browser.mjs'
import { fromSources, root, scanOffline } from './from-sources.mjs'

const target = resolve(process.argv[2] ?? join(root, 'docs', 'images', 'pr-comment.png'))
const WIDTH = 900
const temp = mkdtempSync(join(tmpdir(), 'comment-picture-'))
const browser = await openBrowser()
try {
  const file = join(temp, 'comment.html')
  writeFileSync(file, page(new MarkdownIt({ html: true }).render(await comment())))
  const shown = await browser.open(pathToFileURL(file).href, { width: WIDTH, scale: 2 })
  const height = await shown.evaluate('document.documentElement.offsetHeight')
  await shown.screenshot(target, { x: 0, y: 0, width: WIDTH, height })
  execFileSync('pngquant', ['--force', '--output', target, '--strip', '64', target])
} finally {
  await browser.close()
  rmSync(temp, { recursive: true, force: true })
}

/** The Markdown of the comment for the example, by the sources as they are. */
async function comment() {
  const sources = await fromSources(`
    export { scan } from './src/scan.ts'
    export { loadRequest } from './src/config/index.ts'
    export { pullRequest } from './src/reports/index.ts'`)
  const report = await scanOffline(sources, join(root, 'examples', 'shop'))
  return sources.pullRequest.render(report, {
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
