import type { Limits } from '../../archives/index.js'
import type { FetchedFile } from '../../model/index.js'
import type { ArtifactSource } from '../source.js'
import { openFetched } from './fetched.js'
import { prefetched } from './prefetch.js'

/** Something to be fetched and read. */
export interface Task {
  readonly id: string
  readonly kind: 'zip' | 'layer'
  readonly runtime?: string
  /** Undefined where it could not be had, which is said elsewhere. */
  readonly fetch: () => Promise<FetchedFile | undefined>
}

/** As many files are fetched before they are read. */
const AHEAD = 5

/** Sources that fetch what they are; to be opened in this order. */
export function fetchedSources(tasks: readonly Task[]): readonly ArtifactSource[] {
  const fetched = prefetched(
    tasks.map(({ fetch }) => fetch),
    AHEAD
  )
  return tasks.map((task, index) => sourceOf(task, () => fetched(index)))
}

function sourceOf(
  { id, kind, runtime }: Task,
  fetched: () => Promise<FetchedFile | undefined>
): ArtifactSource {
  let done = (): void => {}
  return {
    id,
    async open(limits: Limits) {
      const file = await fetched()
      if (!file) return undefined
      const opened = openFetched(id, kind, file, runtime, limits)
      done = () => {
        opened.release()
      }
      return opened.artifact
    },
    release: () => {
      done()
    }
  }
}
