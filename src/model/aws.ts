/** What a right is needed for, in the words of the README's policy. */
export type AwsTier = 'code' | 'images' | 'posture'

interface OperationFacts {
  readonly service: 'lambda' | 'iam'
  /** What a policy has to allow. */
  readonly action: string
  readonly tier: AwsTier
}

/**
 * Every operation of AWS that reading an account may call; there is no other way to one. All of them only read.
 * The README's policy is compared with this table.
 *
 * `GetLayerVersionByArn` has no action of its own. Source: prowler-cloud/prowler
 * `prowler/providers/aws/services/awslambda/awslambda_service.py` calls it with `lambda:GetLayerVersion` alone.
 */
export const AWS_OPERATIONS = {
  ListFunctions: { service: 'lambda', action: 'lambda:ListFunctions', tier: 'code' },
  GetFunction: { service: 'lambda', action: 'lambda:GetFunction', tier: 'code' },
  ListAliases: { service: 'lambda', action: 'lambda:ListAliases', tier: 'code' },
  ListTags: { service: 'lambda', action: 'lambda:ListTags', tier: 'code' },
  GetLayerVersionByArn: { service: 'lambda', action: 'lambda:GetLayerVersion', tier: 'code' },
  GetPolicy: { service: 'lambda', action: 'lambda:GetPolicy', tier: 'posture' },
  ListFunctionUrlConfigs: { service: 'lambda', action: 'lambda:ListFunctionUrlConfigs', tier: 'posture' },
  GetFunctionEventInvokeConfig: {
    service: 'lambda',
    action: 'lambda:GetFunctionEventInvokeConfig',
    tier: 'posture'
  },
  GetFunctionCodeSigningConfig: {
    service: 'lambda',
    action: 'lambda:GetFunctionCodeSigningConfig',
    tier: 'posture'
  },
  GetCodeSigningConfig: { service: 'lambda', action: 'lambda:GetCodeSigningConfig', tier: 'posture' },
  GetRuntimeManagementConfig: {
    service: 'lambda',
    action: 'lambda:GetRuntimeManagementConfig',
    tier: 'posture'
  },
  GetFunctionRecursionConfig: {
    service: 'lambda',
    action: 'lambda:GetFunctionRecursionConfig',
    tier: 'posture'
  },
  ListProvisionedConcurrencyConfigs: {
    service: 'lambda',
    action: 'lambda:ListProvisionedConcurrencyConfigs',
    tier: 'posture'
  },
  ListEventSourceMappings: { service: 'lambda', action: 'lambda:ListEventSourceMappings', tier: 'posture' },
  GetRole: { service: 'iam', action: 'iam:GetRole', tier: 'posture' },
  ListAttachedRolePolicies: { service: 'iam', action: 'iam:ListAttachedRolePolicies', tier: 'posture' },
  ListRolePolicies: { service: 'iam', action: 'iam:ListRolePolicies', tier: 'posture' },
  GetRolePolicy: { service: 'iam', action: 'iam:GetRolePolicy', tier: 'posture' },
  GetManagedPolicy: { service: 'iam', action: 'iam:GetPolicy', tier: 'posture' },
  GetManagedPolicyVersion: { service: 'iam', action: 'iam:GetPolicyVersion', tier: 'posture' }
} as const satisfies Readonly<Record<string, OperationFacts>>

export type AwsOperation = keyof typeof AWS_OPERATIONS

/** The members of a request, as the API names them. */
export type AwsInput = Readonly<Record<string, string | number>>

/** What the API answered: foreign data, of which nothing is certain. */
export type AwsAnswer = Readonly<Record<string, unknown>>

/** A file that was fetched into a folder that only this program can read. */
export interface FetchedFile {
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** SHA-256 of what is there, in base64, as Lambda's `CodeSha256` has it. */
  readonly sha256: string
  /** Removes it; what is left over is removed at the end of the program. */
  remove(): void
}

/** The account, seen by whoever reads it. */
export interface Aws {
  /** Whether the environment names credentials. Without, nothing is asked that the user did not ask for by name. */
  readonly hasCredentials?: boolean
  /** The Region that the environment or the profile names. */
  defaultRegion(): Promise<string | undefined>
  /**
   * Calls one operation. Waits while too many calls are under way, and tries again when AWS asks for patience.
   * @throws AwsError
   */
  ask(operation: AwsOperation, region: string, input: AwsInput): Promise<AwsAnswer>
  /**
   * Fetches what a presigned address leads to; neither credentials nor the address go anywhere else.
   * @param maxBytes larger files are refused
   * @throws AwsError; `expired` where a fresh address may help
   */
  fetch(address: string, maxBytes: number): Promise<FetchedFile>
}

/**
 * `denied`: a right is missing. `missing`: what was asked for is not there. `credentials`: there are none, or they
 * have expired. `expired`: a presigned address is no longer good.
 */
export type AwsErrorKind = 'denied' | 'missing' | 'credentials' | 'expired' | 'failed'

/** An answer that is none. The message holds neither credentials nor a presigned address. */
export class AwsError extends Error {
  override readonly name = 'AwsError'
  constructor(
    readonly kind: AwsErrorKind,
    message: string
  ) {
    super(message)
  }
}
