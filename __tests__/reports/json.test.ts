import { readFileSync, readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { ARCHIVE_PROBLEMS, SEVERITIES, type Report } from '../../src/model/index.js'
import { json } from '../../src/reports/index.js'
import { bigReport } from '../support/big-report.js'
import { blocks, cleanReport, runtimeFinding, sampleReport } from '../support/sample-report.js'

const FIXTURES = new URL('../fixtures/reports/', import.meta.url)

interface Schema {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly items?: Schema
  readonly enum?: readonly string[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

const schema = read<Schema>(new URL('../../schemas/report.schema.json', import.meta.url))
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema)

describe('the schema', () => {
  it.each(readdirSync(FIXTURES))('describes the fixture %s', (name) => {
    const report = read<Report>(new URL(`${name}/report.json`, FIXTURES))
    expect(problemsOf(json.render(report))).toEqual([])
  })

  it('describes large reports and those with a time', () => {
    expect(problemsOf(json.render(bigReport(1000), { generatedAt: '2026-11-22T08:00:00.123Z' }))).toEqual([])
  })

  it('allows no other field anywhere, and describes each one', () => {
    const objects = objectsOf(schema)
    expect(objects.length).toBeGreaterThan(10)
    for (const object of objects) {
      expect(object.additionalProperties).toBe(false)
      expect(Object.values(object.properties ?? {}).filter(({ description }) => !description)).toEqual([])
    }
  })

  it.each(['status', 'policy', 'findings', 'fixes', 'notices', 'schemaVersion'])('asks for %s', (field) => {
    const document = parse(json.render(sampleReport()))
    delete document[field]
    expect(validate(document)).toBe(false)
  })

  it('does not let a finding mix up its kinds', () => {
    const [vulnerability, archive] = ['vulnerability', 'archive'].map((kind) => {
      const { findings } = parse(json.render(sampleReport()))
      return (findings as Record<string, unknown>[]).find((finding) => finding['kind'] === kind)
    })
    const mixed = (finding: object): boolean =>
      validate({ ...parse(json.render(cleanReport())), findings: [finding] })
    expect(mixed({ ...vulnerability })).toBe(true)
    expect(mixed({ ...archive })).toBe(true)
    expect(mixed({ ...vulnerability, problem: 'hidden-data' })).toBe(false)
    expect(mixed({ ...archive, purl: 'pkg:npm/a@1' })).toBe(false)
    expect(mixed({ ...vulnerability, kind: 'archive' })).toBe(false)
    const [runtime] = parse(json.render(cleanReport({ decisions: [blocks(runtimeFinding())] })))[
      'findings'
    ] as Record<string, unknown>[]
    expect(mixed({ ...runtime })).toBe(true)
    expect(mixed({ ...runtime, purl: 'pkg:npm/a@1' })).toBe(false)
    expect(mixed({ ...runtime, end: { asOf: '2026-08-22' } })).toBe(false)
    expect(mixed({ ...archive, runtime: 'nodejs18.x' })).toBe(false)
    expect(mixed({ ...vulnerability, end: runtime?.['end'] })).toBe(false)
  })

  it('names the words that the model names', () => {
    const finding = schema.$defs?.['finding']?.properties
    expect(finding?.['severity']?.enum).toEqual([...SEVERITIES])
    expect(finding?.['problem']?.enum).toEqual([...ARCHIVE_PROBLEMS])
  })
})

describe('the document', () => {
  it('has one finding for each decision, and ends with a line break', () => {
    const text = json.render(sampleReport())
    expect(parse(text)['findings']).toHaveLength(15)
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('has a time only when one is given', () => {
    expect(parse(json.render(cleanReport()))).not.toHaveProperty('generatedAt')
    const timed = json.render(cleanReport(), { generatedAt: '2026-11-22T08:00:00Z' })
    expect(Object.keys(parse(timed)).slice(0, 2)).toEqual(['schemaVersion', 'generatedAt'])
  })

  it('is printable without harm, and means the same', () => {
    const notice = {
      stage: 'open',
      subject: '\x1b\x9b\u202e\u2028\ud800',
      message: '##[error]x',
      incomplete: false
    } as const
    const text = json.render(cleanReport({ notices: [notice] }))
    expect(text).toContain(String.raw`"\u001b\u009b\u202e\u2028\ud800"`)
    expect(text).not.toContain('##[')
    expect(parse(text)['notices']).toEqual([notice])
  })
})

function problemsOf(text: string): unknown {
  return validate(parse(text)) ? [] : validate.errors
}

function parse(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>
}

function read<T>(url: URL): T {
  return JSON.parse(readFileSync(url, 'utf8')) as T
}

function objectsOf(part: Schema): readonly Schema[] {
  const children = [
    ...Object.values(part.$defs ?? {}),
    ...Object.values(part.properties ?? {}),
    ...(part.items ? [part.items] : [])
  ]
  return [...(part.type === 'object' ? [part] : []), ...children.flatMap(objectsOf)]
}
