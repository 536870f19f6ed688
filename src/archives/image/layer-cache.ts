import type { ImageStore } from '../../model/index.js'
import { readLayer, type Layer, type LayerLimits, type Room } from './layer.js'
import type { Descriptor } from './manifest.js'

export interface CacheLimits extends LayerLimits {
  /** Of all layers that are held at once. */
  readonly entries: number
  /** Unpacked, of all layers that are held at once. */
  readonly bytes: number
}

/** Layers that are read at the same time: more of them only wait for the processor. */
const AT_ONCE = 3

/** Bytes of names that are held, for each entry that is allowed; four times what deep trees of packages have. */
const NAME_BYTES = 400

interface Held {
  readonly layer: Promise<Layer>
  users: number
}

/**
 * Reads each layer once, however many images have it. Layers that no open image has stay as long as there is
 * room for others.
 */
export class LayerCache {
  /** The one that was used longest ago comes first. */
  readonly #layers = new Map<string, Held>()
  readonly #waiting: (() => void)[] = []
  readonly #limits: CacheLimits
  readonly #room: Room
  #running = 0

  constructor(limits: CacheLimits) {
    this.#limits = limits
    this.#room = { entries: limits.entries, bytes: limits.bytes, nameBytes: limits.entries * NAME_BYTES }
  }

  /** Makes room for another image, once before its layers are taken. */
  async makeRoom(): Promise<void> {
    const { entries, bytes } = this.#limits
    for (const [digest, held] of this.#layers) {
      if (this.#room.entries >= entries / 2 && this.#room.bytes >= bytes / 2) return
      if (held.users > 0) continue
      this.#layers.delete(digest)
      const layer = await held.layer
      layer.close()
    }
  }

  /**
   * To be released by who took it, unless it throws.
   * @throws Error as `readLayer` does; a layer that could not be had is asked for again by the next image
   */
  async take(descriptor: Descriptor, store: ImageStore): Promise<Layer> {
    const { digest, size } = descriptor
    const held = this.#layers.get(digest) ?? {
      layer: this.#inTurn(() => readLayer(descriptor, store.blob(digest, size), this.#limits, this.#room)),
      users: 0
    }
    held.users += 1
    this.#layers.delete(digest)
    this.#layers.set(digest, held)
    try {
      return await held.layer
    } catch (error) {
      this.#layers.delete(digest)
      throw error
    }
  }

  release({ digest }: Layer): void {
    const held = this.#layers.get(digest)
    if (held) held.users -= 1
  }

  /** Removes everything, once what is still being read has ended. */
  async close(): Promise<void> {
    const settled = await Promise.allSettled([...this.#layers.values()].map(({ layer }) => layer))
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
