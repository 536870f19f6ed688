import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The node that runs what is under test; `.ci/run` sets another one to prove that both work. */
const NODE = process.env['E2E_NODE'] || process.execPath

/** The built program; `E2E_DIST` names another one, which `scripts/build.mjs --out` wrote. */
const DIST = process.env['E2E_DIST'] || join(ROOT, 'dist')

/** How long a started program may take before it counts as hanging. Milliseconds. */
const PATIENCE = 90_000

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface ActionRun {
  readonly inputs: Readonly<Record<string, string>>
  /** The checkout. */
  readonly workspace: string
  /** The content of the event's file. */
  readonly event?: unknown
  readonly env?: Readonly<Record<string, string>>
}

export interface ActionResult extends Finished {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Starts the Action as a runner does: a clean environment, every declared input set, files for what it says. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const { inputs: declared, runs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>
    runs: { main: string }
  }
  const temp = mkdtempSync(join(tmpdir(), 'runner-'))
  const files = {
    output: join(temp, 'output'),
    summary: join(temp, 'summary'),
    event: join(temp, 'event.json')
  }
  writeFileSync(files.output, '')
  writeFileSync(files.summary, '')
  writeFileSync(files.event, JSON.stringify(run.event ?? {}))
  const inputs: Record<string, string> = {}
  for (const [name, { default: fallback = '' }] of Object.entries(declared)) {
    // The only expression among the defaults is the job's token, which a test gives itself.
    inputs[variable(name)] = fallback.startsWith('${{') ? '' : fallback
  }
  for (const [name, value] of Object.entries(run.inputs)) inputs[variable(name)] = value
  try {
    const finished = await start([join(DIST, basename(runs.main))], run.workspace, {
      ...inputs,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: run.workspace,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_REPOSITORY: 'octo-org/shop',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '4711',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_JOB: 'scan',
      ...run.env
    })
    return {
      ...finished,
      outputs: readOutputs(readFileSync(files.output, 'utf8')),
      summary: readFileSync(files.summary, 'utf8')
    }
  } finally {
    rmSync(temp, { recursive: true })
  }
}

/** Starts the command from dist/. */
export async function runCommand(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {}
): Promise<Finished> {
  return await start([join(DIST, 'cli.js'), ...argv], cwd, env)
}

async function start(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>
): Promise<Finished> {
  const child = spawn(NODE, argv, {
    cwd,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { code, stdout, stderr }
}

function variable(name: string): string {
  return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`
}

/** The runner's file format: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const [, name, , value] of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)) {
    if (name !== undefined) outputs[name] = value ?? ''
  }
  return outputs
}
