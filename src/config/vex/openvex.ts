import {
  isRecord,
  member,
  memberItems,
  memberText,
  UserError,
  VEX_JUSTIFICATIONS,
  VEX_STATUSES,
  type Json,
  type VexClaim,
  type VexProduct,
  type VexStatus,
  type VexSubject
} from '../../model/index.js'
import type { ReadVex } from './read-vex.js'
import { Remarks } from './remarks.js'

export function isOpenVex(root: unknown): root is Json {
  return /^https:\/\/openvex\.dev\/ns(\/|$)/.test(memberText(root, '@context') ?? '')
}

/**
 * A statement joins a vulnerability, products and a status; its time is the document's where it has none of its own.
 * Source: openvex/spec, `OPENVEX-SPEC.md` and `openvex_json_schema.json`, 0.2.0.
 * @throws UserError for the first thing that the schema does not allow
 */
export function readOpenVex(path: string, root: Json): ReadVex {
  const fail = (place: string, message: string): never => {
    throw new UserError(`vex '${path}': ${place} ${message}`)
  }
  const statements = root['statements']
  if (!Array.isArray(statements)) return fail("'statements'", 'must be a list; write it as OpenVEX 0.2.0')
  const issued = timeOf(root) ?? fail("'timestamp'", 'must be a time such as 2026-11-22T10:00:00Z')
  const remarks = new Remarks()
  const claims = statements.flatMap((statement: unknown, index): VexClaim | readonly [] => {
    const place = `statement ${index + 1}`
    if (!isRecord(statement)) return fail(place, 'must be an object')
    const vulnerability = statement['vulnerability']
    const name = memberText(vulnerability, 'name')
    if (!name) return fail(place, "needs a 'vulnerability' with a 'name'")
    const status = memberText(statement, 'status')
    if (!isStatus(status))
      return fail(place, `has no status of OpenVEX; use one of ${VEX_STATUSES.join(', ')}`)
    const time = timeOf(statement) ?? (statement['timestamp'] === undefined ? issued : undefined)
    if (time === undefined) return fail(place, "has a 'timestamp' that is no time")
    const justification = memberText(statement, 'justification')
    if (justification !== undefined && !VEX_JUSTIFICATIONS.some((known) => known === justification))
      return fail(place, `has no justification of OpenVEX; use one of ${VEX_JUSTIFICATIONS.join(', ')}`)
    const impact = memberText(statement, 'impact_statement')
    if (status === 'not_affected' && justification === undefined && !impact) {
      remarks.add('because not_affected needs a justification or an impact statement', name)
      return []
    }
    const products = memberItems(statement, 'products').map(product)
    if (!products.some(isNamed)) {
      remarks.add('because no product is named', name)
      return []
    }
    const detail = [impact, memberText(statement, 'action_statement'), memberText(statement, 'status_notes')]
      .filter((text) => text !== undefined && text !== '')
      .join('; ')
    return {
      ids: [name, ...texts(memberItems(vulnerability, 'aliases'))],
      products,
      status,
      ...(justification === undefined ? {} : { justification }),
      ...(detail === '' ? {} : { detail }),
      file: path,
      time
    }
  })
  const author = memberText(root, 'author') ?? ''
  return {
    document: { file: path, voice: author === '' ? path : `openvex ${author}`, claims },
    notices: remarks.notices(path)
  }
}

function product(value: unknown): VexProduct {
  return { ...subject(value), subcomponents: memberItems(value, 'subcomponents').map(subject) }
}

function subject(value: unknown): VexSubject {
  const identifiers = member(value, 'identifiers')
  const digest = memberText(member(value, 'hashes'), 'sha-256')
  return {
    names: texts([memberText(value, '@id'), memberText(identifiers, 'purl')]),
    digests: digest === undefined ? [] : [`sha256:${digest.toLowerCase()}`]
  }
}

function isNamed({ names, digests }: VexSubject): boolean {
  return names.length > 0 || digests.length > 0
}

function isStatus(status: string | undefined): status is VexStatus {
  return VEX_STATUSES.some((known) => known === status)
}

function timeOf(value: Json): number | undefined {
  const time = Date.parse(memberText(value, 'timestamp') ?? '')
  return Number.isNaN(time) ? undefined : time
}

function texts(values: readonly unknown[]): readonly string[] {
  return values.filter((value): value is string => typeof value === 'string' && value !== '')
}
