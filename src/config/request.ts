import {
  parseSeverity,
  UserError,
  type ExploitationRequest,
  type Ignore,
  type Notice,
  type Severity,
  type TrivyRequest,
  type VexDocument
} from '../model/index.js'

import { readExploitation } from './feeds.js'
import type { Given } from './given.js'
import { OPTIONS, type Option, type OptionName } from './options/index.js'
import { readCategory } from './sarif-category.js'
import { readProgram, readScanners, readSha256, readVersion, type Scanner } from './trivy.js'

/** What the user asked for, checked and complete. */
export interface Request {
  readonly paths: readonly string[]
  /** In the order in which Lambda lays them over each other. */
  readonly layers: readonly string[]
  /** Names in a registry, `oci:DIR`, `docker-archive:FILE`. */
  readonly images: readonly string[]
  /** `linux/arm64`. */
  readonly imagePlatform: string
  /** Deployed functions: names, ARNs, patterns. */
  readonly functions: readonly string[]
  readonly functionTags: readonly string[]
  readonly regions: readonly string[]
  readonly fetchDeclared: boolean
  readonly mode: 'scan' | 'plan' | 'merge' | 'comment'
  readonly shards?: number
  /** `2/16`. */
  readonly shard?: string
  /** Globs of the user's own packages. */
  readonly ours: readonly string[]
  readonly runtime?: string
  readonly runtimeWarningDays: number
  readonly failOnSeverity: Severity
  readonly baseline?: string
  /** Folder in which the same paths are scanned, to compare with. */
  readonly baselinePath?: string
  readonly failOn: 'new' | 'all'
  readonly onlyFixed: boolean
  readonly warnOnly: boolean
  readonly failOnIncomplete: boolean
  readonly osvExport?: string
  readonly osvApiUrl: string
  readonly exploitation: ExploitationRequest
  /** Left out for OSV, and trivy where it is at hand. */
  readonly scanners?: readonly Scanner[]
  readonly trivy: TrivyRequest
  readonly cacheDir?: string
  /** Whether advisory records are kept by the runner's cache service. */
  readonly cache: boolean
  readonly maxEntries: number
  readonly outputDir: string
  /** Which bills of materials are written. */
  readonly sbom: 'none' | 'all' | 'functions'
  readonly dependencySnapshot: boolean
  readonly commentSummaryInPr: 'always' | 'on-failure' | 'never'
  readonly commentKey?: string
  readonly checkRun: boolean
  readonly uploadSarif: boolean
  readonly sarifCategory?: string
  readonly githubToken?: string
  readonly format: 'table' | 'json' | 'markdown' | 'html' | 'cyclonedx' | 'spdx' | 'openvex' | 'sarif'
  readonly output?: string
  readonly showSuppressed: boolean
  readonly vexAuthor?: string
  readonly reproducible: boolean
  readonly posture: PostureChoice
  readonly ignoreFiles: readonly string[]
  readonly ignores: readonly Ignore[]
  readonly vexFiles: readonly string[]
  readonly vex: readonly VexDocument[]
  /** What was found out while the files were read. */
  readonly notices: readonly Notice[]
  /** Where the ignores were read from, as the user sees it; undefined when there is no file. */
  readonly configFile?: string
}

/** What the user says about the rules of configuration. The rules' names are not checked yet. */
export interface PostureChoice {
  /** `on`, `off`, `all`, `+rule`, `-rule`. */
  readonly words: readonly Given[]
  readonly severities: readonly RuleSeverity[]
  /** Accounts of twelve digits, and organisations. */
  readonly allowedAccounts: readonly string[]
  /** Names by account. */
  readonly layerPublishers: ReadonlyMap<string, string>
}

export interface RuleSeverity {
  readonly rule: string
  readonly severity: Severity
  readonly where: string
}

/** What a configuration file says below `posture`. */
export interface PostureSection {
  readonly words?: readonly Given[]
  readonly severities: readonly RuleSeverity[]
  readonly layerPublishers: ReadonlyMap<string, string>
}

/** Values from one surface. */
export type GivenValues = Partial<Record<OptionName, Given>>

