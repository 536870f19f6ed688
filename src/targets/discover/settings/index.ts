import type { FunctionSettings } from '../../../model/index.js'
import type { Resource, Source } from '../value.js'
import type { Context } from './context.js'
import { functionSettings } from './function.js'

export type { Context } from './context.js'

/**
 * How a function of a template is configured: its own properties, and what the resources of the same template
 * that refer to it say. What the template computes in a way that cannot be told is `unknown`, never `absent`.
 *
 * Of the APIs that SAM makes by itself, `ServerlessRestApi` and `ServerlessHttpApi`, it wants to find a resource in
 * the source (type `AWS::Serverless::Api`, `AWS::Serverless::HttpApi`) that holds what `Globals` say of them.
 * @param resource an `AWS::Lambda::Function` or `AWS::Serverless::Function` of the source
 */
export function cloudFormationSettings(
  resource: Resource,
  source: Source,
  context: Context
): FunctionSettings {
  return functionSettings(resource, source, context, 'template')
}
