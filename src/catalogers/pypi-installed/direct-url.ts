import type { FileTree } from '../../model/index.js'

/**
 * Says where a distribution came from when that was a version control system: the value of the purl
 * qualifier `vcs_url`, `git+https://host/owner/repo@commit`. Undefined for every other origin.
 *
 * pip writes `direct_url.json` (PEP 610) only for what did not come from an index. A path on the machine
 * that built the artifact says nothing to a reader, and credentials in a URL are none of the reader's business.
 * @param folder the `.dist-info` folder
 */
export function vcsUrl(tree: FileTree, folder: string): string | undefined {
  const path = `${folder}/direct_url.json`
  if (!tree.has(path) || tree.size(path) > MAX_BYTES) return undefined
  const origin = parse(new TextDecoder().decode(tree.read(path)))
  if (!isRecord(origin) || !isRecord(origin['vcs_info'])) return undefined
  const { url } = origin
  const { vcs, commit_id: commit } = origin['vcs_info']
  if (typeof url !== 'string' || typeof vcs !== 'string' || typeof commit !== 'string') return undefined
  if (!/^[a-z]{2,8}$/.test(vcs) || !/^[\w.-]{1,128}$/.test(commit) || !URL.canParse(url)) return undefined
  const { protocol, host, pathname } = new URL(url)
  return host === '' ? undefined : `${vcs}+${protocol}//${host}${pathname}@${commit}`
}

const MAX_BYTES = 64 * 1024

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
