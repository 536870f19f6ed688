import { buildSpdx } from '../sbom/index.js'
import type { Contents } from '../model/index.js'
import type { RenderOptions } from './reporter.js'
import { jsonText } from './shape/contents.js'

/** A bill of materials in SPDX 2.3, of a scan or of an inventory alike: it holds no findings. */
export const spdx = {
  id: 'spdx',
  render(contents: Contents, { generatedAt, version, ofOneFunction }: RenderOptions = {}): string {
    return jsonText(
      buildSpdx(contents, {
        ...(generatedAt === undefined ? {} : { timestamp: generatedAt }),
        ...(version === undefined ? {} : { version }),
        ...(ofOneFunction === undefined ? {} : { ofOneFunction })
      })
    )
  }
}
