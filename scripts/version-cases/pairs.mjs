// The pairs of versions to judge: real and hand-written ones from seeds/<ordering>.txt, and changes of them.
// The random numbers have a fixed seed, so a new run asks the same questions.

import { readFileSync } from 'node:fs'

/** Judges refuse some pairs, so more are made than are kept. */
const PAIRS = 1200
const RANDOM_SEED = 20261122

/**
 * Distinct pairs `{ a, b }`: the neighbours among the seeds first, then random ones. Most of those differ by one or
 * two changes, since far-apart versions test little.
 */
export function pairsOf(ordering, count = PAIRS, randomSeed = RANDOM_SEED) {
  const seeds = readFileSync(new URL(`seeds/${ordering}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
  const random = randomNumbers(randomSeed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const pairs = new Map(seeds.slice(1).map((b, i) => [`${seeds[i]} ${b}`, { a: seeds[i], b }]))
  while (pairs.size < count) {
    const seed = pick(seeds)
    const a = random() < 0.5 ? seed : change(seed)
    const b = random() < 0.25 ? pick(seeds) : random() < 0.7 ? change(seed) : change(change(seed))
    if (/^[^\s]+$/.test(a) && /^[^\s]+$/.test(b) && a !== b) pairs.set(`${a} ${b}`, { a, b })
  }
  return [...pairs.values()]

  function change(version) {
    return pick([bump, bump, bump, pad, extend, cut, cut, cross, cross, cross, flipCase, enlarge, separate])(
      version
    )
  }

  function bump(version) {
    return replaceNumber(version, (digits) => String(BigInt(digits) + pick([1n, 1n, 9n, 90n])))
  }

  function pad(version) {
    return replaceNumber(version, (digits) => `0${digits}`)
  }

  function extend(version) {
    return version + pick(['.0', '.0', '.1', '0', 'a', '-1', '.', '-', '+1', '~1'])
  }

  /** Drops the end, from a separator on. */
  function cut(version) {
    const places = separatorsIn(version)
    return places.length === 0 ? version : version.slice(0, pick(places))
  }

  /** The beginning of this version with the end of another. */
  function cross(version) {
    const other = pick(seeds)
    const places = separatorsIn(other)
    return places.length === 0 ? version : cut(version) + other.slice(pick(places))
  }

  function flipCase(version) {
    return random() < 0.5 ? version.toUpperCase() : version.toLowerCase()
  }

  /** A number beyond 2^53 and beyond 2^64. */
  function enlarge(version) {
    return replaceNumber(
      version,
      (digits) => `${digits}${pick(['20240229123456', '9007199254740993', '9'.repeat(24)])}`
    )
  }

  function separate(version) {
    const places = separatorsIn(version)
    if (places.length === 0) return version
    const at = pick(places)
    return version.slice(0, at) + pick(['.', '-', '_', '']) + version.slice(at + 1)
  }

  function replaceNumber(version, replace) {
    const numbers = [...version.matchAll(/[0-9]+/g)]
    if (numbers.length === 0) return version
    const { 0: digits, index } = pick(numbers)
    return version.slice(0, index) + replace(digits) + version.slice(index + digits.length)
  }
}

function separatorsIn(version) {
  return [...version.matchAll(/[-._+~^:]/g)].map(({ index }) => index)
}

/** Numbers in [0, 1) from a 32-bit state (a Weyl sequence through a mixing step); good enough to choose cases. */
function randomNumbers(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}
