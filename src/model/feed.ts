/** Where a list is read that somebody publishes: at its publisher's, at an address, or in a file. */
export type Feed = 'publisher' | { readonly url: string } | { readonly path: string }

/** The lists that tell what is exploited; left out where the user does not ask for them. */
export interface ExploitationRequest {
  readonly epss?: Feed
  readonly kev?: Feed
  /** Whether what KEV says decides on the verdict, so that a scan without it is not complete. */
  readonly failOnKev: boolean
}
