import { messageOf, type Notice } from '../model/index.js'

/** Keeps a value out of the log from now on. */
export async function maskSecret(value: string): Promise<void> {
  const core = await loadCore()
  core.setSecret(value)
}

/** Sets outputs of the step. */
export async function setOutputs(
  outputs: Readonly<Record<string, string | number>>
): Promise<readonly Notice[]> {
  const core = await loadCore()
  return await noticeFrom('outputs', () => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  })
}

/** Adds Markdown to the job's summary page. @param markdown 1 MiB at most, which is for the reporter to see to */
export async function appendSummary(markdown: string): Promise<readonly Notice[]> {
  const core = await loadCore()
  return await noticeFrom('job summary', () => core.summary.emptyBuffer().addRaw(markdown).write())
}

/** Only the Action needs it, and it brings an HTTP client of its own along. */
async function loadCore(): Promise<typeof import('@actions/core')> {
  return await import('@actions/core')
}

async function noticeFrom(subject: string, write: () => unknown): Promise<readonly Notice[]> {
  try {
    await write()
    return []
  } catch (error) {
    const message = `The runner did not take the ${subject}: ${messageOf(error)}`
    return [{ stage: 'report', subject, message, incomplete: false }]
  }
}
