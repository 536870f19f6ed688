/**
 * Writes `__tests__/support/aws-operations.json`: the shapes of the operations of AWS that this project calls, out of
 * the service models that AWS publishes with botocore, from which its SDKs are generated. The test server checks
 * every request, and every answer of its own, against them.
 *
 * To use another operation: add it to `AWS_OPERATIONS` in `src/model/aws.ts` and below, and run
 * `node scripts/aws-operations.mjs`.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

import AdmZip from 'adm-zip'
import { format } from 'prettier'

import { cacheFolder } from './cache-folder.mjs'

const VERSION = '1.43.107'
const SHA256 = '23cbe854e815dbaccf097f7fd32b461c9e1d2ed7e0c7dcc5658218704509d840'
const WHEEL = `botocore-${VERSION}-py3-none-any.whl`

const SERVICES = {
  lambda: {
    model: 'lambda/2015-03-31',
    operations: [
      ...['ListFunctions', 'GetFunction', 'ListAliases', 'ListTags', 'GetLayerVersionByArn', 'GetPolicy'],
      ...['ListFunctionUrlConfigs', 'GetFunctionEventInvokeConfig', 'GetFunctionCodeSigningConfig'],
      ...['GetCodeSigningConfig', 'GetRuntimeManagementConfig', 'GetFunctionRecursionConfig'],
      ...['ListProvisionedConcurrencyConfigs', 'ListEventSourceMappings']
    ]
  },
  iam: {
    model: 'iam/2010-05-08',
    operations: [
      ...['GetRole', 'ListAttachedRolePolicies', 'ListRolePolicies', 'GetRolePolicy', 'GetPolicy'],
      'GetPolicyVersion'
    ]
  }
}

/** Everything else in a shape is prose. */
const FACETS = ['enum', 'min', 'max', 'pattern']

const archive = new AdmZip(fetchWheel())
const target = join(dirname(fileURLToPath(import.meta.url)), '../__tests__/support/aws-operations.json')
const text = JSON.stringify({
  source: `PyPI package botocore ${VERSION}, botocore/data/*/service-2.json; shapes only, made by scripts/aws-operations.mjs`,
  licence: 'Apache License 2.0, Copyright Amazon.com, Inc. or its affiliates',
  services: Object.fromEntries(Object.entries(SERVICES).map(([name, service]) => [name, subset(service)]))
})
writeFileSync(target, await format(text, { parser: 'json', printWidth: 110 }))

/** Fetches the pinned package once. */
function fetchWheel() {
  const folder = cacheFolder('aws-operations')
  const file = join(folder, WHEEL)
  if (!existsSync(file)) {
    const options = ['--quiet', '--no-deps', '--only-binary', ':all:', '--dest', folder]
    execFileSync('pip', ['download', ...options, `botocore==${VERSION}`])
  }
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex')
  if (digest !== SHA256) throw new Error(`${file} has the sha256 ${digest}, not ${SHA256}`)
  return file
}

function subset({ model, operations }) {
  const entry = archive.getEntry(`botocore/data/${model}/service-2.json.gz`)
  const document = JSON.parse(gunzipSync(entry.getData()).toString('utf8'))
  const shapes = new Map()
  const found = operations.map((name) => {
    const operation = document.operations[name]
    if (!operation) throw new Error(`botocore ${VERSION} has no operation ${name} in ${model}`)
    const { http, input, output, errors = [] } = operation
    for (const { shape } of [input, output]) collect(document, shape, shapes)
    return [
      name,
      {
        method: http.method,
        path: http.requestUri,
        status: http.responseCode ?? 200,
        input: input.shape,
        output: output.shape,
        ...(output.resultWrapper && { resultWrapper: output.resultWrapper }),
        errors: Object.fromEntries(errors.map(({ shape }) => [shape, errorOf(document, shape)]))
      }
    ]
  })
  return {
    protocol: document.metadata.protocol,
    apiVersion: document.metadata.apiVersion,
    operations: Object.fromEntries(found),
    shapes: Object.fromEntries([...shapes].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

function errorOf(document, shape) {
  const { error = {} } = document.shapes[shape]
  return { code: error.code ?? shape, status: error.httpStatusCode ?? 400 }
}

/** A shape without prose, and those that it names. */
function collect(document, name, shapes) {
  if (shapes.has(name)) return
  const { type, required, members, member, key, value, ...rest } = document.shapes[name]
  const shape = { type }
  shapes.set(name, shape)
  for (const facet of FACETS) if (rest[facet] !== undefined) shape[facet] = rest[facet]
  if (required?.length) shape.required = required
  if (members) {
    shape.members = Object.fromEntries(
      Object.entries(members).map(([id, { shape: of, location, locationName }]) => {
        collect(document, of, shapes)
        return [id, { shape: of, ...(location && { location }), ...(locationName && { locationName }) }]
      })
    )
  }
  for (const [part, of] of Object.entries({ member, key, value })) {
    if (!of) continue
    collect(document, of.shape, shapes)
    shape[part] = of.shape
  }
}
