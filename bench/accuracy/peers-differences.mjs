import { readFileSync } from 'node:fs'

/**
 * Why other scanners find something else than the tools list, written by hand after a look at each class:
 * `peers` and `sets` say where it holds, `kind` whether the packages are missing or surplus, `purl` is a regular
 * expression for package URLs, `why` is the text for the table.
 */
const CLASSES = JSON.parse(readFileSync(new URL('peers-differences.json', import.meta.url), 'utf8')).map(
  (one) => ({
    ...one,
    pattern: new RegExp(`^(?:${one.purl})$`),
    uses: 0
  })
)

/**
 * The first class that fits a difference explains it.
 * @returns {{ counted: { why: string, missing: number, surplus: number }[], unexplained: string[] }}
 */
export function explain(peer, set, missing, surplus) {
  const counts = new Map()
  const unexplained = []
  for (const [kind, purls] of Object.entries({ missing, surplus })) {
    for (const purl of purls) {
      const found = CLASSES.find(
        (one) =>
          one.kind === kind && one.peers.includes(peer) && one.sets.includes(set) && one.pattern.test(purl)
      )
      if (!found) {
        unexplained.push(`${kind} ${purl}`)
        continue
      }
      found.uses += 1
      const count = counts.get(found.why) ?? { why: found.why, missing: 0, surplus: 0 }
      counts.set(found.why, { ...count, [kind]: count[kind] + 1 })
    }
  }
  return { counted: [...counts.values()], unexplained }
}

/** Classes that have explained nothing so far. */
export function unused() {
  return CLASSES.filter(({ uses }) => uses === 0).map(
    ({ peers, sets, why }) => `${peers.join()} on ${sets.join()}: ${why}`
  )
}
