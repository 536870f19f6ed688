import { exposureOf, isExploited, isReachable, type Finding } from '../../model/index.js'

/** From this probability on EPSS is named beside a finding; programs get it whatever it is. */
const LIKELY = 0.1

/**
 * Why a finding stands before others of its severity, in a word or two each: `exploited (KEV)`, `EPSS 94 %`,
 * `reachable from the internet`. Our own words and numbers alone: nothing in them needs escaping.
 */
export function urgencyWords(finding: Finding): readonly string[] {
  return [...exploitWords(finding), ...(isReachable(finding) ? ['reachable from the internet'] : [])]
}

/** What is told of exploits alone, where there is little room. */
export function exploitWords(finding: Finding): readonly string[] {
  return [...(isExploited(finding) ? ['exploited (KEV)'] : []), ...likelihood(finding)]
}

/** The same in full, with the functions that make it so. Untrusted text. */
export function urgencyReasons(finding: Finding): readonly string[] {
  return [...exploited(finding), ...likelihood(finding), ...exposureOf(finding)]
}

function exploited(finding: Finding): readonly string[] {
  if (!('kev' in finding)) return []
  const { added, ransomware } = finding.kev
  return [`known to be exploited (KEV since ${added}${ransomware === true ? ', ransomware' : ''})`]
}

function likelihood(finding: Finding): readonly string[] {
  if (!('epss' in finding) || finding.epss.score < LIKELY) return []
  return [`EPSS ${Math.floor(finding.epss.score * 100)} %`]
}
