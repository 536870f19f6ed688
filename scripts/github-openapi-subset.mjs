/**
 * Writes `__tests__/support/github-openapi.json`: the shapes of the few operations of GitHub's REST API
 * that this project uses, out of GitHub's published OpenAPI document. The test server checks every
 * request and every answer of its own against them.
 *
 * To use another operation: add its id below and run `node scripts/github-openapi-subset.mjs`.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { format } from 'prettier'

import { cacheFolder } from './cache-folder.mjs'

const PACKAGE = '@octokit/openapi'
const VERSION = '23.0.2'
const SHA256 = '71a18407dd5e8464f4e0525daf03deabbe65abd9287d6adc7b5d98f516cd0d0c'
const DOCUMENT = 'generated/api.github.com.json'

const OPERATIONS = [
  'actions/download-artifact',
  'actions/get-workflow-run',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs',
  'checks/create',
  'checks/update',
  'code-scanning/get-sarif',
  'code-scanning/upload-sarif',
  'dependency-graph/create-repository-snapshot',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/list'
]

/** Everything else in a schema is prose or an example. */
const SHAPE_KEYWORDS = [
  ...['$ref', 'type', 'format', 'enum', 'pattern', 'required', 'additionalProperties', 'items', 'properties'],
  ...['allOf', 'anyOf', 'oneOf', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems']
]

const archive = fetchPackage()
const target = join(dirname(fileURLToPath(import.meta.url)), '../__tests__/support/github-openapi.json')
const text = JSON.stringify(subset(JSON.parse(readEntry(archive, DOCUMENT)), readEntry(archive, 'LICENSE')))
writeFileSync(target, await format(text, { parser: 'json', printWidth: 110 }))

/** Fetches the pinned package once. */
function fetchPackage() {
  const folder = cacheFolder('github-openapi')
  const file = join(folder, `octokit-openapi-${VERSION}.tgz`)
  if (!existsSync(file)) {
    execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--pack-destination', folder])
  }
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex')
  if (digest !== SHA256) throw new Error(`${file} has the sha256 ${digest}, not ${SHA256}`)
  return file
}

function readEntry(file, entry) {
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }
  return execFileSync('tar', ['-xzOf', file, `package/${entry}`], options)
}

function subset(document, licence) {
  const schemas = new Map()
  const operations = OPERATIONS.map((id) => operation(document, id, schemas))
  return {
    source: `npm package ${PACKAGE} ${VERSION}, ${DOCUMENT}; shapes only, made by scripts/github-openapi-subset.mjs`,
    licence: licence.replace(/\s+/g, ' ').trim(),
    operations,
    schemas: Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

function operation(document, id, schemas) {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, found] of Object.entries(methods)) {
      if (found.operationId !== id) continue
      const body = found.requestBody && follow(document, found.requestBody)
      return {
        id,
        method: method.toUpperCase(),
        path,
        parameters: (found.parameters ?? []).map((given) => {
          const { name, in: place, required = false, schema } = follow(document, given)
          return { name, in: place, required, schema: shape(document, schema, schemas) }
        }),
        ...(body && { requestBody: shape(document, body.content['application/json'].schema, schemas) }),
        responses: Object.fromEntries(
          Object.entries(found.responses).map(([status, given]) => {
            const schema = follow(document, given).content?.['application/json']?.schema
            return [status, schema ? shape(document, schema, schemas) : null]
          })
        )
      }
    }
  }
  throw new Error(`${PACKAGE} ${VERSION} has no operation ${id}`)
}

function follow(document, given) {
  if (!given.$ref) return given
  return given.$ref
    .slice(2)
    .split('/')
    .reduce((value, key) => value[key], document)
}

/** A schema without prose, in plain JSON Schema; the schemas that it names are added to `schemas`. */
function shape(document, schema, schemas) {
  if (typeof schema !== 'object' || schema === null) return schema
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)
    if (!schemas.has(name)) {
      schemas.set(name, {})
      schemas.set(name, shape(document, follow(document, schema), schemas))
    }
    return { $ref: `#/schemas/${name}` }
  }
  const result = {}
  for (const keyword of SHAPE_KEYWORDS) {
    const value = schema[keyword]
    if (value === undefined) continue
    if (keyword === 'properties') {
      result[keyword] = Object.fromEntries(
        Object.entries(value).map(([name, property]) => [name, shape(document, property, schemas)])
      )
    } else if (['items', 'additionalProperties'].includes(keyword)) {
      result[keyword] = shape(document, value, schemas)
    } else if (keyword.endsWith('Of')) {
      result[keyword] = value.map((part) => shape(document, part, schemas))
    } else {
      result[keyword] = value
    }
  }
  return schema.nullable ? nullable(result) : result
}

/** OpenAPI 3.0 writes `nullable`; JSON Schema has the type `null`. */
function nullable(schema) {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(schema.enum && !schema.enum.includes(null) && { enum: [...schema.enum, null] })
  }
}
