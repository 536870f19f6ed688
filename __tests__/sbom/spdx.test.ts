import { readdirSync, readFileSync } from 'node:fs'
import type { ArtifactSummary, Component, Contents, Report } from '../../src/model/index.js'
import { spdx } from '../../src/reports/index.js'
import { buildSpdx } from '../../src/sbom/index.js'
import { bigReport } from '../support/big-report.js'
import { sampleReport } from '../support/sample-report.js'

const FIXTURES = new URL('../fixtures/reports/', import.meta.url)
const CODE: ArtifactSummary = {
  id: 'build/fn.zip',
  kind: 'zip',
  digest: `sha256:${'a'.repeat(64)}`,
  size: 1,
  files: 1
}
const LAYER: ArtifactSummary = { ...CODE, id: 'layers/tools', kind: 'layer', digest: 'listing-sha256:00' }
const LODASH: Component = {
  purl: 'pkg:npm/lodash@4.17.20',
  name: 'lodash',
  version: '4.17.20',
  ecosystem: 'npm',
  evidence: [
    {
      artifact: CODE.id,
      path: 'node_modules/lodash/package.json',
      how: 'installed',
      cataloger: 'npm-installed'
    }
  ]
}
const CONTENTS: Contents = {
  artifacts: [CODE, LAYER],
  functions: [{ name: 'orders', runtime: 'nodejs22.x', code: CODE.id, layers: [LAYER.id] }],
  components: [LODASH],
  notices: []
}

type Document = ReturnType<typeof buildSpdx>

/** Relations with the names of what they relate. */
function relations({ packages, relationships }: Document): readonly string[] {
  const names = new Map<string, string>(packages.map(({ SPDXID, name }) => [SPDXID, name]))
  const name = (id: string): string => names.get(id) ?? id
  return relationships.map(
    ({ spdxElementId, relationshipType, relatedSpdxElement }) =>
      `${name(spdxElementId)} ${relationshipType} ${name(relatedSpdxElement)}`
  )
}

/** What the specification asks for beyond the schema. */
function problems({ SPDXID, documentNamespace, creationInfo, packages, relationships }: Document) {
  const ids = [SPDXID, ...packages.map((each) => each.SPDXID)]
  const ends = relationships.flatMap((each) => [each.spdxElementId, each.relatedSpdxElement])
  return [
    ...ids.filter((id) => !/^SPDXRef-[A-Za-z0-9.-]+$/.test(id)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index),
    ...ends.filter((id) => id !== 'NOASSERTION' && !ids.includes(id)),
    ...(URL.canParse(documentNamespace) && !documentNamespace.includes('#') ? [] : [documentNamespace]),
    ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(creationInfo.created) ? [] : [creationInfo.created]),
    ...packages.filter(({ name }) => name === '').map((each) => `${each.SPDXID} has no name`)
  ]
}

it('says of a package where it was seen, and how sure that is', () => {
  const found = buildSpdx(CONTENTS).packages.find(({ name }) => name === 'lodash')
  expect(found).toMatchObject({
    versionInfo: '4.17.20',
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    externalRefs: [{ referenceType: 'purl', referenceLocator: LODASH.purl }],
    sourceInfo: 'build/fn.zip!/node_modules/lodash/package.json (installed; exact; your code)',
    comment: 'Confidence: 1\nRecognised by: npm-installed (manifest-analysis, 1)'
  })
  expect(found?.SPDXID).toMatch(/^SPDXRef-Package-npm-lodash-4\.17\.20-[0-9a-f]{16}$/)
})

it('has a function contain its code and depend on its layers', () => {
  expect(relations(buildSpdx(CONTENTS))).toEqual([
    'SPDXRef-DOCUMENT DESCRIBES orders',
    'orders CONTAINS build/fn.zip',
    'orders DEPENDS_ON layers/tools',
    'build/fn.zip CONTAINS lodash'
  ])
  expect(relations(buildSpdx({ ...CONTENTS, functions: [] }))).toContain(
    'SPDXRef-DOCUMENT DESCRIBES layers/tools'
  )
})

it('gives the hash of a file, and none of a folder', () => {
  const { packages } = buildSpdx(CONTENTS)
  expect(packages.find(({ name }) => name === CODE.id)).toMatchObject({
    packageFileName: CODE.id,
    checksums: [{ algorithm: 'SHA256', checksumValue: 'a'.repeat(64) }]
  })
  expect(packages.find(({ name }) => name === LAYER.id)).not.toHaveProperty('checksums')
})

