import { createHash } from 'node:crypto'
import type { Report } from '../model/index.js'
import { statementsOf } from './openvex/statements.js'
import type { OpenVex } from './openvex/document.js'
import type { Reporter } from './reporter.js'
import { jsonText } from './shape/contents.js'

/** For a document that must not say when it was made; older than anything else that is said. */
const NO_TIME = '1970-01-01T00:00:00Z'

/**
 * What was ignored, for those who are given the functions: only who said so is told that something is not affected.
 * An accepted risk stays `affected`. Without anything ignored the list of statements is empty.
 */
export const openvex: Reporter = {
  id: 'openvex',
  render: (report, options = {}) => jsonText(document(report, options))
}

function document(
  report: Report,
  {
    generatedAt = NO_TIME,
    version,
    author = 'Unknown Author'
  }: NonNullable<Parameters<Reporter['render']>[1]>
): OpenVex {
  const statements = statementsOf(report)
  const content = createHash('sha256')
    .update(JSON.stringify([author, statements]))
    .digest('hex')
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': `https://openvex.dev/docs/public/vex-${content}`,
    author: author.toWellFormed(),
    timestamp: generatedAt,
    version: 1,
    tooling: `lambda-supply-chain-scan${version === undefined ? '' : ` ${version}`}`,
    statements
  }
}
