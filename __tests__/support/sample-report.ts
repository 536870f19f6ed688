import { fingerprint, purl } from '../../src/model/index.js'
import type {
  ArchiveFinding,
  ArtifactSummary,
  Component,
  Decision,
  Evidence,
  Finding,
  Fix,
  MalwareFinding,
  Notice,
  PostureFinding,
  Report,
  RuntimeFinding,
  SecretFinding,
  Severity,
  VulnerabilityFinding
} from '../../src/model/index.js'

/** A package in one artifact, with how many of its fields a test wants to be its own. */
export interface SamplePackage {
  readonly ecosystem: string
  readonly type: string
  readonly name: string
  readonly version: string
  readonly artifact: string
  readonly path: string
  readonly bundledIn?: string
}

export const LODASH: SamplePackage = {
  ecosystem: 'npm',
  type: 'npm',
  name: 'lodash',
  version: '4.17.15',
  artifact: 'build/orders.zip',
  path: 'node_modules/lodash/package.json'
}

export const MINIMIST: SamplePackage = {
  ...LODASH,
  name: 'minimist',
  version: '0.0.8',
  path: 'node_modules/mkdirp/node_modules/minimist/package.json'
}

export const LOG4J: SamplePackage = {
  ecosystem: 'Maven',
  type: 'maven',
  name: 'org.apache.logging.log4j:log4j-core',
  version: '2.14.1',
  artifact: 'build/invoices.jar',
  path: 'lib/log4j-core-2.14.1.jar!/META-INF/maven/org.apache.logging.log4j/log4j-core/pom.properties'
}

export const URLLIB3: SamplePackage = {
  ecosystem: 'PyPI',
  type: 'pypi',
  name: 'urllib3',
  version: '1.26.4',
  artifact: 'layers/tools.zip',
  path: 'python/pip/_vendor/urllib3/_version.py',
  bundledIn: 'pip@21.1'
}

export const REQUESTS: SamplePackage = {
  ecosystem: 'PyPI',
  type: 'pypi',
  name: 'requests',
  version: '2.19.0',
  artifact: 'layers/tools.zip',
  path: 'python/requests-2.19.0.dist-info/METADATA'
}

export const EVIL: SamplePackage = {
  ...LODASH,
  name: 'lambda-helperz',
  version: '1.0.2',
  path: 'node_modules/lambda-helperz/package.json'
}

/** The package URL of a sample package. */
export function samplePurl({ type, name, version }: SamplePackage): string {
  const [namespace, bare] = name.includes(':') ? name.split(':') : [undefined, name]
  return purl(type, namespace, bare ?? name, version)
}

export function componentOf(sample: SamplePackage, more: readonly Evidence[] = []): Component {
  const { name, version, ecosystem, artifact, path, bundledIn } = sample
  const evidence: Evidence = {
    artifact,
    path,
    how: bundledIn === undefined ? 'installed' : 'bundled',
    cataloger: `${ecosystem.toLowerCase()}-installed`,
    ...(bundledIn === undefined ? {} : { bundledIn })
  }
  return { purl: samplePurl(sample), name, version, ecosystem, evidence: [evidence, ...more] }
}

export function vulnerability(
  sample: SamplePackage,
  id: string,
  severity: Severity,
  title: string,
  fixedIn: readonly string[],
  more: Partial<VulnerabilityFinding> = {}
): VulnerabilityFinding {
  return { kind: 'vulnerability', ...packageFinding(sample, id, severity, title, fixedIn), ...more }
}

export function malware(sample: SamplePackage, id: string, title: string): MalwareFinding {
  return { kind: 'malware', ...packageFinding(sample, id, 'critical', title, []) }
}

export function archiveFinding(
  artifact: string,
  title: string,
  more: Partial<ArchiveFinding> = {}
): ArchiveFinding {
  return {
    kind: 'archive',
    problem: 'hidden-data',
    id: 'archive-hidden-data',
    severity: 'high',
    title,
    aliases: [],
    artifact,
    location: { path: artifact },
    sources: [],
    fingerprint: fingerprint('archive', 'archive-hidden-data', artifact, ''),
    ...more
  }
}

