import { scalarOf } from '../stacks/code.js'
import type { Resource } from '../value.js'

/**
 * Beginnings of logical ids of functions that the CDK adds by itself. Those of singletons end in a fixed number,
 * which a function of a user does not have by chance.
 * Source: aws/aws-cdk at 2.276.0, aws-cdk-lib/custom-resource-handlers and the constructs that use them, read 2026-11.
 */
const SINGLETONS = [
  'LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a',
  'AWS679f53fac002430cb0da5b7982bd2287',
  'AWSb4cf1abd4e4f4bc699441af7ccd9ec37',
  'BucketNotificationsHandler050a0587b7544547bf325f094a3db834',
  'CustomCDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C',
  'SingletonLambda8693BB64968944B69AAFB0CC9EB8757C',
  'SingletonLambda224e77f9a32e4b4dac32983477abba16',
  'CrossRegionAwsSdk8a0c93f3dbef4b71ac137aaf2048ce7e'
]

/** Custom resources whose code is the CDK's: their handler's logical id is `Custom<name>CustomResourceProviderHandler...`. */
const CUSTOM_RESOURCES = [
  'AWSCDKOpenIdConnectProvider',
  'CrossAccountZoneDelegation',
  'CrossRegionExportReader',
  'CrossRegionExportWriter',
  'CrossRegionStringParameterReader',
  'DeleteExistingRecordSet',
  'ECRAutoDeleteImages',
  'GluePartitionIndex',
  'S3AutoDeleteObjects',
  'SyntheticsAutoDeleteUnderlyingResources',
  'VpcRestrictDefaultSG'
]

/** The code between a custom resource and a user's handlers. */
const FRAMEWORK = /framework(onEvent|isComplete|onTimeout)[0-9A-F]{8}$/

/** Parts of `aws:cdk:path`, which is only there when somebody asked for it. */
const PATHS = [
  '/@aws-cdk--aws-eks.',
  '/framework-onEvent/',
  '/framework-isComplete/',
  '/framework-onTimeout/'
]

/** Whether the CDK put a function there by itself: a custom resource's handler, not the user's code. */
export function isProvidedByCdk({ id, properties, metadata }: Resource): boolean {
  if (SINGLETONS.some((start) => id.startsWith(start))) return true
  const custom = /^Custom(\w+)CustomResourceProviderHandler[0-9A-F]{8}$/.exec(id)?.[1]
  if (custom !== undefined && CUSTOM_RESOURCES.includes(custom)) return true
  if (/^AWSCDKTriggerCustomResourceProviderCustomResourceProviderHandler[0-9A-F]{8}$/.test(id)) return true
  const handler = scalarOf(properties.entries.get('Handler'))
  if (FRAMEWORK.test(id) && handler?.startsWith('framework.')) return true
  const path = scalarOf(metadata?.entries.get('aws:cdk:path')) ?? ''
  return PATHS.some((part) => path.includes(part))
}
