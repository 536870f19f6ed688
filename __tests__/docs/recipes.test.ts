import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { OUTPUTS } from '../../src/config/outputs.js'
import { optionsOf } from '../../src/config/options/index.js'
import { AWS_OPERATIONS } from '../../src/model/index.js'
import { ROOT } from '../support/runner.js'

/** What is used of a workflow. */
interface Workflow {
  readonly name?: string
  readonly on: unknown
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly needs?: string | readonly string[]
  readonly permissions?: Readonly<Record<string, string>>
  readonly outputs?: Readonly<Record<string, string>>
  readonly strategy?: { readonly matrix?: unknown }
  readonly steps: readonly Step[]
}

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

const OURS = 'lambda-supply-chain-scan/lambda-supply-chain-scan'
const folder = join(ROOT, 'docs/recipes')

const workflows = readdirSync(folder).flatMap((file) => {
  const blocks = [...readFileSync(join(folder, file), 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)]
  return blocks
    .map(([, text = '']) => text)
    .filter((text) => /^jobs:/m.test(text))
    .map((text) => [file, text, parse(text) as Workflow] as const)
})

it('are there for each way of scanning', () => {
  expect(workflows.map(([file]) => file)).toEqual(
    expect.arrayContaining(['account-sweep.md', 'deployed-functions.md', 'pull-request.md', 'sbom.md'])
  )
})

describe.each(workflows)('the recipe in %s', (_, text, workflow) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
  const inputs = optionsOf('action').flatMap(({ name, aliases = [] }) => [name, ...aliases])

  it('gives inputs that the action has', () => {
    const ours = steps.filter(({ uses }) => uses?.startsWith(`${OURS}@`))
    expect(ours.length).toBeGreaterThan(0)
    const declared = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: object }
    for (const { with: given = {} } of ours) {
      expect(inputs).toEqual(expect.arrayContaining(Object.keys(given)))
      expect(Object.keys(declared.inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
    }
  })

  it('pins every action to a commit, and says of which version', () => {
    for (const [line = ''] of text.matchAll(/^.*\buses:.*$/gm)) {
      if (line.includes(`${OURS}@`)) expect(line).toMatch(/@main # pin the commit SHA of a release$/)
      else expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  it('gives each job the rights that it needs, and the workflow none', () => {
    expect(workflow.permissions).toEqual({})
    expect(JSON.stringify(workflow.on)).not.toContain('pull_request_target')
    for (const job of Object.values(workflow.jobs)) {
      const uses = job.steps.map((step) => step.uses ?? '')
      const attests = uses.some((each) => each.startsWith('actions/attest@'))
      const takesRole = uses.some((each) => each.startsWith('aws-actions/configure-aws-credentials@'))
      expect(job.permissions?.['id-token']).toBe(takesRole || attests ? 'write' : undefined)
      expect(job.permissions?.['attestations']).toBe(attests ? 'write' : undefined)
      const submits = job.steps.some((step) => step.with?.['dependency-snapshot'] === true)
      if (uses.some((each) => each.startsWith('actions/checkout@')))
        expect(job.permissions?.['contents']).toBe(submits ? 'write' : 'read')
    }
  })

  it('runs nothing of the repository where it may sign', () => {
    const signing = Object.values(workflow.jobs).filter(({ permissions }) => permissions?.['attestations'])
    for (const { steps: all } of signing)
      for (const { uses = '', run } of all) {
        expect(run).toBeUndefined()
        expect(uses).toMatch(/^actions\/(attest|download-artifact)@/)
      }
  })

  it('names only jobs, steps and outputs that are there', () => {
    for (const [, job = '', output = ''] of text.matchAll(/needs\.(\w+)\.outputs\.([\w-]+)/g))
      expect(Object.keys(workflow.jobs[job]?.outputs ?? {})).toContain(output)
    for (const [, id = '', output = ''] of text.matchAll(/steps\.(\w+)\.outputs\.([\w-]+)/g)) {
      expect(steps.map((step) => step.id)).toContain(id)
      expect(Object.keys(OUTPUTS)).toContain(output)
    }
    for (const { needs = [] } of Object.values(workflow.jobs))
      for (const job of [needs].flat()) expect(Object.keys(workflow.jobs)).toContain(job)
  })
})

describe('the recipe for forks', () => {
  const [scan, comment] = workflows.filter(([file]) => file === 'forks.md').map(([, , workflow]) => workflow)
  const second = Object.values(comment?.jobs ?? {})

  it('waits for the workflow that scans', () => {
    expect(comment?.on).toEqual({ workflow_run: { workflows: [scan?.name], types: ['completed'] } })
    expect(second).toHaveLength(1)
  })

  it('runs nothing of the pull request where there are rights', () => {
    for (const { permissions, steps } of second) {
      expect(permissions).toEqual({ actions: 'read', 'pull-requests': 'write' })
      expect(steps.map(({ run }) => run)).toEqual([undefined, undefined])
      expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/download-artifact', OURS])
      // The report is no place for orders: not even its folder is where configuration is looked for.
      expect(steps[0]?.with?.['path']).toBe('${{ runner.temp }}/report')
      expect(steps[1]?.with).toEqual({ mode: 'comment', path: '${{ runner.temp }}/report/report.json' })
    }
  })

  it('scans without rights', () => {
    for (const { permissions } of Object.values(scan?.jobs ?? {}))
      expect(permissions).toEqual({ contents: 'read' })
  })
})

describe("the README's policy", () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const section = readme.slice(readme.indexOf('## Rights in an AWS account'))
  const { Statement } = JSON.parse(/^```json\n([^]*?)^```$/m.exec(section)?.[1] ?? '') as {
    Statement: readonly {
      Sid: string
      Effect: string
      Action: string | readonly string[]
      Resource: string
    }[]
  }
  const allowed = (tier: string): readonly string[] =>
    Statement.filter(({ Sid }) => Sid.startsWith(tier))
      .flatMap(({ Action }) => Action)
      .sort()
  const called = (tier: string): readonly string[] =>
    [
      ...new Set(
        Object.values(AWS_OPERATIONS)
          .filter((each) => each.tier === tier)
          .map(({ action }) => action)
      )
    ].sort()

  it('allows what the code can call, tier by tier, and nothing else', () => {
    expect(allowed('Code')).toEqual(called('code'))
    expect(allowed('Posture')).toEqual(called('posture'))
    const ecr = readFileSync(join(ROOT, 'src/io/registry/ecr.ts'), 'utf8')
    const commands = [...ecr.matchAll(/new (\w+)Command\(/g)].map(([, command]) => `ecr:${command ?? ''}`)
    expect(allowed('Images')).toEqual(commands.sort())
    expect(Statement.every(({ Sid }) => /^(Code|Images|Posture)/.test(Sid))).toBe(true)
  })

  it('only reads, and takes everything only where AWS knows nothing finer', () => {
    for (const { Effect, Action, Resource } of Statement) {
      expect(Effect).toBe('Allow')
      for (const action of [Action].flat()) {
        expect(action).toMatch(/^(lambda|iam|ecr):(Get|List|BatchGet)\w+$/)
        expect(Resource === '*').toBe(/^lambda:List(Functions|EventSourceMappings)$/.test(action))
      }
    }
  })

  it('is all that the code can do: nothing else in it names the SDK', () => {
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => readFileSync(join(ROOT, 'src', file), 'utf8').includes("from '@aws-sdk/"))
    expect(files.map((file) => file.replaceAll('\\', '/')).sort()).toEqual([
      'io/aws/clients.ts',
      'io/registry/ecr-sdk.ts'
    ])
  })
})
