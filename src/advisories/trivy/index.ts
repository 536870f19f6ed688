import {
  messageOf,
  parseSeverity,
  UserError,
  type Component,
  type Notice,
  type Outcome,
  type Trivy
} from '../../model/index.js'
import { Gaps } from '../gaps.js'
import { byPurlAndId, urlOf } from '../match.js'
import type { AdvisorySource, Match } from '../source.js'
import { questionsFor, type Question } from './bom.js'
import { isCovered } from './package-type.js'
import { readReport, type TrivyReport, type TrivyVulnerability } from './report.js'

/**
 * Trivy as a second opinion on our own inventory: it is handed a bill of materials and never sees an artifact.
 * It knows the distributions' own advisories, Amazon Linux among them, and no malicious packages.
 */
export function trivy(program: Trivy): AdvisorySource {
  return {
    id: 'trivy',
    covers: isCovered,
    async lookup(components: readonly Component[]): Promise<Outcome<Match>> {
      const gaps = new Gaps()
      const items: Match[] = []
      const notices: Notice[] = []
      try {
        for (const question of questionsFor(components)) {
          const answer = await answerTo(question, program, gaps)
          items.push(...answer.items)
          notices.push(...answer.notices)
        }
      } finally {
        program.close()
      }
      return { items: items.sort(byPurlAndId), notices: [...gaps.notices(), ...notices] }
    }
  }
}

/** A run that fails costs its own packages their second opinion, and no others. */
async function answerTo(question: Question, program: Trivy, gaps: Gaps): Promise<Outcome<Match>> {
  try {
    const report = readReport(await program.assess(question.bom))
    const notices = report.endOfLife === undefined ? [] : [endOfLife(report.endOfLife)]
    return { items: matchesOf(report, question, gaps), notices }
  } catch (error) {
    if (error instanceof UserError) throw error
    gaps.add('trivy', `trivy failed: ${messageOf(error)}`, question.components)
    return { items: [], notices: [] }
  }
}

function matchesOf({ vulnerabilities }: TrivyReport, { components }: Question, gaps: Gaps): readonly Match[] {
  const asked = new Map(components.map((component) => [component.purl, component]))
  return vulnerabilities.flatMap((entry) => {
    const component = asked.get(entry.ref)
    if (component) return [matchOf(entry, component)]
    gaps.add('trivy', 'its report speaks of packages that it was not asked about', components)
    return []
  })
}

function matchOf(entry: TrivyVulnerability, component: Component): Match {
  return {
    purl: component.purl,
    id: entry.id,
    // A distribution's advisory bundles several vulnerabilities: it is no other name of one of them.
    aliases: entry.vendorIds.filter((id) => /^(?:GHSA|CVE|GO|PYSEC|RUSTSEC)-/.test(id) && id !== entry.id),
    title: entry.title || entry.id,
    malware: false,
    fixedIn: entry.fixedIn,
    source: {
      engine: 'trivy',
      id: entry.id,
      url: /^https:\/\//.test(entry.url) ? entry.url : urlOf(entry.id),
      severity: parseSeverity(entry.severity) ?? 'unknown',
      severityFrom: entry.severitySource === '' ? 'trivy' : `trivy: ${entry.severitySource}`
    }
  }
}

function endOfLife(system: string): Notice {
  const message =
    'its distribution no longer supports this release: what was found later is not in its advisories'
  return { stage: 'advise', subject: system, message, incomplete: false }
}