it('says that there may be more, and what was not seen', () => {
  const notices = [
    { stage: 'catalog', subject: CODE.id, message: 'cannot be read', incomplete: true }
  ] as const
  const document = buildSpdx({
    ...CONTENTS,
    functions: [{ name: 'orders', code: 'gone.zip', layers: [] }],
    notices
  })
  expect(document.comment).toBe('Not everything could be seen:\nbuild/fn.zip: cannot be read')
  expect(relations(document)).toEqual(
    expect.arrayContaining(['orders DEPENDS_ON NOASSERTION', 'build/fn.zip CONTAINS NOASSERTION'])
  )
  expect(buildSpdx(CONTENTS)).not.toHaveProperty('comment')
})

it('takes an image apart into its layers and its operating system', () => {
  const layer = { digest: `sha256:${'1'.repeat(64)}`, size: 1 }
  const image: ArtifactSummary = {
    ...CODE,
    kind: 'image',
    id: 'registry/app:1',
    image: {
      platform: 'linux/arm64',
      layers: [layer],
      os: { id: 'debian', version: '12' },
      entrypoint: [],
      command: [],
      variables: [],
      values: []
    }
  }
  const zlib = {
    ...LODASH,
    purl: 'pkg:deb/debian/zlib1g@1',
    name: 'zlib1g',
    evidence: LODASH.evidence.map((seen) => ({ ...seen, artifact: image.id, layer: layer.digest }))
  }
  const document = buildSpdx({ ...CONTENTS, artifacts: [image], functions: [], components: [zlib] })
  expect(relations(document)).toEqual([
    'SPDXRef-DOCUMENT DESCRIBES registry/app:1',
    `registry/app:1 CONTAINS ${layer.digest}`,
    `${layer.digest} CONTAINS zlib1g`,
    'registry/app:1 CONTAINS debian'
  ])
  expect(document.packages.map((each) => each.primaryPackagePurpose)).toEqual([
    'CONTAINER',
    'ARCHIVE',
    'OPERATING-SYSTEM',
    'LIBRARY'
  ])
  expect(problems(document)).toEqual([])
})

it('makes no statement where nothing was scanned, since a document has to describe something', () => {
  const nothing = buildSpdx({ artifacts: [], functions: [], components: [], notices: [] })
  expect(relations(nothing)).toEqual(['SPDXRef-DOCUMENT DESCRIBES NOASSERTION'])
})

it('has a namespace from the content, whatever the time and the order', () => {
  const document = buildSpdx(CONTENTS, { timestamp: '2026-11-22T08:00:00.123Z', version: '1.2.3' })
  expect(document.creationInfo).toEqual({
    created: '2026-11-22T08:00:00Z',
    creators: ['Tool: lambda-supply-chain-scan-1.2.3']
  })
  const again = buildSpdx({ ...CONTENTS, artifacts: [LAYER, CODE] })
  expect(again.creationInfo.created).toBe('1970-01-01T00:00:00Z')
  expect(again.documentNamespace).toBe(document.documentNamespace)
  expect(buildSpdx({ ...CONTENTS, components: [] }).documentNamespace).not.toBe(document.documentNamespace)
})

it('is called after the function that it is of', () => {
  expect(buildSpdx(CONTENTS, { ofOneFunction: true }).name).toBe('orders')
  expect(buildSpdx(CONTENTS).name).toBe('Lambda functions')
})

it.each(readdirSync(FIXTURES))('keeps to the rules of the format in the fixture %s', (name) => {
  const report = JSON.parse(readFileSync(new URL(`${name}/report.json`, FIXTURES), 'utf8')) as Report
  expect(problems(JSON.parse(spdx.render(report)) as Document)).toEqual([])
})

it('keeps to them with packages whose names only differ in what an id cannot hold', () => {
  const components = ['a b', 'a+b', 'a/b', 'ä', 'ö', '', '\ud800', 'x'.repeat(5000)].map((name) => ({
    ...LODASH,
    name: name || 'unnamed',
    purl: `pkg:npm/${encodeURIComponent(name.toWellFormed())}@1`
  }))
  expect(problems(buildSpdx({ ...CONTENTS, components }))).toEqual([])
  expect(problems(buildSpdx(bigReport(500)))).toEqual([])
  expect(problems(buildSpdx(sampleReport()))).toEqual([])
})
