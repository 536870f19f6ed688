import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadRequest } from '../../src/config/index.js'
import type { World } from '../../src/model/index.js'
import { annotations, pullRequest, REPORTERS } from '../../src/reports/index.js'
import { scan } from '../../src/scan.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { writeZip } from '../support/zip-writer.js'

/** Whole scans of a template as people write it, and of what they say in the configuration file. */
const EXPORT = fileURLToPath(new URL('../../examples/advisories', import.meta.url))

const PASSWORD = ['correct', 'horse', '9'].join('-')

const TEMPLATE = `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Runtime: nodejs24.x
    Handler: index.handler
    Tracing: Active
Resources:
  Hook:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: hook.zip
      FunctionUrlConfig:
        AuthType: NONE
      Environment:
        Variables:
          STAGE: prod
          DB_PASSWORD: ${PASSWORD}
  Worker:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: worker.zip
      Policies:
        - Version: '2012-10-17'
          Statement:
            - Effect: Allow
              Action: dynamodb:PutItem
              Resource: '*'
            - Effect: Allow
              Action: '*'
              Resource: '*'
  Idle:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: idle.zip
      Role: !ImportValue shared-role
`

const scratch = scratchFolder()

async function scanWith(file = '', given: Readonly<Record<string, string>> = {}) {
  scratch.write('template.yaml', TEMPLATE)
  const data = '{"name":"minimist","version":"1.2.5"}'
  for (const name of ['hook', 'worker', 'idle']) {
    const zip = writeZip([{ name: 'node_modules/minimist/package.json', data }])
    writeFileSync(join(scratch.path, `${name}.zip`), zip)
  }
  scratch.write('.lambda-scan.yml', file)
  const world: World = {
    http: () => Promise.reject(new Error('nothing is asked here')),
    now: () => new Date('2026-11-22T08:00:00Z'),
    progress: { stage: () => undefined, step: () => undefined, end: () => undefined }
  }
  const values = Object.entries({ 'osv-export': EXPORT, ...given }).map(([name, value]) => [
    name,
    { value, where: name }
  ])
  const request = await loadRequest(
    Object.fromEntries(values) as Parameters<typeof loadRequest>[0],
    scratch.path
  )
  return await scan(request, scratch.path, world)
}

/** The line of the template that holds this, from 1. */
function lineOf(text: string): number {
  return TEMPLATE.split('\n').findIndex((line) => line.includes(text)) + 1
}

it('finds what blocks on the line to change', async () => {
  const { status, decisions } = await scanWith()
  const blocking = decisions
    .filter(({ outcome, finding }) => outcome === 'blocks' && finding.kind === 'posture')
    .map(({ finding: { id, location, function: name } }) => [id, name, location])
  expect(status).toBe('fail')
  expect(blocking).toEqual([
    ['public-url', 'Hook', { path: 'template.yaml', line: lineOf('AuthType') }],
    ['secret-in-variables', 'Hook', { path: 'template.yaml', line: lineOf('DB_PASSWORD') }],
    ['wildcard-iam', 'Worker', { path: 'template.yaml', line: lineOf("Action: '*'") - 1 }]
  ])
})

it('annotates those lines, and shows no value anywhere', async () => {
  const report = await scanWith()
  const written = annotations.render(report)
  for (const text of ['AuthType', 'DB_PASSWORD']) {
    expect(written).toContain(`::error file=template.yaml,line=${lineOf(text)},title=Hook`)
  }
  for (const { render } of REPORTERS) expect(render(report)).not.toContain(PASSWORD)
})

it('puts what everybody reaches, and what may do everything, before what nobody reaches', async () => {
  const { decisions } = await scanWith()
  const packages = decisions.flatMap(({ finding }) => (finding.kind === 'vulnerability' ? [finding] : []))
  expect(packages.map((finding) => [finding.function, finding.severity, finding.exposure])).toEqual([
    ['Hook', 'critical', ['the internet reaches Hook without authentication']],
    ['Worker', 'critical', ['the role of Worker has wildcards']],
    ['Idle', 'critical', undefined]
  ])
})

it('says what could not be evaluated, without calling the scan incomplete', async () => {
  const { notices, posture } = await scanWith()
  expect(notices.filter(({ incomplete }) => incomplete)).toEqual([])
  const untold = posture?.notEvaluated.filter(({ rule }) => rule === 'wildcard-iam')
  expect(untold).toMatchObject([{ why: 'computed', functions: ['Idle'] }])
})

it('keeps the comment short: advice is a number', async () => {
  const report = await scanWith()
  const comment = pullRequest.render(report)
  const advice = report.decisions.filter(({ finding }) => finding.severity === 'info').length
  expect(advice).toBeGreaterThan(5)
  expect(comment).toContain(`${advice} findings of severity info`)
  expect(comment).not.toContain('no-alarms')
})

it('takes ignores, severities and rules from the file', async () => {
  const file = readFileSync(new URL('../../docs/findings/posture.md', import.meta.url), 'utf8')
  const [choice = '', ignore = ''] = Array.from(
    file.matchAll(/```yaml\n([^`]+)```/g),
    ([, text = '']) => text
  )
  const { decisions } = await scanWith(`${choice}${ignore.replace('webhook-*', 'Ho*')}`)
  const found = decisions.flatMap(({ finding, outcome }) =>
    finding.kind === 'posture' ? [`${finding.id} ${outcome}`] : []
  )
  expect(found).toContain('public-url ignored')
  expect(found).not.toContain('no-tracing below-threshold')
})

it('says nothing of configuration when it is switched off', async () => {
  const report = await scanWith('', { posture: 'off' })
  expect(report.posture).toBeUndefined()
  expect(report.decisions.map(({ finding }) => finding.kind)).not.toContain('posture')
})

it('refuses rules that there are not before anything is read', async () => {
  await expect(scanWith('posture: [+no-such-thing]')).rejects.toThrow(
    ".lambda-scan.yml:1:11: 'posture': there is no rule"
  )
})
