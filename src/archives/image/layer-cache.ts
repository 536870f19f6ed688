import type { ImageStore } from '../../model/index.js'
import { readLayer, type Layer, type LayerLimits } from './layer.js'
import type { Descriptor } from './manifest.js'

/** Layers that are read at the same time: more of them only wait for the processor. */
const AT_ONCE = 3

/**
 * Reads each layer once, however many images have it, and keeps what came of it until the end.
 */
export class LayerCache {
  readonly #layers = new Map<string, Promise<Layer>>()
  readonly #waiting: (() => void)[] = []
  readonly #limits: LayerLimits
  #running = 0

  constructor(limits: LayerLimits) {
    this.#limits = limits
  }

  /** @throws Error as `readLayer` does; a layer that could not be had is asked for again by the next image */
  async get(descriptor: Descriptor, store: ImageStore): Promise<Layer> {
    const known = this.#layers.get(descriptor.digest)
    if (known) return await known
    const layer = this.#inTurn(() =>
      readLayer(descriptor, store.blob(descriptor.digest, descriptor.size), this.#limits)
    )
    this.#layers.set(descriptor.digest, layer)
    try {
      return await layer
    } catch (error) {
      this.#layers.delete(descriptor.digest)
      throw error
    }
  }

  /** Removes everything, once what is still being read has ended. */
  async close(): Promise<void> {
    const settled = await Promise.allSettled(this.#layers.values())
    for (const result of settled) if (result.status === 'fulfilled') result.value.close()
    this.#layers.clear()
  }

  async #inTurn<T>(act: () => Promise<T>): Promise<T> {
    while (this.#running >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#running += 1
    try {
      return await act()
    } finally {
      this.#running -= 1
      this.#waiting.shift()?.()
    }
  }
}
