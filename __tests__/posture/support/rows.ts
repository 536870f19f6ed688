/** A row of the threat model: a recommendation (R), a detective rule (D), or a check of the supply chain beside them (S). */
export interface Row {
  readonly id: string
  readonly subject: string
  /** A: certain from configuration. B: a hint, or in need of usage data. C: only for a person. */
  readonly tier: string
  /** What answers it besides the rules that name it. */
  readonly also?: readonly Answer[]
}

export interface Answer {
  readonly what: string
  readonly sources: string
  readonly test: string
}

const RUNTIME: Answer = {
  what: 'finding [runtime-deprecated](findings/runtime.md)',
  sources: 'template, plan, account, option',
  test: '`__tests__/runtimes/inspect.test.ts`'
}

const PACKAGES: Answer = {
  what: 'findings [vulnerability](findings/vulnerability.md), [malware](findings/malware.md)',
  sources: 'artifact',
  test: '`__tests__/e2e/command.test.ts`'
}

const SECRETS: Answer = {
  what: 'finding [secret](findings/secret.md), with `scanners: secret`',
  sources: 'artifact',
  test: '`__tests__/secrets`'
}

export const ROWS: readonly Row[] = [
  {
    id: 'R1',
    subject: 'Restrict the administration of functions, roles that can be passed, and deployment',
    tier: 'B, C'
  },
  { id: 'R2', subject: 'One job and one role for each function', tier: 'A, B, C' },
  { id: 'R3', subject: 'Least privilege', tier: 'A, C' },
  { id: 'R4', subject: 'Reserved concurrency', tier: 'A, C' },
  { id: 'R5', subject: 'A circuit breaker on sources of events', tier: 'B, C' },
  { id: 'R6', subject: 'RDS Proxy and IAM authentication for databases', tier: 'B' },
  { id: 'R7', subject: 'Events are validated', tier: 'B, C' },
  { id: 'R8', subject: 'No personal data in logs', tier: 'A, C' },
  { id: 'R9', subject: 'Dependencies of code and layers are scanned', tier: 'A', also: [PACKAGES] },
  { id: 'R10', subject: 'Images are scanned', tier: 'A', also: [PACKAGES] },
  { id: 'R11', subject: 'Restrict access to the image registry', tier: 'A' },
  { id: 'R12', subject: 'Restrict mounted file systems', tier: 'A' },
  { id: 'R13', subject: 'No credentials in code or configuration', tier: 'A', also: [SECRETS] },
  { id: 'R14', subject: 'Delete unused functions', tier: 'B' },
  { id: 'R15', subject: 'Versions and aliases', tier: 'A, C' },
  { id: 'R16', subject: 'Secure dead letter queues', tier: 'A' },
  { id: 'R17', subject: 'No deprecated runtime', tier: 'A', also: [RUNTIME] },
  { id: 'R18', subject: 'Encrypt environment variables', tier: 'A' },
  { id: 'R19', subject: 'Authenticate callers of APIs, load balancers and function URLs', tier: 'A' },
  { id: 'R20', subject: 'Policies of VPC endpoints, and calls bound to them', tier: 'A, C' },
  { id: 'R21', subject: 'Short timeouts', tier: 'B' },
  { id: 'R22', subject: 'Clean the ephemeral folder', tier: 'B, C' },
  { id: 'R23', subject: 'Logging, monitoring and alarms', tier: 'A' },
  { id: 'R24', subject: 'Active tracing', tier: 'A' },
  { id: 'D1', subject: 'Wildcards in the role', tier: 'A' },
  { id: 'D2', subject: 'No dead letter queue', tier: 'A' },
  { id: 'D3', subject: 'A function URL without authentication', tier: 'A' },
  { id: 'D4', subject: 'No trigger', tier: 'B, C' },
  { id: 'D5', subject: 'Several triggers', tier: 'A' },
  { id: 'D6', subject: 'Access from unknown accounts', tier: 'A' },
  { id: 'D7', subject: 'A deprecated runtime', tier: 'A', also: [RUNTIME] },
  { id: 'D8', subject: 'A role that functions share', tier: 'A' },
  { id: 'D9', subject: 'Created in the console', tier: 'B' },
  { id: 'S1', subject: 'Code signing is enforced', tier: 'A' },
  { id: 'S2', subject: 'Images are named by what cannot be moved', tier: 'A' },
  { id: 'S3', subject: 'Layers are known and pinned', tier: 'A' },
  { id: 'S4', subject: 'What is deployed is what was built', tier: 'A' },
  { id: 'S5', subject: 'The runtime is not pinned', tier: 'A' },
  { id: 'S6', subject: 'Nothing runs before the handler unseen', tier: 'A' },
  { id: 'S7', subject: 'No other account manages the runtime', tier: 'A' }
]
