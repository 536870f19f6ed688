import type { Block } from '../block.js'
import { filled, list, nested, object, scalar, type Shape, type Translate } from './shape.js'

/**
 * Queues, topics, buckets, rules and schedules.
 * Source: hashicorp/terraform-provider-aws, website/docs/r, read 2026-11.
 */
export const MESSAGES: Readonly<Record<string, Translate>> = {
  aws_sqs_queue: (block) => ({
    type: 'AWS::SQS::Queue',
    properties: {
      Arn: block.get('arn'),
      QueueName: block.get('name'),
      KmsMasterKeyId: filled(block.get('kms_master_key_id')),
      SqsManagedSseEnabled: block.get('sqs_managed_sse_enabled'),
      RedrivePolicy: filled(block.get('redrive_policy')),
      VisibilityTimeout: block.get('visibility_timeout_seconds'),
      Policy: filled(block.document('policy'))
    }
  }),
  aws_sqs_queue_redrive_policy: (block) => ({
    type: 'Plan::QueuePart',
    properties: { Queue: block.link('queue_url'), RedrivePolicy: filled(block.get('redrive_policy')) }
  }),
  aws_sqs_queue_policy: (block) => ({
    type: 'AWS::SQS::QueuePolicy',
    properties: { Queues: list([block.link('queue_url')]), PolicyDocument: block.document('policy') }
  }),
  aws_sns_topic: (block) => ({
    type: 'AWS::SNS::Topic',
    properties: {
      Arn: block.get('arn'),
      TopicName: block.get('name'),
      KmsMasterKeyId: filled(block.get('kms_master_key_id')),
      Policy: filled(block.document('policy'))
    }
  }),
  aws_sns_topic_policy: (block) => ({
    type: 'AWS::SNS::TopicPolicy',
    properties: { Topics: list([block.link('arn')]), PolicyDocument: block.document('policy') }
  }),
  aws_sns_topic_subscription: (block) => ({
    type: 'AWS::SNS::Subscription',
    properties: {
      TopicArn: block.link('topic_arn'),
      Protocol: block.get('protocol'),
      Endpoint: block.link('endpoint')
    }
  }),
  aws_s3_bucket: (block) => ({
    type: 'AWS::S3::Bucket',
    properties: { Arn: block.get('arn'), BucketName: block.get('bucket') }
  }),
  aws_s3_bucket_notification: (block) => ({
    type: 'Custom::S3BucketNotifications',
    properties: {
      BucketName: block.link('bucket'),
      NotificationConfiguration: object({
        LambdaFunctionConfigurations: list(
          block
            .blocks('lambda_function')
            .map((each) => nested(each, () => ({ LambdaFunctionArn: each.link('lambda_function_arn') })))
        )
      })
    }
  }),
  aws_cloudwatch_event_rule: (block) => ({
    type: 'AWS::Events::Rule',
    properties: {
      Arn: block.get('arn'),
      Id: block.get('name'),
      ScheduleExpression: filled(block.get('schedule_expression')),
      EventPattern: filled(block.get('event_pattern'))
    }
  }),
  aws_cloudwatch_event_target: (block) => ({
    type: 'Plan::RuleTarget',
    properties: { Rule: block.link('rule'), Arn: block.link('arn') }
  }),
  aws_cloudwatch_event_bus: (block) => ({
    type: 'AWS::Events::EventBus',
    properties: { Arn: block.get('arn'), Id: block.get('name') }
  }),
  aws_scheduler_schedule: (block) => ({
    type: 'AWS::Scheduler::Schedule',
    properties: { Target: nested(block.block('target'), (each) => ({ Arn: each.link('arn') })) }
  }),
  aws_cloudwatch_log_group: (block) => ({
    type: 'AWS::Logs::LogGroup',
    properties: {
      Arn: block.get('arn'),
      LogGroupName: logGroupName(block),
      // The provider writes 0 where entries are kept for ever.
      RetentionInDays: unlessZero(block),
      KmsKeyId: filled(block.get('kms_key_id'))
    }
  }),
  aws_cloudwatch_log_subscription_filter: (block) => ({
    type: 'AWS::Logs::SubscriptionFilter',
    properties: { LogGroupName: block.link('log_group_name'), DestinationArn: block.link('destination_arn') }
  }),
  aws_cloudwatch_metric_alarm: alarm,
  aws_kinesis_stream: (block) => ({
    type: 'AWS::Kinesis::Stream',
    properties: { Arn: block.get('arn'), Id: block.get('name') }
  }),
  aws_dynamodb_table: (block) => ({
    type: 'AWS::DynamoDB::Table',
    properties: { Arn: block.get('stream_arn'), TableName: block.get('name') }
  }),
  aws_msk_cluster: (block) => ({ type: 'AWS::MSK::Cluster', properties: { Arn: block.get('arn') } }),
  aws_mq_broker: (block) => ({ type: 'AWS::AmazonMQ::Broker', properties: { Arn: block.get('arn') } }),
  aws_docdb_cluster: (block) => ({ type: 'AWS::DocDB::DBCluster', properties: { Arn: block.get('arn') } })
}

/** `/aws/lambda/${aws_lambda_function.f.function_name}`: where it is not known yet, the function is what it names. */
function logGroupName(block: Block) {
  const name = block.get('name')
  if (name?.kind !== 'reference') return name
  return {
    kind: 'pattern' as const,
    text: `/aws/lambda/\${${name.id}}`,
    references: [name.id],
    at: () => name.at()
  }
}

function unlessZero(block: Block) {
  const days = block.get('retention_in_days')
  return days?.kind === 'scalar' && days.value === 0 ? undefined : days
}

function alarm(block: Block): Shape {
  return {
    type: 'AWS::CloudWatch::Alarm',
    properties: {
      Namespace: filled(block.get('namespace')),
      MetricName: filled(block.get('metric_name')),
      Dimensions: dimensions(block),
      Metrics: list(
        block.blocks('metric_query').map((query) => {
          const metric = query.block('metric')
          return object({
            MetricStat: object({
              Metric: nested(metric, (each) => ({
                Namespace: each.get('namespace'),
                MetricName: each.get('metric_name'),
                Dimensions: dimensions(each)
              }))
            })
          })
        })
      )
    }
  }
}

/** A map from names to values, which CloudFormation lists. */
function dimensions(block: Block) {
  const map = block.get('dimensions')
  if (map === undefined || map.kind === 'unknown') return map
  if (map.kind !== 'mapping') return list([object({ Name: scalar('FunctionName'), Value: map })])
  return list([...map.entries].map(([name, value]) => object({ Name: scalar(name), Value: value })))
}
