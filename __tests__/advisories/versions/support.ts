import { orderingOf } from '../../../src/advisories/versions/index.js'
import type { Ordering } from '../../../src/advisories/versions/index.js'
import { ECOSYSTEMS } from '../../../src/model/index.js'

/** Every ordering once, by id. */
export const ORDERINGS: ReadonlyMap<string, Ordering> = new Map(
  ECOSYSTEMS.map((name) => orderingOf(name))
    .filter((ordering) => ordering !== undefined)
    .map((ordering) => [ordering.id, ordering])
)

export function ordering(id: string): Ordering {
  const found = ORDERINGS.get(id)
  if (found === undefined) throw new Error(`No ordering ${id}`)
  return found
}

/** `<`, `=` or `>`, from both ways round; `?` where they contradict one another. */
export function verdict({ compare }: Ordering, a: string, b: string): string {
  const forth = Math.sign(compare(a, b))
  const back = Math.sign(compare(b, a))
  return forth + back === 0 ? (['<', '=', '>'][forth + 1] ?? '?') : '?'
}
