import type { Value } from '../value.js'

/** What is known of the stack that a template makes. */
export interface Deployment {
  /** Twelve digits. */
  readonly account?: string
  readonly region?: string
  readonly stackName?: string
  /** Values of parameters that were given, by name; they outrank the template's defaults. */
  readonly parameters?: ReadonlyMap<string, Value>
  /** What another stack exports under a name, as a reference to `<template>#<logical id>` where it is one. */
  exported?(name: string): Value | undefined
}

/** The pseudo parameters whose value can be told. Source: AWS CloudFormation user guide, read 2026-11. */
export function pseudoParameter(
  name: string,
  { account, region, stackName }: Deployment
): string | undefined {
  switch (name) {
    case 'AWS::AccountId':
      return account
    case 'AWS::Region':
      return region
    case 'AWS::StackName':
      return stackName
    case 'AWS::Partition':
      return region === undefined ? undefined : partitionOf(region)
    case 'AWS::URLSuffix':
      return region === undefined
        ? undefined
        : region.startsWith('cn-')
          ? 'amazonaws.com.cn'
          : 'amazonaws.com'
    default:
      return undefined
  }
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}
