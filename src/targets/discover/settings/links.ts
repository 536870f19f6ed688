import { ABSENT, set, type Setting } from '../../../model/index.js'
import type { Resource, Value } from '../value.js'
import type { Lookup, NamedFunction } from './lookup.js'
import { cannotTell } from './reading.js'

/** Something that a resource says of a function, and of which version of it. */
export interface Link<T> {
  readonly item: T
  readonly qualifier?: string
}

/** What resources of one kind say of the functions of a source. */
export interface Links<T> {
  /** In the order of the source. */
  of(functionId: string): readonly Link<T>[]
  /**
   * What is said of a function as a setting.
   * @returns `absent` where nothing is; `unknown` where nothing is known and a resource may speak of it, or not
   */
  setting<Made>(functionId: string, make: (link: Link<T>) => Made): Setting<readonly Made[]>
}

/** One thing that names a function: a permission, a target of a rule. */
export interface Naming<T> {
  readonly target: Value | undefined
  readonly item: T
}

/** Sorts what names functions by the functions that it names, in one pass. */
export function linkFunctions<T>(lookup: Lookup, namings: Iterable<Naming<T>>): Links<T> {
  const links = new Map<string, Link<T>[]>()
  let uncertain: Value | undefined
  for (const { target, item } of namings) {
    const named = lookup.functionOf(target)
    if (named === 'maybe') uncertain ??= target
    else if (named) push(links, named, item)
  }
  const of = (id: string) => links.get(id) ?? []
  return {
    of,
    setting(id, make) {
      const made = of(id).map(make)
      if (made.length > 0) return set(made)
      return uncertain ? cannotTell(uncertain) : ABSENT
    }
  }
}

/** Links of resources by the property that names the function. */
export function linkResources(
  lookup: Lookup,
  property: (resource: Resource) => Value | undefined,
  ...types: readonly string[]
): Links<Resource> {
  return linkFunctions(
    lookup,
    lookup.ofType(...types).map((item) => ({ target: property(item), item }))
  )
}

function push<T>(links: Map<string, Link<T>[]>, { id, qualifier }: NamedFunction, item: T): void {
  const link = { item, ...(qualifier === undefined ? {} : { qualifier }) }
  const list = links.get(id)
  if (list) list.push(link)
  else links.set(id, [link])
}
