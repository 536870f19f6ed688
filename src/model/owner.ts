import type { Artifact } from './artifact.js'

/** Whose code an artifact is, and so who can change what is in it. */
export type Owner = 'your code' | 'your layer' | `layer of account ${string}`

/**
 * Whose an artifact is: what is given as a file, and the code that functions run, is its user's. Of a layer that was
 * fetched by its ARN, no more is known than the account that published it.
 */
export function ownerOf({ kind, id }: Pick<Artifact, 'kind' | 'id'>): Owner {
  switch (kind) {
    case 'layer': {
      const account = /^arn:[a-z-]+:lambda:[a-z0-9-]+:(\d{12}):layer:/.exec(id)?.[1]
      return account === undefined ? 'your layer' : `layer of account ${account}`
    }
    case 'zip':
    case 'directory':
    case 'image':
      return 'your code'
  }
}
