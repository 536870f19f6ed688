import { isAbsolute } from 'node:path'
import { UserError } from '../model/index.js'
import type { Given } from './given.js'

/** Who is asked what is known about packages, and whether credentials are looked for. */
export const SCANNERS = ['osv', 'trivy', 'secret'] as const

export type Scanner = (typeof SCANNERS)[number]

/**
 * @returns the scanners, each once; undefined for `auto`
 * @throws UserError for any other word
 */
export function readScanners({ value, where }: Given): readonly Scanner[] | undefined {
  const words = value
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
  if (words.length === 1 && words[0] === 'auto') return undefined
  const unknown = words.find((word) => !SCANNERS.some((scanner) => scanner === word))
  if (unknown !== undefined || words.length === 0)
    throw new UserError(
      `${where} is '${(unknown ?? '').slice(0, 60)}'; use auto, or a list of ${SCANNERS.join(', ')}`
    )
  return SCANNERS.filter((scanner) => words.includes(scanner))
}

/** @throws UserError unless it is three numbers: there is no `latest`, and there are no ranges */
export function readVersion({ value, where }: Given): string {
  const [, version] = /^v?(\d{1,4}\.\d{1,4}\.\d{1,4})$/.exec(value.trim()) ?? []
  if (version === undefined)
    throw new UserError(`${where} is '${value.trim().slice(0, 60)}'; give one release, such as 0.74.0`)
  return version
}

/** @throws UserError unless it is 64 hex digits */
export function readSha256({ value, where }: Given): string {
  const digest = value
    .trim()
    .toLowerCase()
    .replace(/^sha256:/, '')
  if (!/^[0-9a-f]{64}$/.test(digest))
    throw new UserError(`${where} must be a SHA-256, which has 64 hex digits`)
  return digest
}

/**
 * A program by its place. A bare name would be looked for where others may have put something.
 * @throws UserError for a bare name
 */
export function readProgram({ value, where }: Given): string {
  const path = value.trim()
  if (!isAbsolute(path) && !/[\\/]/.test(path))
    throw new UserError(
      `${where} is '${path.slice(0, 60)}'; give the path of the program, such as ./${path.slice(0, 60)}`
    )
  return path
}
