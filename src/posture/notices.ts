import type { NotEvaluated, Notice } from '../model/index.js'

/**
 * What the rules could not say, as few notices as tell it all: one for each permission that is missing, one for each
 * rule and reason besides. What a kind of source never says is left to the summary: it is no surprise.
 */
export function gapNotices(all: readonly NotEvaluated[]): readonly Notice[] {
  const permissions = new Map<string, NotEvaluated[]>()
  const notices: Notice[] = []
  for (const each of all) {
    const { why, detail = '' } = each
    if (why === 'denied') permissions.set(detail, [...(permissions.get(detail) ?? []), each])
    if (why === 'failed') notices.push(notice(each, `not evaluated: ${detail}`, true))
    if (why === 'computed') notices.push(notice(each, 'not evaluated: the value is computed on deployment'))
    if (why === 'after-apply') {
      notices.push(notice(each, 'not evaluated: the value is known only after the plan was applied'))
    }
  }
  return [...notices, ...Array.from(permissions, ([permission, denied]) => deniedNotice(permission, denied))]
}

function notice({ rule, functions }: NotEvaluated, message: string, incomplete = false): Notice {
  return { stage: 'inspect', subject: `${rule} (${countOf(functions)})`, message, incomplete }
}

function deniedNotice(permission: string, denied: readonly NotEvaluated[]): Notice {
  const rules = denied.map(({ rule }) => rule)
  const functions = new Set(denied.flatMap((each) => each.functions))
  const shown =
    rules.length > 6 ? `${rules.slice(0, 6).join(', ')} and ${rules.length - 6} more` : rules.join(', ')
  return {
    stage: 'inspect',
    subject: permission,
    message: `not granted, so that for ${countOf([...functions])} these rules were not evaluated: ${shown}; grant it, or take the rules away with the option posture`,
    incomplete: true
  }
}

function countOf(functions: readonly string[]): string {
  return `${functions.length} function${functions.length === 1 ? '' : 's'}`
}
