/**
 * Where the records of one export zip lie and which packages they name: columns of numbers, so that a
 * quarter of a million records take a few megabytes and are loaded in a few milliseconds.
 */
export interface PackageIndex {
  /** Of the zip that it was made from, see `identityOf`. */
  readonly identity: string
  /** Time of the last change of the newest record, `2026-08-21T10:00:00Z`; '' when none tells. */
  readonly newest: string
  /** Entries that are no readable records: how many, and the names of the first few. */
  readonly damaged: { readonly count: number; readonly names: readonly string[] }
  /** One place in each column for each record. */
  readonly records: RecordColumns
  /** Hashes of package names in ascending order, and beside each the number of a record that names it. */
  readonly hashes: Uint32Array
  readonly owners: Uint32Array
}

export interface RecordColumns {
  /** Of the local header, from the start of the file. */
  readonly offset: Float64Array
  readonly compressedSize: Uint32Array
  readonly size: Uint32Array
  readonly crc32: Uint32Array
  /** 0 stored, 8 deflated. */
  readonly method: Uint8Array
}

/** More records than this are no export, and could not be numbered beside a hash in one double. */
export const MAX_RECORDS = 2 ** 21

/**
 * The records that may name a package, ascending. Different names can share a hash, so that each record has
 * to be looked at; none is missing.
 * @param name in canonical form
 */
export function recordsNaming(index: PackageIndex, name: string): readonly number[] {
  const hash = hashOf(name)
  const found: number[] = []
  for (let at = lowerBound(index.hashes, hash); index.hashes[at] === hash; at += 1) {
    const owner = index.owners[at]
    if (owner !== undefined && owner !== found.at(-1)) found.push(owner)
  }
  return found
}

/** Collects which record names which package while an index is made. */
export class NameTable {
  #pairs = new Float64Array(1024)
  #length = 0

  /** @param record below `MAX_RECORDS` */
  add(name: string, record: number): void {
    if (this.#length === this.#pairs.length) {
      const longer = new Float64Array(2 * this.#length)
      longer.set(this.#pairs)
      this.#pairs = longer
    }
    this.#pairs[this.#length] = hashOf(name) * MAX_RECORDS + record
    this.#length += 1
  }

  columns(): Pick<PackageIndex, 'hashes' | 'owners'> {
    const pairs = this.#pairs.subarray(0, this.#length).sort()
    const hashes = new Uint32Array(this.#length)
    const owners = new Uint32Array(this.#length)
    for (const [at, pair] of pairs.entries()) {
      hashes[at] = Math.floor(pair / MAX_RECORDS)
      owners[at] = pair % MAX_RECORDS
    }
    return { hashes, owners }
  }
}

/** FNV-1a over the code units, then mixed so that names that differ in their last letter lie apart. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function lowerBound(sorted: Uint32Array, wanted: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
