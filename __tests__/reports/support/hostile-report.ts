import { purl, type Report } from '../../../src/model/index.js'
import type { RenderOptions } from '../../../src/reports/index.js'
import { cleanReport } from '../../support/sample-report.js'

/** What stands in the place of a hostile text where nothing is to happen. */
export const HARMLESS = 'plain'

/** The address of an advisory that is what it should be. */
export const ADVISORY = 'https://osv.dev/vulnerability/CVE-2026-1'

/** A report in which everything that comes from outside is `text`. */
export function hostileReport(text: string, url = text): Report {
  const location = { path: `${text}/template.yaml`, line: 7 }
  const base = {
    id: text,
    title: text,
    aliases: [text],
    artifact: text,
    function: text,
    location,
    sources: [{ engine: text, id: text, url, severity: 'critical', severityFrom: text }],
    fingerprint: text
  } as const
  const packageOf = (purl: string) => ({ ...base, purl, fixedIn: [text] }) as const
  const evidence = {
    artifact: text,
    path: text,
    how: 'bundled',
    cataloger: text,
    bundledIn: text,
    ownedBy: text,
    files: { listed: [text], count: 1, complete: true },
    shadowedBy: [{ function: text, artifact: text, path: text }]
  } as const
  const image = {
    platform: text,
    layers: [{ digest: text, size: 1 }],
    os: { id: text, version: text },
    base: text,
    runtime: text,
    entrypoint: [text],
    command: [text],
    variables: [text],
    values: []
  }
  const gone = {
    fingerprint: text,
    kind: 'vulnerability',
    id: text,
    severity: 'high',
    title: text,
    artifact: text,
    function: text
  } as const
  const end = { deprecated: '2025-09-01', asOf: '2026-08-22' }
  const urgent = {
    exposure: [text],
    reachable: true,
    epss: { score: 0.94, percentile: 0.99, asOf: '2026-11-22' },
    kev: { added: '2021-12-10', due: '2021-12-24', ransomware: true },
    onlyBy: text
  } as const
  return cleanReport({
    status: 'fail',
    artifacts: [
      { id: text, kind: 'zip', digest: text, size: 1, files: 1, extensions: [text] },
      { id: `${text} image`, kind: 'image', digest: text, size: 1, files: 1, image }
    ],
    functions: [
      {
        name: text,
        runtime: text,
        code: text,
        layers: [text, text],
        extensions: [{ name: text, artifact: text }],
        architecture: text,
        declaredAt: location,
        providedBy: text
      }
    ],
    components: [
      { purl: 'pkg:a', name: text, version: text, ecosystem: text, evidence: [evidence] },
      {
        purl: purl('npm', text, text, text),
        name: text,
        version: text,
        ecosystem: 'npm',
        evidence: [evidence]
      }
    ],
    decisions: [
      {
        finding: { ...packageOf('pkg:a'), kind: 'vulnerability', severity: 'critical', ...urgent },
        outcome: 'blocks',
        because: text
      },
      {
        finding: { ...packageOf('pkg:b'), kind: 'malware', severity: 'critical' },
        outcome: 'blocks',
        because: text
      },
      {
        finding: { ...base, kind: 'runtime', severity: 'high', runtime: text, successors: [text], end },
        outcome: 'blocks'
      },
      {
        finding: { ...base, kind: 'secret', severity: 'high', place: location, variable: text },
        outcome: 'blocks'
      },
      { finding: { ...base, kind: 'archive', problem: 'hidden-data', severity: 'high' }, outcome: 'blocks' },
      {
        finding: { ...base, id: 'public-url', kind: 'posture', severity: 'medium', remedy: text },
        outcome: 'blocks'
      },
      {
        finding: { ...packageOf('pkg:a'), kind: 'vulnerability', severity: 'low' },
        outcome: 'below-threshold',
        because: text
      },
      {
        finding: { ...packageOf('pkg:a'), kind: 'vulnerability', severity: 'low' },
        outcome: 'ignored',
        because: text,
        statement: {
          status: 'not_affected',
          justification: 'component_not_present',
          detail: text,
          file: text
        }
      }
    ],
    fixes: [
      {
        name: text,
        ecosystem: text,
        purls: ['pkg:a'],
        from: [text],
        to: text,
        beyond: { to: text, clears: 2 },
        clears: 1,
        findings: 2,
        stays: [text],
        owner: { kind: 'project', manager: 'npm', manifests: [text], via: [{ name: text, version: text }] },
        remedy: { command: text, edit: { file: text, line: text } },
        artifacts: [text],
        functions: [text]
      }
    ],
    staleIgnores: [{ id: text, why: 'expired', reason: text, file: text, line: 3 }],
    comparison: { baseline: text, fresh: 1, unchanged: 1, fixed: [gone] },
    shard: '1/2',
    notices: [
      { stage: 'advise', subject: text, message: text, incomplete: true },
      { stage: 'advise', subject: text, message: text, incomplete: false }
    ],
    posture: {
      rules: [
        { id: 'public-url', title: 'The function URL asks nobody who they are', evaluated: 1, found: 1 }
      ],
      notEvaluated: [{ rule: 'public-url', why: 'failed', detail: text, functions: [text] }],
      unconfigured: [text],
      manual: [{ rows: ['R1'], question: 'Who may deploy?' }]
    },
    policy: {
      failOnSeverity: text,
      failOnKev: true,
      onlyFixed: false,
      warnOnly: false,
      failOnIncomplete: true,
      sources: [text]
    }
  })
}

/** Everything that is not the report and may hold such a text as well. */
export function hostileOptions(text: string): RenderOptions {
  return {
    detailsUrl: 'https://github.com/acme/orders/actions/runs/42',
    commentKey: text,
    generatedAt: '2026-11-22T08:00:00Z',
    version: '1.2.3'
  }
}
