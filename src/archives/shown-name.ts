const MAX_LENGTH = 120

/**
 * A name as it stands in a message: on one line and not endlessly long. It stays untrusted text; reporters
 * escape it for their format.
 */
export function shownName(name: string): string {
  const short = name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH - 1)}…` : name
  return short.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, escapeCharacter)
}

function escapeCharacter(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}
