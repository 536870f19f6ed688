import { ownerOf, type FunctionUnit, type Report, type Severity } from '../../model/index.js'
import type { Step } from './plan.js'
import { compareText } from './words.js'

/** Functions and steps that one picture can show and still be read. */
const MOST = 12
const MOST_ARROWS = 60

/** A function, a layer or a step in a picture. Names are untrusted. */
export interface Node {
  /** Ours: `f1`, `l1`, `p1`. */
  readonly id: string
  readonly kind: 'function' | 'layer' | 'step'
  readonly name: string
  /** Of a step: how many findings call for it, and the worst of them. */
  readonly findings?: number
  readonly severity?: Severity
}

export interface Picture {
  readonly nodes: readonly Node[]
  /** Ids of nodes, from the one that has to the one that is had. */
  readonly arrows: readonly (readonly [string, string])[]
}

/**
 * Which function gets which package from where: functions, the layers that bring something to them, and the packages
 * to move. Only drawn where functions have something in common; a list says the rest as well.
 */
export function pictureOf(
  { functions, artifacts }: Pick<Report, 'functions' | 'artifacts'>,
  steps: readonly Step[]
): Picture | undefined {
  const packages = steps.filter(({ owner }) => owner !== undefined)
  const units = functions
    .filter((unit) => packages.some((step) => artifactsFor(unit, step).length > 0))
    .sort((a, b) => compareText(a.name, b.name))
  const shared = packages.some(
    (step) => units.filter((unit) => artifactsFor(unit, step).length > 0).length > 1
  )
  if (!shared || units.length > MOST || packages.length > MOST) return undefined

  const layerIds = new Set(artifacts.filter(({ kind }) => kind === 'layer').map(({ id }) => id))
  const layers = [...new Set(units.flatMap((unit) => packages.flatMap((step) => artifactsFor(unit, step))))]
    .filter((id) => layerIds.has(id))
    .sort(compareText)
  const arrows = new Map<string, readonly [string, string]>()
  const draw = (from: string, to: string): unknown => arrows.set(`${from} ${to}`, [from, to])
  for (const [index, unit] of units.entries()) {
    for (const [at, step] of packages.entries()) {
      for (const artifact of artifactsFor(unit, step)) {
        const layer = layers.indexOf(artifact)
        if (layer < 0) draw(`f${index + 1}`, `p${at + 1}`)
        else {
          draw(`f${index + 1}`, `l${layer + 1}`)
          draw(`l${layer + 1}`, `p${at + 1}`)
        }
      }
    }
  }
  if (arrows.size > MOST_ARROWS) return undefined
  return {
    nodes: [
      ...units.map(({ name }, index): Node => ({ id: `f${index + 1}`, kind: 'function', name })),
      ...layers.map((id, index): Node => ({ id: `l${index + 1}`, kind: 'layer', name: layerName(id) })),
      ...packages.map(({ name, from, rows }, index): Node => ({
        id: `p${index + 1}`,
        kind: 'step',
        name: from === '' ? name : `${name} ${from}`,
        findings: rows.length,
        severity: rows[0].finding.severity
      }))
    ],
    arrows: [...arrows.values()]
  }
}

/** The artifacts of a function that hold what a step is about. */
function artifactsFor({ code, layers }: FunctionUnit, { artifacts }: Step): readonly string[] {
  return [code, ...layers].filter((id) => artifacts.includes(id))
}

/** The last part of a path; of an ARN the name and the version. */
function layerName(id: string): string {
  const arn = ownerOf({ kind: 'layer', id }) !== 'your layer'
  return arn ? id.split(':').slice(-2).join(':') : id.slice(id.lastIndexOf('/') + 1)
}
