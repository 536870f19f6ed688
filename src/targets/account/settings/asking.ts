import { AWS_OPERATIONS, AwsError, unknown, UserError, type Aws } from '../../../model/index.js'
import type { AwsAnswer, AwsInput, AwsOperation, Setting } from '../../../model/index.js'
import { pagesOf } from '../pages.js'

/** Asks about one function, and turns what cannot be told into settings that say why. */
export interface Asking {
  /** @param missing what it means that there is no such thing */
  ask<T>(
    operation: AwsOperation,
    input: AwsInput,
    read: (answer: AwsAnswer) => Setting<T> | Promise<Setting<T>>,
    missing: Setting<T>
  ): Promise<Setting<T>>
  /** All pages of a list. */
  list<T>(
    operation: AwsOperation,
    input: AwsInput,
    name: string,
    read: (items: readonly AwsAnswer[]) => Setting<T>,
    missing: Setting<T>
  ): Promise<Setting<T>>
}

/** @throws UserError from both when there are no credentials that hold */
export function asking(aws: Aws, region: string): Asking {
  return {
    async ask(operation, input, read, missing) {
      try {
        return await read(await aws.ask(operation, region, input))
      } catch (error) {
        return untold(operation, error, missing)
      }
    },
    async list(operation, input, name, read, missing) {
      try {
        const items: AwsAnswer[] = []
        for await (const page of pagesOf(aws, operation, region, input, name)) items.push(...page)
        return read(items)
      } catch (error) {
        return untold(operation, error, missing)
      }
    }
  }
}

function untold<T>(operation: AwsOperation, error: unknown, missing: Setting<T>): Setting<T> {
  if (!(error instanceof AwsError)) throw error
  const { action } = AWS_OPERATIONS[operation]
  switch (error.kind) {
    case 'missing':
      return missing
    case 'denied':
      return unknown({ kind: 'denied', permission: action })
    case 'credentials':
      throw new UserError(`the AWS credentials do not hold until the end: ${error.message}`)
    case 'expired':
    case 'failed':
      return unknown({ kind: 'failed', message: `${action} failed: ${error.message}` })
  }
}
