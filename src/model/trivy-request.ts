/** What was asked of trivy. Paths as they were written. */
export interface TrivyRequest {
  readonly path?: string
  readonly version: string
  readonly sha256?: string
  readonly mirror?: string
  readonly cacheDir?: string
  readonly dbRepositories: readonly string[]
  readonly skipDbUpdate: boolean
}
