import { buildRequest, type GivenValues, type Request } from './request.js'
import { readTextFile, readTextFileIfAny } from './text-file.js'

/** Name of the file that is read when it is there and no other is named. */
export const DEFAULT_CONFIG_FILE = '.lambda-scan.yml'

/**
 * Completes what one surface gave with the configuration file.
 * @param workspace folder that relative paths start from
 * @throws UserError for a wrong value, a named file that is not there, or a file that is not understood
 */
export async function loadRequest(given: GivenValues, workspace: string): Promise<Request> {
  // The workspace of such a job holds what somebody else's run left behind, and nothing that may give orders.
  if (isComment(given)) return buildRequest([given], { ignores: [] })
  const named = given['config-file']?.value.trim() || undefined
  const path = named ?? DEFAULT_CONFIG_FILE
  const read = named === undefined ? readTextFileIfAny : readTextFile
  const text = read(workspace, path, { option: 'config-file' })
  if (text === undefined) return await withFiles(buildRequest([given], { ignores: [] }), workspace)
  // The YAML parser is only loaded by those who have a file.
  const { parseConfigFile } = await import('./file.js')
  const file = parseConfigFile(text, path)
  return await withFiles(buildRequest([given, file.values], { ...file, path }), workspace)
}

function isComment({ mode }: GivenValues): boolean {
  return mode?.value.trim().toLowerCase() === 'comment'
}

async function withFiles(request: Request, workspace: string): Promise<Request> {
  return await withVex(await withIgnoreFiles(request, workspace), workspace)
}

/** Adds what VEX documents say. */
async function withVex(request: Request, workspace: string): Promise<Request> {
  if (request.vexFiles.length === 0) return request
  const { MAX_VEX_BYTES, readVex } = await import('./vex/index.js')
  // A document that is named twice says nothing twice.
  const read = [...new Set(request.vexFiles)].map((path) =>
    readVex(path, readTextFile(workspace, path, { option: 'vex', max: MAX_VEX_BYTES }))
  )
  return {
    ...request,
    vex: read.map(({ document }) => document),
    notices: [...request.notices, ...read.flatMap(({ notices }) => notices)]
  }
}

/** Adds what the ignore files of other tools say; our own entries come first. */
async function withIgnoreFiles(request: Request, workspace: string): Promise<Request> {
  if (request.ignoreFiles.length === 0) return request
  const { readIgnoreFile } = await import('./ignore-files/index.js')
  const files = await Promise.all(
    request.ignoreFiles.map((path) =>
      readIgnoreFile(path, readTextFile(workspace, path, { option: 'ignore-files' }))
    )
  )
  return {
    ...request,
    ignores: [...request.ignores, ...files.flatMap(({ ignores }) => ignores)],
    notices: [...request.notices, ...files.flatMap(({ notices }) => notices)]
  }
}
