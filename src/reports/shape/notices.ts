import type { Notice, Report } from '../../model/index.js'

/** Notices that say the same of several subjects. Every string in it is untrusted. */
export interface NoticeGroup {
  readonly message: string
  readonly subjects: readonly string[]
}

export interface NoticeGroups {
  /** What could not be seen or asked, in the order of the report. */
  readonly gaps: readonly NoticeGroup[]
  /** What is only worth knowing. */
  readonly notes: readonly NoticeGroup[]
}

export function noticeGroups(report: Pick<Report, 'notices'>): NoticeGroups {
  return {
    gaps: group(report.notices.filter(({ incomplete }) => incomplete)),
    notes: group(report.notices.filter(({ incomplete }) => !incomplete))
  }
}

function group(notices: readonly Notice[]): readonly NoticeGroup[] {
  const groups = new Map<string, Set<string>>()
  for (const { message, subject } of notices) {
    const subjects = groups.get(message)
    if (subjects) subjects.add(subject)
    else groups.set(message, new Set([subject]))
  }
  return Array.from(groups, ([message, subjects]) => ({ message, subjects: [...subjects] }))
}
