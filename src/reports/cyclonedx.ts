import { buildBom } from '../sbom/index.js'
import type { Contents } from '../model/index.js'
import type { RenderOptions } from './reporter.js'
import { jsonText } from './shape/contents.js'

/** A bill of materials in CycloneDX 1.6, of a scan or of an inventory alike: it holds no findings. */
export const cyclonedx = {
  id: 'cyclonedx',
  render(contents: Contents, { generatedAt, version, ofOneFunction }: RenderOptions = {}): string {
    return jsonText(
      buildBom(contents, {
        ...(generatedAt === undefined ? {} : { timestamp: generatedAt }),
        ...(version === undefined ? {} : { version }),
        ...(ofOneFunction === undefined ? {} : { ofOneFunction })
      })
    )
  }
}
