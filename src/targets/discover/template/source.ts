import type { Location, Notice } from '../../../model/index.js'
import type { Mapping, Resource, Source, Value } from '../value.js'
import type { Deployment } from './deployment.js'
import { Evaluator } from './evaluate.js'
import { expandLoops } from './for-each.js'
import { hasTransform, transformsOf, withGlobals } from './globals.js'
import { entryOf, mapNode, textOf, type MapNode, type Node, type ParsedTemplate } from './node.js'

/** A template as rules read it, with what only the finding of code asks for. */
export interface Template extends Source {
  /** Absolute path of its file. */
  readonly absolute: string
  readonly deployment: Deployment
  readonly sam: boolean
  /** What the stack exports, by the export's name. */
  exports(): ReadonlyMap<string, Value>
  /** What was odd about the file, as far as it was looked at. */
  notices(): readonly Notice[]
}

const SAM = 'AWS::Serverless-2016-10-31'
/** Transforms whose result is known to us, or that add nothing which runs. */
const KNOWN_TRANSFORMS = new Set([SAM, 'AWS::LanguageExtensions', 'AWS::CodeDeployBlueGreen'])

/** What SAM makes where a function's event names no API; `Globals` speak of it. */
const IMPLICIT = [
  ['ServerlessRestApi', 'AWS::Serverless::Api'],
  ['ServerlessHttpApi', 'AWS::Serverless::HttpApi']
] as const

const EMPTY: Mapping = { kind: 'mapping', entries: new Map(), at: () => undefined }

/**
 * Makes a source of a template that was parsed.
 * @param path relative to the workspace, with `/`
 */
export function templateOf(
  parsed: ParsedTemplate,
  file: { readonly path: string; readonly absolute: string },
  deployment: Deployment
): Template {
  const { root } = parsed
  const evaluator = new Evaluator(root, file.path, deployment)
  const at = (node: Node) => (): Location => {
    const line = node.line()
    return { path: file.path, ...(line === undefined ? {} : { line }) }
  }
  const section = entryOf(root, 'Resources')
  const written = section?.kind === 'map' ? expandLoops(section, evaluator) : undefined
  const resources = new Map<string, Resource>()
  const problems: Notice[] = []
  for (const [id, node] of written?.entries ?? []) {
    const type = textOf(entryOf(node, 'Type'))
    if (type !== undefined) resources.set(id, resourceOf(id, type, node, at(node)))
    else if (id.startsWith('Fn::')) problems.push(unseen(file.path, node, `what ${id} adds is not seen`))
  }
  const sam = hasTransform(root, SAM)
  for (const [id, type] of sam ? IMPLICIT : []) {
    const node = mapNode(new Map(), () => undefined)
    if (!resources.has(id)) resources.set(id, resourceOf(id, type, node, at(node)))
  }
  for (const name of transformsOf(root)) {
    if (KNOWN_TRANSFORMS.has(name)) continue
    problems.push(unseen(file.path, root, `what the transform '${name}' adds or changes is not seen`))
  }

  function resourceOf(id: string, type: string, node: Node, where: () => Location): Resource {
    let properties: Mapping | undefined
    const metadata = entryOf(node, 'Metadata')
    return {
      id,
      type,
      get properties() {
        return (properties ??= mapping(withGlobals(root, type, mapOf(entryOf(node, 'Properties'), node))))
      },
      ...(metadata === undefined
        ? {}
        : {
            get metadata() {
              return mapping(metadata)
            }
          }),
      at: where
    }
  }

  function mapping(node: Node): Mapping {
    const value = evaluator.value(node)
    return value?.kind === 'mapping' ? value : EMPTY
  }

  return {
    ...file,
    deployment,
    sam,
    resources,
    exports: () => exportsOf(root, evaluator),
    notices: () => [...problems, ...parsed.problems().map((problem) => noticeOf(file.path, problem))]
  }
}

function mapOf(node: Node | undefined, owner: Node): MapNode {
  return node?.kind === 'map' ? node : mapNode(new Map(), () => owner.line())
}

function exportsOf(root: Node, evaluator: Evaluator): ReadonlyMap<string, Value> {
  const exported = new Map<string, Value>()
  const outputs = entryOf(root, 'Outputs')
  for (const output of outputs?.kind === 'map' ? outputs.entries.values() : []) {
    const name = entryOf(entryOf(output, 'Export'), 'Name')
    const value = entryOf(output, 'Value')
    const key = name && evaluator.value(name)
    const made = value && evaluator.value(value)
    if (key?.kind === 'scalar' && made) exported.set(String(key.value), made)
  }
  return exported
}

function unseen(path: string, node: Node, message: string): Notice {
  return noticeOf(path, { message, line: node.line() })
}

function noticeOf(path: string, { message, line }: { message: string; line?: number | undefined }): Notice {
  return { stage: 'open', subject: line === undefined ? path : `${path}:${line}`, message, incomplete: true }
}
