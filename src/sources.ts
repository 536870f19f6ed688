import { resolve } from 'node:path'
import type { AdvisorySource } from './advisories/index.js'
import type { Request } from './config/index.js'
import type { World } from './model/index.js'

/** Each source is loaded only by those who use it. */
export async function advisorySources(
  request: Request,
  workspace: string,
  { trivy }: Pick<World, 'trivy'>
): Promise<readonly AdvisorySource[]> {
  const sources: AdvisorySource[] = []
  if (request.scanners?.includes('osv') !== false) sources.push(await osvSource(request, workspace))
  if (trivy && request.scanners?.includes('trivy') !== false) {
    const source = await import('./advisories/trivy/index.js')
    sources.push(source.trivy(trivy))
  }
  return sources
}

async function osvSource(request: Request, workspace: string): Promise<AdvisorySource> {
  const cache = request.cacheDir === undefined ? {} : { cacheDir: resolve(workspace, request.cacheDir) }
  if (request.osvExport !== undefined) {
    const { osvExport } = await import('./advisories/osv-export/index.js')
    return osvExport({ folder: resolve(workspace, request.osvExport), ...cache })
  }
  const { osvApi } = await import('./advisories/osv-api/index.js')
  return osvApi({ url: request.osvApiUrl, ...cache })
}
