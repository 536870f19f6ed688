import type { Target } from '../../target.js'
import type { WorkspaceFiles } from '../files.js'
import { member, memberText } from '../../../model/index.js'
import type { Plan, PlanResource } from './plan.js'
import type { References } from './references.js'

/** Where the code of a function or a layer lies, or why it is not at hand, in one sentence. */
export type Code = { readonly target: Target; readonly remark?: string } | { readonly missing: string }

export interface CodeFinder {
  of(resource: PlanResource): Code
}

const BUILD =
  "run `terraform plan` and the build in the same checkout before the scan, or name the zip in 'path'"

/**
 * Finds the archives that a plan names: `filename` is relative to the folder where Terraform ran, which is that of
 * the plan, or else the workspace.
 */
export function openCodeFinder(
  plan: Plan,
  references: References,
  roots: readonly string[],
  files: WorkspaceFiles
): CodeFinder {
  const objects = plan.resources.filter(
    ({ type }) => type === 'aws_s3_object' || type === 'aws_s3_bucket_object'
  )
  const byKey = new Map(objects.map((each) => [objectKey(each.values, 'bucket', 'key'), each]))
  const archives = new Map<string, PlanResource>()
  for (const each of plan.resources) {
    const output = each.type === 'archive_file' ? memberText(each.values, 'output_path') : undefined
    if (output !== undefined) archives.set(tidy(output), each)
  }

  function of(resource: PlanResource): Code {
    const layer = resource.type === 'aws_lambda_layer_version'
    const image = memberText(resource.values, 'image_uri')
    const isImage = image !== undefined || memberText(resource.values, 'package_type') === 'Image'
    if (isImage)
      return {
        missing: `its code is the container image ${image ?? 'of a name that is known after apply'}; name the image in 'images' to scan it`
      }
    const filename = memberText(resource.values, 'filename')
    if (filename !== undefined && filename !== '') return fromFile(filename, layer)
    const named = referenced(resource, 'filename').find(({ type }) => type === 'archive_file')
    if (named) return fromArchive(named, layer)
    const object = objectOf(resource)
    if (object) return fromObject(object, layer)
    if (memberText(resource.values, 's3_key') !== undefined || referenced(resource, 's3_key').length > 0) {
      return {
        missing: `its code lies in S3, and the plan has no aws_s3_object that says from where; name the zip in 'path'`
      }
    }
    if (member(resource.unknown, 'filename') === true)
      return { missing: `its filename is only known after apply; ${BUILD}` }
    return { missing: `the plan names no code for it; name the zip in 'path'` }
  }

  function objectOf(resource: PlanResource): PlanResource | undefined {
    const named = [...referenced(resource, 's3_key'), ...referenced(resource, 's3_object_version')]
    const known = byKey.get(objectKey(resource.values, 's3_bucket', 's3_key'))
    return (
      named.find((each) => objects.includes(each)) ??
      (memberText(resource.values, 's3_key') === undefined ? undefined : known)
    )
  }

  function fromObject(object: PlanResource, layer: boolean): Code {
    const source = memberText(object.values, 'source')
    if (source !== undefined) return fromFile(source, layer)
    const archive = referenced(object, 'source').find(({ type }) => type === 'archive_file')
    return archive
      ? fromArchive(archive, layer)
      : { missing: `${object.address} has no source that is a file; name the zip in 'path'` }
  }

  function fromArchive(archive: PlanResource, layer: boolean): Code {
    const output = memberText(archive.values, 'output_path')
    return output === undefined
      ? (fromFolder(archive, layer) ?? { missing: `${archive.address} is only read at apply; ${BUILD}` })
      : fromFile(output, layer)
  }

  function fromFile(path: string, layer: boolean): Code {
    const found = locate(path, layer)
    if (typeof found !== 'string') return { target: found }
    const archive = archives.get(tidy(path))
    const folder = archive && fromFolder(archive, layer)
    if (folder && 'target' in folder) {
      return { ...folder, remark: `'${path}' is not there; the folder that it is made from is scanned` }
    }
    return { missing: `${found}; ${BUILD}` }
  }

  /** What the archive is made from is as good, where it is one folder. */
  function fromFolder(archive: PlanResource, layer: boolean): Code | undefined {
    const folder = memberText(archive.values, 'source_dir')
    const found = folder === undefined ? undefined : locate(folder, layer)
    return typeof found === 'object' && found.directory ? { target: found } : undefined
  }

  function locate(path: string, layer: boolean): Target | string {
    const located = roots.map((root) => files.locate(root, path, layer))
    for (const each of located) if (each.kind === 'there') return each.target
    // Where the plan lies is where Terraform ran, as a rule.
    const [first] = located
    return `'${path}' ${first?.kind === 'not' ? first.why : 'is not there'}`
  }

  function referenced(resource: PlanResource, attribute: string): readonly PlanResource[] {
    const expression = member(references.expressions(resource), attribute)
    return references.targets(expression, resource).map((target) => target.resource)
  }

  return { of }
}

function objectKey(values: unknown, bucket: string, key: string): string {
  return `${memberText(values, bucket) ?? ''}\n${memberText(values, key) ?? ''}`
}

function tidy(path: string): string {
  return path.replace(/^(\.\/)+/, '')
}
