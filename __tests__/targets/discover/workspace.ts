import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Discovery } from '../../../src/targets/discover/discovery.js'

/** Makes a workspace of files by path: texts as they are, anything else as JSON. It goes when the test ends. */
export function workspaceOf(files: Readonly<Record<string, unknown>>): string {
  const root = mkdtempSync(join(tmpdir(), 'discover-'))
  roots.push(root)
  for (const [path, content] of Object.entries(files)) {
    const absolute = join(root, path)
    mkdirSync(dirname(absolute), { recursive: true })
    writeFileSync(absolute, typeof content === 'string' ? content : JSON.stringify(content, null, 1))
  }
  return root
}

const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true })
})

/** What was found, without settings: `name: code + layers (runtime, architecture) at declared, runtime at`. */
export function shownFunctions({ functions }: Discovery): readonly string[] {
  return functions.map(({ name, code, layers, runtime, architecture, declaredAt, runtimeAt, providedBy }) => {
    const place = (at: typeof declaredAt) => (at ? `${at.path}:${at.line ?? ''}` : 'nowhere')
    const kind = [runtime, architecture].filter((part) => part !== undefined).join(', ')
    const by = providedBy === undefined ? '' : ` by ${providedBy}`
    return `${name}: ${[code, ...layers].join(' + ')} (${kind}) at ${place(declaredAt)}, ${place(runtimeAt)}${by}`
  })
}

/** `subject: message`, with `!` before those that make a scan incomplete. */
export function shownNotices({ notices }: Discovery): readonly string[] {
  return notices.map(({ subject, message, incomplete }) => `${incomplete ? '!' : ''}${subject}: ${message}`)
}
