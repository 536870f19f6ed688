import type { Step } from './plan.js'

/** Folders that one step is shown for in full; beyond, it stands with its package alone. */
const MOST_FOLDERS = 3

/** Commands of which several in one folder are one, with all their packages. */
const JOINED =
  /^(npm install|npm update|yarn up|yarn up -R|yarn upgrade|pnpm update|bun add|poetry add|poetry update|uv add|pipenv install) ([^\s-][^\s]*)$/

/** Whether what a step asks for can be run as it stands in the list of commands. */
export function isRunnable({ owner, remedy }: Step): boolean {
  return (
    owner?.kind === 'project' &&
    remedy?.command !== undefined &&
    remedy.edit === undefined &&
    owner.manifests.length <= MOST_FOLDERS &&
    owner.manifests.every((path) => isPlainFolder(folderOf(path)))
  )
}

/**
 * All that can be run, one line each, to be run from the root of the workspace. Of foreign text there are only package
 * names and versions, which the plan checked, and folders without any mark that means something to a shell.
 */
export function commandsOf(steps: readonly Step[]): readonly string[] {
  const packages = new Map<string, { readonly folder: string; readonly verb: string; words: string[] }>()
  for (const { owner, remedy } of steps.filter(isRunnable)) {
    if (owner?.kind !== 'project') continue
    const command = remedy?.command ?? ''
    const [, verb = command, word] = JOINED.exec(command) ?? []
    for (const folder of new Set(owner.manifests.map(folderOf))) {
      const key = JSON.stringify([folder, verb])
      const group = packages.get(key) ?? { folder, verb, words: [] }
      if (word !== undefined && !group.words.includes(word)) group.words.push(word)
      packages.set(key, group)
    }
  }
  return Array.from(packages.values(), ({ folder, verb, words }) => {
    const command = [verb, ...words].join(' ')
    return folder === '' ? command : `(cd ${folder} && ${command})`
  })
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function isPlainFolder(folder: string): boolean {
  return folder === '' || (/^\w[\w./+-]{0,200}$/.test(folder) && !folder.split('/').includes('..'))
}
