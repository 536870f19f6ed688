import type { Resource, Value } from '../../value.js'
import { FUNCTIONS, type Lookup } from '../lookup.js'
import { itemsOf, placed, property, shown } from '../reading.js'
import { apiId } from './api.js'
import type { Entries, Entry } from './entry.js'

/** Buckets, topics, rules and schedules by the function that they tell. */
export function notificationEntries(lookup: Lookup): Entries {
  return [
    ...bucketEntries(lookup),
    ...topicEntries(lookup),
    ...ruleEntries(lookup),
    ...scheduleEntries(lookup),
    ...logEntries(lookup)
  ]
}

/** CDK sets notifications up through a resource of its own, and so do plans. */
function bucketEntries(lookup: Lookup): Entries {
  const direct = lookup.ofType('AWS::S3::Bucket').flatMap((bucket) =>
    itemsOf(property(bucket.properties, 'NotificationConfiguration', 'LambdaConfigurations')).map((each) => {
      const target = property(each, 'Function')
      return { target, item: asynchronous('s3', bucket.id, target ?? bucket) }
    })
  )
  const custom = lookup.ofType('Custom::S3BucketNotifications').flatMap((resource) => {
    const bucket = property(resource.properties, 'BucketName')
    const configurations = property(
      resource.properties,
      'NotificationConfiguration',
      'LambdaFunctionConfigurations'
    )
    return itemsOf(configurations).map((each) => {
      const target = property(each, 'LambdaFunctionArn')
      return { target, item: asynchronous('s3', apiId(bucket, lookup), target ?? resource) }
    })
  })
  return [...direct, ...custom]
}

function topicEntries(lookup: Lookup): Entries {
  const subscriptions = lookup.ofType('AWS::SNS::Subscription').map((resource) => ({
    subscription: resource.properties,
    topic: apiId(property(resource.properties, 'TopicArn'), lookup),
    whole: resource
  }))
  const inside = lookup.ofType('AWS::SNS::Topic').flatMap((topic) =>
    itemsOf(property(topic.properties, 'Subscription')).map((subscription) => ({
      subscription,
      topic: topic.id,
      whole: topic
    }))
  )
  return [...subscriptions, ...inside].flatMap(({ subscription, topic, whole }) => {
    const protocol = property(subscription, 'Protocol')
    if (protocol?.kind === 'scalar' && protocol.value !== 'lambda') return []
    const target = property(subscription, 'Endpoint')
    return [{ target, item: asynchronous('sns', topic, target ?? whole) }]
  })
}

/** A rule without pattern of events is a clock. */
function ruleEntries(lookup: Lookup): Entries {
  return lookup.ofType('AWS::Events::Rule').flatMap((rule) => {
    const clock =
      property(rule.properties, 'ScheduleExpression') && !property(rule.properties, 'EventPattern')
    return itemsOf(property(rule.properties, 'Targets')).map((each) => ({
      target: property(each, 'Arn'),
      item: asynchronous(clock ? 'schedule' : 'events', ruleId(rule), property(each, 'Arn') ?? rule)
    }))
  })
}

/** A plan has the targets of a rule beside it; they say whose they are. */
function ruleId({ id, properties }: Resource): string {
  const of = property(properties, 'Plan::Rule')
  return of?.kind === 'reference' ? of.id : ((of && shown(of)) ?? id)
}

function scheduleEntries(lookup: Lookup): Entries {
  return lookup.ofType('AWS::Scheduler::Schedule').map((schedule) => {
    const target = property(schedule.properties, 'Target', 'Arn')
    return {
      target: ofFunction(target, lookup),
      item: asynchronous('schedule', schedule.id, target ?? schedule)
    }
  })
}

function logEntries(lookup: Lookup): Entries {
  return lookup.ofType('AWS::Logs::SubscriptionFilter').map((filter) => {
    const target = property(filter.properties, 'DestinationArn')
    const group = apiId(property(filter.properties, 'LogGroupName'), lookup)
    return { target: ofFunction(target, lookup), item: asynchronous('logs', group, target ?? filter) }
  })
}

/** The target of a schedule or a filter may be anything; only a function's ARN is one of ours. */
function ofFunction(target: Value | undefined, lookup: Lookup): Value | undefined {
  return lookup.resource(target, ...FUNCTIONS, 'AWS::Lambda::Alias', 'AWS::Lambda::Version')
    ? target
    : undefined
}

export function asynchronous(service: string, id: string, whole: Pick<Resource, 'at'>): Entry {
  return { service, id, invocation: 'asynchronous', ...placed(whole) }
}
