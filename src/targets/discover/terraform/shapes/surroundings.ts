import { filled, nested, type Translate } from './shape.js'

/**
 * File systems, networks and image repositories.
 * Source: hashicorp/terraform-provider-aws, website/docs/r, read 2026-11.
 */
export const SURROUNDINGS: Readonly<Record<string, Translate>> = {
  aws_efs_file_system: (block) => ({
    type: 'AWS::EFS::FileSystem',
    properties: { Arn: block.get('arn'), Id: block.get('id'), Encrypted: block.get('encrypted') }
  }),
  aws_efs_access_point: (block) => ({
    type: 'AWS::EFS::AccessPoint',
    properties: {
      Arn: block.get('arn'),
      FileSystemId: block.link('file_system_id'),
      RootDirectory: nested(block.block('root_directory'), (each) => ({ Path: filled(each.get('path')) })),
      PosixUser: nested(block.block('posix_user'), (each) => ({ Uid: each.get('uid') }))
    }
  }),
  aws_vpc: (block) => ({ type: 'AWS::EC2::VPC', properties: { Arn: block.get('arn'), Id: block.get('id') } }),
  aws_subnet: (block) => ({
    type: 'AWS::EC2::Subnet',
    properties: { Arn: block.get('arn'), Id: block.get('id'), VpcId: block.link('vpc_id') }
  }),
  aws_vpc_endpoint: (block) => ({
    type: 'AWS::EC2::VPCEndpoint',
    properties: {
      VpcId: block.link('vpc_id'),
      ServiceName: block.get('service_name'),
      PolicyDocument: filled(block.document('policy'))
    }
  }),
  aws_ecr_repository: (block) => ({
    type: 'AWS::ECR::Repository',
    properties: {
      Arn: block.get('arn'),
      RepositoryName: block.get('name'),
      Id: filled(block.get('repository_url')),
      ImageTagMutability: block.get('image_tag_mutability'),
      ImageScanningConfiguration: nested(block.block('image_scanning_configuration'), (each) => ({
        ScanOnPush: each.get('scan_on_push')
      }))
    }
  }),
  aws_ecr_repository_policy: (block) => ({
    type: 'Plan::RepositoryPolicy',
    properties: { Repository: block.link('repository'), RepositoryPolicyText: block.document('policy') }
  })
}
