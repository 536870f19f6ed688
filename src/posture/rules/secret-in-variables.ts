import { valueOf, type Variable } from '../../model/index.js'
import { given, problem } from '../answers.js'
import type { Answer, Problem, Rule } from '../rule.js'
import { isSensitiveName, knownSecret, likelySecret } from '../secrets.js'

export const secretInVariables: Rule = {
  id: 'secret-in-variables',
  rows: ['R13'],
  tier: 'A',
  severity: 'high',
  title: 'A secret stands in an environment variable, the description or a tag',
  sources: ['template', 'plan', 'account'],
  equivalents: ['Checkov CKV_AWS_45', 'Prowler awslambda_function_no_secrets_in_variables'],
  check: ({ settings }) => [
    ...given(settings.variables, (variables) => variables.flatMap(variableAnswer)),
    ...elsewhere(
      'the description',
      knownSecret(valueOf(settings.description)?.reveal() ?? ''),
      settings.description
    ),
    ...given(settings.tags, (tags) =>
      tags.flatMap(({ name, value }) =>
        elsewhere(`the tag ${name}`, knownSecret(value.reveal()), settings.tags)
      )
    )
  ]
}

const REMEDY =
  'Keep it in Secrets Manager or Parameter Store, give the function its name, and change it: it is known now'

function variableAnswer(variable: Variable): readonly Answer[] {
  const { name, from, value } = variable
  // What is computed is only worth a word where the name says that a secret is to be expected.
  if (from === 'unknown') {
    return isSensitiveName(name) ? [{ kind: 'gap', why: { kind: 'computed', by: name } }] : []
  }
  if (from !== 'literal' || value === undefined) return []
  const text = value.reveal()
  const known = knownSecret(text)
  if (known !== undefined) return [told(variable, `The variable ${name} holds ${known}`, name)]
  const likely = likelySecret(name, text)
  if (likely === undefined) return []
  const message = `The variable ${name} holds what looks like ${likely.what}`
  return [{ ...told(variable, message, name), severity: likely.severity }]
}

function elsewhere(
  where: string,
  known: string | undefined,
  place: { readonly state: string; readonly at?: Problem['at'] }
): readonly Answer[] {
  return known === undefined ? [] : [told(place, `${where.replace(/^t/, 'T')} holds ${known}`, where)]
}

function told(place: { readonly at?: Problem['at'] }, message: string, subject: string): Problem {
  return problem(place.at && { at: place.at }, { message, remedy: REMEDY, subject })
}
