import type { LayerReference } from '../../model/index.js'
import { given, problem } from '../answers.js'
import { layerParts, namesOwnAccount } from '../arns.js'
import type { Answer, Rule, Subject } from '../rule.js'
import type { Context } from '../context.js'

export const foreignLayer: Rule = {
  id: 'foreign-layer',
  rows: ['R9', 'D6', 'S3'],
  tier: 'A',
  severity: 'medium',
  title: 'A layer is from an account that nobody knows',
  sources: ['template', 'plan', 'account'],
  equivalents: ['Prowler awslambda_function_using_cross_account_layers'],
  check: (subject, context) =>
    given(subject.settings.layers, (layers) => layers.flatMap((layer) => answer(layer, subject, context)))
}

function answer(layer: LayerReference, { settings }: Subject, context: Context): readonly Answer[] {
  const { arn = '' } = layer
  const parts = layerParts(arn)
  if (parts === undefined || context.publisherOf(arn) !== undefined || namesOwnAccount(arn)) return []
  const { account, name } = parts
  if (!/^\d{12}$/.test(account)) return [{ kind: 'gap', why: { kind: 'computed', by: 'the account' } }]
  const standing = context.standing(account, settings)
  if (standing === 'own' || standing === 'allowed') return []
  return [
    problem(layer, {
      message:
        standing === 'foreign'
          ? `The layer ${name} is from account ${account}, which is no known publisher's`
          : `The layer ${name} is from account ${account}, and nothing says whose that is`,
      remedy: 'List the account in allowed-accounts or layer-publishers where it is known, or copy the layer',
      subject: `${account} ${name}`
    })
  ]
}