/**
 * Checks the values and fills in the defaults.
 * @param layers values by descending precedence: what was given directly, then the configuration file
 * @throws UserError naming the first value that is wrong
 */
export function buildRequest(
  layers: readonly GivenValues[],
  file: { readonly ignores: readonly Ignore[]; readonly posture?: PostureSection; readonly path?: string }
): Request {
  const given = (name: OptionName): Given | undefined =>
    layers.map((layer) => layer[name]).find((value) => value !== undefined)
  const text = (name: OptionName): string | undefined => given(name)?.value.trim() || defaultOf(name)
  const flag = (name: OptionName): boolean =>
    readFlag(given(name) ?? { value: defaultOf(name) ?? 'false', where: name })
  /** Undefined where nothing is given, or nothing but space, and there is no default. */
  const read = <T>(name: OptionName, reader: (given: Given) => T): T | undefined => {
    const value = text(name)
    return value === undefined ? undefined : reader({ value, where: given(name)?.where ?? name })
  }
  const choice = (name: OptionName): string => readChoice(optionNamed(name), given(name))

  return {
    paths: readList(given('path')?.value ?? ''),
    layers: readList(given('layer')?.value ?? ''),
    images: [...new Set(readList(given('images')?.value ?? ''))],
    imagePlatform: text('image-platform') ?? '',
    functions: readList(given('functions')?.value ?? ''),
    functionTags: readList(given('function-tags')?.value ?? ''),
    regions: readList(given('regions')?.value ?? ''),
    fetchDeclared: flag('fetch-declared'),
    mode: choice('mode') as Request['mode'],
    ...optional('shards', read('shards', readCount)),
    ...optional('shard', read('shard', readShard)),
    ours: readGlobs(given('ours') ?? { value: '', where: 'ours' }),
    ...optional('runtime', text('runtime')),
    runtimeWarningDays: readCount(
      given('runtime-warning-days') ?? {
        value: defaultOf('runtime-warning-days') ?? '',
        where: 'runtime-warning-days'
      }
    ),
    failOnSeverity: parseSeverity(choice('fail-on-severity')) ?? 'high',
    ...optional('baseline', text('baseline')),
    ...optional('baselinePath', text('baseline-path')),
    failOn: choice('fail-on') as Request['failOn'],
    onlyFixed: flag('only-fixed'),
    warnOnly: flag('warn-only'),
    failOnIncomplete: flag('fail-on-incomplete'),
    ...optional('osvExport', text('osv-export')),
    osvApiUrl: readUrl(
      given('osv-api-url') ?? { value: defaultOf('osv-api-url') ?? '', where: 'osv-api-url' }
    ),
    exploitation: readExploitation(given('epss'), given('kev'), flag('fail-on-kev')),
    ...optional('scanners', read('scanners', readScanners)),
    trivy: {
      ...optional('path', read('trivy-path', readProgram)),
      version: read('trivy-version', readVersion) ?? '',
      ...optional('sha256', read('trivy-sha256', readSha256)),
      ...optional('mirror', read('trivy-mirror', readUrl)),
      ...optional('cacheDir', text('trivy-cache-dir')),
      dbRepositories: readList(given('trivy-db-repository')?.value ?? ''),
      skipDbUpdate: flag('trivy-skip-db-update')
    },
    ...optional('cacheDir', text('cache-dir')),
    cache: flag('cache'),
    maxEntries: readCount(
      given('max-entries') ?? { value: defaultOf('max-entries') ?? '', where: 'max-entries' }
    ),
    outputDir: text('output-dir') ?? '.',
    sbom: choice('sbom') as Request['sbom'],
    dependencySnapshot: flag('dependency-snapshot'),
    commentSummaryInPr: choice('comment-summary-in-pr') as Request['commentSummaryInPr'],
    ...optional('commentKey', text('comment-key')),
    checkRun: flag('check-run'),
    uploadSarif: flag('upload-sarif'),
    ...optional('sarifCategory', read('sarif-category', readCategory)),
    ...optional('githubToken', text('github-token')),
    format: choice('format') as Request['format'],
    ...optional('output', text('output')),
    showSuppressed: flag('show-suppressed'),
    ...optional('vexAuthor', text('vex-author')),
    reproducible: flag('reproducible'),
    posture: {
      words: splitWords(given('posture')) ?? file.posture?.words ?? [],
      severities: file.posture?.severities ?? [],
      allowedAccounts: readAccounts(given('allowed-accounts')),
      layerPublishers: file.posture?.layerPublishers ?? new Map()
    },
    ignoreFiles: readList(given('ignore-files')?.value ?? ''),
    ignores: file.ignores,
    vexFiles: readList(given('vex')?.value ?? ''),
    vex: [],
    notices: [],
    ...optional('configFile', file.path)
  }
}

