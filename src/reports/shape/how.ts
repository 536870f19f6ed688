import { folderOf } from './commands.js'
import type { Step } from './plan.js'
import { digits, listed } from './words.js'

/**
 * What else there is to know of a step, sentences without capital and full stop: who brings the package, what to write
 * or run and where, what a major step would clear.
 * @param show makes an untrusted name fit for the surface
 * @param withCommand left out where all commands stand together
 */
export function howTo(step: Step, show: (name: string) => string, withCommand = true): readonly string[] {
  return [...route(step, show), ...doing(step, show, withCommand), ...leaving(step, show)]
}

function route({ owner, remedy }: Step, show: (name: string) => string): readonly string[] {
  if (owner?.kind !== 'project' || owner.via.length === 0) return []
  const names = owner.via.map(({ name, version }) =>
    show(version === undefined ? name : `${name} ${version}`)
  )
  const outside = /\boverrides\[/.test(remedy?.command ?? '') ? ', which asks for another version' : ''
  return [`brought by ${listed(names, 2)}${outside}`]
}

function doing(
  { owner, remedy }: Step,
  show: (name: string) => string,
  withCommand: boolean
): readonly string[] {
  if (owner?.kind !== 'project') return []
  const { edit, command } = remedy ?? {}
  const folders = owner.manifests.map(folderOf)
  const below = folders.some((folder) => folder !== '')
  const where = below
    ? ` in ${listed(
        folders.map((folder) => show(folder || '.')),
        2
      )}`
    : ''
  if (edit !== undefined) {
    const then = command === undefined ? '' : `, then run ${show(command)}${where}`
    const files = folders.map((folder) => show(folder === '' ? edit.file : `${folder}/${edit.file}`))
    return [`write ${show(edit.line)} into ${listed(files, 2)}${then}`]
  }
  if (command === undefined) return [`named by ${listed(owner.manifests.map(show), 2)}`]
  return withCommand ? [`run ${show(command)}${where}`] : []
}

function leaving({ beyond, major, rows }: Step, show: (name: string) => string): readonly string[] {
  if (beyond === undefined) return major ? ['this is a major step'] : []
  const all = beyond.clears >= rows.length ? `all ${digits(rows.length)}` : digits(beyond.clears)
  return [`${show(beyond.to)}, a major step, clears ${all}`]
}
