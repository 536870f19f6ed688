import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { buildRequest } from '../../src/config/request.js'
import { merge } from '../../src/merge.js'
import type { Component, Origin, Report, VulnerabilityFinding } from '../../src/model/index.js'
import { json } from '../../src/reports/index.js'
import { ROOT } from '../support/runner.js'
import { scratchFolder } from '../support/scratch-folder.js'

const scratch = scratchFolder()
const request = buildRequest([{ path: { value: '*/report.json', where: 'path' } }], { ignores: [] })

const LAYER = 'arn:aws:lambda:eu-central-1:111122223333:layer:tools:3'
const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
const code = (name: string): string => `arn:aws:lambda:eu-central-1:111122223333:function:${name}`

function lodash(...artifacts: readonly string[]): Component {
  return {
    purl: 'pkg:npm/lodash@4.17.15',
    name: 'lodash',
    version: '4.17.15',
    ecosystem: 'npm',
    evidence: artifacts.map((artifact) => ({
      artifact,
      path: 'node_modules/lodash/package.json',
      how: 'installed',
      cataloger: 'npm-installed',
      size: 1_400_000
    }))
  }
}

function vulnerability(artifact: string, functionName: string): VulnerabilityFinding {
  return {
    kind: 'vulnerability',
    id: 'CVE-2021-23337',
    severity: 'high',
    title: 'Command injection',
    aliases: ['GHSA-35jh-r3h4-6jhm'],
    artifact,
    function: functionName,
    location: { path: artifact },
    sources: [
      {
        engine: 'osv',
        id: 'GHSA-35jh-r3h4-6jhm',
        url: 'https://osv.dev',
        severity: 'high',
        severityFrom: 'x'
      }
    ],
    fingerprint: `vulnerability:CVE-2021-23337:${functionName}:lodash`,
    purl: 'pkg:npm/lodash@4.17.15',
    fixedIn: ['4.17.21']
  }
}

/** The report of a part with one function, which has the shared layer. */
function part(name: string, shard: string, more: Partial<Report> = {}): Report {
  return {
    status: 'pass',
    shard,
    artifacts: [
      { id: code(name), kind: 'zip', digest: digestOf(name), size: 10, files: 1, unpacked: 30 },
      { id: LAYER, kind: 'layer', digest: digestOf('tools'), size: 20, files: 2 }
    ],
    functions: [{ name: `eu-central-1:${name}`, runtime: 'nodejs22.x', code: code(name), layers: [LAYER] }],
    components: [lodash(code(name), LAYER)],
    decisions: [],
    fixes: [],
    staleIgnores: [],
    notices: [{ stage: 'open', subject: LAYER, message: 'a remark about the layer', incomplete: false }],
    policy: { failOnSeverity: 'high', onlyFixed: false, warnOnly: false, failOnIncomplete: true },
    ...more
  }
}

/** Writes the reports as the parts of a sweep do, into a folder of the test, and merges them. */
let folders = 0
async function merged(...parts: readonly (Report | string)[]): Promise<Report> {
  const folder = join(scratch.path, String((folders += 1)))
  for (const [index, each] of parts.entries()) {
    const file = join(folder, String(index), 'report.json')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof each === 'string' ? each : json.render(each))
  }
  mkdirSync(folder, { recursive: true })
  return await merge(request, folder, {})
}

const blocked = (name: string): Partial<Report> => ({
  status: 'fail',
  decisions: [{ finding: vulnerability(code(name), `eu-central-1:${name}`), outcome: 'blocks' }]
})

it('reads what the schema describes, and writes it', async () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/report.schema.json'), 'utf8')) as object
  const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema)
  for (const report of [part('a', '1/1', blocked('a')), await merged(part('a', '1/1', blocked('a')))]) {
    validate(JSON.parse(json.render(report)))
    expect(validate.errors).toBeNull()
  }
})

