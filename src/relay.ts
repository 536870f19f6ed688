import { lstatSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Request } from './config/index.js'
import { codeOf, messageOf, UserError, type Report } from './model/index.js'
import { readForeignReport } from './policy/index.js'

/** Of a pull request's report; an account's is larger, and is nobody's pull request. */
const MOST_BYTES = 32 * 1024 * 1024

/**
 * Reads the report that another workflow run left, which a pull request is to be told of. It may be from a fork: it is
 * data, checked against the schema, and nothing in it decides where it goes.
 * @throws UserError with one line when there is none, or it is no such report
 */
export async function readRelayed({ paths }: Request, workspace: string): Promise<Report> {
  const [path, ...more] = paths
  if (path === undefined || more.length > 0)
    throw new UserError("with 'mode: comment', 'path' names one JSON report: the one that was downloaded")
  try {
    return await readForeignReport(readText(resolve(workspace, path)))
  } catch (error) {
    const why = codeOf(error) === 'ENOENT' ? 'is not there' : messageOf(error)
    throw new UserError(`the report '${path}' ${why}`)
  }
}

function readText(path: string): string {
  const found = lstatSync(path)
  // A link from somebody else's archive leads wherever they like.
  if (!found.isFile()) throw new Error('is no ordinary file; name the report.json itself')
  if (found.size > MOST_BYTES) throw new Error(`has ${found.size} bytes, which is too large for a report`)
  return new TextDecoder().decode(readFileSync(path))
}
