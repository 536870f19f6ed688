import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf, messageOf, UserError } from '../model/index.js'
import { buildRequest, type GivenValues, type Request } from './request.js'

/** Name of the file that is read when it is there and no other is named. */
const DEFAULT_CONFIG_FILE = '.lambda-scan.yml'

/** Larger configuration files are refused: nobody writes a mebibyte of ignores by hand. */
const MAX_BYTES = 1 << 20

/**
 * Completes what one surface gave with the configuration file.
 * @param workspace folder that relative paths start from
 * @throws UserError for a wrong value, a named file that is not there, or a file that is not understood
 */
export async function loadRequest(given: GivenValues, workspace: string): Promise<Request> {
  const named = given['config-file']?.value.trim() || undefined
  const path = named ?? DEFAULT_CONFIG_FILE
  const text = readText(resolve(workspace, path), path, named === undefined)
  if (text === undefined) return await withIgnoreFiles(buildRequest([given], { ignores: [] }), workspace)
  // The YAML parser is only loaded by those who have a file.
  const { parseConfigFile } = await import('./file.js')
  const file = parseConfigFile(text, path)
  return await withIgnoreFiles(buildRequest([given, file.values], { ...file, path }), workspace)
}

/** Adds what the ignore files of other tools say; our own entries come first. */
async function withIgnoreFiles(request: Request, workspace: string): Promise<Request> {
  if (request.ignoreFiles.length === 0) return request
  const { readIgnoreFile } = await import('./ignore-files/index.js')
  const files = await Promise.all(
    request.ignoreFiles.map((path) =>
      readIgnoreFile(path, readText(resolve(workspace, path), path, false, 'ignore-files') ?? '')
    )
  )
  return {
    ...request,
    ignores: [...request.ignores, ...files.flatMap(({ ignores }) => ignores)],
    notices: [...request.notices, ...files.flatMap(({ notices }) => notices)]
  }
}

function readText(
  absolute: string,
  shown: string,
  optional: boolean,
  option = 'config-file'
): string | undefined {
  try {
    if (statSync(absolute).size > MAX_BYTES)
      throw new UserError(`${shown}: larger than 1 MiB; this is no configuration file`)
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(absolute))
  } catch (error) {
    if (error instanceof UserError) throw error
    if (optional && codeOf(error) === 'ENOENT') return undefined
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new UserError(`${shown}: not UTF-8 text`)
    throw new UserError(
      codeOf(error) === 'ENOENT'
        ? `${option} '${shown}' does not exist`
        : `${option} '${shown}' cannot be read: ${messageOf(error)}`
    )
  }
}
