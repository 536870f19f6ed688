import { count, digits, type Notice } from '../../model/index.js'

/** Ids that are named in one remark. */
const NAMED = 3

/** Gathers the statements of a document that are not applied, by why. */
export class Remarks {
  private readonly ids = new Map<string, string[]>()

  /** @param why to stand after the number of statements: `because no product is named` */
  add(why: string, id: string): void {
    const known = this.ids.get(why)
    if (known) known.push(id)
    else this.ids.set(why, [id])
  }

  notices(subject: string): readonly Notice[] {
    return Array.from(this.ids, ([why, ids]) => {
      const named = ids.slice(0, NAMED).map((id) => id.slice(0, 80))
      const rest = ids.length > NAMED ? ` and ${digits(ids.length - NAMED)} more` : ''
      const message = `${count(ids.length, 'VEX statement')} not applied ${why}: ${named.join(', ')}${rest}`
      return { stage: 'config', subject, message, incomplete: false }
    })
  }
}
