import { messageOf, UserError, type Notice, type World } from '../model/index.js'
import type { Baseline } from '../policy/index.js'
import { reportIn } from './artifact.js'
import { readReportFile } from './report-file.js'

/** The earlier report, or why there is none. */
export interface Earlier {
  readonly found?: Baseline
  readonly notices: readonly Notice[]
}

/** What begins the name of an artifact in the place of a path. */
const ARTIFACT = /^artifact:/

/** What GitHub allows in the name of an artifact; actions/toolkit, `packages/artifact`, path-and-artifact-name-validation. */
const NAME = /^[^":<>|*?\r\n\\/]{1,256}$/

/**
 * Reads the earlier report that the user named: a file, or `artifact:NAME` for that of the base branch's last run.
 * Without it nobody can tell what is new: then everything counts, as it would without a baseline, and a notice says so.
 * @param workspace that a path starts from
 * @throws UserError for an artifact that cannot be one, or where there is no workflow run
 */
export async function openBaseline(
  { baseline }: { readonly baseline?: string },
  workspace: string,
  world: Pick<World, 'baseArtifact'>
): Promise<Earlier> {
  if (baseline === undefined) return { notices: [] }
  const fetchReport = ARTIFACT.test(baseline) ? artifactOf(baseline, world) : undefined
  try {
    const found = (await fetchReport?.()) ?? readReportFile(baseline, workspace)
    return { found, notices: remarksOn(found) }
  } catch (error) {
    return { notices: [withoutBaseline(baseline, messageOf(error))] }
  }
}

/**
 * What a reader of the differences has to know of the earlier scan.
 * @param gap something that it could not see
 */
export function remarksOn(
  { path, status }: Pick<Baseline, 'path' | 'status'>,
  gap?: Pick<Notice, 'subject' | 'message'>
): readonly Notice[] {
  if (status !== 'incomplete') return []
  const example = gap === undefined ? '' : ` (${gap.subject}: ${gap.message})`
  return [note(path, `could not see everything${example}: what it missed counts as new`)]
}

/** @param why half a sentence that begins with a verb */
export function withoutBaseline(subject: string, why: string): Notice {
  return note(subject, `${why}. As nothing can be called new without a baseline, every finding counts`)
}

function artifactOf(
  baseline: string,
  { baseArtifact }: Pick<World, 'baseArtifact'>
): () => Promise<Baseline> {
  const name = baseline.replace(ARTIFACT, '').trim()
  if (!NAME.test(name))
    throw new UserError(
      `baseline '${baseline.slice(0, 80)}' names no artifact; write artifact: and the name that it was uploaded under`
    )
  if (!baseArtifact)
    throw new UserError(
      `baseline '${baseline.slice(0, 80)}' is fetched by the Action only; give the command the file of a report`
    )
  return async () => reportIn(await baseArtifact(name), name)
}

function note(subject: string, message: string): Notice {
  return { stage: 'judge', subject, message, incomplete: false }
}
