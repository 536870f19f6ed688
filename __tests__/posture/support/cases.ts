import type {
  ArtifactSummary,
  Component,
  FunctionSettings,
  FunctionUnit,
  SettingsSource
} from '../../../src/model/index.js'

/** One function, and what a rule says of it. */
export interface Case {
  readonly name: string
  readonly settings?: Partial<FunctionSettings>
  readonly unit?: Partial<FunctionUnit>
  /** Other functions of the same scan, by name. */
  readonly others?: Readonly<
    Record<string, { settings: Partial<FunctionSettings>; unit?: Partial<FunctionUnit> }>
  >
  readonly components?: readonly Component[]
  readonly artifacts?: readonly ArtifactSummary[]
  readonly allowedAccounts?: readonly string[]
  readonly publishers?: ReadonlyMap<string, string>
  /** Where only some of the rule's sources can say so. */
  readonly sources?: readonly SettingsSource[]
  /** Each `severity line: part of the message`; the line is that of the template. */
  readonly finds?: readonly string[]
  /** The kinds of reasons for which it was not evaluated. */
  readonly gaps?: readonly string[]
}

/** For each rule what it must find, and what it must leave alone: the traps that other tools fall into. */
export type Cases = Readonly<
  Record<string, { readonly bad: readonly Case[]; readonly good: readonly Case[] }>
>
