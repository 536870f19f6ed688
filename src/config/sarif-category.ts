import { UserError } from '../model/index.js'
import type { Given } from './given.js'

/**
 * A name for the SARIF reports that replace each other.
 * @throws UserError for what cannot be one, or cannot be the same in the next run: the alerts of a category that
 * never comes again stay open for good
 */
export function readCategory({ value, where }: Given): string {
  const category = value.trim().replace(/\/+$/, '')
  const shown = category.slice(0, 60)
  if (category === '' || category.length > 200 || /[^\x20-\x7e]/.test(category))
    throw new UserError(`${where} is '${shown}'; give up to 200 characters of plain text`)
  if (/[0-9a-f]{40}/i.test(category))
    throw new UserError(
      `${where} is '${shown}'; a commit or digest changes from run to run, and old alerts would never close`
    )
  return category
}
