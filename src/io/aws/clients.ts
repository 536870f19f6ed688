import {
  GetPolicyCommand as GetManagedPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand
} from '@aws-sdk/client-iam'
import {
  GetCodeSigningConfigCommand,
  GetFunctionCodeSigningConfigCommand,
  GetFunctionCommand,
  GetFunctionEventInvokeConfigCommand,
  GetFunctionRecursionConfigCommand,
  GetLayerVersionByArnCommand,
  GetPolicyCommand,
  GetRuntimeManagementConfigCommand,
  LambdaClient,
  ListAliasesCommand,
  ListEventSourceMappingsCommand,
  ListFunctionsCommand,
  ListFunctionUrlConfigsCommand,
  ListProvisionedConcurrencyConfigsCommand,
  ListTagsCommand,
  type LambdaClientConfig
} from '@aws-sdk/client-lambda'
import type { AwsAnswer, AwsInput, AwsOperation } from '../../model/index.js'
import type { RequestHandler } from './handler.js'

// The only file that names the SDK: it is loaded when the first question is asked.

type Send = (clients: Clients, input: AwsInput) => Promise<object>

interface Clients {
  readonly lambda: LambdaClient
  readonly iam: IAMClient
}

/* The SDK checks what a request must have, and its types cannot know a table of names: hence the casts. */
const SENDERS = {
  ListFunctions: ({ lambda }, input) => lambda.send(new ListFunctionsCommand(input)),
  GetFunction: ({ lambda }, input) => lambda.send(new GetFunctionCommand(input as never)),
  ListAliases: ({ lambda }, input) => lambda.send(new ListAliasesCommand(input as never)),
  ListTags: ({ lambda }, input) => lambda.send(new ListTagsCommand(input as never)),
  GetLayerVersionByArn: ({ lambda }, input) => lambda.send(new GetLayerVersionByArnCommand(input as never)),
  GetPolicy: ({ lambda }, input) => lambda.send(new GetPolicyCommand(input as never)),
  ListFunctionUrlConfigs: ({ lambda }, input) =>
    lambda.send(new ListFunctionUrlConfigsCommand(input as never)),
  GetFunctionEventInvokeConfig: ({ lambda }, input) =>
    lambda.send(new GetFunctionEventInvokeConfigCommand(input as never)),
  GetFunctionCodeSigningConfig: ({ lambda }, input) =>
    lambda.send(new GetFunctionCodeSigningConfigCommand(input as never)),
  GetCodeSigningConfig: ({ lambda }, input) => lambda.send(new GetCodeSigningConfigCommand(input as never)),
  GetRuntimeManagementConfig: ({ lambda }, input) =>
    lambda.send(new GetRuntimeManagementConfigCommand(input as never)),
  GetFunctionRecursionConfig: ({ lambda }, input) =>
    lambda.send(new GetFunctionRecursionConfigCommand(input as never)),
  ListProvisionedConcurrencyConfigs: ({ lambda }, input) =>
    lambda.send(new ListProvisionedConcurrencyConfigsCommand(input as never)),
  ListEventSourceMappings: ({ lambda }, input) => lambda.send(new ListEventSourceMappingsCommand(input)),
  GetRole: ({ iam }, input) => iam.send(new GetRoleCommand(input as never)),
  ListAttachedRolePolicies: ({ iam }, input) => iam.send(new ListAttachedRolePoliciesCommand(input as never)),
  ListRolePolicies: ({ iam }, input) => iam.send(new ListRolePoliciesCommand(input as never)),
  GetRolePolicy: ({ iam }, input) => iam.send(new GetRolePolicyCommand(input as never)),
  GetManagedPolicy: ({ iam }, input) => iam.send(new GetManagedPolicyCommand(input as never)),
  GetManagedPolicyVersion: ({ iam }, input) => iam.send(new GetPolicyVersionCommand(input as never))
} as const satisfies Record<AwsOperation, Send>

/** The SDK's clients, one for each Region that is asked. */
export interface Sdk {
  send(operation: AwsOperation, region: string, input: AwsInput): Promise<AwsAnswer>
  /** What the environment or the profile says. */
  defaultRegion(): Promise<string | undefined>
}

export function createSdk(requestHandler: RequestHandler, attempts: number): Sdk {
  const made = new Map<string, Clients>()
  const clientsFor = (region: string): Clients => {
    const clients = made.get(region) ?? makeClients(requestHandler, attempts, region)
    made.set(region, clients)
    return clients
  }
  return {
    async send(operation, region, input) {
      const answer = await SENDERS[operation](clientsFor(region), input)
      return Object.fromEntries(Object.entries(answer).filter(([name]) => name !== '$metadata'))
    },
    async defaultRegion() {
      try {
        return await new LambdaClient({}).config.region()
      } catch {
        return undefined
      }
    }
  }
}

function makeClients(requestHandler: RequestHandler, maxAttempts: number, region: string): Clients {
  const config: LambdaClientConfig = { region, maxAttempts, retryMode: 'adaptive', requestHandler }
  const lambda = new LambdaClient(config)
  return { lambda, iam: new IAMClient({ ...config, credentials: lambda.config.credentials }) }
}
