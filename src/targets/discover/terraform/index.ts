import { readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import {
  messageOf,
  valueOf,
  type FunctionSettings,
  type LayerReference,
  type Notice
} from '../../../model/index.js'
import type { DeclaredFunction, Discoverer, Discovery } from '../discovery.js'
import { WorkspaceFiles } from '../files.js'
import { Found } from '../found.js'
import { functionSettings } from '../settings/function.js'
import type { Resource } from '../value.js'
import { openCodeFinder, type CodeFinder } from './code.js'
import { accountOf, contextOf, openProviderKeys } from './context.js'
import { memberText } from '../../../model/index.js'
import { openPlaces } from './places.js'
import { readPlan, type Plan, type PlanResource } from './plan.js'
import { openReferences } from './references.js'
import { sourceOfPlan } from './source.js'

/** Plans of large estates are this large; larger ones are refused before they are read. */
const MAX_BYTES = 128 * 1024 ** 2

const MARKER = /^(?:plan|tfplan|tfstate|.+\.tfplan|.+\.tfstate)\.json$/i
const FUNCTIONS = new Set(['aws_lambda_function', 'awscc_lambda_function'])
const LAYER = 'aws_lambda_layer_version'

/** Functions of Terraform and OpenTofu, from what `terraform show -json` prints of a plan or a state. */
export const terraform: Discoverer = {
  id: 'terraform',
  markers: (folder, names) => names.filter((name) => MARKER.test(name)).map((name) => join(folder, name)),
  discover: (workspace, marker) => Promise.resolve(discover(workspace, marker))
}

function discover(workspace: string, marker: string): Discovery | undefined {
  const path = relative(workspace, marker).split(sep).join('/')
  const json = readJson(marker)
  if (json === undefined) return undefined
  if (typeof json === 'string') return refused(path, json)
  const plan = readPlan(json.value)
  if (plan === undefined || typeof plan === 'string')
    return plan === undefined ? undefined : refused(path, plan)
  return read(plan, path, workspace, dirname(marker))
}

/**
 * Nothing of the file is quoted: plans hold secrets in clear.
 * @returns undefined for other tools' plans; a sentence for what cannot be read
 */
function readJson(marker: string): { readonly value: unknown } | string | undefined {
  try {
    const { size } = statSync(marker)
    if (size > MAX_BYTES) return `is larger than ${MAX_BYTES / 1024 ** 2} MiB`
    const text = decode(readFileSync(marker))
    if (!/"(planned_values|terraform_version)"/.test(text) && !/tf(plan|state)\.json$/i.test(marker))
      return undefined
    try {
      return { value: JSON.parse(text) as unknown }
    } catch {
      return 'is not JSON; write it with `terraform show -json`'
    }
  } catch (error) {
    return `cannot be read: ${messageOf(error)}`
  }
}

/** PowerShell redirects what a program prints as UTF-16. */
function decode(bytes: Buffer): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  return bytes.toString(wide ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '')
}

function refused(path: string, message: string): Discovery {
  return {
    functions: [],
    targets: [],
    notices: [{ stage: 'open', subject: path, message, incomplete: true }]
  }
}

function read(plan: Plan, path: string, workspace: string, root: string): Discovery {
  const files = new WorkspaceFiles(workspace)
  const references = openReferences(plan)
  const places = openPlaces(plan, root, workspace)
  const source = sourceOfPlan(plan, path, { references, places })
  const finder = openCodeFinder(plan, references, [...new Set([root, workspace])], files)
  const keys = openProviderKeys(plan)
  const account = accountOf(plan)
  const found = new Found()
  const artifacts = openArtifacts(path, finder, found)
  const layers = new Map<string, string>()
  for (const resource of plan.resources) {
    if (!resource.data && resource.type === LAYER) layers.set(resource.address, artifacts(resource).id)
  }
  for (const resource of plan.resources) {
    const declared = source.resources.get(resource.address)
    if (resource.data || !FUNCTIONS.has(resource.type) || declared === undefined) continue
    const context = contextOf(resource, plan, keys, account)
    const settings = withLayers(functionSettings(declared, source, context, 'plan'), layers)
    const layerIds = layersOf(resource, settings, found)
    const code = artifacts(resource)
    const { unseen } = code
    found.addFunction(resource.module, {
      ...functionOf(resource, declared, settings, code.id, layerIds),
      ...(unseen === undefined || settings.image.state !== 'set' ? {} : { unseen })
    })
  }
  return found.discovery()
}

/** Says where the code of resources is, or that it was not seen. */
type Artifacts = (resource: PlanResource) => { readonly id: string; readonly unseen?: Notice }

/** Id of the target; where the code is not at hand, one that no target has, and a notice says why. */
function openArtifacts(path: string, finder: CodeFinder, found: Found): Artifacts {
  return (resource) => {
    const code = finder.of(resource)
    if ('missing' in code) {
      const id = `${path}#${resource.address}`
      return { id, unseen: found.tell(id, code.missing, true) }
    }
    if (code.remark !== undefined) found.tell(resource.address, code.remark, false)
    return { id: found.addTarget(code.target) }
  }
}

function functionOf(
  { address, values }: PlanResource,
  declared: Resource,
  settings: FunctionSettings,
  code: string,
  layers: readonly string[]
): DeclaredFunction {
  const declaredAt = declared.at()
  const runtime = valueOf(settings.runtime)
  const runtimeAt = settings.runtime.state === 'absent' ? undefined : settings.runtime.at
  const architecture = valueOf(settings.architecture)
  return {
    // The name in the account where it is known.
    name: memberText(values, 'function_name') ?? address,
    code,
    layers,
    ...(runtime === undefined ? {} : { runtime }),
    ...(runtimeAt === undefined ? {} : { runtimeAt }),
    ...(architecture === undefined ? {} : { architecture }),
    ...(declaredAt === undefined ? {} : { declaredAt }),
    settings
  }
}

/** Ids of layers of the plan, and ARNs. One that is not known has an id of its own, and a notice. */
function layersOf({ address }: PlanResource, { layers }: FunctionSettings, found: Found): readonly string[] {
  const opaque = (index: string) => {
    const id = `${address}.layers${index}`
    const message = 'which layer this is, is only known after apply; name its zip with `layers`'
    found.tell(id, message, true)
    return id
  }
  if (layers.state === 'unknown') return [opaque('')]
  if (layers.state === 'absent') return []
  return layers.value.map(
    ({ artifact, arn }, index) => artifact ?? (arn?.startsWith('arn:') ? arn : opaque(`[${index}]`))
  )
}

function withLayers(settings: FunctionSettings, ids: ReadonlyMap<string, string>): FunctionSettings {
  const { layers } = settings
  if (layers.state !== 'set') return settings
  const value = layers.value.map((layer): LayerReference => {
    const artifact = layer.id === undefined ? undefined : ids.get(layer.id)
    return artifact === undefined ? layer : { ...layer, artifact }
  })
  return { ...settings, layers: { ...layers, value } }
}