/** A function on `nodejs18.x`, which AWS deprecated on 2025-09-01. */
export function runtimeFinding(more: Partial<RuntimeFinding> = {}): RuntimeFinding {
  return {
    kind: 'runtime',
    id: 'runtime-deprecated',
    severity: 'high',
    title:
      'Unsupported since 2025-09-01; AWS forecasts no creation from 2027-02-01, no updates from 2027-03-03',
    aliases: [],
    runtime: 'nodejs18.x',
    successors: ['nodejs24.x'],
    end: {
      deprecated: '2025-09-01',
      createBlocked: '2027-02-01',
      updateBlocked: '2027-03-03',
      asOf: '2026-08-22'
    },
    artifact: 'build/orders.zip',
    function: 'OrdersFunction',
    location: { path: 'template.yaml', line: 14 },
    sources: [
      {
        engine: 'aws-runtimes',
        id: 'nodejs18.x',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
        severity: 'high',
        severityFrom: 'lifecycle of 2026-08-22'
      }
    ],
    fingerprint: fingerprint('runtime', 'runtime-deprecated', 'OrdersFunction', 'nodejs'),
    ...more
  }
}

/** A function URL that asks nobody who they are. */
export function postureFinding(more: Partial<PostureFinding> = {}): PostureFinding {
  const name = more.function ?? 'OrdersFunction'
  return {
    kind: 'posture',
    id: 'public-url',
    severity: 'high',
    title: 'The function URL asks nobody who they are',
    remedy: 'Set AuthType to AWS_IAM, or ignore it with the reason why the whole world may call',
    aliases: [],
    artifact: 'build/orders.zip',
    function: name,
    location: { path: 'template.yaml', line: 21 },
    sources: [],
    fingerprint: fingerprint('posture', 'public-url', name, ''),
    ...more
  }
}

export function secretFinding(more: Partial<SecretFinding> = {}): SecretFinding {
  return {
    kind: 'secret',
    id: 'secret-aws-access-key-id',
    severity: 'critical',
    title: 'AWS Access Key ID in src/config.js, line 3',
    aliases: [],
    artifact: 'build/orders.zip',
    place: { path: 'src/config.js', line: 3 },
    location: { path: 'build/orders.zip' },
    sources: [],
    fingerprint: fingerprint('secret', 'secret-aws-access-key-id', 'build/orders.zip', 'src/config.js'),
    ...more
  }
}

export function blocks(finding: Finding): Decision {
  return { finding, outcome: 'blocks' }
}

export function below(finding: Finding, because?: string): Decision {
  return { finding, outcome: 'below-threshold', ...(because === undefined ? {} : { because }) }
}

export function ignored(finding: Finding, because: string): Decision {
  return { finding, outcome: 'ignored', because }
}

export function gap(subject: string, message: string): Notice {
  return { stage: 'catalog', subject, message, incomplete: true }
}

export function note(subject: string, message: string): Notice {
  return { stage: 'catalog', subject, message, incomplete: false }
}

/** A step of the plan for one package in one artifact. */
export function fixOf(sample: SamplePackage, clears: number, to?: string, more: Partial<Fix> = {}): Fix {
  const { name, version, artifact, ecosystem } = sample
  return {
    name,
    ecosystem,
    purls: [samplePurl(sample)],
    from: [version],
    ...(to === undefined ? {} : { to }),
    clears,
    findings: clears,
    stays: [],
    owner: { kind: 'unknown' },
    artifacts: [artifact],
    functions: [],
    ...more
  }
}

export function artifactOf(id: string, more: Partial<ArtifactSummary> = {}): ArtifactSummary {
  return { id, kind: 'zip', digest: `sha256:${'0a1b2c3d'.repeat(8)}`, size: 1_834_212, files: 412, ...more }
}

/** A report in which nothing was found; every field can be replaced. */
export function cleanReport(more: Partial<Report> = {}): Report {
  return {
    status: 'pass',
    artifacts: [artifactOf('build/orders.zip')],
    functions: [{ name: 'OrdersFunction', runtime: 'nodejs22.x', code: 'build/orders.zip', layers: [] }],
    components: [componentOf({ ...LODASH, version: '4.17.21' })],
    decisions: [],
    fixes: [],
    staleIgnores: [],
    notices: [],
    policy: { failOnSeverity: 'high', onlyFixed: false, warnOnly: false, failOnIncomplete: true },
    ...more
  }
}

