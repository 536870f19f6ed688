import { messageOf, UnreadableEntry } from '../../model/index.js'

/** Why something could not be done, without the path: the subject of the notice has it. */
export function reasonOf(error: unknown): string {
  return error instanceof UnreadableEntry ? error.reason : messageOf(error)
}
