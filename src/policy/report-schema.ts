import { Ajv2020 } from 'ajv/dist/2020.js'
import schema from '../../schemas/report.schema.json' with { type: 'json' }

// A file of its own, which is loaded late: asked for by `import()`, a CommonJS package loses its names in the bundle.

/**
 * Holds a document against the published schema of reports.
 * @returns what is wrong first, in words of the schema alone; undefined where nothing is
 */
export function schemaProblem(document: unknown): string | undefined {
  const validate = new Ajv2020({ strictTypes: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
    schema
  )
  if (validate(document)) return undefined
  const { instancePath = '', message = 'does not fit' } = validate.errors?.[0] ?? {}
  return `${placeOf(instancePath)} ${message}`
}

/** Names of the document's own choosing are not repeated. */
function placeOf(pointer: string): string {
  if (pointer === '') return 'the report'
  return /^[\w/]{1,100}$/.test(pointer) ? pointer : 'a part of it'
}
