import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf, messageOf, UserError } from '../model/index.js'

/** Larger configuration files are refused: nobody writes a mebibyte of ignores by hand. */
export const MAX_CONFIG_BYTES = 1 << 20

/** What a file is read for. */
interface Reading {
  /** The option that names it. */
  readonly option: string
  /** Bytes; `MAX_CONFIG_BYTES` by default. */
  readonly max?: number
}

/**
 * The text of a file that the user named.
 * @param path as the user named it, for messages
 * @throws UserError when it is not there, too large, or no UTF-8 text
 */
export function readTextFile(workspace: string, path: string, reading: Reading): string {
  const text = readTextFileIfAny(workspace, path, reading)
  if (text === undefined) throw new UserError(`${reading.option} '${path}' does not exist`)
  return text
}

/** The same, but for undefined where there is no such file. */
export function readTextFileIfAny(
  workspace: string,
  path: string,
  { option, max = MAX_CONFIG_BYTES }: Reading
): string | undefined {
  const absolute = resolve(workspace, path)
  try {
    const facts = statSync(absolute)
    if (!facts.isFile()) throw new UserError(`${option} '${path}' is no file`)
    if (facts.size > max)
      throw new UserError(`${option} '${path}' is larger than ${max >> 20} MiB; name the file that is meant`)
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(absolute))
  } catch (error) {
    if (error instanceof UserError) throw error
    if (codeOf(error) === 'ENOENT') return undefined
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new UserError(`${option} '${path}' is not UTF-8 text`)
    throw new UserError(`${option} '${path}' cannot be read: ${messageOf(error)}`)
  }
}
