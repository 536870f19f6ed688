import { orderingOf } from '../advisories/versions/index.js'
import type { Component, FunctionUnit } from '../model/index.js'
import { placementsOf, type Placement } from './mount.js'
import { SEARCHES, type Search, type Slot } from './search.js'

interface Candidate {
  readonly placement: Placement
  readonly slot: Slot
}

/**
 * Works out which copies of packages a function loads, where it has several.
 * @returns for each copy that it does not load, the one that it loads instead
 */
export function shadowsIn(
  unit: FunctionUnit,
  components: readonly Component[]
): ReadonlyMap<Placement, Placement> {
  const shadows = new Map<Placement, Placement>()
  const placements = placementsOf(unit, components)
  for (const search of SEARCHES) {
    const candidates = placements.flatMap((placement) => {
      if (placement.component.ecosystem !== search.ecosystem) return []
      const slot = search.slot(placement, unit.runtime)
      return slot ? [{ placement, slot }] : []
    })
    for (const [shadowed, by] of resolve(candidates, search)) shadows.set(shadowed, by)
  }
  return shadows
}

function resolve(candidates: readonly Candidate[], search: Search): ReadonlyMap<Placement, Placement> {
  const winners = new Map<string, Candidate>()
  for (const candidate of candidates) {
    if (candidate.slot.inside || !candidate.slot.certain) continue
    const best = winners.get(candidate.slot.name)
    if (!best || beats(candidate, best, search)) winners.set(candidate.slot.name, candidate)
  }
  const losers = candidates.filter((candidate) => !standsWith(candidate, winners.get(candidate.slot.name)))
  const shared = search.wins === 'first' ? rootsInUse(candidates, losers) : new Set<string>()
  const shadows = new Map<Placement, Placement>()
  for (const loser of losers) {
    const { placement, slot } = loser
    const winner = winners.get(slot.name)
    if (!winner) continue
    // It may be that this one is met first after all.
    if (!slot.certain && beats(loser, winner, search)) continue
    const sameRoot = slot.root === winner.slot.root
    // Who lies beside a hidden package asks its own root first and still gets it.
    if (!sameRoot && shared.has(slot.root)) continue
    // A layer replaces file by file: what lay inside the other layer's package may still be there.
    if (sameRoot && slot.inside) continue
    shadows.set(placement, winner.placement)
  }
  return shadows
}

/** Later layers are laid over earlier ones, so that in one root the last one stands. */
function beats(a: Candidate, b: Candidate, search: Search): boolean {
  if (search.wins === 'highest') {
    const order =
      orderingOf(search.ecosystem)?.compare(a.placement.component.version, b.placement.component.version) ?? 0
    if (order !== 0) return order > 0
  }
  if (a.slot.rank !== b.slot.rank) return a.slot.rank < b.slot.rank
  if (a.slot.order !== b.slot.order) return a.slot.order < b.slot.order
  return a.placement.level > b.placement.level
}

/** The winner itself, and what lies inside it. */
function standsWith({ placement, slot }: Candidate, winner: Candidate | undefined): boolean {
  return (
    slot.root === winner?.slot.root &&
    slot.order === winner.slot.order &&
    placement.level === winner.placement.level
  )
}

/** Roots in which at least one package is loaded, which may load the hidden ones beside it. */
function rootsInUse(candidates: readonly Candidate[], losers: readonly Candidate[]): ReadonlySet<string> {
  const lost = new Set(losers)
  return new Set(candidates.filter((candidate) => !lost.has(candidate)).map(({ slot }) => slot.root))
}
