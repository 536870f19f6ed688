import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Replaces what stands in a Markdown file between `<!-- NAME: begin, generated -->` and `<!-- NAME: end -->`.
 * The markers must be there: where a table belongs is written by hand.
 */
export function writeGenerated(path, name, text) {
  const begin = `<!-- ${name}: begin, generated -->`
  const end = `<!-- ${name}: end -->`
  const before = readFileSync(path, 'utf8')
  const from = before.indexOf(begin)
  const to = before.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`${path} has no markers for ${name}`)
  writeFileSync(path, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`)
}
