import { readFileSync } from 'node:fs'

/** The shapes of AWS's own service models: see `scripts/aws-operations.mjs`. */
interface Shape {
  readonly type: string
  readonly required?: readonly string[]
  readonly enum?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  readonly members?: Readonly<Record<string, Member>>
  readonly member?: string
  readonly value?: string
}

interface Member {
  readonly shape: string
  readonly location?: 'uri' | 'querystring'
  readonly locationName?: string
}

interface Operation {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly input: string
  readonly output: string
  readonly resultWrapper?: string
  readonly errors: Readonly<Record<string, { readonly code: string; readonly status: number }>>
}

interface Service {
  readonly protocol: string
  readonly apiVersion: string
  readonly operations: Readonly<Record<string, Operation>>
  readonly shapes: Readonly<Record<string, Shape>>
}

const { services } = JSON.parse(readFileSync(new URL('./aws-operations.json', import.meta.url), 'utf8')) as {
  services: Readonly<Record<'lambda' | 'iam', Service>>
}

/** Operations that the models have, with their service. */
export const MODELLED: readonly { readonly service: string; readonly operation: string }[] = Object.entries(
  services
).flatMap(([service, { operations }]) => Object.keys(operations).map((operation) => ({ service, operation })))

/** A request, as the model reads it. */
export interface Call {
  readonly service: 'lambda' | 'iam'
  readonly operation: string
  readonly region: string
  readonly input: Readonly<Record<string, string>>
  /** What the model does not allow in it; empty as it should be. */
  readonly problems: readonly string[]
}

export interface RawRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Undefined for what is no request of a modelled service. */
export function readCall(request: RawRequest): Call | undefined {
  const authorization = String(request.headers['authorization'] ?? '')
  // Signature Version 4 says Region and service in the scope of the credential.
  const [, region, name] =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request, /.exec(authorization) ?? []
  if (region === undefined || (name !== 'lambda' && name !== 'iam')) return undefined
  const found = name === 'iam' ? readQuery(request) : readRest(request)
  if (!found) return undefined
  const { operation, input, extra } = found
  return { service: name, region, operation, input, problems: [...extra, ...inputProblems(name, found)] }
}

interface Found {
  readonly operation: string
  readonly input: Readonly<Record<string, string>>
  readonly extra: readonly string[]
}

function readRest({ method, url }: RawRequest): Found | undefined {
  const { lambda } = services
  const { pathname, searchParams } = new URL(url, 'http://host')
  for (const [operation, model] of Object.entries(lambda.operations)) {
    const [template = '', fixed = ''] = model.path.split('?')
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
    const match = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(pathname)
    const constants = [...new URLSearchParams(fixed)]
    if (!match || method !== model.method) continue
    if (!constants.every(([name, value]) => searchParams.get(name) === value)) continue
    const members = Object.entries(lambda.shapes[model.input]?.members ?? {})
    const input: Record<string, string> = {}
    names.forEach((name, index) => (input[name] = decodeURIComponent(match[index + 1] ?? '')))
    const extra: string[] = []
    for (const [name, value] of searchParams) {
      if (constants.some(([constant]) => constant === name)) continue
      const member = members.find(
        ([id, { location, locationName = id }]) => location === 'querystring' && locationName === name
      )
      if (member) input[member[0]] = value
      else extra.push(`${operation} has no parameter ${name}`)
    }
    return { operation, input, extra }
  }
  return undefined
}

function readQuery({ method, body }: RawRequest): Found | undefined {
  const { Action: operation = '', Version: version, ...input } = Object.fromEntries(new URLSearchParams(body))
  if (method !== 'POST' || !services.iam.operations[operation]) return undefined
  const members = services.iam.shapes[services.iam.operations[operation].input]?.members ?? {}
  const extra = Object.keys(input).flatMap((name) =>
    members[name] ? [] : [`${operation} has no parameter ${name}`]
  )
  if (version !== services.iam.apiVersion) extra.push(`${operation} was asked of version ${version ?? '?'}`)
  return { operation, input, extra }
}