it('keeps what the fix plan is made of, and makes it of all parts', async () => {
  const origin: Origin = {
    path: 'package-lock.json',
    manager: 'npm',
    direct: [],
    via: [{ name: 'async', version: '2.6.1' }],
    ranges: ['^4.17.14']
  }
  const withOrigin = (name: string, origins?: readonly Origin[]): Report => {
    const { components, decisions, ...rest } = part(name, `${name === 'a' ? 1 : 2}/2`, blocked(name))
    return {
      ...rest,
      components: components.map((each) => ({ ...each, ...(origins === undefined ? {} : { origins }) })),
      decisions: decisions.map(({ finding, outcome }) =>
        finding.kind === 'vulnerability'
          ? { outcome, finding: { ...finding, fixedIn: ['4.17.19', '4.17.21'], stillIn: ['4.17.20'] } }
          : { outcome, finding }
      )
    }
  }
  const report = await merged(withOrigin('a', [origin]), withOrigin('b'))
  expect(report.components[0]?.origins).toEqual([origin])
  expect(report.decisions[0]?.finding).toMatchObject({ stillIn: ['4.17.20'] })
  expect(report.fixes).toMatchObject([
    {
      owner: { kind: 'project', manager: 'npm', manifests: ['package-lock.json'], via: origin.via },
      remedy: { command: 'npm update lodash' },
      clears: 2
    }
  ])
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/report.schema.json'), 'utf8')) as object
  const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema)
  validate(JSON.parse(json.render(report)))
  expect(validate.errors).toBeNull()
})

it.each([
  ['a manager that nobody knows', { path: 'x', manager: 'make', direct: [], via: [] }],
  ['an importer that is no text', { path: 'x', manager: 'npm', direct: [1], via: [] }],
  ['a dependency without a name', { path: 'x', manager: 'npm', direct: [], via: [{}] }],
  ['a range that is no text', { path: 'x', manager: 'npm', direct: [], via: [], ranges: [{}] }]
])('refuses an origin with %s', async (_what, origin) => {
  const document = JSON.parse(json.render(part('a', '1/1'))) as { components: { origins?: unknown[] }[] }
  for (const each of document.components) each.origins = [origin]
  await expect(merged(JSON.stringify(document))).rejects.toThrow('has components that are none')
})

it('gives back a single report as it was', async () => {
  const report = part('a', '1/1', blocked('a'))
  expect(json.render({ ...(await merged(report)), fixes: [] })).toBe(
    json.render({ ...without(report), fixes: [] })
  )
})

function without({ shard: _, ...report }: Report): Report {
  return report
}

it('makes one verdict of several, with what they share once', async () => {
  const report = await merged(part('a', '1/2', blocked('a')), part('b', '2/2', blocked('b')))
  expect(report.status).toBe('fail')
  expect(report.artifacts.map(({ id }) => id)).toEqual([code('a'), LAYER, code('b')])
  expect(report.functions.map(({ name }) => name)).toEqual(['eu-central-1:a', 'eu-central-1:b'])
  expect(
    report.components.map(({ purl, evidence }) => [purl, evidence.map(({ artifact }) => artifact)])
  ).toEqual([['pkg:npm/lodash@4.17.15', [code('a'), code('b'), LAYER]]])
  expect(report.decisions).toHaveLength(2)
  expect(report.notices).toHaveLength(1)
  expect(report.fixes).toEqual([
    {
      name: 'lodash',
      ecosystem: 'npm',
      purls: ['pkg:npm/lodash@4.17.15'],
      from: ['4.17.15'],
      to: '4.17.21',
      clears: 2,
      findings: 2,
      stays: [],
      owner: { kind: 'unknown' },
      artifacts: [code('a'), code('b')],
      functions: ['eu-central-1:a', 'eu-central-1:b']
    }
  ])
})

it('does not pass where a part is missing', async () => {
  const report = await merged(part('a', '1/4'), part('b', '3/4'))
  expect(report.status).toBe('incomplete')
  expect(report.notices.filter(({ incomplete }) => incomplete)).toEqual([
    {
      stage: 'open',
      subject: 'sweep',
      message: 'no report of 2/4, 4/4: the job broke off, or its report was not handed on',
      incomplete: true
    }
  ])
})

