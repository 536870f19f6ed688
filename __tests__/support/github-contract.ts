import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { Ajv, type ValidateFunction } from 'ajv'

interface Document {
  readonly operations: readonly Operation[]
  readonly schemas: Readonly<Record<string, Schema>>
}

/** What is read of a schema to make an example of it. */
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: Schema
  readonly responses: Readonly<Record<string, Schema | null>>
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: { readonly type?: string }
}

/** A request that matches an operation, with its parts read. */
export interface Call {
  readonly operation: string
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** The parsed JSON body; undefined where there is none. */
  readonly body: unknown
}

/** Says what of a request or an answer is not as GitHub publishes it. */
export interface Contract {
  match(method: string, url: URL): Pick<Call, 'operation' | 'path' | 'query'> | undefined
  checkRequest(call: Call): readonly string[]
  checkResponse(operation: string, status: number, body: unknown): readonly string[]
  /** The smallest answer that is valid; one item of it where it is a list. */
  example(operation: string, status: number): unknown
}

/** GitHub's OpenAPI document, cut to our operations by `scripts/github-openapi-subset.mjs`. */
export function loadContract(): Contract {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'github-openapi.json')
  const document = JSON.parse(readFileSync(file, 'utf8')) as Document
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: {
      int64: true,
      email: true,
      uri: (text) => URL.canParse(text),
      'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
    }
  })
  ajv.addSchema(document, 'github')
  const compiled = new Map<string, ValidateFunction>()
  const check = (pointer: string, value: unknown, subject: string): readonly string[] => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `github#${pointer}` })
    compiled.set(pointer, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map((e) => `${subject}${e.instancePath}: ${e.message ?? 'does not match'}`)
  }
  const find = (id: string): { operation: Operation; pointer: string } => {
    const index = document.operations.findIndex((candidate) => candidate.id === id)
    const operation = document.operations[index]
    if (!operation) throw new Error(`no operation ${id}`)
    return { operation, pointer: `/operations/${index}` }
  }

  return {
    match(method, url) {
      for (const operation of document.operations) {
        const path = operation.method === method ? matchPath(operation.path, url.pathname) : undefined
        if (path) return { operation: operation.id, path, query: Object.fromEntries(url.searchParams) }
      }
      return undefined
    },

    checkRequest(call) {
      const { operation, pointer } = find(call.operation)
      const known = operation.parameters.map(({ name }) => name)
      const unknown = Object.keys(call.query).filter((name) => !known.includes(name))
      const problems = unknown.map((name) => `the query has an unknown parameter ${name}`)
      operation.parameters.forEach((parameter, index) => {
        const text = (parameter.in === 'path' ? call.path : call.query)[parameter.name]
        if (text === undefined) {
          if (parameter.required) problems.push(`the parameter ${parameter.name} is missing`)
          return
        }
        const value = readParameter(text, parameter.schema.type)
        problems.push(...check(`${pointer}/parameters/${index}/schema`, value, parameter.name))
      })
      if (operation.requestBody) {
        problems.push(...check(`${pointer}/requestBody`, call.body, 'body'))
        // GitHub ignores what it does not know; here it is most likely a mistake.
        const properties = Object.keys(named(operation.requestBody, document.schemas).properties ?? {})
        const sent = typeof call.body === 'object' && call.body !== null ? Object.keys(call.body) : []
        problems.push(
          ...sent.filter((name) => !properties.includes(name)).map((name) => `body: unknown ${name}`)
        )
      } else if (call.body !== undefined) {
        problems.push('a body where none belongs')
      }
      return problems.map((problem) => `${call.operation}: ${problem}`)
    },

    checkResponse(id, status, body) {
      const { operation, pointer } = find(id)
      if (!(status in operation.responses)) return [`${id}: the answer ${status} is not documented`]
      if (operation.responses[status] === null) {
        return body === undefined ? [] : [`${id}: the answer ${status} has no body`]
      }
      return check(`${pointer}/responses/${status}`, body, `${id}: answer `)
    },

    example(id, status) {
      const schema = find(id).operation.responses[status]
      if (!schema) throw new Error(`${id}: the answer ${status} has no body`)
      return smallest(schema.items ?? schema, document.schemas)
    }
  }
}

/** What a text in an address stands for, where it can be that. */
function readParameter(text: string, type: string | undefined): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text
}

/** The schema itself where it only names another one. */
function named(schema: Schema, schemas: Document['schemas']): Schema {
  if (schema.$ref === undefined) return schema
  const found = schemas[schema.$ref.replace('#/schemas/', '')]
  if (!found) throw new Error(`no schema ${schema.$ref}`)
  return found
}

/** The smallest value that fits: null where that is allowed, no property that may be left out. */
function smallest(schema: Schema, schemas: Document['schemas']): unknown {
  if (schema.$ref !== undefined) return smallest(named(schema, schemas), schemas)
  if (schema.enum) return schema.enum[0]
  const choice = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  const parts = [...(schema.allOf ?? []), ...choice.slice(0, 1)].map((part) => smallest(part, schemas))
  if (parts.length > 0 && schema.properties === undefined) return Object.assign({}, ...parts) as unknown
  const types = [schema.type ?? 'object'].flat()
  if (types.includes('null')) return null
  switch (types[0]) {
    case 'array':
      return []
    case 'boolean':
      return false
    case 'integer':
    case 'number':
      return 1
    case 'string':
      if (schema.format === 'uri') return 'https://github.test/'
      return schema.format === 'date-time' ? '2026-01-01T00:00:00Z' : 'text'
    default:
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, smallest(schema.properties?.[name] ?? {}, schemas)])
      )
  }
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = []
  const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name)
    return '([^/]+)'
  })
  const found = new RegExp(`^${pattern}$`).exec(path)
  if (!found) return undefined
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]))
}
