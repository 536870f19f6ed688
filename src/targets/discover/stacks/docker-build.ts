/** What a container image is built from. */
export interface DockerBuild {
  /** Absolute folder that the build starts in. */
  readonly context: string
  /** Name of the Dockerfile, relative to it. */
  readonly file: string
  /** The stage to end with; the last one where left out. */
  readonly target?: string
  readonly arguments: ReadonlyMap<string, string>
}
