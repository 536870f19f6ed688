import { UserError, type Severity } from '../model/index.js'
import type { PostureOptions } from './inspect.js'
import type { Rule } from './rule.js'
import { RULES } from './rules/index.js'

/** A word of the user's, with the words that name its place in an error message. */
export interface Word {
  readonly value: string
  readonly where: string
}

/** What a user says about the rules. */
export interface PostureRequest {
  /** `on`, `off`, `all`, and rules with a sign: `+unused-function`, `-no-tracing`. */
  readonly words: readonly Word[]
  readonly severities: readonly {
    readonly rule: string
    readonly severity: Severity
    readonly where: string
  }[]
  readonly allowedAccounts: readonly string[]
  readonly layerPublishers: ReadonlyMap<string, string>
}

/**
 * Works out which rules are asked for: those of tier A, unless more or fewer are named.
 * @returns undefined where they are switched off
 * @throws UserError naming the first word that is wrong
 */
export function choosePosture(request: PostureRequest): PostureOptions | undefined {
  const words = request.words.map(({ value, where }) => ({ value: value.toLowerCase(), where }))
  for (const { rule, where } of request.severities) ruleNamed(rule, where)
  const signed = words.filter(({ value }) => /^[+-]/.test(value))
  for (const word of words) check(word)
  if (words.some(({ value }) => value === 'off')) {
    const other = words.find(({ value }) => value !== 'off')
    if (other) throw new UserError(`${other.where} is '${other.value}' beside 'off'; leave one of them out`)
    return undefined
  }
  const all = words.some(({ value }) => value === 'all')
  const chosen = new Set(RULES.filter((rule) => all || rule.tier === 'A'))
  for (const { value, where } of signed) {
    const rule = ruleNamed(value.slice(1), where)
    if (value.startsWith('+')) chosen.add(rule)
    else chosen.delete(rule)
  }
  return {
    rules: [...chosen],
    severities: new Map(request.severities.map(({ rule, severity }) => [rule, severity])),
    trust: { accounts: request.allowedAccounts, publishers: request.layerPublishers }
  }
}

function check({ value, where }: Word): void {
  if (['on', 'off', 'all'].includes(value)) return
  if (/^[+-]/.test(value)) {
    ruleNamed(value.slice(1), where)
    return
  }
  const known = RULES.some(({ id }) => id === value)
  throw new UserError(
    known
      ? `${where} is '${value}' without a sign; write +${value} to add the rule, -${value} to take it away`
      : `${where} is '${value.slice(0, 60)}'; write on, off, all, or rules with a sign such as -no-tracing`
  )
}

function ruleNamed(id: string, where: string): Rule {
  const rule = RULES.find((candidate) => candidate.id === id)
  if (rule) return rule
  const near = RULES.filter((candidate) =>
    candidate.id.split('-').some((word) => id.split('-').includes(word))
  )
  const guess =
    near.length > 0
      ? near
          .map((each) => each.id)
          .slice(0, 3)
          .join(', ')
      : 'the pages in docs/rules'
  throw new UserError(`${where}: there is no rule '${id.slice(0, 60)}'; see ${guess}`)
}
