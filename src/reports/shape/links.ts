import type { FindingKind } from '../../model/index.js'

/** Where the documentation of this project is read; the one place that knows. */
export const DOCS_BASE = 'https://github.com/lambda-supply-chain-scan/lambda-supply-chain-scan/blob/main/docs'

/** The page of one rule about configuration. */
export function ruleDocs(id: string): string {
  return `${DOCS_BASE}/rules/${encodeURIComponent(id.toWellFormed())}.md`
}

/** The page that says what a kind of finding means and what to do about it. */
export function findingDocs(kind: FindingKind): string {
  return `${DOCS_BASE}/findings/${kind}.md`
}
