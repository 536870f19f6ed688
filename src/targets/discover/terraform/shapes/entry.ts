import type { Value } from '../../value.js'
import type { Block } from '../block.js'
import { filled, list, nested, object, type Shape, type Translate } from './shape.js'

/**
 * APIs and load balancers.
 * Source: hashicorp/terraform-provider-aws, website/docs/r, read 2026-11.
 */
export const ENTRY: Readonly<Record<string, Translate>> = {
  aws_api_gateway_rest_api: (block) => ({
    type: 'AWS::ApiGateway::RestApi',
    properties: {
      Arn: block.get('execution_arn'),
      Id: block.get('id'),
      Body: filled(block.get('body')),
      Policy: filled(block.document('policy')),
      EndpointConfiguration: nested(block.block('endpoint_configuration'), (each) => ({
        Types: each.get('types')
      }))
    }
  }),
  aws_api_gateway_rest_api_policy: (block) => ({
    type: 'Plan::ApiPart',
    properties: { Api: block.link('rest_api_id'), Policy: block.document('policy') }
  }),
  aws_api_gateway_resource: (block) => ({
    type: 'AWS::ApiGateway::Resource',
    properties: {
      Id: block.get('id'),
      RestApiId: block.link('rest_api_id'),
      ParentId: block.link('parent_id'),
      PathPart: block.get('path_part')
    }
  }),
  aws_api_gateway_method: (block) => ({
    type: 'AWS::ApiGateway::Method',
    properties: {
      RestApiId: block.link('rest_api_id'),
      ResourceId: block.link('resource_id'),
      HttpMethod: block.get('http_method'),
      AuthorizationType: block.get('authorization'),
      ApiKeyRequired: block.get('api_key_required')
    }
  }),
  aws_api_gateway_integration: (block) => ({
    type: 'Plan::Integration',
    properties: {
      RestApiId: block.link('rest_api_id'),
      ResourceId: block.link('resource_id'),
      HttpMethod: block.get('http_method'),
      Method: block.link('http_method'),
      Uri: block.link('uri')
    }
  }),
  aws_api_gateway_authorizer: (block) => ({
    type: 'AWS::ApiGateway::Authorizer',
    properties: { RestApiId: block.link('rest_api_id'), AuthorizerUri: filled(block.link('authorizer_uri')) }
  }),
  aws_apigatewayv2_api: (block) => ({
    type: 'AWS::ApiGatewayV2::Api',
    properties: {
      Arn: block.get('execution_arn'),
      Id: block.get('id'),
      ProtocolType: block.get('protocol_type'),
      Target: filled(block.link('target')),
      Body: filled(block.get('body'))
    }
  }),
  aws_apigatewayv2_route: (block) => ({
    type: 'AWS::ApiGatewayV2::Route',
    properties: {
      ApiId: block.link('api_id'),
      RouteKey: block.get('route_key'),
      AuthorizationType: block.get('authorization_type'),
      ApiKeyRequired: block.get('api_key_required'),
      Target: block.link('target')
    }
  }),
  aws_apigatewayv2_integration: (block) => ({
    type: 'AWS::ApiGatewayV2::Integration',
    properties: {
      Id: block.get('id'),
      ApiId: block.link('api_id'),
      IntegrationUri: block.link('integration_uri')
    }
  }),
  aws_apigatewayv2_authorizer: (block) => ({
    type: 'AWS::ApiGatewayV2::Authorizer',
    properties: { ApiId: block.link('api_id'), AuthorizerUri: filled(block.link('authorizer_uri')) }
  }),
  ...both('target_group', (block) => ({
    type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
    properties: { Arn: block.get('arn') }
  })),
  ...both('target_group_attachment', (block) => ({
    type: 'Plan::TargetAttachment',
    properties: { TargetGroupArn: block.link('target_group_arn'), Id: block.link('target_id') }
  })),
  ...both('listener', (block) => ({
    type: 'AWS::ElasticLoadBalancingV2::Listener',
    properties: {
      Arn: block.get('arn'),
      LoadBalancerArn: block.link('load_balancer_arn'),
      DefaultActions: actions(block, 'default_action')
    }
  })),
  ...both('listener_rule', (block) => ({
    type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
    properties: { ListenerArn: block.link('listener_arn'), Actions: actions(block, 'action') }
  })),
  aws_lb: balancer,
  aws_alb: balancer
}

/** The provider has two names for everything of load balancers. */
function both(name: string, translate: Translate): Readonly<Record<string, Translate>> {
  return { [`aws_lb_${name}`]: translate, [`aws_alb_${name}`]: translate }
}

function balancer(block: Block): Shape {
  const internal = block.get('internal')
  const word =
    internal?.kind === 'scalar' ? (internal.value === true ? 'internal' : 'internet-facing') : undefined
  const at = () => internal?.at()
  const scheme = word === undefined ? internal : { kind: 'scalar' as const, value: word, at }
  return {
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    properties: { Arn: block.get('arn'), Scheme: scheme }
  }
}

function actions(block: Block, name: string): Value | undefined {
  return list(
    block.blocks(name).map((action) =>
      nested(action, (each) => ({
        Type: each.get('type'),
        TargetGroupArn: filled(each.link('target_group_arn')),
        ForwardConfig: object({
          TargetGroups: list(
            (each.block('forward')?.blocks('target_group') ?? []).map((group) =>
              object({ TargetGroupArn: group.link('arn') })
            )
          )
        })
      }))
    ),
    () => block.at()
  )
}
