import type { FunctionSettings } from '../../../src/model/index.js'
import { cloudFormationSettings } from '../../../src/targets/discover/settings/index.js'
import { parseYaml } from '../../../src/targets/discover/template/yaml.js'
import { templateOf } from '../../../src/targets/discover/template/source.js'

const SAM = 'Transform: AWS::Serverless-2016-10-31\n'

/** The settings of the function `Orders` (or another) of a template's resources. Line 1 is the first of the text. */
export function settingsOf(yaml: string, id = 'Orders', context = {}): FunctionSettings {
  const parsed = parseYaml(yaml)
  const source = templateOf(parsed, { path: 'template.yaml', absolute: '/nowhere/template.yaml' }, context)
  const resource = source.resources.get(id)
  if (resource === undefined) throw new Error(`the template has no ${id}`)
  return cloudFormationSettings(resource, source, context)
}

export function samSettingsOf(yaml: string, id = 'Orders'): FunctionSettings {
  return settingsOf(SAM + yaml, id)
}

/** The line where something stands. */
export function line(each: { readonly at?: { readonly line?: number } } | undefined): number | undefined {
  return each?.at?.line
}
