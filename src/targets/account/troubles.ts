import { AWS_OPERATIONS, AwsError, messageOf, UserError } from '../../model/index.js'
import type { AwsOperation, Notice } from '../../model/index.js'

interface Denial {
  readonly operation: AwsOperation
  readonly region: string
  readonly subjects: Set<string>
}

/**
 * What kept the account from being read in full. A right that is missing is said once, however many functions it
 * is missing for.
 */
export class Troubles {
  readonly #denials = new Map<string, Denial>()
  readonly #notices: Notice[] = []

  /**
   * Notes a call that failed.
   * @param subject the function or layer that it was about
   * @throws UserError when no further call can succeed
   */
  failed(operation: AwsOperation, region: string, subject: string, error: unknown): void {
    if (!(error instanceof AwsError)) throw error
    if (error.kind === 'credentials') throw new UserError(withoutCredentials(error))
    if (error.kind !== 'denied') {
      this.say(subject, `${AWS_OPERATIONS[operation].action} failed: ${messageOf(error)}`)
      return
    }
    const key = `${operation} ${region}`
    const denial = this.#denials.get(key) ?? { operation, region, subjects: new Set() }
    denial.subjects.add(subject)
    this.#denials.set(key, denial)
  }

  say(subject: string, message: string, incomplete = true): void {
    this.#notices.push({ stage: 'open', subject, message, incomplete })
  }

  notices(): readonly Notice[] {
    return [...this.#notices, ...[...this.#denials.values()].map(denialNotice)]
  }
}

function denialNotice({ operation, region, subjects }: Denial): Notice {
  const { action, tier } = AWS_OPERATIONS[operation]
  const [first = '', ...rest] = [...subjects].sort()
  const whom = rest.length === 0 ? first : `${first} and ${rest.length} more`
  return {
    stage: 'open',
    subject: first === region ? region : `${region}: ${action}`,
    message: `${action} is denied for ${whom}: allow it (tier "${tier}" of the policy in the README), or leave this out`,
    incomplete: true
  }
}

function withoutCredentials(error: AwsError): string {
  return `functions are read with AWS credentials, and there are none that hold: ${error.message}; in a workflow, run aws-actions/configure-aws-credentials first`
}
