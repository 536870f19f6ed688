import {
  fingerprint,
  type Artifact,
  type ArchiveFinding,
  type Notice,
  type TreeProblem
} from '../model/index.js'

/** What the irregularities of an artifact mean for the report. */
export interface ArchiveReport {
  readonly findings: readonly ArchiveFinding[]
  readonly notices: readonly Notice[]
}

/**
 * Turns a tree's problems into findings (those with a severity) and notices (those without, and those
 * that hid content). Call it after the tree has been read: content problems appear while reading.
 */
export function reportProblems(artifact: Pick<Artifact, 'id' | 'files'>): ArchiveReport {
  const findings: ArchiveFinding[] = []
  const notices: Notice[] = []
  for (const problem of artifact.files.problems()) {
    if (problem.severity !== undefined) findings.push(finding(artifact.id, problem, problem.severity))
    if (problem.severity === undefined || problem.incomplete) notices.push(notice(artifact.id, problem))
  }
  return { findings, notices }
}

function finding(
  artifact: string,
  problem: TreeProblem,
  severity: ArchiveFinding['severity']
): ArchiveFinding {
  const id = `archive-${problem.code}`
  return {
    kind: 'archive',
    id,
    problem: problem.code,
    severity,
    title: problem.path === '' ? problem.message : `${problem.path}: ${problem.message}`,
    aliases: [],
    artifact,
    location: { path: artifact },
    sources: [],
    fingerprint: fingerprint('archive', id, artifact, subjectOf(problem))
  }
}

/** An archive as a whole can have one problem in several ways. */
function subjectOf({ kind, path }: TreeProblem): string {
  return path === '' ? kind : `${kind} ${path}`
}

function notice(artifact: string, problem: TreeProblem): Notice {
  const subject = problem.path === '' ? artifact : `${artifact}!/${problem.path}`
  return { stage: 'open', subject, message: problem.message, incomplete: problem.incomplete }
}
