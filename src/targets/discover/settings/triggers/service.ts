import type { Trigger } from '../../../../model/index.js'

export interface Service {
  readonly service: string
  readonly invocation: Trigger['invocation']
}

/**
 * How services invoke a function that they have a permission for.
 * Source: AWS Lambda developer guide, "Invoking Lambda with events from other AWS services", read 2026-11-22. What is
 * not listed there waits for the answer.
 */
const SERVICES: Readonly<Record<string, Service>> = {
  apigateway: { service: 'apigateway', invocation: 'synchronous' },
  elasticloadbalancing: { service: 'alb', invocation: 'synchronous' },
  'cognito-idp': { service: 'cognito', invocation: 'synchronous' },
  'alexa-appkit': { service: 'alexa', invocation: 'synchronous' },
  'alexa-connectedhome': { service: 'alexa', invocation: 'synchronous' },
  s3: { service: 's3', invocation: 'asynchronous' },
  sns: { service: 'sns', invocation: 'asynchronous' },
  events: { service: 'events', invocation: 'asynchronous' },
  scheduler: { service: 'schedule', invocation: 'asynchronous' },
  logs: { service: 'logs', invocation: 'asynchronous' },
  config: { service: 'config', invocation: 'asynchronous' },
  iot: { service: 'iot', invocation: 'asynchronous' },
  ses: { service: 'ses', invocation: 'asynchronous' },
  codecommit: { service: 'codecommit', invocation: 'asynchronous' },
  codepipeline: { service: 'codepipeline', invocation: 'asynchronous' },
  cloudformation: { service: 'cloudformation', invocation: 'asynchronous' }
}

/**
 * The service of a principal such as `s3.amazonaws.com` or `logs.eu-west-1.amazonaws.com`.
 * @returns undefined where the principal is no service
 */
export function serviceOf(principal: string): Service | undefined {
  const name = /^([a-z0-9-]+)(\.[a-z0-9${}:-]+)*\.amazon(aws)?\.com(\.cn)?$/i.exec(principal)?.[1]
  if (name === undefined) return undefined
  const known = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined
  return known ?? { service: name, invocation: 'synchronous' }
}
