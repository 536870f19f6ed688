import { looksLikePath, parseModulePath } from '../module-path.js'
import type { ModulePath } from '../module-path.js'
import * as C from '../tokens/bytes.js'
import { scanTokens } from '../tokens/scan.js'
import type { TokenSink } from '../tokens/scan.js'
import { classify } from './classify.js'
import type { Comments } from './classify.js'
import { parseBanner, parseBundledLicenses } from './legal.js'
import type { LegalName } from './legal.js'
import { ManifestWatch, parseInlinedJson } from './manifests.js'
import type { InlinedManifest } from './manifests.js'
import { isRenamed, isWebpackPart, markOf } from './marks.js'
import type { Bundler } from './marks.js'
import { settle } from './mentions.js'
import type { RawMention } from './mentions.js'
import type { ManifestMention, Script } from './script.js'
import { unescapeString } from './unescape.js'

/** Reads all that a script's text tells about the modules in it, in one pass. */
export function readScript(bytes: Uint8Array): Script {
  const reader = new ScriptReader(bytes)
  scanTokens(bytes, reader)
  return reader.result()
}

const LONGEST_PATH = 2048
const LONGEST_JSON = 256 * 1024
const LONGEST_LEGAL = 8 * 1024 * 1024
const MAX_MENTIONS = 200_000
const MAX_LEGAL = 20_000
const MAX_REQUIRES = 10_000
const MAX_MANIFESTS = 20_000

type Kind = 'none' | 'word' | 'string' | 'other'

class ScriptReader implements TokenSink {
  readonly manifests: ManifestMention[] = []
  readonly legal: LegalName[] = []
  readonly requires = new Set<string>()
  readonly marks = new Map<Bundler, { at: number; joins: boolean }>()
  readonly comments: Comments = {
    paths: 0,
    firstPath: -1,
    installed: 0,
    foreign: 0,
    namedKeys: 0,
    numberedKeys: 0,
    webpack: 0
  }
  readonly #bytes: Uint8Array
  readonly #text: Buffer
  readonly #manifests: ManifestWatch
  readonly #nested: boolean
  readonly #mentions: RawMention[] = []
  #map: { readonly at: number; readonly where: NonNullable<Script['map']> } | undefined
  #functions = 0
  #renamed = 0
  #legalBytes = 0
  /** Whether there is more in it than is kept. */
  #overflows = false
  /** The module that the code at hand belongs to, as far as comments and keys tell. */
  #current: ModulePath | undefined
  /** The last comment with a path. */
  #comment: { readonly raw: string; readonly path: ModulePath | undefined } | undefined
  #depth = 0
  #kind: Kind = 'none'
  #start = 0
  #end = 0
  /** The word before an opening parenthesis, or before the last word. */
  #beforeStart = 0
  #beforeEnd = 0
  #keyStart = 0
  #keyEnd = 0
  #awaitsKey = false

