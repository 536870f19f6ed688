import { ABSENT, NOT_IN_SOURCE, set, type EventSourceMapping, type Setting } from '../../../../model/index.js'
import type { Resource, Value } from '../../value.js'
import type { Lookup } from '../lookup.js'
import type { MessageTargets } from '../message-target.js'
import { boolean, cannotTell, number, placed, property, shown } from '../reading.js'
import type { Entry } from './entry.js'

/** What Lambda polls, by the type of the resource, and by the service of its ARN. */
const SERVICES: Readonly<Record<string, string>> = {
  'AWS::SQS::Queue': 'sqs',
  'AWS::Kinesis::Stream': 'kinesis',
  'AWS::Kinesis::StreamConsumer': 'kinesis',
  'AWS::DynamoDB::Table': 'dynamodb',
  'AWS::DynamoDB::GlobalTable': 'dynamodb',
  'AWS::Serverless::SimpleTable': 'dynamodb',
  'AWS::MSK::Cluster': 'kafka',
  'AWS::MSK::ServerlessCluster': 'kafka',
  'AWS::AmazonMQ::Broker': 'mq',
  'AWS::DocDB::DBCluster': 'documentdb',
  'arn:sqs': 'sqs',
  'arn:kinesis': 'kinesis',
  'arn:dynamodb': 'dynamodb',
  'arn:kafka': 'kafka',
  'arn:mq': 'mq',
  'arn:rds': 'documentdb'
}

/**
 * A polled source as an entry.
 * @param properties of an `AWS::Lambda::EventSourceMapping`, or of an event of SAM, which calls most of them the same
 * @param source names what is polled
 * @param service where the kind of event says it
 */
export function mappingEntry(
  properties: Value | undefined,
  source: Value | undefined,
  whole: Pick<Resource, 'at'>,
  qualified: Setting<boolean>,
  lookup: Lookup,
  targets: MessageTargets,
  service?: string
): Entry {
  const own = lookup.resource(source, ...Object.keys(SERVICES))
  const text = source && shown(source)
  const arn = /^arn:[^:]*:([a-z]+):/.exec(text ?? '')?.[1]
  const onFailure = property(properties, 'DestinationConfig', 'OnFailure')
  const mapping: EventSourceMapping = {
    enabled: boolean(property(properties, 'Enabled')),
    maximumConcurrency: number(property(properties, 'ScalingConfig', 'MaximumConcurrency')),
    maximumRetries: number(property(properties, 'MaximumRetryAttempts')),
    maximumAgeSeconds: number(property(properties, 'MaximumRecordAgeInSeconds')),
    bisects: boolean(property(properties, 'BisectBatchOnFunctionError')),
    onFailure: targets(property(onFailure, 'Destination'), property(onFailure, 'Type')),
    ...queueSettings(own, source),
    qualified
  }
  return {
    service:
      service ?? SERVICES[own?.type ?? ''] ?? SERVICES[`arn:${arn ?? ''}`] ?? (source ? 'other' : 'kafka'),
    id: own?.id ?? text ?? '${...}',
    invocation: 'poll',
    mapping,
    ...placed(source ?? whole)
  }
}

function queueSettings(
  own: Resource | undefined,
  source: Value | undefined
): Pick<EventSourceMapping, 'sourceRedrive' | 'sourceVisibilitySeconds'> {
  if (own === undefined) {
    const unseen = source?.kind === 'unknown' ? cannotTell(source) : NOT_IN_SOURCE
    return { sourceRedrive: unseen, sourceVisibilitySeconds: unseen }
  }
  if (own.type !== 'AWS::SQS::Queue') return { sourceRedrive: ABSENT, sourceVisibilitySeconds: ABSENT }
  const redrive = property(own.properties, 'RedrivePolicy')
  return {
    sourceRedrive:
      redrive?.kind === 'unknown' ? cannotTell(redrive) : set(redrive !== undefined, (redrive ?? own).at()),
    sourceVisibilitySeconds: number(property(own.properties, 'VisibilityTimeout'))
  }
}
