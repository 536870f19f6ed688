import { ecosystemName, type Component, type EcosystemName } from '../model/index.js'
import { versionOf } from './affects.js'
import type { Gaps } from './gaps.js'

/** One question to an advisory source: is anything known of this version of this package? */
export interface Question {
  /** Without the release; `ecosystem` has it. */
  readonly group: EcosystemName
  readonly ecosystem: string
  readonly name: string
  readonly version: string
  /** The components that it is asked for; several where their purls differ in qualifiers only. */
  readonly components: readonly Component[]
}

/** Whether OSV has advisories for packages of this kind. */
export function hasAdvisories({ ecosystem }: Component): boolean {
  return ecosystemName(ecosystem) !== undefined
}

/** Longer names and versions are no package's; sending them would only make an answer fail. */
const LONGEST = 512

/**
 * Turns components into questions, each asked once, sorted. What no source could answer is kept from them,
 * because one bad question fails a whole batch and an empty version would match every record of a package.
 */
export function questionsFor(components: readonly Component[], gaps: Gaps): readonly Question[] {
  const questions = new Map<string, Question & { components: Component[] }>()
  for (const component of components) {
    const group = ecosystemName(component.ecosystem)
    if (!group) continue
    const version = versionOf(component)
    const problem = problemOf(component.name, 'name') ?? problemOf(version, 'version')
    if (problem) {
      gaps.add(group, problem, [component])
      continue
    }
    const key = JSON.stringify([component.ecosystem, component.name, version])
    const question = questions.get(key)
    if (question) question.components.push(component)
    else {
      const { ecosystem, name } = component
      questions.set(key, { group, ecosystem, name, version, components: [component] })
    }
  }
  return [...questions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, question]) => question)
}

function problemOf(text: string, what: string): string | undefined {
  if (text.trim() === '') return `the package has no ${what}`
  if (text.length > LONGEST) return `the package's ${what} is longer than ${LONGEST} characters`
  if (!text.isWellFormed()) return `the package's ${what} is not valid Unicode`
  return undefined
}
