import { decodeName } from '../entry-name.js'
import type { ProblemLog } from '../problems.js'
import { segmentsOf, type TarEntry } from '../tar/index.js'
import type { Layer } from './layer.js'
import {
  fileAt,
  MAX_TARGET_BYTES,
  type FileNode,
  type FolderNode,
  type LinkNode,
  type Node
} from './nodes.js'

const WHITEOUT = '.wh.'
const OPAQUE = '.wh..wh..opq'

/** Folders that may come of the names in layers, besides the entries themselves. */
export interface OverlayLimits {
  readonly entries: number
}

/**
 * Lays layers over each other as container engines unpack them: an entry takes the place of what is there
 * (but a folder joins a folder), links to folders are followed inside of the image only, whiteouts take away
 * what lower layers have, wherever they stand in their layer.
 * Sources: opencontainers/image-spec `layer.md`; containerd `pkg/archive/tar.go`, `applyNaive`.
 * @param layers from the lowest to the topmost
 * @returns the root folder
 */
export function overlay(layers: readonly Layer[], limits: OverlayLimits, log: ProblemLog): FolderNode {
  const merge = new Merge(limits, log)
  for (const layer of layers) merge.add(layer)
  return merge.root
}

class Merge {
  readonly root: FolderNode = { kind: 'folder', children: new Map(), layer: -1 }
  readonly #log: ProblemLog
  readonly #most: number
  #nodes = 0
  #layer = -1
  /** What the hard links of this layer lead to in the lower ones, since whiteouts may take it away. */
  #linked: ReadonlyMap<string, Node> = new Map()

  constructor({ entries }: OverlayLimits, log: ProblemLog) {
    this.#most = entries * 2
    this.#log = log
  }

  add(layer: Layer): void {
    this.#layer += 1
    for (const { kind, name, detail } of layer.problems) this.#log.add(kind, decodeName(name), detail)
    this.#linked = this.#linkedBelow(layer)
    const placed: (readonly [TarEntry, readonly string[]])[] = []
    for (const entry of layer.entries) {
      const segments = segmentsOf(entry.name)
      if (segments === undefined) this.#log.add('unsafe-name', decodeName(entry.name))
      else if (segments.at(-1)?.startsWith(WHITEOUT)) this.#whiteOut(segments)
      else placed.push([entry, segments])
    }
    for (const [entry, segments] of placed) {
      if (this.#nodes >= this.#most) {
        this.#log.add('too-many-entries', '', `${this.#nodes} were looked at`)
        return
      }
      this.#place(entry, segments, layer)
    }
  }

  /** Takes effect on what lower layers left, before anything of this one is laid over it. */
  #whiteOut(segments: readonly string[]): void {
    const name = segments.at(-1) ?? ''
    const parent = this.#find(segments.slice(0, -1))
    if (name === OPAQUE) {
      parent?.children.clear()
      return
    }
    const hidden = name.slice(WHITEOUT.length)
    // Notes of AUFS to itself.
    if (hidden.startsWith(WHITEOUT)) return
    if (['', '.', '..'].includes(hidden)) this.#log.add('unsafe-name', segments.join('/'))
    else parent?.children.delete(hidden)
  }

  #place(entry: TarEntry, segments: readonly string[], layer: Layer): void {
    const name = segments.at(-1)
    // The root is there already.
    if (name === undefined) return
    const folder = this.#makeFolders(segments.slice(0, -1))
    const there = folder.children.get(name)
    if (entry.kind === 'folder') {
      if (there?.kind === 'folder') return
      this.#put(folder, name, { kind: 'folder', children: new Map(), layer: this.#layer })
      return
    }
    const path = segments.join('/')
    if (there?.layer === this.#layer && there.kind === 'file') this.#log.add('twice-in-layer', path)
    const node = this.#nodeFor(entry, path, layer)
    if (node) this.#put(folder, name, node)
    else folder.children.delete(name)
  }

  #nodeFor(entry: TarEntry, path: string, layer: Layer): Node | undefined {
    switch (entry.kind) {
      case 'file':
        return this.#file(layer, entry)
      case 'sparse':
        this.#log.add('sparse-file', path)
        return { ...this.#file(layer, entry), refusal: 'sparse-file' }
      case 'symbolic-link':
        if (entry.target.length <= MAX_TARGET_BYTES)
          return { kind: 'link', target: decodeName(entry.target), layer: this.#layer }
        this.#log.add('unsafe-name', path, 'the target of a link')
        return undefined
      case 'hard-link':
        return this.#hardLink(entry, path)
      case 'special':
      case 'folder':
        this.#log.add('special-file', path)
        return undefined
    }
  }

  #file({ source, digest }: Layer, { offset, size }: TarEntry): FileNode {
    return { kind: 'file', source, digest, offset, size, layer: this.#layer }
  }

  #linkedBelow({ entries }: Layer): ReadonlyMap<string, Node> {
    const linked = new Map<string, Node>()
    for (const { kind, target } of entries) {
      const node = kind === 'hard-link' ? this.#linkTarget(target) : undefined
      if (node) linked.set(target, node)
    }
    return linked
  }

  /** Another name for what is there at this moment, be it in a lower layer. */
  #hardLink({ target }: TarEntry, path: string): Node | undefined {
    const node = this.#linkTarget(target) ?? this.#linked.get(target)
    if (node) return { ...node, layer: this.#layer }
    this.#log.add('hard-link-nowhere', path)
    return undefined
  }

  #linkTarget(target: string): FileNode | LinkNode | undefined {
    const segments = segmentsOf(target.replace(/^\/+/, ''))
    const name = segments?.at(-1)
    if (segments === undefined || name === undefined) return undefined
    const node = this.#find(segments.slice(0, -1))?.children.get(name)
    return node?.kind === 'folder' ? undefined : node
  }

  #put(folder: FolderNode, name: string, node: Node): void {
    this.#nodes += 1
    folder.children.set(name, node)
  }

  #find(segments: readonly string[]): FolderNode | undefined {
    const found = fileAt(this.root, segments)
    return found?.kind === 'folder' ? found : undefined
  }

  /** The folder of an entry, made where it is missing; links on the way to it are followed. */
  #makeFolders(segments: readonly string[]): FolderNode {
    const found = this.#find(segments)
    if (found) return found
    let folder = this.root
    for (const [depth, segment] of segments.entries()) {
      const next = this.#find(segments.slice(0, depth + 1))
      if (next) {
        folder = next
        continue
      }
      if (folder.children.get(segment)?.kind === 'file')
        this.#log.add('file-and-folder', segments.slice(0, depth + 1).join('/'))
      const made: FolderNode = { kind: 'folder', children: new Map(), layer: this.#layer }
      this.#put(folder, segment, made)
      folder = made
    }
    return folder
  }
}
