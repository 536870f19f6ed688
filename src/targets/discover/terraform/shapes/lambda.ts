import type { Value } from '../../value.js'
import type { Block } from '../block.js'
import { filled, filledList, list, nested, object, type Shape, type Translate } from './shape.js'

/**
 * Functions and what belongs to them.
 * Source: hashicorp/terraform-provider-aws, website/docs/r/lambda_*.html.markdown, read 2026-11.
 */
export const LAMBDA: Readonly<Record<string, Translate>> = {
  aws_lambda_function: fn,
  aws_lambda_layer_version: (block) => ({
    type: 'AWS::Lambda::LayerVersion',
    properties: { Arn: block.get('arn'), LayerName: block.get('layer_name') }
  }),
  aws_lambda_layer_version_permission: (block) => ({
    type: 'AWS::Lambda::LayerVersionPermission',
    properties: {
      LayerVersionArn: block.link('layer_name'),
      Principal: block.get('principal'),
      Action: block.get('action'),
      OrganizationId: filled(block.get('organization_id'))
    }
  }),
  aws_lambda_permission: (block) => ({
    type: 'AWS::Lambda::Permission',
    properties: {
      FunctionName: block.link('function_name'),
      Qualifier: filled(block.get('qualifier')),
      Action: block.get('action'),
      Principal: block.get('principal'),
      SourceArn: block.link('source_arn'),
      SourceAccount: filled(block.get('source_account')),
      PrincipalOrgID: filled(block.get('principal_org_id')),
      FunctionUrlAuthType: filled(block.get('function_url_auth_type')),
      EventSourceToken: filled(block.get('event_source_token')),
      InvokedViaFunctionUrl: block.get('invoked_via_function_url')
    }
  }),
  aws_lambda_function_url: (block) => ({
    type: 'AWS::Lambda::Url',
    properties: {
      TargetFunctionArn: block.link('function_name'),
      Qualifier: filled(block.get('qualifier')),
      AuthType: block.get('authorization_type'),
      Cors: nested(block.block('cors'), (cors) => ({ AllowOrigins: filledList(cors.get('allow_origins')) }))
    }
  }),
  aws_lambda_alias: (block) => ({
    type: 'AWS::Lambda::Alias',
    properties: {
      Arn: block.get('arn'),
      Name: block.get('name'),
      FunctionName: block.link('function_name'),
      FunctionVersion: block.get('function_version')
    }
  }),
  aws_lambda_event_source_mapping: mapping,
  aws_lambda_function_event_invoke_config: (block) => ({
    type: 'AWS::Lambda::EventInvokeConfig',
    properties: {
      FunctionName: block.link('function_name'),
      DestinationConfig: destinations(block, 'destination')
    }
  }),
  aws_lambda_provisioned_concurrency_config: (block) => ({
    type: 'AWS::Lambda::Version',
    properties: {
      FunctionName: block.link('function_name'),
      ProvisionedConcurrencyConfig: object({
        ProvisionedConcurrentExecutions: block.get('provisioned_concurrent_executions')
      })
    }
  }),
  aws_lambda_runtime_management_config: (block) => ({
    type: 'Plan::FunctionPart',
    properties: {
      FunctionName: block.link('function_name'),
      RuntimeManagementConfig: object({ UpdateRuntimeOn: block.get('update_runtime_on') })
    }
  }),
  aws_lambda_function_recursion_config: (block) => ({
    type: 'Plan::FunctionPart',
    properties: { FunctionName: block.link('function_name'), RecursiveLoop: block.get('recursive_loop') }
  }),
  aws_lambda_code_signing_config: (block) => ({
    type: 'AWS::Lambda::CodeSigningConfig',
    properties: {
      Arn: block.get('arn'),
      CodeSigningPolicies: nested(block.block('policies'), (policies) => ({
        UntrustedArtifactOnDeployment: policies.get('untrusted_artifact_on_deployment')
      }))
    }
  })
}

function fn(block: Block): Shape {
  return {
    type: 'AWS::Lambda::Function',
    properties: {
      Arn: block.get('arn'),
      FunctionName: block.get('function_name'),
      PackageType: block.get('package_type'),
      Runtime: filled(block.get('runtime')),
      Handler: filled(block.get('handler')),
      Architectures: filledList(block.get('architectures')),
      Timeout: block.get('timeout'),
      Description: filled(block.get('description')),
      Tags: filledMap(block.get('tags')),
      KmsKeyArn: filled(block.get('kms_key_arn')),
      Role: block.link('role'),
      Layers: filledList(block.get('layers')),
      Code: object({ ImageUri: filled(block.get('image_uri')) }),
      CodeSha256: block.get('code_sha256'),
      CodeSigningConfigArn: filled(block.link('code_signing_config_arn')),
      ReservedConcurrentExecutions: unlessUnset(block.get('reserved_concurrent_executions')),
      Environment: nested(block.block('environment'), (each) => ({ Variables: each.get('variables') })),
      EphemeralStorage: nested(block.block('ephemeral_storage'), (each) => ({ Size: each.get('size') })),
      TracingConfig: nested(block.block('tracing_config'), (each) => ({ Mode: each.get('mode') })),
      DeadLetterConfig: nested(block.block('dead_letter_config'), (each) => ({
        TargetArn: filled(each.link('target_arn'))
      })),
      VpcConfig: nested(block.block('vpc_config'), (each) => ({
        SubnetIds: filledList(each.get('subnet_ids'))
      })),
      LoggingConfig: nested(block.block('logging_config'), (each) => ({
        LogFormat: each.get('log_format'),
        ApplicationLogLevel: filled(each.get('application_log_level')),
        LogGroup: ownGroup(each)
      })),
      FileSystemConfigs: list(
        block.blocks('file_system_config').map((each) => object({ Arn: each.link('arn') }))
      )
    }
  }
}

/** The provider writes -1 where nothing is reserved. */
function unlessUnset(value: Value | undefined): Value | undefined {
  return value?.kind === 'scalar' && value.value === -1 ? undefined : value
}

function filledMap(value: Value | undefined): Value | undefined {
  return value?.kind === 'mapping' && value.entries.size === 0 ? undefined : value
}

/** Where none was named the provider writes the group that Lambda makes, which is found by its name. */
function ownGroup(block: Block): Value | undefined {
  const group = filled(block.link('log_group'))
  const made = group?.kind === 'scalar' && String(group.value).startsWith('/aws/lambda/')
  return made ? undefined : group
}

function mapping(block: Block): Shape {
  const selfManaged = block.block('self_managed_event_source')
  return {
    type: 'AWS::Lambda::EventSourceMapping',
    properties: {
      FunctionName: block.link('function_name'),
      EventSourceArn: selfManaged ? undefined : filled(block.link('event_source_arn')),
      Enabled: block.get('enabled'),
      MaximumRetryAttempts: block.get('maximum_retry_attempts'),
      MaximumRecordAgeInSeconds: block.get('maximum_record_age_in_seconds'),
      BisectBatchOnFunctionError: block.get('bisect_batch_on_function_error'),
      ScalingConfig: nested(block.block('scaling_config'), (each) => ({
        MaximumConcurrency: each.get('maximum_concurrency')
      })),
      DestinationConfig: destinations(block, 'destination_arn')
    }
  }
}

function destinations(block: Block, attribute: string): Value | undefined {
  const onFailure = block.block('destination_config')?.block('on_failure')
  return object({ OnFailure: nested(onFailure, (each) => ({ Destination: filled(each.link(attribute)) })) })
}
