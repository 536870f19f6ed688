/**
 * A mistake in what the user gave: an input, a flag, a file. Shown as one line, without a stack; the
 * process ends with code 2. The message names the input and the remedy.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** The message of anything that was thrown, on one line. */
export function messageOf(error: unknown): string {
  const text = hasMessage(error) ? error.message : String(error)
  return text.replace(/\s+/g, ' ').trim()
}

/** The `code` of a system error (`ENOENT`), '' for anything else. Asks for no class: realms differ under test. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

function hasMessage(error: unknown): error is { message: string } {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  )
}
