import { valueOf, type FunctionSettings, type Grant } from '../../model/index.js'
import { gapOf, given, isPartial, problem } from '../answers.js'
import { accountIn, namesOwnAccount, withoutPlaceholders } from '../arns.js'
import type { Context } from '../context.js'
import type { Answer, Rule } from '../rule.js'

export const crossAccountAccess: Rule = {
  id: 'cross-account-access',
  rows: ['D6'],
  tier: 'A',
  severity: 'critical',
  title: 'Somebody who is not known may call the function',
  sources: ['template', 'plan', 'account'],
  equivalents: [
    'Checkov CKV_AWS_301, CKV_AWS_364',
    'Trivy AWS-0067',
    'cfn-nag F13, F45, W24',
    'AWS Guard rules LAMBDA_NO_WILDCARD_PRINCIPALS, LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED',
    'Security Hub Lambda.1',
    'Prowler awslambda_function_not_publicly_accessible'
  ],
  check: ({ settings }, context) => [
    ...given(settings.grants, (grants) => grants.flatMap((grant) => answer(grant, settings, context))),
    ...given(settings.layers, (layers) =>
      layers.flatMap(({ grants }) =>
        grants?.state === 'set' ? grants.value.flatMap((grant) => layerAnswer(grant, settings, context)) : []
      )
    )
  ]
}

function answer(grant: Grant, settings: FunctionSettings, context: Context): readonly Answer[] {
  const { principal } = grant
  if (principal.state !== 'set') return gapOf(principal)
  // What comes through a function URL is the subject of another rule.
  if (grant.urlAuthentication.state === 'set' || grant.conditions.includes('lambda:invokedviafunctionurl')) {
    return []
  }
  const who = principal.value
  if (who === '*') return everybody(grant, context)
  if (/^[\w.${}:-]+\.amazon(aws)?\.com(\.cn)?$/.test(who)) return service(who, grant)
  const account = accountIn(who)
  if (account !== undefined) return outsider(account, grant, settings, context)
  return isPartial(who) && !namesOwnAccount(who) ? [{ kind: 'gap', why: { kind: 'computed', by: who } }] : []
}

function everybody(grant: Grant, context: Context): readonly Answer[] {
  const { organisation, sourceArn, sourceAccount } = grant
  if (organisation.state === 'unknown') return gapOf(organisation)
  if (organisation.state === 'set') return ofOrganisation(organisation.value, grant, context)
  const narrowed =
    sourceArn.state !== 'absent' || sourceAccount.state !== 'absent' || grant.conditions.length > 0
  return [
    problem(grant, {
      message: narrowed
        ? 'Everybody may call the function under a condition'
        : 'Everybody in every AWS account may call the function',
      remedy: 'Name the accounts or services that call it, or the organisation',
      subject: '*',
      ...(narrowed ? { severity: 'medium' } : {})
    })
  ]
}

function ofOrganisation(organisation: string, grant: Grant, context: Context): readonly Answer[] {
  if (isPartial(organisation) || context.isAllowed(organisation)) return []
  return [
    problem(grant, {
      message: `All accounts of the organisation ${organisation} may call the function`,
      remedy: 'List the organisation in allowed-accounts where that is meant',
      subject: organisation,
      severity: 'low'
    })
  ]
}

/** A service acts for whoever set it up, so that it must be said for whom it may. */
function service(who: string, grant: Grant): readonly Answer[] {
  const { sourceArn, sourceAccount } = grant
  if (sourceAccount.state !== 'absent' || grant.conditions.length > 0) return []
  const arn = valueOf(sourceArn)
  // The ARN of a bucket names no account: the bucket may be made again by somebody else.
  const bucket = arn !== undefined && /^arn:[\w-]*:s3:::/.test(withoutPlaceholders(arn))
  if (sourceArn.state !== 'absent' && !bucket) return []
  return [
    problem(grant, {
      message: bucket
        ? `${who} may call the function for a bucket whose owner is not named`
        : `${who} may call the function on behalf of everybody`,
      remedy: bucket ? 'Add SourceAccount beside SourceArn' : 'Add SourceArn, or SourceAccount',
      subject: who,
      severity: 'medium'
    })
  ]
}

function outsider(
  account: string,
  grant: Grant,
  settings: FunctionSettings,
  context: Context
): readonly Answer[] {
  const standing = context.standing(account, settings)
  if (standing === 'own' || standing === 'allowed') return []
  return [
    problem(grant, {
      message:
        standing === 'foreign'
          ? `Account ${account} may call the function`
          : `Account ${account} may call the function, and nothing says whose it is`,
      remedy: 'Take the permission away, or list the account in allowed-accounts',
      subject: account,
      severity: standing === 'foreign' ? 'high' : 'medium'
    })
  ]
}

function layerAnswer(grant: Grant, settings: FunctionSettings, context: Context): readonly Answer[] {
  const { principal, organisation } = grant
  if (principal.state !== 'set') return gapOf(principal)
  if (organisation.state === 'set') return ofOrganisation(organisation.value, grant, context)
  if (principal.value === '*') {
    return [
      problem(grant, {
        message: 'Everybody in every AWS account may download a layer of the function',
        remedy: 'Name the accounts that use the layer, or the organisation',
        subject: 'layer *',
        severity: 'medium'
      })
    ]
  }
  const account = accountIn(principal.value)
  if (account === undefined || ['own', 'allowed'].includes(context.standing(account, settings))) return []
  return [
    problem(grant, {
      message: `Account ${account} may download a layer of the function`,
      remedy: 'Take the permission away, or list the account in allowed-accounts',
      subject: `layer ${account}`,
      severity: 'low'
    })
  ]
}
