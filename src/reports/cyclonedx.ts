import { buildBom, ignoredVulnerabilities } from '../sbom/index.js'
import type { Contents, Decision } from '../model/index.js'
import type { RenderOptions } from './reporter.js'
import { jsonText } from './shape/contents.js'

/**
 * A bill of materials in CycloneDX 1.6, of a scan or of an inventory alike. Of findings it holds what was ignored, with
 * why, as VEX; the others change from day to day, and a bill does not.
 */
export const cyclonedx = {
  id: 'cyclonedx',
  render(
    contents: Contents & { readonly decisions?: readonly Decision[] },
    { generatedAt, version, ofOneFunction }: RenderOptions = {}
  ): string {
    const vulnerabilities = ignoredVulnerabilities(contents)
    return jsonText(
      buildBom(contents, {
        ...(generatedAt === undefined ? {} : { timestamp: generatedAt }),
        ...(version === undefined ? {} : { version }),
        ...(ofOneFunction === undefined ? {} : { ofOneFunction }),
        ...(vulnerabilities.length === 0 ? {} : { vulnerabilities })
      })
    )
  }
}
