import type { ArtifactSummary, Component, Contents, Evidence } from '../../src/model/index.js'
import { buildBom } from '../../src/sbom/index.js'

const CODE: ArtifactSummary = {
  id: 'build/fn.zip',
  kind: 'zip',
  digest: `sha256:${'a'.repeat(64)}`,
  size: 1,
  files: 1
}
const LAYER: ArtifactSummary = {
  ...CODE,
  id: 'layers/tools',
  kind: 'layer',
  digest: `listing-sha256:${'b'.repeat(64)}`
}

function component(purl: string, ecosystem: string, name: string, ...evidence: Evidence[]): Component {
  return { purl, name, version: '1.0.0', ecosystem, evidence }
}

function seen(path: string, more: Partial<Evidence> = {}): Evidence {
  return { artifact: CODE.id, path, how: 'installed', cataloger: 'test', ...more }
}

function bomOf(more: Partial<Contents>, options = {}) {
  const contents = { artifacts: [CODE, LAYER], functions: [], components: [], notices: [], ...more }
  const bom = buildBom(contents, options)
  const find = (ref: string) => bom.components.find((each) => each['bom-ref'] === ref)
  return { bom, find }
}

it.each([
  ['npm', '@scope/name', { group: '@scope', name: 'name' }],
  ['npm', 'name', { name: 'name' }],
  ['Maven', 'org.acme:tool', { group: 'org.acme', name: 'tool' }],
  ['Packagist', 'acme/tool', { group: 'acme', name: 'tool' }],
  ['Go', 'github.com/acme/tool', { name: 'github.com/acme/tool' }],
  ['npm', '/odd', { name: '/odd' }]
])('takes the %s name %s apart', (ecosystem, name, expected) => {
  const { find } = bomOf({ components: [component('pkg:x/y@1', ecosystem, name, seen('a'))] })
  const { group, name: bare } = find('pkg:x/y@1') ?? { name: '' }
  expect({ ...(group === undefined ? {} : { group }), name: bare }).toEqual(expected)
})

it.each<[string, Evidence, string, number]>([
  ['installed', seen('node_modules/a/package.json'), 'manifest-analysis', 1],
  [
    'a lock file',
    seen('package-lock.json', { how: 'declared', confidence: 'declared' }),
    'manifest-analysis',
    0.6
  ],
  ['a jar known by its name', seen('lib/a-1.0.0.jar', { confidence: 'partial' }), 'filename', 0.3],
  [
    'a bundle',
    seen('index.js', { how: 'bundled', cataloger: 'js-bundle', confidence: 'confirmed' }),
    'source-code-analysis',
    0.9
  ],
  ['vendored', seen('pip/_vendor/vendor.txt', { how: 'bundled' }), 'manifest-analysis', 1],
  ['a binary', seen('bootstrap', { how: 'embedded' }), 'binary-analysis', 1]
])('says by what %s was recognised, and how sure that is', (_what, evidence, technique, confidence) => {
  const { find } = bomOf({ components: [component('pkg:x/y@1', 'npm', 'y', evidence)] })
  expect(find('pkg:x/y@1')?.evidence?.identity).toEqual([
    {
      field: 'purl',
      confidence,
      concludedValue: 'pkg:x/y@1',
      methods: [{ technique, confidence, value: evidence.cataloger }]
    }
  ])
})

it('is as sure of a package as its best evidence, and lists each place once', () => {
  const places = [
    seen('index.js', { how: 'bundled', cataloger: 'js-bundle', confidence: 'partial' }),
    seen('node_modules/y/package.json'),
    seen('node_modules/x/node_modules/y/package.json', { artifact: LAYER.id })
  ]
  const { find } = bomOf({ components: [component('pkg:x/y@1', 'npm', 'y', ...places)] })
  const evidence = find('pkg:x/y@1')?.evidence
  expect(evidence?.identity[0]?.confidence).toBe(1)
  expect(evidence?.identity[0]?.methods).toHaveLength(2)
  expect(evidence?.occurrences.map(({ location }) => location)).toEqual([
    'build/fn.zip!/index.js',
    'build/fn.zip!/node_modules/y/package.json',
    'layers/tools!/node_modules/x/node_modules/y/package.json'
  ])
})

