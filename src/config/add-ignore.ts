import { randomUUID } from 'node:crypto'
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf, messageOf, UserError, VEX_JUSTIFICATIONS, type Ignore } from '../model/index.js'
import { isDay, parseConfigFile } from './file.js'
import type { Given } from './given.js'
import type { IgnoreOptionName } from './ignore-options.js'
import { insertIgnore, type EntryFields } from './insert-ignore.js'
import { DEFAULT_CONFIG_FILE } from './load.js'
import { readTextFileIfAny } from './text-file.js'

/** What the command line says of an entry. */
export interface IgnoreOrder {
  /** The words after the command. */
  readonly ids: readonly string[]
  readonly options: Readonly<Partial<Record<IgnoreOptionName, Given>>>
  readonly configFile?: string
}

/** What was written. */
export interface AddedIgnore {
  /** As the user sees it. */
  readonly path: string
  readonly line: number
  /** The entry's lines. */
  readonly entry: string
  /** It ends by itself. */
  readonly ends: boolean
}

/**
 * Writes an ignore entry into the configuration file, which is made where there is none.
 * @param today `YYYY-MM-DD`, UTC
 * @throws UserError for an entry that is none, or is there already, and for a file that cannot be written
 */
export function addIgnore(order: IgnoreOrder, workspace: string, today: string): AddedIgnore {
  const fields = fieldsOf(order, today)
  const path = order.configFile ?? DEFAULT_CONFIG_FILE
  const text = readTextFileIfAny(workspace, path, { option: 'config-file' }) ?? ''
  const wanted = Object.fromEntries(fields)
  const same = parseConfigFile(text, path).ignores.find((entry) => isSameScope(entry, wanted))
  if (same)
    throw new UserError(
      `${path}:${same.line}: ${same.id} is ignored there already, with the same scope; change that entry`
    )
  const { text: written, line, entry } = insertIgnore(text, path, fields)
  replaceFile(resolve(workspace, path), path, written)
  const ends = fields.some(([key]) => key === 'expires' || key === 'until-fixed')
  return { path, line, entry, ends }
}

function fieldsOf({ ids, options }: IgnoreOrder, today: string): EntryFields {
  const [id, ...others] = ids
  if (id === undefined || others.length > 0)
    throw new UserError("ignore takes one id: lambda-scan ignore CVE-2024-3651 --reason 'why it may stay'")
  if (!/^[\w.:@/+-]{1,200}$/.test(id))
    throw new UserError(`'${id.slice(0, 60)}' is no id; give one as the report has it, such as CVE-2024-3651`)
  const value = (name: IgnoreOptionName): string | undefined => options[name] && oneLine(options[name])
  const reason = value('reason')
  if (reason === undefined)
    throw new UserError(`ignore needs a reason: lambda-scan ignore ${id} --reason 'why it may stay'`)
  const purl = value('purl')
  if (purl !== undefined && !purl.startsWith('pkg:'))
    throw new UserError(`--purl is '${purl.slice(0, 60)}'; give a package URL such as pkg:npm/lodash`)
  const expires = value('expires')
  if (expires !== undefined && (!isDay(expires) || expires <= today))
    throw new UserError(
      `--expires is '${expires.slice(0, 60)}'; give a day after ${today}, such as ${inDays(today, 90)}`
    )
  const justification = value('justification')
  if (justification !== undefined && !VEX_JUSTIFICATIONS.some((known) => known === justification))
    throw new UserError(
      `--justification is '${justification.slice(0, 60)}'; use one of ${VEX_JUSTIFICATIONS.join(', ')}`
    )
  const fields: readonly (readonly [string, string | true | undefined])[] = [
    ['id', id],
    ['reason', reason],
    ['purl', purl],
    ['function', value('function')],
    ['path', value('path')],
    ['expires', expires],
    ['until-fixed', options['until-fixed']?.value === 'true' ? true : undefined],
    ['owner', value('owner')],
    ['status', justification === undefined ? undefined : 'not_affected'],
    ['justification', justification]
  ]
  return fields.flatMap(([key, each]) => (each === undefined ? [] : [[key, each] as const]))
}

function oneLine({ value, where }: Given): string {
  const text = value.trim()
  if (text === '') throw new UserError(`${where} is empty`)
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) || !text.isWellFormed())
    throw new UserError(`${where} must be one line of plain text`)
  if (text.length > 2000) throw new UserError(`${where} is longer than 2,000 characters`)
  return text
}

function isSameScope(entry: Ignore, wanted: Readonly<Record<string, string | true>>): boolean {
  return (
    entry.id.toLowerCase() === String(wanted['id']).toLowerCase() &&
    entry.purl === wanted['purl'] &&
    entry.function === wanted['function'] &&
    entry.path === wanted['path']
  )
}

/** A day from another one. */
export function inDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** In one step, so that nobody reads half a file; a link stays one. */
function replaceFile(absolute: string, shown: string, text: string): void {
  const known = statSync(absolute, { throwIfNoEntry: false })
  const place = known ? realpathSync(absolute) : absolute
  const beside = `${place}.${randomUUID()}.tmp`
  try {
    writeFileSync(beside, text, { flag: 'wx', ...(known ? { mode: known.mode } : {}) })
    renameSync(beside, place)
  } catch (error) {
    rmSync(beside, { force: true })
    const why = codeOf(error) === 'ENOENT' ? 'its folder does not exist' : messageOf(error)
    throw new UserError(`config-file '${shown}' cannot be written: ${why}`)
  }
}
