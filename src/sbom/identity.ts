import type { Confidence, Evidence } from '../model/index.js'

/** How CycloneDX says that something was recognised, `evidence.identity[].methods[].technique`. */
export type Technique = 'manifest-analysis' | 'source-code-analysis' | 'binary-analysis' | 'filename'

/** Of one place; CycloneDX wants a number from 0 to 1, our words are ranked. */
export const CONFIDENCE = {
  exact: 1,
  confirmed: 0.9,
  declared: 0.6,
  partial: 0.3
} as const satisfies Record<Confidence, number>

/** By what a package was recognised in one place. */
export function techniqueOf({ how, cataloger, path }: Evidence): Technique {
  switch (how) {
    case 'embedded':
      return 'binary-analysis'
    case 'bundled':
      return cataloger === 'js-bundle' ? 'source-code-analysis' : metadataOrName(path)
    case 'installed':
    case 'declared':
      return metadataOrName(path)
  }
}

/** A jar whose own metadata says nothing is known by its name alone: then the jar itself is the evidence. */
function metadataOrName(path: string): Technique {
  return /\.(jar|war|ear)$/i.test(path) ? 'filename' : 'manifest-analysis'
}
