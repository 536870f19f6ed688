import type { Limits } from '../archives/index.js'
import {
  messageOf,
  type ArchiveFinding,
  type Artifact,
  type ArtifactId,
  type ArtifactSummary,
  type Notice,
  type Progress
} from '../model/index.js'
import { extensionsIn } from './layout.js'
import { reportProblems } from './problems.js'
import type { ArtifactSource } from './source.js'

/** What is known of the targets once all have been read. */
export interface Opened {
  readonly summaries: readonly ArtifactSummary[]
  readonly findings: readonly ArchiveFinding[]
  readonly notices: readonly Notice[]
  /** The files of each layer, which may be laid over those of another one. */
  readonly layerPaths: ReadonlyMap<ArtifactId, readonly string[]>
}

/**
 * Opens what is to be scanned one at a time, so that only one is held in memory: each is handed out, and closed
 * when the next one is asked for. One that cannot be opened is a notice.
 */
export class TargetReader {
  private readonly summaries: ArtifactSummary[] = []
  private readonly findings: ArchiveFinding[] = []
  private readonly notices: Notice[] = []
  private readonly layerPaths = new Map<ArtifactId, readonly string[]>()

  constructor(
    private readonly sources: readonly ArtifactSource[],
    private readonly limits: Limits,
    private readonly progress: Progress
  ) {}

  /** To be consumed once. */
  async *artifacts(): AsyncGenerator<Artifact> {
    for (const [index, source] of this.sources.entries()) {
      this.progress.step(index, this.sources.length)
      // Reading keeps the program busy: in between it hears of signals, and lets downloads go on.
      await new Promise(setImmediate)
      const artifact = await this.open(source)
      if (!artifact) continue
      try {
        yield artifact
        this.close(artifact)
      } finally {
        artifact.files.close()
        source.release?.()
      }
    }
  }

  /** Complete once `artifacts` has been consumed. */
  opened(): Opened {
    const { summaries, findings, notices, layerPaths } = this
    return { summaries, findings, notices, layerPaths }
  }

  private async open(source: ArtifactSource): Promise<Artifact | undefined> {
    try {
      return await source.open(this.limits)
    } catch (error) {
      this.notices.push({ stage: 'open', subject: source.id, message: messageOf(error), incomplete: true })
      return undefined
    }
  }

  private close({ files, ...artifact }: Artifact): void {
    const { findings, notices } = reportProblems({ id: artifact.id, files })
    this.findings.push(...findings)
    this.notices.push(...notices)
    if (artifact.kind === 'layer') this.layerPaths.set(artifact.id, files.paths)
    const extensions = extensionsIn(artifact.kind, files.paths)
    this.summaries.push({
      ...artifact,
      files: files.paths.length,
      unpacked: files.paths.reduce((sum, path) => sum + files.size(path), 0),
      ...(extensions.length === 0 ? {} : { extensions })
    })
  }
}
