import { UserError, type Ignore } from '../../model/index.js'
import { dayOf } from './day.js'
import type { IgnoreFile } from './ignore-file.js'

/**
 * One id a line, perhaps with `exp:2027-01-31` behind it; `#` begins a comment. The comment above an id is its reason.
 * Source: aquasecurity/trivy v0.74.0, `docs/guide/configuration/filtering.md`, ".trivyignore".
 */
export function readTrivyPlain(path: string, text: string): IgnoreFile {
  const ignores: Ignore[] = []
  let comment: string[] = []
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line.startsWith('#')) comment.push(line.replace(/^#+\s*/, ''))
    else if (line === '') comment = []
    else {
      const [words = '', behind] = line.split(/\s#/, 2)
      const [id = '', ...rest] = words.trim().split(/\s+/)
      const until = rest.find((word) => word.startsWith('exp:'))?.slice('exp:'.length)
      const expires = until === undefined ? undefined : dayOf(until)
      if (until !== undefined && expires === undefined)
        throw new UserError(`${path}:${index + 1}: '${until.slice(0, 40)}' is no day; write exp:2027-01-31`)
      const said = [...comment, ...(behind === undefined ? [] : [behind.trim()])].join(' ')
      ignores.push({
        id,
        reason: said || `listed in ${path}`,
        ...(expires === undefined ? {} : { expires }),
        file: path,
        line: index + 1
      })
      comment = []
    }
  }
  return { ignores, notices: [] }
}
