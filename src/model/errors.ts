/**
 * A mistake in what the user gave: an input, a flag, a file. Shown as one line, without a stack; the
 * process ends with code 2. The message names the input and the remedy.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** The message of anything that was thrown, on one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error)
  return text.replace(/\s+/g, ' ').trim()
}
