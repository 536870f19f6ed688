import { parse, TomlError } from 'smol-toml'
import { UserError, type Ignore, type Notice } from '../../model/index.js'
import { dayOf } from './day.js'
import type { IgnoreFile } from './ignore-file.js'

/**
 * `[[IgnoredVulns]]` with `id`, `ignoreUntil` and `reason`. `[[PackageOverrides]]` are about packages and not about
 * findings, and are told of.
 * Source: google/osv-scanner v2.5.0, `docs/configuration.md`.
 */
export function readOsvScanner(path: string, text: string): IgnoreFile {
  const table = parsed(path, text)
  const notices: Notice[] = []
  if ('PackageOverrides' in table) {
    const message = "'PackageOverrides' are not applied: they are about packages, for which there is 'ours'"
    notices.push({ stage: 'config', subject: path, message, incomplete: false })
  }
  const entries = table['IgnoredVulns'] ?? []
  if (!Array.isArray(entries))
    throw new UserError(`${path}: 'IgnoredVulns' must be a list; begin each entry with [[IgnoredVulns]]`)
  const lines = headings(text)
  const ignores = entries.map((entry, index): Ignore => {
    const fields =
      typeof entry === 'object' && !Array.isArray(entry) ? (entry as Record<string, unknown>) : {}
    const { id, reason, ignoreUntil } = fields
    const line = lines[index] ?? 1
    if (typeof id !== 'string' || id === '')
      throw new UserError(`${path}:${line}: an entry of IgnoredVulns needs an 'id'`)
    const expires = ignoreUntil === undefined ? undefined : dayOf(untilText(ignoreUntil))
    if (ignoreUntil !== undefined && expires === undefined)
      throw new UserError(`${path}:${line}: 'ignoreUntil' of ${id} is no day; write 2027-01-31`)
    return {
      id,
      reason: typeof reason === 'string' && reason !== '' ? reason : `listed in ${path}`,
      ...(expires === undefined ? {} : { expires }),
      file: path,
      line
    }
  })
  return { ignores, notices }
}

function parsed(path: string, text: string): Readonly<Record<string, unknown>> {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    throw new UserError(
      `${path}:${error.line}:${error.column}: not valid TOML: ${error.message.split('\n', 1)[0] ?? ''}`
    )
  }
}

/** The parser's dates are dates of JavaScript that know how they were written. */
function untilText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value)
}

/** The lines on which entries begin, in their order. */
function headings(text: string): readonly number[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, index) => (/^\s*\[\[\s*IgnoredVulns\s*\]\]/.test(line) ? [index + 1] : []))
}