/** A report with something of everything: fifteen findings in three artifacts. */
export function sampleReport(more: Partial<Report> = {}): Report {
  const declared = { path: 'template.yaml', line: 12 }
  const orders = { function: 'OrdersFunction', location: declared }
  return {
    status: 'fail',
    artifacts: [
      artifactOf('build/invoices.jar', { size: 9_120_000, files: 2210 }),
      artifactOf('build/orders.zip'),
      artifactOf('layers/tools.zip', { kind: 'layer', size: 22_400_100, files: 3120 })
    ],
    functions: [
      {
        name: 'OrdersFunction',
        runtime: 'nodejs22.x',
        code: 'build/orders.zip',
        layers: ['layers/tools.zip'],
        declaredAt: declared
      },
      { name: 'InvoicesFunction', runtime: 'java21', code: 'build/invoices.jar', layers: [] }
    ],
    components: [LODASH, MINIMIST, LOG4J, URLLIB3, REQUESTS, EVIL].map((sample) => componentOf(sample)),
    decisions: [
      {
        ...blocks(malware(EVIL, 'MAL-2026-1234', 'Malicious code in lambda-helperz')),
        because: 'malicious package'
      },
      blocks(
        vulnerability(LOG4J, 'CVE-2021-44228', 'critical', 'Remote code execution by a logged lookup', [
          '2.15.0'
        ])
      ),
      blocks(
        vulnerability(LOG4J, 'CVE-2021-45046', 'critical', 'The fix for lookups was incomplete', ['2.16.0'])
      ),
      blocks(
        vulnerability(
          MINIMIST,
          'CVE-2021-44906',
          'critical',
          'Prototype pollution',
          ['0.2.4', '1.2.6'],
          orders
        )
      ),
      blocks(
        vulnerability(LODASH, 'CVE-2021-23337', 'high', 'Command injection by template', ['4.17.21'], orders)
      ),
      blocks(
        vulnerability(
          LODASH,
          'CVE-2020-8203',
          'high',
          'Prototype pollution in zipObjectDeep',
          ['4.17.20'],
          orders
        )
      ),
      blocks(
        vulnerability(URLLIB3, 'CVE-2021-33503', 'high', 'Slow parsing of an authority part', ['1.26.5'])
      ),
      blocks(
        vulnerability(REQUESTS, 'CVE-2018-18074', 'high', 'Credentials sent to another host', ['2.20.0'])
      ),
      blocks(archiveFinding('layers/tools.zip', '18 KiB lie between the entries where no reader looks')),
      below(
        vulnerability(LODASH, 'CVE-2020-28500', 'medium', 'Slow trimming of long text', ['4.17.21'], orders)
      ),
      below(vulnerability(LOG4J, 'CVE-2021-45105', 'medium', 'Endless recursion in lookups', ['2.17.0'])),
      below(
        vulnerability(LOG4J, 'CVE-2021-44832', 'medium', 'Code execution by a changed configuration', [
          '2.17.1'
        ])
      ),
      below(
        vulnerability(MINIMIST, 'CVE-2020-7598', 'medium', 'Prototype pollution', ['0.2.1', '1.2.3'], orders)
      ),
      below(vulnerability(REQUESTS, 'CVE-2026-10001', 'low', 'Header shown in a trace', [])),
      ignored(
        vulnerability(REQUESTS, 'CVE-2023-32681', 'medium', 'Proxy credentials sent on a redirect', [
          '2.31.0'
        ]),
        'no proxy is used here'
      )
    ],
    fixes: [
      fixOf(LOG4J, 4, '2.17.1'),
      fixOf(EVIL, 0),
      fixOf(LODASH, 3, '4.17.21'),
      fixOf(MINIMIST, 2, '0.2.4'),
      fixOf(REQUESTS, 1, '2.20.0'),
      fixOf(URLLIB3, 1, '1.26.5')
    ],
    staleIgnores: [
      { id: 'CVE-2019-10744', why: 'unused', reason: 'not reachable', line: 4 },
      { id: 'CVE-2020-8203', why: 'expired', reason: 'waiting for the spring release', line: 9 }
    ],
    notices: [
      gap('build/orders.zip: vendor/secret.zip', 'the entry is encrypted, so it could not be read'),
      gap('build/orders.zip: vendor/other.zip', 'the entry is encrypted, so it could not be read'),
      note(
        'layers/tools.zip',
        'the archive has 4 entries with the same name; the last one counts, as for the runtime'
      )
    ],
    policy: { failOnSeverity: 'high', onlyFixed: false, warnOnly: false, failOnIncomplete: true },
    ...more
  }
}

function packageFinding(
  sample: SamplePackage,
  id: string,
  severity: Severity,
  title: string,
  fixedIn: readonly string[]
): Omit<VulnerabilityFinding, 'kind'> {
  return {
    id,
    severity,
    title,
    aliases: [],
    artifact: sample.artifact,
    location: { path: sample.artifact },
    sources: [
      { engine: 'osv', id, url: `https://osv.dev/vulnerability/${id}`, severity, severityFrom: 'CVSS:3.1' }
    ],
    fingerprint: fingerprint('vulnerability', id, sample.artifact, sample.name),
    purl: samplePurl(sample),
    fixedIn
  }
}