it('says whose a copy is, what carries it, and what is loaded instead', () => {
  const copy = seen('python/pip/_vendor/y', {
    artifact: LAYER.id,
    how: 'bundled',
    bundledIn: 'pip@21.1',
    shadowedBy: [{ function: 'orders', artifact: CODE.id, path: 'y/METADATA' }]
  })
  const { find } = bomOf({ components: [component('pkg:x/y@1', 'PyPI', 'y', copy)] })
  expect(find('pkg:x/y@1')?.evidence?.occurrences[0]?.additionalContext).toBe(
    'bundled; exact; your layer; inside pip@21.1; not loaded by orders, which loads build/fn.zip!/y/METADATA'
  )
})

it('has functions, artifacts and packages depend on each other', () => {
  const { bom, find } = bomOf({
    functions: [
      {
        name: 'orders',
        runtime: 'nodejs22.x',
        code: CODE.id,
        layers: [LAYER.id, 'not-read.zip'],
        extensions: [{ name: 'agent', artifact: LAYER.id }]
      }
    ],
    components: [component('pkg:x/y@1', 'npm', 'y', seen('a'), seen('b'))]
  })
  expect(bom.dependencies).toEqual([
    { ref: 'artifact:build/fn.zip', dependsOn: ['pkg:x/y@1'] },
    { ref: 'artifact:layers/tools', dependsOn: [] },
    { ref: 'function:orders', dependsOn: ['artifact:build/fn.zip', 'artifact:layers/tools'] }
  ])
  expect(find('function:orders')?.properties).toEqual([
    { name: 'lambda-scan:runtime', value: 'nodejs22.x' },
    { name: 'lambda-scan:extension', value: 'layers/tools!/extensions/agent' }
  ])
  expect(find('artifact:build/fn.zip')?.hashes).toEqual([{ alg: 'SHA-256', content: 'a'.repeat(64) }])
  expect(find('artifact:layers/tools')).not.toHaveProperty('hashes')
})

it('says that it is not complete, and what is missing', () => {
  const notice = {
    stage: 'catalog',
    subject: 'build/fn.zip!/index.js',
    message: 'cannot be named',
    incomplete: true
  } as const
  const { bom } = bomOf({ notices: [notice, { ...notice, message: 'a remark', incomplete: false }] })
  expect(bom.compositions).toEqual([
    { aggregate: 'incomplete', assemblies: ['artifact:build/fn.zip', 'artifact:layers/tools'] }
  ])
  expect(bom.metadata.properties).toEqual([
    { name: 'lambda-scan:not-seen', value: 'build/fn.zip!/index.js: cannot be named' }
  ])
  expect(bomOf({}).bom).not.toHaveProperty('compositions')
})

describe('the serial number', () => {
  const components = [
    component('pkg:x/y@1', 'npm', 'y', seen('a')),
    component('pkg:x/z@1', 'npm', 'z', seen('b'))
  ]

  it('is a UUID from the content, whatever the time and the order', () => {
    const { bom } = bomOf({ components }, { timestamp: '2026-11-22T08:00:00Z' })
    expect(bom.metadata.timestamp).toBe('2026-11-22T08:00:00Z')
    const other = bomOf({ components: [...components].reverse() }).bom
    expect(other.serialNumber).toBe(bom.serialNumber)
    expect(other.metadata).not.toHaveProperty('timestamp')
    expect(bom.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    )
  })

  it('is another one for other contents', () => {
    const numbers = [components, components.slice(1), []].map(
      (some) => bomOf({ components: some }).bom.serialNumber
    )
    expect(new Set(numbers).size).toBe(3)
  })
})
