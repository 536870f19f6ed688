import type { Inventory } from '../../model/index.js'
import type { RenderOptions } from '../reporter.js'

/** Writes what is inside in one format. Pure: same inventory and options, same bytes. */
export interface InventoryReporter {
  readonly id: string
  render(inventory: Inventory, options?: RenderOptions): string
}

export { inventoryJson } from './json.js'
export { inventoryTable } from './table.js'
