import type { Location, Notice } from '../../model/index.js'
import type { Target } from '../target.js'
import type { DeclaredFunction, Discovery } from './discovery.js'

/** Gathers what one marker tells: each target once, and names that tell functions apart. */
export class Found {
  private readonly targets = new Map<string, Target>()
  private readonly functions: { readonly scope: string; readonly unit: DeclaredFunction }[] = []
  private readonly notices: Notice[] = []

  /** What is a layer for one function is a layer for all. @returns its id */
  addTarget(target: Target): string {
    const known = this.targets.get(target.id)
    if (!known || (target.layer && !known.layer)) this.targets.set(target.id, target)
    return target.id
  }

  /** @param scope what tells functions of one name apart: a stack, a template */
  addFunction(scope: string, unit: DeclaredFunction): void {
    this.functions.push({ scope, unit })
  }

  /** @param at a place, or what it concerns */
  tell(at: Location | string, message: string, incomplete: boolean): Notice {
    const subject = typeof at === 'string' ? at : at.line === undefined ? at.path : `${at.path}:${at.line}`
    const notice: Notice = { stage: 'open', subject, message, incomplete }
    this.notices.push(notice)
    return notice
  }

  addNotices(notices: readonly Notice[]): void {
    this.notices.push(...notices)
  }

  discovery(): Discovery {
    return {
      functions: withUniqueNames(this.functions),
      targets: [...this.targets.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      notices: this.notices
    }
  }
}

/** Joins what several markers told. */
export function joinDiscoveries(
  all: readonly { readonly scope: string; readonly found: Discovery }[]
): Discovery {
  const joined = new Found()
  for (const { scope, found } of all) {
    for (const target of found.targets) joined.addTarget(target)
    for (const unit of found.functions) joined.addFunction(scope, unit)
    joined.addNotices(found.notices)
  }
  return joined.discovery()
}

/** A name stays as it is where it is the only one; else all of that name get their scope before it. */
function withUniqueNames(
  functions: readonly { readonly scope: string; readonly unit: DeclaredFunction }[]
): readonly DeclaredFunction[] {
  const uses = countBy(functions.map(({ unit }) => unit.name))
  const scoped = functions.map(({ scope, unit }) =>
    uses.get(unit.name) === 1 || scope === '' ? unit : { ...unit, name: `${scope}/${unit.name}` }
  )
  const taken = new Set<string>()
  return scoped.map((unit) => {
    let name = unit.name
    for (let copy = 2; taken.has(name); copy += 1) name = `${unit.name} (${copy})`
    taken.add(name)
    return name === unit.name ? unit : { ...unit, name }
  })
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
