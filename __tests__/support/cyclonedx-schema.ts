import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject } from 'ajv'

/** The official schemas, as CycloneDX's own library for JavaScript ships them. */
const SCHEMAS = new URL('../../node_modules/@cyclonedx/cyclonedx-library/res/schema/', import.meta.url)

const ANY = true
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
    // Of things that our documents do not have.
    'idn-email': ANY,
    email: ANY,
    uri: ANY,
    'iri-reference': ANY
  },
  schemas: Object.fromEntries(
    ['spdx', 'jsf-0.82', 'cryptography-defs'].map((name) => [
      `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
      readSchema(name)
    ])
  )
})
const validate = ajv.compile(readSchema('bom-1.6'))

/** What the official schema of CycloneDX 1.6 has against a document. */
export function cyclonedxProblems(text: string): readonly ErrorObject[] {
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? [])
}

function readSchema(name: string): object {
  return JSON.parse(readFileSync(new URL(`${name}.SNAPSHOT.schema.json`, SCHEMAS), 'utf8')) as object
}
