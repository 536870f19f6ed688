import { readFileSync, statSync } from 'node:fs'
import { messageOf } from '../../../model/index.js'
import type { ParsedTemplate } from './node.js'
import { UnreadableTemplate } from './node.js'
import { parseJson } from './json.js'

/** CloudFormation takes 1 MB; what a tool wrote with every indent may be larger. */
const MAX_JSON = 64 * 1024 ** 2
/** The parser of YAML needs some hundred times the size of the text. */
const MAX_YAML = 8 * 1024 ** 2

/**
 * Reads a template from disk: JSON where it looks like JSON, else YAML.
 * @throws UnreadableTemplate, whose reason quotes nothing of the file
 */
export async function readTemplate(absolute: string): Promise<ParsedTemplate> {
  const text = readText(absolute, MAX_JSON)
  if (/^\s*\{/.test(text.slice(0, 1_000))) {
    try {
      return parseJson(text)
    } catch (error) {
      // A flow map of YAML begins like JSON.
      if (absolute.endsWith('.json') || text.length > MAX_YAML) throw error
    }
  }
  if (text.length > MAX_YAML) throw new UnreadableTemplate(tooLarge(MAX_YAML))
  // The YAML parser is only loaded by those who have such a file.
  const { parseYaml } = await import('./yaml.js')
  return parseYaml(text)
}

/** @throws UnreadableTemplate where it cannot be read, is too large, or no UTF-8 */
export function readText(absolute: string, maxBytes: number): string {
  let bytes: Uint8Array
  try {
    const stats = statSync(absolute)
    if (!stats.isFile()) throw new UnreadableTemplate('is no file')
    if (stats.size > maxBytes) throw new UnreadableTemplate(tooLarge(maxBytes))
    bytes = readFileSync(absolute)
  } catch (error) {
    if (error instanceof UnreadableTemplate) throw error
    throw new UnreadableTemplate(`cannot be read: ${messageOf(error)}`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableTemplate('is not UTF-8 text')
  }
}

function tooLarge(maxBytes: number): string {
  return `is larger than ${maxBytes / 1024 ** 2} MiB`
}
