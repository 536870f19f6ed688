/**
 * One option. action.yml, `--help`, the README's table, the configuration file's keys and the defaults all come
 * from the tables of this folder (the first and third are compared with them by a test).
 */
export interface Option {
  /** Kebab-case: the Action input, the flag, and the key in the configuration file. */
  readonly name: string
  readonly kind: 'list' | 'text' | 'flag' | 'choice'
  readonly choices?: readonly string[]
  /** As a user would write it; undefined where there is none. */
  readonly default?: string
  /** Other names of the same option. */
  readonly aliases?: readonly string[]
  /** Other words for a choice. */
  readonly synonyms?: Readonly<Record<string, string>>
  /** What stands for the value in `--help`. */
  readonly placeholder?: string
  /** Where it can be given. */
  readonly surfaces: readonly Surface[]
  readonly summary: string
}

export type Surface = 'action' | 'command' | 'file'

export const EVERYWHERE = ['action', 'command', 'file'] as const
