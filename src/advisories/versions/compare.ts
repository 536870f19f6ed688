import { compareText } from '../../model/index.js'

export { compareText }

/**
 * Compares two runs of decimal digits by value, whatever their length: dates and commit counts pass 2^53, and
 * a hostile string may hold 100,000 digits. The empty run counts as 0.
 */
export function compareDigits(a: string, b: string): number {
  const left = withoutLeadingZeros(a)
  const right = withoutLeadingZeros(b)
  return left.length - right.length || compareText(left, right)
}

/** True for 0 to 9 alone: other scripts' digits are letters to every tool that we follow. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9' && character.length === 1
}

/** The run of digits in `text` that begins at `start`, empty where there is none. */
export function digitsAt(text: string, start: number): string {
  let end = start
  while (isDigit(text[end])) end += 1
  return text.slice(start, end)
}

/** True where `text` is one or more digits and nothing else. */
export function isNumber(text: string): boolean {
  return text !== '' && digitsAt(text, 0).length === text.length
}

function withoutLeadingZeros(digits: string): string {
  let start = 0
  while (digits[start] === '0') start += 1
  return digits.slice(start)
}
