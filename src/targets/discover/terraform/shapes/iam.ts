import { filled, list, object, type Translate } from './shape.js'

/**
 * Roles and policies.
 * Source: hashicorp/terraform-provider-aws, website/docs/r/iam_*.html.markdown, read 2026-11.
 */
export const IAM: Readonly<Record<string, Translate>> = {
  aws_iam_role: (block) => ({
    type: 'AWS::IAM::Role',
    properties: {
      Arn: block.get('arn'),
      RoleName: block.get('name'),
      PermissionsBoundary: filled(block.get('permissions_boundary')),
      ManagedPolicyArns: block.get('managed_policy_arns'),
      Policies: list(
        block.blocks('inline_policy').map((policy) =>
          // The provider writes one without name and document where there is none.
          object({
            PolicyName: filled(policy.get('name')),
            PolicyDocument: filled(policy.document('policy'))
          })
        )
      )
    }
  }),
  aws_iam_role_policy: (block) => ({
    type: 'AWS::IAM::Policy',
    properties: {
      PolicyName: block.get('name'),
      PolicyDocument: block.document('policy'),
      Roles: list([block.link('role')])
    }
  }),
  aws_iam_policy: (block) => ({
    type: 'AWS::IAM::ManagedPolicy',
    properties: {
      Arn: block.get('arn'),
      ManagedPolicyName: block.get('name'),
      PolicyDocument: block.document('policy')
    }
  }),
  aws_iam_role_policy_attachment: (block) => ({
    type: 'Plan::PolicyAttachment',
    properties: { Roles: list([block.link('role')]), PolicyArn: block.link('policy_arn') }
  }),
  aws_iam_policy_attachment: (block) => ({
    type: 'Plan::PolicyAttachment',
    properties: { Roles: block.get('roles'), PolicyArn: block.link('policy_arn') }
  })
}
