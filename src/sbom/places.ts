import type { Component, Evidence } from '../model/index.js'
import { CONFIDENCE, techniqueOf, type Technique } from './identity.js'
import { order } from './structure.js'

/** A place where a package was seen, in words. */
export interface Place {
  /** `build/fn.zip!/node_modules/x/package.json`. */
  readonly location: string
  /** How it was seen, how sure that is, and whose it is. */
  readonly context: string
}

/** By what a package was recognised, the best of each kind. */
export interface Method {
  readonly technique: Technique
  /** 0 to 1. */
  readonly confidence: number
  /** Id of the cataloger. */
  readonly value: string
}

/** What the evidence of one package comes to. */
export interface Recognition {
  readonly places: readonly Place[]
  /** In the order of the places where each was first of use. */
  readonly methods: readonly Method[]
  /** As sure as the best of the methods. */
  readonly confidence: number
}

/** @param owner whose an artifact is */
export function recognise({ evidence }: Component, owner: (artifact: string) => string): Recognition {
  const seen = byPlace(evidence)
  const methods = methodsOf(seen)
  return {
    places: seen.map((each) => placeOf(each, owner(each.artifact))),
    methods,
    confidence: methods.reduce((best, { confidence }) => Math.max(best, confidence), 0)
  }
}

function methodsOf(evidence: readonly Evidence[]): readonly Method[] {
  const methods = new Map<string, Method>()
  for (const seen of evidence) {
    const technique = techniqueOf(seen)
    const confidence = CONFIDENCE[seen.confidence ?? 'exact']
    const key = `${technique}\0${seen.cataloger}`
    const best = methods.get(key)
    if (!best || best.confidence < confidence)
      methods.set(key, { technique, confidence, value: seen.cataloger })
  }
  return [...methods.values()]
}

function placeOf(seen: Evidence, owner: string): Place {
  const { artifact, path, layer, how, confidence = 'exact', bundledIn, ownedBy, shadowedBy = [] } = seen
  const context = [
    how,
    confidence,
    owner,
    ...(layer === undefined ? [] : [`layer ${layer}`]),
    ...(bundledIn === undefined ? [] : [`inside ${bundledIn}`]),
    ...(ownedBy === undefined ? [] : [`of the distribution's package ${ownedBy}`]),
    ...shadowedBy.map((by) => `not loaded by ${by.function}, which loads ${by.artifact}!/${by.path}`)
  ]
  return { location: `${artifact}!/${path}`, context: context.join('; ') }
}

function byPlace(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < 2) return evidence
  return evidence
    .map((seen) => ({ seen, key: [seen.artifact, seen.path, seen.how, seen.cataloger].join('\0') }))
    .sort((a, b) => order(a.key, b.key))
    .map(({ seen }) => seen)
}
