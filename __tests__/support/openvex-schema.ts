import { Ajv, type ErrorObject } from 'ajv'

const TEXT = { type: 'string' }
const IRI = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' }
const TIME = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$'
}
const closed = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required
})
const distinct = (items: object, minItems = 0): object => ({
  type: 'array',
  uniqueItems: true,
  minItems,
  items
})

const HASHES = [
  'md5',
  'sha1',
  ...['sha', 'sha3', 'blake2b'].flatMap((family) => ['256', '384', '512'].map((bits) => `${family}-${bits}`)),
  'sha3-224',
  'blake2s-256'
].filter((name) => !['blake2b-384'].includes(name))
const subject = {
  '@id': IRI,
  identifiers: closed({ purl: TEXT, '@cpe22': TEXT, '@cpe23': TEXT }),
  hashes: closed(Object.fromEntries(HASHES.map((name) => [name, TEXT])))
}

/** The rules of OpenVEX 0.2.0 in our own words. Source: openvex/spec, `openvex_json_schema.json`. */
const schema = closed(
  {
    '@context': IRI,
    '@id': IRI,
    author: TEXT,
    role: TEXT,
    timestamp: TIME,
    last_updated: TIME,
    version: { type: 'integer', minimum: 1 },
    tooling: TEXT,
    statements: distinct(
      {
        ...closed(
          {
            '@id': IRI,
            version: { type: 'integer', minimum: 1 },
            vulnerability: closed({ '@id': IRI, name: TEXT, description: TEXT, aliases: distinct(TEXT) }, [
              'name'
            ]),
            timestamp: TIME,
            last_updated: TIME,
            products: distinct(closed({ ...subject, subcomponents: distinct(closed(subject)) })),
            status: { enum: ['not_affected', 'affected', 'fixed', 'under_investigation'] },
            supplier: TEXT,
            status_notes: TEXT,
            justification: {
              enum: [
                'component_not_present',
                'vulnerable_code_not_present',
                'vulnerable_code_not_in_execute_path',
                'vulnerable_code_cannot_be_controlled_by_adversary',
                'inline_mitigations_already_exist'
              ]
            },
            impact_statement: TEXT,
            action_statement: TEXT,
            action_statement_timestamp: TIME
          },
          ['vulnerability', 'status']
        ),
        allOf: [
          {
            if: { properties: { status: { const: 'not_affected' } } },
            // The schema wants one of both, where the specification allows both.
            then: { oneOf: [{ required: ['justification'] }, { required: ['impact_statement'] }] }
          },
          {
            if: { properties: { status: { const: 'affected' } } },
            then: { required: ['action_statement'] }
          }
        ]
      },
      1
    )
  },
  ['@context', '@id', 'author', 'timestamp', 'version', 'statements']
)

const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)

/** What the rules of OpenVEX 0.2.0 have against a document. */
export function openvexProblems(text: string): readonly ErrorObject[] {
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? [])
}