function optionNamed(name: OptionName): Option {
  const all: readonly Option[] = OPTIONS
  const option = all.find((candidate) => candidate.name === name)
  if (!option) throw new Error(`no option ${name}`)
  return option
}

function defaultOf(name: OptionName): string | undefined {
  return optionNamed(name).default
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>)
}

function readList(value: string): readonly string[] {
  return value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** Globs that say something: one of wildcards alone would make everything the user's own. */
function readGlobs({ value, where }: Given): readonly string[] {
  const globs = readList(value)
  const empty = globs.find((glob) => !/[\p{L}\d]/u.test(glob))
  if (empty !== undefined)
    throw new UserError(
      `${where} has '${excerpt(empty)}', which fits everything; write at least a part of a name`
    )
  return globs
}

/** Words apart by blanks, commas or lines; undefined where there are none. */
function splitWords(given: Given | undefined): readonly Given[] | undefined {
  const words = (given?.value ?? '').split(/[\s,]+/).filter((word) => word !== '')
  return given && words.length > 0 ? words.map((value) => ({ value, where: given.where })) : undefined
}

/** @throws UserError for what is neither an account nor an organisation */
function readAccounts(given: Given | undefined): readonly string[] {
  const words = splitWords(given) ?? []
  const wrong = words.find(({ value }) => !/^(\d{12}|o-[a-z0-9]{10,32})$/.test(value))
  if (wrong) {
    throw new UserError(
      `${wrong.where} has '${excerpt(wrong.value)}'; give accounts of twelve digits (quoted in YAML) and organisations such as o-a1b2c3d4e5`
    )
  }
  return words.map(({ value }) => value)
}

/** The words of YAML's core schema, as Actions inputs have them. */
function readFlag({ value, where }: Given): boolean {
  const word = value.trim()
  if (/^(true|True|TRUE)$/.test(word)) return true
  if (/^(false|False|FALSE)$/.test(word)) return false
  throw new UserError(`${where} is '${excerpt(word)}'; write true or false`)
}

function readChoice(option: Option, given: Given | undefined): string {
  const word = given?.value.trim().toLowerCase() ?? ''
  if (word === '') return option.default ?? ''
  const meant = option.synonyms?.[word] ?? word
  if (option.choices?.includes(meant)) return meant
  throw new UserError(
    `${given?.where ?? option.name} is '${excerpt(word)}'; use one of ${option.choices?.join(', ') ?? ''}`
  )
}

function readUrl({ value, where }: Given): string {
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new UserError(`${where} is '${excerpt(value)}'; give an http or https URL without query`)
  }
  return url.href.replace(/\/+$/, '')
}

/** @returns `2/16` */
function readShard({ value, where }: Given): string {
  const [, index, total] = /^(\d{1,3})\/(\d{1,3})$/.exec(value.trim()) ?? []
  if (index !== undefined && total !== undefined && Number(index) >= 1 && Number(index) <= Number(total))
    return `${Number(index)}/${Number(total)}`
  throw new UserError(`${where} is '${excerpt(value)}'; take it from the matrix of the plan, such as 2/16`)
}

function readCount({ value, where }: Given): number {
  const count = /^[1-9]\d{0,8}$/.test(value.trim()) ? Number(value.trim()) : undefined
  if (count === undefined)
    throw new UserError(`${where} is '${excerpt(value)}'; give a whole number above zero`)
  return count
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}...` : text
}
