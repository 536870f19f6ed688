import type { ArtifactId, FunctionUnit, Notice } from '../model/index.js'

/**
 * The artifacts that only functions use which a tool put there by itself, with the name of the tool. Nobody here
 * builds them, so that no lock file of the workspace speaks of them.
 */
export function providedArtifacts(
  functions: readonly Pick<FunctionUnit, 'code' | 'layers' | 'providedBy'>[]
): ReadonlyMap<ArtifactId, string> {
  const provided = new Map<ArtifactId, string>()
  for (const { code, layers, providedBy } of functions) {
    for (const id of providedBy === undefined ? [] : [code, ...layers]) provided.set(id, providedBy ?? '')
  }
  for (const { code, layers, providedBy } of functions) {
    for (const id of providedBy === undefined ? [code, ...layers] : []) provided.delete(id)
  }
  return provided
}

/** What could not be named in the code of a tool is told, but nobody here could build it in another way. */
export function excuseProvided(
  notices: readonly Notice[],
  provided: ReadonlyMap<ArtifactId, string>
): readonly Notice[] {
  return notices.map((notice) => {
    const artifact = notice.subject.split('!/', 1)[0] ?? ''
    const tool = notice.stage === 'catalog' && notice.incomplete ? provided.get(artifact) : undefined
    if (tool === undefined) return notice
    return { ...notice, message: `${notice.message} (put there by ${tool} itself)`, incomplete: false }
  })
}
