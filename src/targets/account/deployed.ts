import type { AwsAnswer } from '../../model/index.js'
import { parseFunctionArn } from './arn.js'
import { number, part, parts, text, texts } from './answer.js'

/** A function, or the version of one that an alias leads to, as Lambda has it. */
export interface DeployedFunction {
  readonly name: string
  /** ARN with the alias or version, where it is not the function's newest code. Identifies it. */
  readonly arn: string
  readonly region: string
  readonly account: string
  /** The alias, or the version that was named. */
  readonly qualifier?: string
  readonly packageType: 'Zip' | 'Image'
  /** Base64 of the SHA-256 of the code. */
  readonly codeSha256?: string
  /** Bytes of the zip. */
  readonly codeSize?: number
  readonly runtime?: string
  readonly architecture?: string
  readonly role?: string
  /** ARNs of layer versions, in the order in which they are laid over each other. */
  readonly layers: readonly string[]
  /** All that the API says. */
  readonly configuration: AwsAnswer
}

/**
 * Reads a `FunctionConfiguration`.
 * @param qualifier by which it was asked for; left out for the newest code
 * @returns undefined where it does not say which function it is
 */
export function readConfiguration(
  configuration: AwsAnswer,
  qualifier?: string
): DeployedFunction | undefined {
  const arn = parseFunctionArn(text(configuration, 'FunctionArn') ?? '')
  if (!arn) return undefined
  const { name, region, account, plain } = arn
  return {
    name,
    arn: qualifier === undefined ? plain : `${plain}:${qualifier}`,
    region,
    account,
    ...(qualifier === undefined ? {} : { qualifier }),
    packageType: text(configuration, 'PackageType') === 'Image' ? 'Image' : 'Zip',
    ...optional('codeSha256', text(configuration, 'CodeSha256')),
    ...optional('codeSize', number(configuration, 'CodeSize')),
    ...optional('runtime', text(configuration, 'Runtime')),
    ...optional('architecture', texts(configuration, 'Architectures')[0] ?? 'x86_64'),
    ...optional('role', text(configuration, 'Role')),
    layers: parts(configuration, 'Layers').flatMap((layer) => text(layer, 'Arn') ?? []),
    configuration
  }
}

/** The `Configuration` of an answer of `GetFunction`. */
export function readFunction(answer: AwsAnswer, qualifier?: string): DeployedFunction | undefined {
  const configuration = part(answer, 'Configuration')
  return configuration && readConfiguration(configuration, qualifier)
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>)
}
