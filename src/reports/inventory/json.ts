import { compareFindings, type ArchiveFinding, type Inventory } from '../../model/index.js'
import type { RenderOptions } from '../reporter.js'
import { contentsDocument, jsonText } from '../shape/contents.js'

/** Grows when a reader of the former shape would break. */
const SCHEMA_VERSION = '1'

/** Everything that is inside, for programs: `schemas/inventory.schema.json` describes it. */
export const inventoryJson = {
  id: 'json',
  render(inventory: Inventory, { generatedAt }: RenderOptions = {}): string {
    const { artifacts, functions, components, notices } = contentsDocument(inventory)
    return jsonText({
      schemaVersion: SCHEMA_VERSION,
      ...(generatedAt === undefined ? {} : { generatedAt }),
      complete: inventory.notices.every(({ incomplete }) => !incomplete),
      artifacts,
      functions,
      components,
      irregularities: [...inventory.archiveFindings].sort(compareFindings).map(irregularity),
      notices
    })
  }
}

function irregularity({ artifact, problem, severity, title }: ArchiveFinding): object {
  return { artifact, problem, severity, title }
}
