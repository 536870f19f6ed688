import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { UserError, type Ignore, type Notice } from '../../model/index.js'
import { dayOf } from './day.js'
import type { IgnoreFile } from './ignore-file.js'

/**
 * `vulnerabilities` with `id`, `purls`, `expired_at` and `statement`. Entries for paths are not applied: trivy means
 * files inside what it scans, and a wider reading would ignore more than was meant. Other lists are of other kinds of
 * findings.
 * Source: aquasecurity/trivy v0.74.0, `docs/guide/configuration/filtering.md`, ".trivyignore.yaml".
 */
export function readTrivyYaml(path: string, text: string): IgnoreFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [syntax] = document.errors
  const fail = (offset: number, message: string): never => {
    const { line, col } = lines.linePos(offset)
    throw new UserError(`${path}:${line}:${col}: ${message}`)
  }
  if (syntax) return fail(syntax.pos[0], `not valid YAML: ${syntax.message.split('\n', 1)[0] ?? ''}`)
  const { contents } = document
  if (contents === null) return { ignores: [], notices: [] }
  if (!isMap(contents)) return fail(0, 'must be a list of names with entries below them')
  const entries = contents.get('vulnerabilities')
  if (entries === undefined || entries === null) return { ignores: [], notices: [] }
  if (!isSeq(entries)) return fail(0, "'vulnerabilities' must be a list")

  const ignores: Ignore[] = []
  const notices: Notice[] = []
  for (const entry of entries.items) {
    if (!isMap(entry)) return fail(0, "an entry of 'vulnerabilities' must begin with '- id: ...'")
    const offset = entry.range?.[0] ?? 0
    const textOf = (key: string): string | undefined => {
      const node = entry.get(key, true)
      return isScalar(node) ? (node.source ?? String(node.value)).trim() : undefined
    }
    const listOf = (key: string): readonly string[] => {
      const node = entry.get(key)
      return isSeq(node) ? node.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])) : []
    }
    const id = textOf('id')
    if (!id) return fail(offset, "an entry of 'vulnerabilities' needs an 'id'")
    if (listOf('paths').length > 0) {
      const message = `its entry for ${id} is for paths inside of what trivy scans, and is not applied`
      notices.push({ stage: 'config', subject: path, message, incomplete: false })
      continue
    }
    const until = textOf('expired_at')
    const expires = until === undefined ? undefined : dayOf(until)
    if (until !== undefined && expires === undefined)
      return fail(offset, `'expired_at' of ${id} is no day; write 2027-01-31`)
    const base = {
      id,
      reason: textOf('statement') ?? `listed in ${path}`,
      ...(expires === undefined ? {} : { expires }),
      file: path,
      line: lines.linePos(offset).line
    }
    const purls = listOf('purls')
    ignores.push(...(purls.length === 0 ? [base] : purls.map((purl) => ({ ...base, purl }))))
  }
  return { ignores, notices }
}
