import type { Component, Contents, Evidence, FunctionUnit, Notice } from '../model/index.js'

/** What one function has: its code, its layers, the packages in these, and what could not be seen of them. */
export function contentsOfFunction(contents: Contents, unit: FunctionUnit): Contents {
  const ids = new Set([unit.code, ...unit.layers])
  const foreign = new Set([
    ...contents.artifacts.map(({ id }) => id).filter((id) => !ids.has(id)),
    ...contents.functions.map(({ name }) => name).filter((name) => name !== unit.name)
  ])
  return {
    artifacts: contents.artifacts.filter(({ id }) => ids.has(id)),
    functions: [unit],
    components: contents.components.flatMap((component) => componentIn(component, ids, unit.name)),
    notices: contents.notices.filter((notice) => !isAboutOneOf(foreign, notice))
  }
}

function componentIn(component: Component, ids: ReadonlySet<string>, name: string): readonly Component[] {
  // Most packages are in other functions, and a sweep has thousands of these.
  if (!component.evidence.some(({ artifact }) => ids.has(artifact))) return []
  const evidence = component.evidence
    .filter(({ artifact }) => ids.has(artifact))
    .map((seen) => (seen.shadowedBy === undefined ? seen : shadowedIn(seen, name)))
  return [{ ...component, evidence }]
}

function shadowedIn({ shadowedBy = [], ...seen }: Evidence, name: string): Evidence {
  const here = shadowedBy.filter((by) => by.function === name)
  return here.length === 0 ? seen : { ...seen, shadowedBy: here }
}

/** Whether a notice is about something of other functions alone. In doubt it is not: a gap that is told twice is none. */
function isAboutOneOf(foreign: ReadonlySet<string>, { subject }: Notice): boolean {
  const [artifact = ''] = subject.split('!/', 1)
  return foreign.has(subject) || foreign.has(artifact)
}
