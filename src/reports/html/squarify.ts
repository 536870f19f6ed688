/** A place in a picture, in its units. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Divides a place among weights, so that each gets its share of the area in a shape close to a square.
 * Source: Bruls, Huizing, van Wijk, "Squarified Treemaps", 2000.
 * @param weights positive, the largest first
 * @returns a place for each weight, in the same order
 */
export function squarify(weights: readonly number[], place: Rect): readonly Rect[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const scale = total > 0 ? (place.width * place.height) / total : 0
  const rects: Rect[] = []
  let free = place
  let start = 0
  while (start < weights.length) {
    const end = rowEnd(weights, start, Math.min(free.width, free.height), scale)
    const row = weights.slice(start, end)
    const area = row.reduce((sum, weight) => sum + weight, 0) * scale
    const [placed, rest] = lay(row, area, free)
    rects.push(...placed)
    free = rest
    start = end
  }
  return rects
}

/** How far a row may grow before its worst shape gets worse. */
function rowEnd(weights: readonly number[], start: number, side: number, scale: number): number {
  let sum = weights[start] ?? 0
  const largest = sum
  let best = worst(largest, largest, sum, side, scale)
  let end = start + 1
  for (; end < weights.length; end += 1) {
    const next = weights[end] ?? 0
    const ratio = worst(largest, next, sum + next, side, scale)
    if (ratio > best) break
    best = ratio
    sum += next
  }
  return end
}

/** The longest of the row's sides as a multiple of the shorter one, at the worst of its places. */
function worst(largest: number, smallest: number, sum: number, side: number, scale: number): number {
  const area = sum * scale
  const square = side * side
  return Math.max((square * largest * scale) / (area * area), (area * area) / (square * smallest * scale))
}

/** Puts a row along the shorter side of what is free. */
function lay(row: readonly number[], area: number, free: Rect): [readonly Rect[], Rect] {
  const { x, y, width, height } = free
  const sum = row.reduce((total, weight) => total + weight, 0)
  const rects: Rect[] = []
  if (width >= height) {
    const across = height > 0 ? Math.min(area / height, width) : 0
    let at = y
    for (const weight of row) {
      const length = sum > 0 ? (height * weight) / sum : 0
      rects.push({ x, y: at, width: across, height: length })
      at += length
    }
    return [rects, { x: x + across, y, width: width - across, height }]
  }
  const across = width > 0 ? Math.min(area / width, height) : 0
  let at = x
  for (const weight of row) {
    const length = sum > 0 ? (width * weight) / sum : 0
    rects.push({ x: at, y, width: length, height: across })
    at += length
  }
  return [rects, { x, y: y + across, width, height: height - across }]
}
