import { valueOf, type Grant, type MessageTarget, type Setting } from '../../model/index.js'
import { gapOf, items, problem } from '../answers.js'
import type { Answer, Rule } from '../rule.js'

export const insecureDlq: Rule = {
  id: 'insecure-dlq',
  rows: ['R16'],
  tier: 'A',
  severity: 'high',
  title: 'Events that failed lie where others can read them',
  sources: ['template', 'plan', 'account'],
  equivalents: [
    'Checkov CKV_AWS_26, CKV_AWS_27, CKV_AWS_168',
    'Trivy AWS-0095, AWS-0096, AWS-0097, AWS-0135, AWS-0136',
    'Prowler sqs_queues_server_side_encryption_enabled, sqs_queues_not_publicly_accessible'
  ],
  check: ({ settings }) => {
    const mappings = items(settings.triggers).flatMap(({ mapping }) => (mapping ? [mapping.onFailure] : []))
    return [settings.deadLetterTarget, settings.asyncOnFailure, ...mappings].flatMap(answer)
  }
}

function answer(setting: Setting<MessageTarget>): readonly Answer[] {
  if (setting.state !== 'set') return gapOf(setting)
  const target = setting.value
  const open = items(target.grants).filter(isForEverybody)
  return [
    // Silence is no proof: queues encrypt by themselves unless somebody switches it off.
    ...(valueOf(target.encrypted) === false
      ? [
          problem(target, {
            message: `The encryption of ${target.id}, where failed events go, is switched off`,
            remedy: 'Leave SqsManagedSseEnabled out, or set KmsMasterKeyId',
            severity: 'medium',
            subject: `encryption ${target.id}`
          })
        ]
      : []),
    ...open.slice(0, 1).map((grant) =>
      problem(grant.at ? grant : target, {
        message: `Everybody may use ${target.id}, where failed events go`,
        remedy: 'Name the principals in its policy',
        subject: `policy ${target.id}`
      })
    ),
    ...gapOf(target.encrypted),
    ...gapOf(target.grants)
  ]
}

function isForEverybody({ principal, sourceArn, sourceAccount, organisation, conditions }: Grant): boolean {
  return (
    valueOf(principal) === '*' &&
    conditions.length === 0 &&
    [sourceArn, sourceAccount, organisation].every(({ state }) => state === 'absent')
  )
}
