import type { Artifact } from './artifact.js'

/** Whose code an artifact is, and so who can change what is in it. */
export type Owner = 'your code' | 'your layer'

/** Whose an artifact is that lies in the workspace: what is given as a file was built by its user. */
export function ownerOf({ kind }: Pick<Artifact, 'kind'>): Owner {
  switch (kind) {
    case 'layer':
      return 'your layer'
    case 'zip':
    case 'directory':
    case 'image':
      return 'your code'
  }
}