  constructor(bytes: Uint8Array, outer?: { current: ModulePath | undefined }) {
    this.#bytes = bytes
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#nested = outer !== undefined
    this.#current = outer?.current
    if (!this.#nested && isWebpackPart(bytes)) this.#note('webpack', 0, true)
    this.#manifests = new ManifestWatch((manifest) => this.#addManifest(manifest))
  }

  comment(start: number, end: number, block: boolean): void {
    if (block) this.#blockComment(start, end)
    else this.#lineComment(start, end)
  }

  word(start: number, end: number): void {
    const mark = markOf(this.#bytes, start, end)
    if (mark) this.#note(mark.bundler, start, mark.joins)
    else if (C.isDigit(this.#bytes[end - 1] ?? 0)) this.#numbered(start, end)
    else if (end - start === 8 && C.wordIs(this.#bytes, start, end, 'function')) this.#functions += 1
    if (this.#keyEnd > 0) this.#pair(start, end)
    this.#remember('word', start, end)
  }

  string(start: number, end: number, whole: boolean): void {
    if (whole) {
      if (this.#keyEnd > 0) this.#stringPair(start, end)
      this.#maybeKey(start, end)
      this.#maybeRequire(start, end)
      if (this.#bytes[start] === C.OPEN_BRACE) this.#maybeJson(start, end)
      if (this.#isEval()) this.#evaluate(start, end)
    }
    this.#remember('string', start, end)
  }

  regex(start: number, end: number): void {
    this.#remember('other', start, end)
  }

  punctuation(code: number, at: number): void {
    if (code === C.OPEN_BRACE) {
      if (this.#keyEnd > 0) this.#pair(at, at + 1)
      this.#depth += 1
    } else if (code === C.CLOSE_BRACE) {
      this.#manifests.close(this.#depth)
      this.#depth = Math.max(0, this.#depth - 1)
    } else if (code === C.COLON && (this.#kind === 'word' || this.#kind === 'string')) {
      const keyStart = this.#start
      const keyEnd = this.#end
      this.#remember('other', at, at + 1)
      this.#keyStart = keyStart
      this.#keyEnd = keyEnd
      return
    } else if (code === C.BANG && this.#keyEnd > 0) this.#pair(at, at + 2)
    else if (code === C.GREATER && this.#bytes[at - 1] === C.EQUALS) this.#functions += 1
    this.#remember('other', at, at + 1)
  }

  result(): Script {
    const { manifests, legal, requires } = this
    // Comments of melted files are in the middle; only the last thing in a file speaks for the file.
    const map = this.#map && this.#map.at > this.#end ? this.#map.where : undefined
    const shape = { functions: this.#functions, renamed: this.#renamed }
    const classes = classify(this.#bytes, this.marks, this.comments, shape)
    return {
      ...classes,
      complete: classes.complete && !this.#overflows,
      size: this.#bytes.length - (map && 'start' in map ? map.end - map.start : 0),
      modules: settle(this.#mentions, classes.bundler),
      manifests,
      legal,
      requires,
      map
    }
  }

  #remember(kind: Kind, start: number, end: number): void {
    if (this.#kind === 'word') {
      this.#beforeStart = this.#start
      this.#beforeEnd = this.#end
    } else if (this.#kind !== 'other' || this.#bytes[this.#start] !== C.OPEN_PAREN) this.#beforeEnd = 0
    this.#kind = kind
    this.#start = start
    this.#end = end
    this.#keyEnd = 0
    this.#awaitsKey = false
  }

  #note(bundler: Bundler, at: number, joins: boolean): void {
    const known = this.marks.get(bundler)
    if (!known) this.marks.set(bundler, { at, joins })
    else if (joins && !known.joins) this.marks.set(bundler, { at: known.at, joins })
  }

  #numbered(start: number, end: number): void {
    if (this.#awaitsKey && C.isDigit(this.#bytes[start] ?? 0)) this.comments.numberedKeys += 1
    else if (isRenamed(this.#bytes, start, end)) this.#renamed += 1
  }

  #pair(start: number, end: number): void {
    if (!this.#manifests.cares(this.#depth, this.#keyEnd - this.#keyStart)) return
    this.#manifests.key(
      this.#depth,
      this.#slice(this.#keyStart, this.#keyEnd),
      this.#slice(start, Math.min(end, start + 8))
    )
  }

  #stringPair(start: number, end: number): void {
    if (end - start > LONGEST_PATH || !this.#manifests.cares(this.#depth, this.#keyEnd - this.#keyStart))
      return
    const key = this.#slice(this.#keyStart, this.#keyEnd)
    this.#manifests.text(this.#depth, key, unescapeString(this.#slice(start, end)))
  }

  /** `"node_modules/a/b.js"(` and `"./node_modules/a/b.js":`, the keys of wrapped modules. */
  #maybeKey(start: number, end: number): void {
    const awaited = this.#awaitsKey
    if (awaited) this.comments.namedKeys += 1
    if (end - start < 14 || end - start > LONGEST_PATH) return
    const before = this.#bytes[this.#start]
    if (!awaited && (this.#kind !== 'other' || (before !== C.OPEN_BRACE && before !== C.COMMA))) return
    let next = end + 1
    while (C.isSpace(this.#bytes[next] ?? 0)) next += 1
    const after = this.#bytes[next]
    if (after !== C.OPEN_PAREN && after !== C.COLON && !awaited) return
    if (this.#isFull() || !this.#text.subarray(start, end).includes('node_modules/')) return
    const raw = unescapeString(this.#slice(start, end))
    const path = parseModulePath(raw)
    this.#mention('key', raw, path)
    this.#current = path
  }

  #mention(kind: RawMention['kind'], raw: string, path: ModulePath | undefined): void {
    if (!path) return
    this.#mentions.push({ kind, path, repeats: raw === this.#comment?.raw, under: this.#comment?.path })
  }

  #isFull(): boolean {
    if (this.#mentions.length < MAX_MENTIONS) return false
    this.#overflows = true
    return true
  }

  #maybeRequire(start: number, end: number): void {
    if (end - start > 300 || end === start || this.requires.size >= MAX_REQUIRES) return
    const isCall = this.#kind === 'other' && this.#bytes[this.#start] === C.OPEN_PAREN && this.#beforeEnd > 0
    const [from, to] = isCall ? [this.#beforeStart, this.#beforeEnd] : [this.#start, this.#end]
    if (!isCall && this.#kind !== 'word') return
    const loads = isCall
      ? this.#is(from, to, 'require') || this.#is(from, to, 'import') || this.#is(from, to, '__require')
      : this.#is(from, to, 'from') || this.#is(from, to, 'import')
    if (loads) this.requires.add(unescapeString(this.#slice(start, end)))
  }

  #maybeJson(start: number, end: number): void {
    if (end - start < 30 || end - start > LONGEST_JSON) return
    const raw = this.#text.subarray(start, end)
    if (!raw.includes('version') || !raw.includes('name')) return
    const manifest = parseInlinedJson(unescapeString(raw.toString('utf8')))
    if (manifest) this.#addManifest(manifest)
  }

  #addManifest(manifest: InlinedManifest): void {
    if (this.manifests.length >= MAX_MANIFESTS) this.#overflows = true
    else this.manifests.push(this.#current ? { ...manifest, path: this.#current } : manifest)
  }

  #isEval(): boolean {
    if (this.#nested || this.#kind !== 'other' || this.#bytes[this.#start] !== C.OPEN_PAREN) return false
    return this.#beforeEnd > 0 && this.#is(this.#beforeStart, this.#beforeEnd, 'eval')
  }

  /** webpack's development mode keeps each module as a string. */
  #evaluate(start: number, end: number): void {
    const code = Buffer.from(unescapeString(this.#slice(start, end)))
    const inner = new ScriptReader(code, { current: this.#current })
    scanTokens(code, inner)
    this.#functions += inner.#functions
    for (const manifest of inner.manifests) {
      if (this.manifests.length < MAX_MANIFESTS) this.manifests.push(manifest)
      else this.#overflows = true
    }
    if (this.legal.length < MAX_LEGAL) this.legal.push(...inner.legal)
    for (const name of inner.requires) if (this.requires.size < MAX_REQUIRES) this.requires.add(name)
  }

  #lineComment(start: number, end: number): void {
    const code = this.#bytes[start]
    if (code === C.HASH || code === C.AT) {
      this.#directive(start, end)
      return
    }
    if (this.#nested || end - start > LONGEST_PATH || this.#isFull()) return
    const alone = this.#lineBefore(start - 2)
    if (alone === '') return
    const text = this.#slice(start, end).trim()
    const webpack = /^(?:CONCATENATED MODULE: |EXTERNAL MODULE: )?(\.\.?\/\S.*)$/.exec(text)?.[1]
    if (webpack !== undefined) {
      this.#webpackPath(webpack)
    } else if (alone === 'line' && code === C.SPACE && looksLikePath(text)) {
      this.#pathComment(text, start)
    } else if (alone === 'line' && this.#isBetweenStatements()) this.comments.foreign += 1
  }

  #webpackPath(text: string): void {
    this.comments.webpack += 1
    this.#mention('webpack', text, parseModulePath(text))
  }

  /** esbuild, rolldown and bun write the path of each module above its code. */
  #pathComment(text: string, at: number): void {
    const { comments } = this
    const path = parseModulePath(text)
    if (comments.paths === 0) comments.firstPath = at
    comments.paths += 1
    if (path) comments.installed += 1
    if (text.includes('rolldown/runtime')) this.#note('rolldown', at, true)
    this.#current = path
    this.#comment = { raw: text, path }
    this.#mention('comment', text, path)
  }

  /** `# sourceMappingURL=`, `#region`, `@bun`. */
  #directive(start: number, end: number): void {
    const head = this.#slice(start, Math.min(end, start + 40))
    if (/^[#@] ?sourceMappingURL=/.test(head)) {
      const from = start + head.indexOf('=') + 1
      const isData = this.#slice(from, Math.min(end, from + 5)) === 'data:'
      if (isData) this.#map = { at: start, where: { start: from, end } }
      else if (end - from <= LONGEST_PATH)
        this.#map = { at: start, where: { url: this.#slice(from, end).trim() } }
    } else if (head.startsWith('#region ') && end - start < LONGEST_PATH) {
      const text = this.#slice(start + '#region '.length, end).trim()
      if (!this.#isFull() && looksLikePath(text)) this.#pathComment(text, start)
    } else if (head.startsWith('@bun')) this.#note('bun', start, true)
  }

  #blockComment(start: number, end: number): void {
    const isMarker = end - start === 1 && this.#bytes[start] === C.STAR
    this.#awaitsKey = isMarker
    if (isMarker) {
      this.#note('webpack', start, true)
      return
    }
    if (end - start < 4 || end - start > LONGEST_LEGAL) return
    const body = this.#text.subarray(start, end)
    const isLegal = this.#bytes[start] === C.BANG || body.includes('@license') || body.includes('@preserve')
    if (isLegal) this.#legalComment(body)
    else if (/^# sourceMappingURL=/.test(this.#slice(start, start + 20))) this.#directive(start, end)
    else if (this.#isBetweenStatements() && this.#lineBefore(start - 2) !== '') this.comments.foreign += 1
  }

  #legalComment(body: Buffer): void {
    this.#legalBytes += body.length
    if (this.#legalBytes > LONGEST_LEGAL || this.legal.length >= MAX_LEGAL) return
    const text = body.toString('utf8')
    if (text.startsWith('! Bundled license information:')) {
      this.#note('esbuild', this.#bytes.length, true)
      this.legal.push(...parseBundledLicenses(text))
    } else if (text.startsWith('! For license information please see ')) {
      this.#note('webpack', 0, true)
    } else {
      const banner = parseBanner(text)
      if (banner) this.legal.push(banner)
    }
  }

  #isBetweenStatements(): boolean {
    if (this.#depth > 0) return false
    const code = this.#bytes[this.#end - 1]
    return this.#kind === 'none' || code === C.SEMICOLON || code === C.CLOSE_BRACE
  }

  /** What stands before a comment on its line: nothing ('line'), a semicolon (';'), or more (''). */
  #lineBefore(at: number): 'line' | ';' | '' {
    let from = at - 1
    while (from >= 0 && (this.#bytes[from] === C.SPACE || this.#bytes[from] === C.TAB)) from -= 1
    const code = this.#bytes[from]
    if (from < 0 || code === C.LINE_FEED || code === C.RETURN) return 'line'
    return code === C.SEMICOLON ? ';' : ''
  }

  #is(start: number, end: number, word: string): boolean {
    return C.wordIs(this.#bytes, start, end, word)
  }

  #slice(start: number, end: number): string {
    return this.#text.toString('utf8', start, end)
  }
}
