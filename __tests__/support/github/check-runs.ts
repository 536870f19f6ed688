import type { Call } from '../github-contract.js'
import { bodyOf, failure, type Answer, type Resource, type Site } from './resource.js'

/** A check run as it stands. */
export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly headSha: string
  status: string
  conclusion: string | undefined
  title: string
  summary: string
  readonly annotations: CheckAnnotation[]
}

export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
}

interface Output {
  readonly title?: string
  readonly summary: string
  readonly annotations?: readonly CheckAnnotation[]
}

/** The checks of commits. Annotations of an update are added to those that are there. */
export function checks(site: Site): Resource & { readonly checkRuns: readonly CheckRun[] } {
  const checkRuns: CheckRun[] = []

  function create(call: Call): Answer {
    const { name, head_sha: sha, conclusion, status, output } = bodyOf(call)
    if (!/^[0-9a-f]{40}$/.test(String(sha))) return refuse(`No commit found for SHA: ${String(sha)}`)
    const run: CheckRun = {
      id: 9000 + checkRuns.length,
      name: String(name),
      headSha: String(sha),
      status: typeof conclusion === 'string' ? 'completed' : typeof status === 'string' ? status : 'queued',
      conclusion: typeof conclusion === 'string' ? conclusion : undefined,
      title: '',
      summary: '',
      annotations: []
    }
    const problem = take(run, output as Output | undefined)
    if (problem !== undefined) return refuse(problem)
    checkRuns.push(run)
    return { status: 201, body: present(run, call.operation, 201) }
  }

  function update(call: Call): Answer {
    const run = checkRuns.find(({ id }) => id === Number(call.path['check_run_id']))
    if (!run) return failure(404)
    const { conclusion, output } = bodyOf(call)
    const problem = take(run, output as Output | undefined)
    if (problem !== undefined) return refuse(problem)
    if (typeof conclusion === 'string') [run.status, run.conclusion] = ['completed', conclusion]
    return { status: 200, body: present(run, call.operation, 200) }
  }

  function present(run: CheckRun, operation: string, status: number): unknown {
    const url = `${site.url()}/repos/${site.repository}/check-runs/${run.id}`
    return site.complete(operation, status, {
      id: run.id,
      name: run.name,
      head_sha: run.headSha,
      status: run.status,
      conclusion: run.conclusion ?? null,
      url,
      html_url: `${site.url()}/${site.repository}/runs/${run.id}`,
      output: {
        title: run.title,
        summary: run.summary,
        annotations_count: run.annotations.length,
        annotations_url: `${url}/annotations`
      }
    })
  }

  return {
    checkRuns,
    needs: { 'checks/create': 'checks', 'checks/update': 'checks' },
    answer(call) {
      switch (call.operation) {
        case 'checks/create':
          return create(call)
        case 'checks/update':
          return update(call)
        default:
          return undefined
      }
    }
  }
}

/** What the published description says in words only. @returns what is wrong */
function take(run: CheckRun, output: Output | undefined): string | undefined {
  if (!output) return undefined
  const { title = run.title, summary, annotations = [] } = output
  if (title === '') return 'For output.title, the title is missing'
  const wrong = annotations.find(
    (each) =>
      each.path === '' ||
      each.start_line < 1 ||
      each.end_line < each.start_line ||
      (each.title ?? '').length > 255 ||
      each.message === '' ||
      Buffer.byteLength(each.message) > 64 * 1024
  )
  if (wrong) return `Invalid request.\n\nAn annotation is wrong: ${JSON.stringify(wrong).slice(0, 200)}`
  run.title = title
  run.summary = summary
  run.annotations.push(...annotations)
  return undefined
}

function refuse(message: string): Answer {
  return failure(422, message)
}
