import { messageOf, type Notice } from '../model/index.js'

// @actions/core is only loaded when called for: the Action alone needs it, and it brings an HTTP client along.

/** Keeps a value out of the log from now on. */
export async function maskSecret(value: string): Promise<void> {
  const core = await import('@actions/core')
  core.setSecret(value)
}

/** Sets outputs of the step. */
export async function setOutputs(
  outputs: Readonly<Record<string, string | number>>
): Promise<readonly Notice[]> {
  const core = await import('@actions/core')
  return await noticeFrom('outputs', () => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  })
}

/** Adds Markdown to the job's summary page. @param markdown 1 MiB at most, which is for the reporter to see to */
export async function appendSummary(markdown: string): Promise<readonly Notice[]> {
  const core = await import('@actions/core')
  return await noticeFrom('job summary', () => core.summary.emptyBuffer().addRaw(markdown).write())
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
