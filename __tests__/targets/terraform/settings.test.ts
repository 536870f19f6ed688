import { valueOf } from '../../../src/model/index.js'
import { APPLIED, discoverPlan, ORDERS, permission, planOf, settingsAmong, to } from './plans.js'

describe('settings of a plan', () => {
  it('of permissions and function URLs', async () => {
    const settings = await settingsAmong(
      {},
      permission('bucket', { principal: 's3.amazonaws.com' }, { source_arn: to('aws_s3_bucket.b.arn') }),
      permission('anyone', {
        principal: '*',
        qualifier: 'live',
        source_account: null,
        principal_org_id: 'o-1'
      }),
      { address: 'aws_s3_bucket.b', values: { bucket: 'b' }, ...APPLIED },
      {
        address: 'aws_lambda_function_url.u',
        values: { authorization_type: 'NONE', cors: [{ allow_origins: ['*'] }] },
        links: { function_name: to(`${ORDERS}.arn`) }
      }
    )
    expect(valueOf(settings.grants)).toMatchObject([
      {
        principal: { value: '*' },
        qualifier: 'live',
        organisation: { value: 'o-1' },
        sourceArn: { state: 'absent' }
      },
      { principal: { value: 's3.amazonaws.com' }, sourceArn: { value: '${aws_s3_bucket.b.arn}' } }
    ])
    expect(valueOf(settings.urls)).toMatchObject([
      { authentication: { value: 'NONE' }, origins: { value: ['*'] } }
    ])
  })

  it('that are only known after apply are unknown, and those that nobody set are absent', async () => {
    const attributes = {
      runtime: true,
      kms_key_arn: true,
      tracing_config: true,
      environment: true,
      layers: true
    }
    const open = await settingsAmong({
      unknown: attributes,
      links: {
        runtime: { references: ['random_pet.x'] },
        kms_key_arn: { references: ['var.key'] },
        tracing_config: [{}],
        environment: [{}],
        layers: {}
      }
    })
    for (const name of ['runtime', 'variablesKey', 'tracing', 'variables', 'layers'] as const) {
      expect([name, open[name]]).toMatchObject([name, { state: 'unknown', why: { kind: 'after-apply' } }])
    }
    const unset = await settingsAmong({ unknown: attributes })
    for (const name of ['runtime', 'variablesKey', 'tracing', 'variables', 'layers'] as const) {
      expect([name, unset[name]]).toEqual([name, { state: 'absent' }])
    }
  })

  it('of queues, topics and what fails', async () => {
    const settings = await settingsAmong(
      {
        values: { dead_letter_config: [{ target_arn: null }] },
        unknown: { dead_letter_config: [{ target_arn: true }] },
        links: { dead_letter_config: [{ target_arn: to('aws_sqs_queue.dead.arn') }] }
      },
      { address: 'aws_sqs_queue.dead', values: { name: 'dead', sqs_managed_sse_enabled: false }, ...APPLIED },
      {
        address: 'aws_sqs_queue_policy.dead',
        values: { policy: '{"Statement":{"Effect":"Allow","Principal":"*","Action":"sqs:*"}}' },
        links: { queue_url: to('aws_sqs_queue.dead.id') }
      },
      {
        address: 'aws_lambda_function_event_invoke_config.c',
        values: { destination_config: [{ on_failure: [{ destination: null }] }] },
        unknown: { destination_config: [{ on_failure: [{ destination: true }] }] },
        links: {
          function_name: to(`${ORDERS}.function_name`),
          destination_config: [{ on_failure: [{ destination: to('aws_sns_topic.t.arn') }] }]
        }
      },
      { address: 'aws_sns_topic.t', values: { name: 't', kms_master_key_id: 'alias/k' }, ...APPLIED }
    )
    expect(settings.deadLetterTarget).toMatchObject({
      value: {
        id: 'aws_sqs_queue.dead',
        encrypted: { value: false },
        grants: { value: [{ principal: { value: '*' } }] }
      }
    })
    expect(settings.asyncOnFailure).toMatchObject({
      value: { id: 'aws_sns_topic.t', kind: 'sns', encrypted: { value: true } }
    })
  })

  it('of files, networks, log groups, alarms, code signing and the parts that stand alone', async () => {
    const settings = await settingsAmong(
      {
        values: {
          file_system_config: [{}],
          vpc_config: [{ subnet_ids: [null] }],
          reserved_concurrent_executions: 0
        },
        unknown: {
          file_system_config: [{ arn: true }],
          vpc_config: [{ subnet_ids: [true] }],
          code_signing_config_arn: true
        },
        links: {
          file_system_config: [{ arn: to('aws_efs_access_point.p.arn') }],
          vpc_config: [{ subnet_ids: to('aws_subnet.s.id') }],
          code_signing_config_arn: to('aws_lambda_code_signing_config.c.arn')
        }
      },
      {
        address: 'aws_efs_access_point.p',
        values: { root_directory: [{ path: '/orders' }], posix_user: [{ uid: 1 }] },
        links: { file_system_id: to('aws_efs_file_system.f.id') },
        ...APPLIED
      },
      { address: 'aws_efs_file_system.f', values: { encrypted: true }, ...APPLIED },
      { address: 'aws_vpc.v', ...APPLIED },
      { address: 'aws_subnet.s', links: { vpc_id: to('aws_vpc.v.id') }, ...APPLIED },
      {
        address: 'aws_vpc_endpoint.e',
        values: { service_name: 'com.amazonaws.eu-west-1.s3' },
        links: { vpc_id: to('aws_vpc.v.id') },
        unknown: { policy: true }
      },
      {
        address: 'aws_cloudwatch_log_group.g',
        values: { name: '/aws/lambda/orders', retention_in_days: 14 },
        ...APPLIED
      },
      {
        address: 'aws_cloudwatch_metric_alarm.a',
        values: { namespace: 'AWS/Lambda', metric_name: 'Errors', dimensions: { FunctionName: 'orders' } }
      },
      {
        address: 'aws_lambda_code_signing_config.c',
        values: { policies: [{ untrusted_artifact_on_deployment: 'Enforce' }] },
        ...APPLIED
      },
      {
        address: 'aws_lambda_runtime_management_config.r',
        values: { update_runtime_on: 'Manual' },
        links: { function_name: to(`${ORDERS}.function_name`) }
      },
      {
        address: 'aws_lambda_function_recursion_config.r',
        values: { recursive_loop: 'Allow' },
        links: { function_name: to(`${ORDERS}.function_name`) }
      },
      {
        address: 'aws_lambda_provisioned_concurrency_config.p',
        values: { provisioned_concurrent_executions: 3 },
        links: { function_name: to(`${ORDERS}.function_name`) }
      }
    )
    expect(settings.reservedConcurrency).toMatchObject({ value: 0 })
    expect(valueOf(settings.fileSystems)).toMatchObject([
      {
        id: 'aws_efs_access_point.p',
        ownRoot: { value: true },
        fixedUser: { value: true },
        encrypted: { value: true }
      }
    ])
    expect(valueOf(settings.network)).toMatchObject({
      subnets: ['aws_subnet.s'],
      endpoints: { value: [{ id: 'aws_vpc_endpoint.e', open: { state: 'absent' } }] }
    })
    expect(valueOf(settings.logging)?.group).toMatchObject({
      value: { retentionDays: { value: 14 }, key: { state: 'absent' } }
    })
    expect(valueOf(settings.alarms)).toEqual([{ metric: 'Errors' }])
    expect(settings.codeSigning).toMatchObject({ value: { untrusted: { value: 'Enforce' } } })
    expect(settings.runtimeUpdates).toMatchObject({ value: 'Manual' })
    expect(settings.recursiveLoop).toMatchObject({ value: 'Allow' })
    expect(settings.provisionedConcurrency).toMatchObject({ value: 3 })
  })

  it('of images and their repositories', async () => {
    const settings = await settingsAmong(
      {
        values: { package_type: 'Image' },
        unknown: { image_uri: true },
        links: { image_uri: to('aws_ecr_repository.r.repository_url') }
      },
      {
        address: 'aws_ecr_repository.r',
        values: {
          name: 'r',
          image_tag_mutability: 'MUTABLE',
          image_scanning_configuration: [{ scan_on_push: false }]
        },
        ...APPLIED
      },
      {
        address: 'aws_ecr_repository_policy.p',
        values: { policy: '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"ecr:*"}]}' },
        links: { repository: to('aws_ecr_repository.r.name') }
      }
    )
    expect(settings.packageType).toMatchObject({ value: 'Image' })
    expect(valueOf(settings.image)?.repository).toMatchObject({
      value: {
        id: 'aws_ecr_repository.r',
        scanOnPush: { value: false },
        tagsImmutable: { value: false },
        grants: { value: [{ principal: { value: '*' } }] }
      }
    })
  })

  it('of a function of the Cloud Control provider', async () => {
    const found = await discoverPlan(
      planOf([
        {
          address: 'awscc_lambda_function.orders',
          values: {
            function_name: 'orders',
            runtime: 'nodejs22.x',
            tracing_config: { mode: 'Active' },
            environment: { variables: { my_key: 'hunter2' } },
            tags: [{ key: 'team', value: 'shop' }],
            role: 'arn:aws:iam::111122223333:role/r',
            code: { s3_bucket: 'b', s3_key: 'k' }
          },
          unknown: { kms_key_arn: true },
          links: { kms_key_arn: { references: ['var.key'] } }
        }
      ])
    )
    const [fn] = found?.functions ?? []
    expect(fn).toMatchObject({ name: 'orders', runtime: 'nodejs22.x' })
    expect(fn?.settings).toMatchObject({
      tracing: { value: 'Active' },
      tags: { value: [{ name: 'team' }] },
      variables: { value: [{ name: 'my_key', from: 'literal' }] },
      variablesKey: { state: 'unknown' }
    })
    expect(JSON.stringify(found)).not.toContain('hunter2')
  })

  it('of a state, where everything is known, are joined by names and ARNs', async () => {
    const resource = (address: string, values: object) => {
      const [type, name] = address.split('.')
      return { address, mode: 'managed', type, name, values }
    }
    const role = 'arn:aws:iam::111122223333:role/orders'
    const fn = 'arn:aws:lambda:eu-central-1:111122223333:function:orders'
    const found = await discoverPlan({
      format_version: '1.0',
      terraform_version: '1.9.8',
      values: {
        root_module: {
          resources: [
            resource('aws_lambda_function.orders', {
              function_name: 'orders',
              arn: fn,
              role,
              code_sha256: 'abc=',
              tracing_config: [{ mode: 'PassThrough' }],
              environment: [],
              layers: []
            }),
            resource('aws_iam_role.orders', {
              name: 'orders',
              arn: role,
              inline_policy: [
                { name: 'p', policy: '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}' }
              ]
            }),
            resource('aws_iam_role_policy_attachment.a', {
              role: 'orders',
              policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess'
            }),
            resource('aws_lambda_permission.p', {
              function_name: 'orders',
              principal: '*',
              action: 'lambda:InvokeFunction'
            }),
            resource('aws_sqs_queue.q', { name: 'q', arn: 'arn:aws:sqs:eu-central-1:111122223333:q' }),
            resource('aws_lambda_event_source_mapping.m', {
              function_name: fn,
              event_source_arn: 'arn:aws:sqs:eu-central-1:111122223333:q',
              enabled: true
            })
          ]
        }
      }
    })
    const [{ settings } = { settings: undefined }] = found?.functions ?? []
    expect(settings).toMatchObject({
      account: { value: '111122223333' },
      region: { value: 'eu-central-1' },
      deployedCode: { value: 'abc=' },
      tracing: { value: 'PassThrough' },
      variables: { state: 'absent' },
      layers: { state: 'absent' },
      role: {
        value: {
          id: 'aws_iam_role.orders',
          policies: {
            value: [
              { name: 'p', statements: { value: [{ actions: { value: ['*'] } }] } },
              { name: 'AdministratorAccess', kind: 'aws-managed' }
            ]
          }
        }
      },
      grants: { value: [{ principal: { value: '*' } }] },
      triggers: { value: [{ service: 'sqs', id: 'aws_sqs_queue.q' }] }
    })
  })
})
