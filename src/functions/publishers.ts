import { LAYER_PUBLISHERS } from './layer-publishers.js'

/**
 * Whose layer an ARN names, where its account is that of a well-known publisher. An account tells who
 * published the layer; its name could be anybody's.
 * @param layerArn with or without version: `arn:aws:lambda:eu-west-1:464622532012:layer:Datadog-Extension:91`
 */
export function publisherOf(layerArn: string): string | undefined {
  const [, account] = /^arn:aws[a-z-]*:lambda:[a-z0-9-]+:(\d{12}):layer:[\w-]+(?::\d+)?$/.exec(layerArn) ?? []
  return LAYER_PUBLISHERS.find(({ accounts }) => account !== undefined && accounts.includes(account))?.name
}
