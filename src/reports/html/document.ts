import { createHash } from 'node:crypto'
import assets from './assets.json' with { type: 'json' }
import { el, fragment, raw, type Html } from './element.js'

/**
 * A whole page of its own: its style and its script are the only ones that the browser may use, by their hashes, and
 * nothing may be loaded from anywhere.
 * @param title untrusted text
 */
export function page(title: string, ...body: readonly (Html | undefined)[]): string {
  const { style, script } = assets
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  const head = el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    el('meta', { name: 'referrer', content: 'no-referrer' }),
    el('title', {}, title),
    raw('style', style)
  )
  const html = el('html', { lang: 'en' }, head, el('body', {}, fragment(...body), raw('script', script)))
  return `<!doctype html>\n${html.html}\n`
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`
}
