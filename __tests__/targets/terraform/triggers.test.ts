import { valueOf } from '../../../src/model/index.js'
import { APPLIED, ORDERS, permission, settingsAmong, to } from './plans.js'

describe('triggers of a plan', () => {
  it('of triggers that tell and triggers that are polled', async () => {
    const settings = await settingsAmong(
      {},
      { address: 'aws_s3_bucket.b', values: { bucket: 'b' }, ...APPLIED },
      {
        address: 'aws_s3_bucket_notification.n',
        values: { bucket: 'b', lambda_function: [{ events: ['s3:*'] }] },
        unknown: { lambda_function: [{ lambda_function_arn: true }] },
        links: {
          bucket: to('aws_s3_bucket.b.id'),
          lambda_function: [{ lambda_function_arn: to(`${ORDERS}.arn`) }]
        }
      },
      {
        address: 'aws_sns_topic_subscription.s',
        values: { protocol: 'lambda' },
        unknown: { endpoint: true, topic_arn: true },
        links: { endpoint: to(`${ORDERS}.arn`), topic_arn: to('aws_sns_topic.t.arn') }
      },
      { address: 'aws_sns_topic.t', values: { name: 't' }, ...APPLIED },
      {
        address: 'aws_cloudwatch_event_rule.r',
        values: { name: 'r', schedule_expression: 'rate(1 day)' },
        ...APPLIED
      },
      {
        address: 'aws_cloudwatch_event_target.x',
        values: { rule: 'r' },
        unknown: { arn: true },
        links: { rule: to('aws_cloudwatch_event_rule.r.name'), arn: to(`${ORDERS}.arn`) }
      },
      permission(
        'clock',
        { principal: 'events.amazonaws.com' },
        { source_arn: to('aws_cloudwatch_event_rule.r.arn') }
      ),
      {
        address: 'aws_sqs_queue.jobs',
        values: { name: 'jobs', redrive_policy: '{"maxReceiveCount":3}', visibility_timeout_seconds: 30 },
        ...APPLIED
      },
      {
        address: 'aws_lambda_event_source_mapping.m',
        values: { enabled: true, scaling_config: [{ maximum_concurrency: 4 }], destination_config: [] },
        unknown: { event_source_arn: true, function_name: true, maximum_retry_attempts: true },
        links: {
          event_source_arn: to('aws_sqs_queue.jobs.arn'),
          function_name: to('aws_lambda_alias.live.arn'),
          scaling_config: [{}]
        }
      },
      {
        address: 'aws_lambda_alias.live',
        values: { name: 'live', function_version: '$LATEST' },
        links: { function_name: to(`${ORDERS}.function_name`) },
        ...APPLIED
      }
    )
    const found = [...(valueOf(settings.triggers) ?? [])].sort((a, b) => (a.service < b.service ? -1 : 1))
    expect(found.map(({ service, id, invocation }) => [service, id, invocation])).toEqual([
      ['s3', 'aws_s3_bucket.b', 'asynchronous'],
      ['schedule', 'aws_cloudwatch_event_rule.r', 'asynchronous'],
      ['sns', 'aws_sns_topic.t', 'asynchronous'],
      ['sqs', 'aws_sqs_queue.jobs', 'poll']
    ])
    expect(found[3]?.mapping).toMatchObject({
      qualified: { value: true },
      sourceRedrive: { value: true },
      maximumConcurrency: { value: 4 },
      maximumRetries: { state: 'absent' },
      onFailure: { state: 'absent' }
    })
    expect(valueOf(settings.aliases)).toMatchObject([{ name: 'live', version: { value: '$LATEST' } }])
  })

  it('of REST APIs, whose methods and integrations are apart', async () => {
    const method = (name: string, verb: string, authorization: string) => ({
      address: `aws_api_gateway_method.${name}`,
      values: { http_method: verb, authorization, api_key_required: false },
      links: {
        rest_api_id: to('aws_api_gateway_rest_api.api.id'),
        resource_id: to('aws_api_gateway_resource.items.id')
      }
    })
    const integration = (name: string, verb: string, links: object) => ({
      address: `aws_api_gateway_integration.${name}`,
      values: { http_method: verb },
      unknown: { uri: true },
      links: {
        rest_api_id: to('aws_api_gateway_rest_api.api.id'),
        resource_id: to('aws_api_gateway_resource.items.id'),
        uri: to(`${ORDERS}.invoke_arn`),
        ...links
      }
    })
    const settings = await settingsAmong(
      {},
      {
        address: 'aws_api_gateway_rest_api.api',
        values: { name: 'api', endpoint_configuration: [{ types: ['REGIONAL'] }] },
        ...APPLIED
      },
      {
        address: 'aws_api_gateway_resource.items',
        values: { path_part: 'items' },
        links: {
          rest_api_id: to('aws_api_gateway_rest_api.api.id'),
          parent_id: to('aws_api_gateway_rest_api.api.root_resource_id')
        }
      },
      method('get', 'GET', 'AWS_IAM'),
      method('put', 'PUT', 'NONE'),
      integration('get', 'GET', { http_method: to('aws_api_gateway_method.get.http_method') }),
      integration('put', 'PUT', { http_method: { constant_value: 'PUT' } })
    )
    expect(valueOf(settings.triggers)).toMatchObject([
      {
        service: 'apigateway',
        id: 'aws_api_gateway_rest_api.api',
        authentication: { value: 'none' },
        reach: { value: 'internet' },
        routes: ['GET /items', 'PUT /items']
      }
    ])
  })

  it('of HTTP APIs and load balancers', async () => {
    const settings = await settingsAmong(
      {},
      { address: 'aws_apigatewayv2_api.api', values: { protocol_type: 'HTTP' }, ...APPLIED },
      {
        address: 'aws_apigatewayv2_integration.i',
        links: { api_id: to('aws_apigatewayv2_api.api.id'), integration_uri: to(`${ORDERS}.invoke_arn`) },
        unknown: { integration_uri: true }
      },
      {
        address: 'aws_apigatewayv2_route.r',
        values: { route_key: 'GET /a', authorization_type: 'JWT' },
        unknown: { target: true },
        links: { api_id: to('aws_apigatewayv2_api.api.id'), target: to('aws_apigatewayv2_integration.i.id') }
      },
      { address: 'aws_lb_target_group.g', values: { target_type: 'lambda' }, ...APPLIED },
      {
        address: 'aws_lb_target_group_attachment.a',
        links: { target_group_arn: to('aws_lb_target_group.g.arn'), target_id: to(`${ORDERS}.arn`) }
      },
      { address: 'aws_lb.b', values: { internal: true }, ...APPLIED },
      {
        address: 'aws_lb_listener.l',
        values: { default_action: [{ type: 'authenticate-oidc' }, { type: 'forward' }] },
        links: {
          load_balancer_arn: to('aws_lb.b.arn'),
          default_action: [{}, { target_group_arn: to('aws_lb_target_group.g.arn') }]
        }
      }
    )
    expect(valueOf(settings.triggers)).toMatchObject([
      {
        service: 'apigatewayv2',
        id: 'aws_apigatewayv2_api.api',
        authentication: { value: 'authorizer' },
        routes: ['GET /a']
      },
      {
        service: 'alb',
        id: 'aws_lb_target_group.g',
        authentication: { value: 'oidc' },
        reach: { value: 'network' }
      }
    ])
  })
})