function inputProblems(name: 'lambda' | 'iam', { operation, input }: Found): readonly string[] {
  const service = services[name]
  const model = service.operations[operation]
  const shape = model && service.shapes[model.input]
  const missing = (shape?.required ?? []).filter((member) => input[member] === undefined)
  return [
    ...missing.map((member) => `${operation} needs ${member}`),
    ...Object.entries(input).flatMap(([member, value]) =>
      valueProblems(value, service.shapes[shape?.members?.[member]?.shape ?? '']).map(
        (problem) => `${operation} ${member}: ${problem}`
      )
    )
  ]
}

function valueProblems(value: string, shape: Shape | undefined): readonly string[] {
  if (!shape) return []
  const measure = shape.type === 'integer' ? Number(value) : value.length
  // The models are written for Java: `\\p{...}` needs the flag, and a whole match is meant.
  const matches = shape.pattern === undefined || new RegExp(`^(?:${shape.pattern})$`, 'u').test(value)
  return [
    ...(shape.enum && !shape.enum.includes(value) ? [`${value} is none of ${shape.enum.join(', ')}`] : []),
    ...(shape.min !== undefined && measure < shape.min ? [`${value} is too small`] : []),
    ...(shape.max !== undefined && measure > shape.max ? [`${value} is too large`] : []),
    ...(matches ? [] : [`${value} does not match ${shape.pattern ?? ''}`])
  ]
}

export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Writes an answer in the service's protocol.
 * @throws Error when it holds what the model does not know: the server would have invented it
 */
export function writeAnswer({ service, operation }: Call, answer: object): RawAnswer {
  const model = services[service].operations[operation]
  if (!model) throw new Error(`no operation ${operation}`)
  checkOutput(answer, model.output, services[service], operation)
  if (service === 'lambda') return jsonAnswer(model.status, answer)
  const wrapper = model.resultWrapper ?? `${operation}Result`
  const content = xml(answer, model.output, services.iam)
  const body = `<${operation}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><${wrapper}>${content}</${wrapper}><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${operation}Response>`
  return { status: 200, headers: { 'content-type': 'text/xml' }, body }
}

/** An error as the service writes it; its status is the model's, where the model knows it. */
export function writeError({ service, operation }: Call, name: string, message: string): RawAnswer {
  const known = services[service].operations[operation]?.errors[name]
  const status = known?.status ?? (/AccessDenied|ExpiredToken|UnrecognizedClient/.test(name) ? 403 : 400)
  if (service === 'lambda') {
    const answer = jsonAnswer(status, { Type: status >= 500 ? 'Service' : 'User', Message: message })
    return { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': name } }
  }
  const body = `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>${known?.code ?? name}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>1</RequestId></ErrorResponse>`
  return { status, headers: { 'content-type': 'text/xml' }, body }
}

function jsonAnswer(status: number, answer: object): RawAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) }
}

function checkOutput(value: unknown, name: string, service: Service, place: string): void {
  // JSON leaves it out.
  if (value === undefined) return
  const shape = service.shapes[name]
  if (!shape) throw new Error(`${place}: no shape ${name}`)
  if (shape.type === 'structure') {
    for (const [key, inner] of Object.entries(value as object)) {
      const member = shape.members?.[key]
      if (!member) throw new Error(`${place} has no ${key}`)
      checkOutput(inner, member.shape, service, `${place}.${key}`)
    }
  } else if (shape.type === 'list') {
    for (const inner of value as readonly unknown[])
      checkOutput(inner, shape.member ?? '', service, `${place}[]`)
  } else if (shape.enum && !shape.enum.some((known) => known === value)) {
    throw new Error(`${place}: ${JSON.stringify(value)} is none of ${shape.enum.join(', ')}`)
  }
}

function xml(value: unknown, name: string, service: Service): string {
  const shape = service.shapes[name]
  if (shape?.type === 'structure') {
    return Object.entries(value as object)
      .map(([key, inner]) => `<${key}>${xml(inner, shape.members?.[key]?.shape ?? '', service)}</${key}>`)
      .join('')
  }
  if (shape?.type === 'list') {
    return (value as readonly unknown[])
      .map((inner) => `<member>${xml(inner, shape.member ?? '', service)}</member>`)
      .join('')
  }
  return escapeXml(String(value))
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}
