import type { StaleIgnore } from '../../../model/index.js'
import type { NoticeGroup } from '../../shape/notices.js'
import { STALE } from '../../shape/stale.js'
import { count, digits } from '../../shape/words.js'
import { code, el, fragment, prose, some, type Html } from '../element.js'
import { list, section } from '../frame.js'

const MOST = 500
const NAMED = 5
const UNFOLDED = 200

/** What could not be seen or asked: it weighs as much as a finding, and looks like it. */
export function gapsSection(groups: readonly NoticeGroup[], decides: boolean): Html | undefined {
  if (groups.length === 0) return undefined
  const n = groups.reduce((sum, { subjects }) => sum + subjects.length, 0)
  return section(
    'gaps',
    'Could not be checked',
    el(
      'p',
      {},
      `${count(n, 'thing')} could not be read or asked, so problems may be there that this report does not show.`,
      decides ? '' : ' By the policy of this scan that does not decide the verdict.'
    ),
    list(groups.map(group), MOST, { class: 'gaps' })
  )
}

/** What is only worth knowing. */
export function notesSection(groups: readonly NoticeGroup[]): Html | undefined {
  if (groups.length === 0) return undefined
  return section('notes', 'Worth knowing', list(groups.map(group), MOST))
}

/** Ignore entries that can be deleted, or must be looked at again. */
export function staleList(entries: readonly StaleIgnore[]): Html | undefined {
  if (entries.length === 0) return undefined
  const verb = entries.length === 1 ? 'does nothing' : 'do nothing'
  return fragment(
    el('h3', {}, `${count(entries.length, 'ignore entry', 'ignore entries')} ${verb}`),
    list(entries.map(stale), MOST)
  )
}

function group({ message, subjects }: NoticeGroup): Html {
  const names = subjects.filter((subject) => subject !== '').map((subject) => code(subject, 160))
  if (names.length <= NAMED)
    return fragment(some(names, NAMED), names.length > 0 ? ': ' : '', prose(message, 500))
  return fragment(
    some(names, NAMED - 1),
    ': ',
    prose(message, 500),
    el('details', {}, el('summary', {}, `All ${digits(names.length)}`), list(names, UNFOLDED))
  )
}

function stale({ id, why, reason, file, line }: StaleIgnore): Html {
  const place = file === undefined ? `line ${line}` : fragment(code(file, 100), `, line ${line}`)
  return fragment(code(id, 80), ' (', place, `) ${STALE[why]}; its reason was: `, prose(reason, 300))
}
