import type { ImageTree } from '../../archives/image/index.js'
import type { Artifact, Component, Evidence, FileTree, Outcome } from '../../model/index.js'

/** Adds to each piece of evidence from an image the digest of the layer that holds the file. */
export function inLayers(found: Outcome<Component>, { id, files }: Artifact): Outcome<Component> {
  if (!isImageTree(files)) return found
  const located = (evidence: Evidence): Evidence => {
    if (evidence.artifact !== id) return evidence
    const [path = ''] = evidence.path.split('!/')
    return files.has(path) ? { ...evidence, layer: files.layerOf(path) } : evidence
  }
  return {
    ...found,
    items: found.items.map((component) => ({ ...component, evidence: component.evidence.map(located) }))
  }
}

function isImageTree(files: FileTree): files is ImageTree {
  return 'layerOf' in files
}
