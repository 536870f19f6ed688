/**
 * A real browser for checks and pictures: Chromium (CHROMIUM names another one), spoken to over a pipe in the DevTools
 * protocol (chromedevtools.github.io/devtools-protocol), so that nothing listens and nothing has to be installed beside it.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Nothing that a page of ours does takes longer. Milliseconds. */
const PATIENCE = 60_000

/** Starts a browser; `close` ends it, whatever became of its pages. */
export async function openBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'))
  const child = spawn(
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
      '--disable-dev-shm-usage',
      '--hide-scrollbars',
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      'about:blank'
    ],
    // It complains at length about a machine without a desktop.
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] }
  )
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const connection = new Connection(child)
  return {
    /** @param options `width` and `height` in pixels, `dark`, `scale` (pixels of the device for each of the page) */
    open: (url, options = {}) => openPage(connection, url, options),
    async close() {
      await connection.send('Browser.close').catch(() => undefined)
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

/** Messages are JSON, with a zero byte behind each. */
class Connection {
  #next = 1
  #waiting = new Map()
  #listeners = new Set()
  #rest = ''

  constructor(child) {
    const [, , , input, output] = child.stdio
    this.input = input
    output.setEncoding('utf8')
    output.on('data', (text) => this.#receive(text))
    const fail = (error) => {
      for (const { reject } of this.#waiting.values()) reject(error)
      this.#waiting.clear()
    }
    input.on('error', fail)
    child.once('error', fail)
    child.once('exit', (code) => fail(new Error(`the browser ended with ${code}`)))
  }

  send(method, params = {}, sessionId = undefined) {
    const id = this.#next++
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} took too long`)), PATIENCE)
      const done = (settle) => (value) => {
        clearTimeout(timer)
        settle(value)
      }
      this.#waiting.set(id, { resolve: done(resolve), reject: done(reject) })
      this.input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  listen(listener) {
    this.#listeners.add(listener)
  }

  #receive(text) {
    const messages = (this.#rest + text).split('\0')
    this.#rest = messages.pop() ?? ''
    for (const message of messages) {
      const { id, result, error, ...event } = JSON.parse(message)
      if (id === undefined) for (const listener of this.#listeners) listener(event)
      else if (error) this.#waiting.get(id)?.reject(new Error(error.message))
      else this.#waiting.get(id)?.resolve(result)
      this.#waiting.delete(id)
    }
  }
}

async function openPage(
  connection,
  url,
  { width = 1200, height = 900, dark = false, scale = 1, script = true }
) {
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true })
  const send = (method, params) => connection.send(method, params, sessionId)
  /** What a page that is as it should be leaves empty, but for the request for itself. */
  const seen = { errors: [], requests: [] }
  const loaded = new Promise((resolve) => {
    connection.listen(({ method, params, sessionId: from }) => {
      if (from !== sessionId) return
      if (method === 'Page.loadEventFired') resolve()
      if (method === 'Network.requestWillBeSent') seen.requests.push(params.request.url)
      if (method === 'Runtime.exceptionThrown')
        seen.errors.push(params.exceptionDetails.exception?.description)
      if (method === 'Runtime.consoleAPICalled') seen.errors.push(`console.${params.type}`)
      // Among them what the Content-Security-Policy forbade.
      if (method === 'Log.entryAdded') seen.errors.push(params.entry.text)
      if (method === 'Page.javascriptDialogOpening') {
        seen.errors.push(`a dialog: ${params.message}`)
        void send('Page.handleJavaScriptDialog', { accept: true })
      }
      if (method === 'Audits.issueAdded') seen.errors.push(JSON.stringify(params.issue))
    })
  })
  await Promise.all(['Page', 'Network', 'Runtime', 'Log', 'Audits'].map((domain) => send(`${domain}.enable`)))
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false })
  await send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]
  })
  if (!script) await send('Emulation.setScriptExecutionDisabled', { value: true })
  await send('Page.navigate', { url })
  await loaded
  return {
    ...seen,
    /** The value of an expression in the page; a promise is waited for. */
    async evaluate(expression) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    },
    /** Presses a key that writes nothing: `Tab`, `Enter`. */
    async press(key) {
      const code = { Tab: 9, Enter: 13 }[key]
      const event = {
        key,
        code: key,
        windowsVirtualKeyCode: code,
        ...(key === 'Enter' ? { text: '\r' } : {})
      }
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
    },
    /** `print`, or `screen`. */
    media: (media) => send('Emulation.setEmulatedMedia', { media }),
    /** Types into what has the focus. */
    type: (text) => send('Input.insertText', { text }),
    /** @param clip a part of the page: `x`, `y`, `width`, `height`; all that is in view without one */
    async screenshot(file, clip = undefined) {
      const part = clip === undefined ? {} : { clip: { scale: 1, ...clip }, captureBeyondViewport: true }
      const { data } = await send('Page.captureScreenshot', { format: 'png', ...part })
      writeFileSync(file, Buffer.from(data, 'base64'))
    },
    close: () => connection.send('Target.closeTarget', { targetId })
  }
}
