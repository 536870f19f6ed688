import { valueOf } from '../../model/index.js'
import { accountIn } from '../arns.js'
import { given, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const openRepository: Rule = {
  id: 'open-repository',
  rows: ['R11', 'D6'],
  tier: 'A',
  severity: 'high',
  title: 'Others may use the repository of the image',
  sources: ['template', 'plan', 'account'],
  equivalents: ['Checkov CKV_AWS_32', 'Trivy AWS-0032', 'Prowler ecr_repositories_not_publicly_accessible'],
  check: ({ settings }, context) =>
    given(settings.image, (image) =>
      given(image.repository, (repository) =>
        given(repository.grants, (grants) =>
          grants.flatMap((grant) => {
            const who = valueOf(grant.principal) ?? ''
            const place = grant.at ? grant : repository.at ? repository : image
            if (who === '*' && grant.organisation.state === 'absent' && grant.conditions.length === 0) {
              const message = `Everybody may use the repository ${repository.id}`
              return [
                problem(place, { message, remedy: 'Name the accounts that pull from it', subject: '*' })
              ]
            }
            if (who === 'lambda.amazonaws.com') {
              const bound = grant.sourceArn.state !== 'absent' || grant.sourceAccount.state !== 'absent'
              const message = `Lambda may pull from ${repository.id} on behalf of everybody`
              return bound
                ? []
                : [
                    problem(place, {
                      message,
                      remedy: 'Add aws:SourceAccount or aws:SourceArn',
                      severity: 'low',
                      subject: who
                    })
                  ]
            }
            const account = accountIn(who)
            if (account === undefined || context.standing(account, settings) !== 'foreign') return []
            return [
              problem(place, {
                message: `Account ${account} may use the repository ${repository.id}`,
                remedy: 'Take the permission away, or list the account in allowed-accounts',
                severity: 'medium',
                subject: account
              })
            ]
          })
        )
      )
    )
}
