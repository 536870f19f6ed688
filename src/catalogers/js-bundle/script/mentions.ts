import type { ModulePath } from '../module-path.js'
import type { Bundler } from './marks.js'
import type { ModuleMention } from './script.js'

/** A module's path as it was met, before it is known which bundler wrote the file. */
export interface RawMention {
  /** `comment`: `// node_modules/...`; `key`: of a wrapped module; `webpack`: `;// ./node_modules/...` */
  readonly kind: 'comment' | 'key' | 'webpack'
  readonly path: ModulePath
  /** A key that is the same as the comment above it. */
  readonly repeats: boolean
  /** What the last `comment` named; undefined for own code. */
  readonly under: ModulePath | undefined
}

/**
 * Tells the bundler's own mentions from those of packages that were published as a bundle themselves, which
 * come along as part of the code. esbuild, rolldown and bun write comments, and keys that repeat them; webpack
 * and ncc write keys and comments of their own form; rollup and Parcel write neither. Where somebody removed all comments,
 * keys are the bundler's.
 */
export function settle(
  mentions: readonly RawMention[],
  bundler: Bundler | undefined
): readonly ModuleMention[] {
  const stripped =
    !mentions.some(({ kind }) => kind === 'comment') && bundler !== 'rollup' && bundler !== 'Parcel'
  return mentions.flatMap((mention): ModuleMention[] => {
    const { kind, path, repeats, under } = mention
    if (kind === 'key' && repeats) return []
    const own = WRITES[bundler ?? 'esbuild'].includes(kind) || (stripped && kind === 'key')
    return [own ? { path } : { path, inside: under?.name ?? '' }]
  })
}

const WRITES: Readonly<Record<Bundler, readonly RawMention['kind'][]>> = {
  esbuild: ['comment'],
  rolldown: ['comment'],
  bun: ['comment'],
  webpack: ['key', 'webpack'],
  ncc: ['key', 'webpack'],
  rollup: [],
  Parcel: []
}