it('keeps what a part could not see', async () => {
  const gap = { stage: 'open', subject: 'b', message: 'denied', incomplete: true } as const
  expect((await merged(part('a', '1/2'), part('b', '2/2', { notices: [gap] }))).status).toBe('incomplete')
})

it('says so where a layer changed on the way', async () => {
  const other = part('b', '2/2')
  const artifacts = other.artifacts.map((each) =>
    each.id === LAYER ? { ...each, digest: digestOf('new') } : each
  )
  const report = await merged(part('a', '1/2'), { ...other, artifacts })
  expect(report.notices.filter(({ incomplete }) => incomplete).map(({ subject }) => subject)).toEqual([LAYER])
})

it('calls an ignore entry stale only where no part used it', async () => {
  const entry = (id: string) => ({ id, why: 'unused' as const, reason: 'r', line: 1 })
  const report = await merged(
    part('a', '1/2', { staleIgnores: [entry('CVE-1'), entry('CVE-2')] }),
    part('b', '2/2', { staleIgnores: [entry('CVE-2')] })
  )
  expect(report.staleIgnores.map(({ id }) => id)).toEqual(['CVE-2'])
})

it('sums up what became of rules about configuration', async () => {
  const posture = (functions: readonly string[]): NonNullable<Report['posture']> => ({
    rules: [{ id: 'no-dlq', title: 'x', evaluated: 3, found: 1 }],
    notEvaluated: [{ rule: 'no-dlq', why: 'denied', detail: 'lambda:GetPolicy', functions }],
    unconfigured: functions,
    manual: [{ rows: ['R8'], question: 'q' }]
  })
  const report = await merged(
    part('a', '1/2', { posture: posture(['b', 'c']) }),
    part('b', '2/2', { posture: posture(['a']) })
  )
  expect(report.posture).toEqual({
    rules: [{ id: 'no-dlq', title: 'x', evaluated: 6, found: 2 }],
    notEvaluated: [{ rule: 'no-dlq', why: 'denied', detail: 'lambda:GetPolicy', functions: ['a', 'b', 'c'] }],
    unconfigured: ['a', 'b', 'c'],
    manual: [{ rows: ['R8'], question: 'q' }]
  })
})

/** A report that somebody edited. */
function changed(fields: object): string {
  return JSON.stringify({ ...(JSON.parse(json.render(part('a', '1/1'))) as object), ...fields })
}

it.each<[string, readonly (Report | string)[], RegExp]>([
  ['nothing', [], /^path '\*\/report.json' finds no report/],
  ['what is not JSON', ['<html>'], /^report '0\/report.json' is not JSON; name the JSON reports/],
  ['another file', ['{"schemaVersion":"9"}'], /is no JSON report of this program/],
  [
    'a report that was changed',
    [json.render(part('a', '1/1')).replace('"files": 1', '"files": 1, "id": 7')],
    /has artifacts that are none: it was changed by hand/
  ],
  ...[
    { rules: [{ id: 'no-dlq', title: 'x', evaluated: 'all', found: 0 }] },
    { notEvaluated: [{ rule: 'no-dlq', why: 'denied', functions: 'all' }] },
    { notEvaluated: [{ rule: 'no-dlq', why: 'toString', functions: [] }] },
    { manual: [{ question: 'q' }] }
  ].map((wrong): [string, readonly string[], RegExp] => [
    `rules that were changed: ${JSON.stringify(wrong)}`,
    [changed({ posture: { rules: [], notEvaluated: [], unconfigured: [], manual: [], ...wrong } })],
    /has a posture that is none: it was changed by hand/
  ]),
  ['reports of two sweeps', [part('a', '1/2'), part('b', '2/3')], /are of more than one sweep/],
  [
    'reports under two policies',
    [part('a', '1/2'), part('b', '2/2', { policy: { ...part('b', '2/2').policy, warnOnly: true } })],
    /under different policies/
  ]
])('refuses %s', async (_, parts, message) => {
  await expect(merged(...parts)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(message) as string
  })
})
