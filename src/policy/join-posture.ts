import type { NotEvaluated, PostureSummary, RuleSummary } from '../model/index.js'

/** Makes one summary of the parts'. @returns undefined where no part has one */
export function joinPosture(summaries: readonly PostureSummary[]): PostureSummary | undefined {
  const [first] = summaries
  if (!first) return undefined
  const rules = new Map<string, RuleSummary>()
  for (const rule of summaries.flatMap((each) => each.rules)) {
    const before = rules.get(rule.id)
    rules.set(rule.id, {
      id: rule.id,
      title: rule.title,
      evaluated: rule.evaluated + (before?.evaluated ?? 0),
      found: rule.found + (before?.found ?? 0)
    })
  }
  const gaps = new Map<string, NotEvaluated>()
  for (const gap of summaries.flatMap((each) => each.notEvaluated)) {
    const key = JSON.stringify([gap.rule, gap.why, gap.detail ?? ''])
    const functions = [...new Set([...(gaps.get(key)?.functions ?? []), ...gap.functions])].sort()
    gaps.set(key, { ...gap, functions })
  }
  return {
    rules: sorted(rules),
    notEvaluated: sorted(gaps),
    unconfigured: [...new Set(summaries.flatMap((each) => each.unconfigured))].sort(),
    manual: first.manual.map(({ rows, question }) => ({ rows, question }))
  }
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}
