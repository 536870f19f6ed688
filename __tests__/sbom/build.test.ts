import type { ArtifactSummary, Component, Contents, Evidence } from '../../src/model/index.js'
import type { BomComponent } from '../../src/sbom/bom.js'
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

function everyComponent(components: readonly BomComponent[]): readonly BomComponent[] {
  return components.flatMap((each) => [each, ...everyComponent(each.components ?? [])])
}

function bomOf(more: Partial<Contents>, options = {}) {
  const contents = { artifacts: [CODE, LAYER], functions: [], components: [], notices: [], ...more }
  const bom = buildBom(contents, options)
  const find = (ref: string) => everyComponent(bom.components).find((each) => each['bom-ref'] === ref)
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
    { name: 'lambda-scan:extension', value: 'layers/tools!/extensions/agent' },
    { name: 'lambda-scan:not-read', value: 'not-read.zip' }
  ])
  expect(find('artifact:build/fn.zip')?.hashes).toEqual([{ alg: 'SHA-256', content: 'a'.repeat(64) }])
  expect(find('artifact:layers/tools')).not.toHaveProperty('hashes')
})

it('nests in a function what no other function has, and lets shared layers stand beside', () => {
  const orders = { name: 'orders', code: CODE.id, layers: [LAYER.id] }
  const nested = (functions: Contents['functions']) =>
    bomOf({ functions }).bom.components.map(({ 'bom-ref': ref, components = [] }) => [
      ref,
      components.map((each) => each['bom-ref'])
    ])
  expect(nested([orders])).toEqual([['function:orders', ['artifact:build/fn.zip', 'artifact:layers/tools']]])
  expect(nested([orders, { name: 'mails', code: 'elsewhere.zip', layers: [LAYER.id] }])).toEqual([
    ['function:mails', []],
    ['function:orders', ['artifact:build/fn.zip']],
    ['artifact:layers/tools', []]
  ])
})

it('tells functions of the same name apart', () => {
  const functions = [CODE.id, LAYER.id].map((code) => ({ name: 'orders', code, layers: [] }))
  const refs = (units: Contents['functions']) =>
    bomOf({ functions: units }).bom.components.map((each) => each['bom-ref'])
  expect(refs(functions)).toEqual(['function:orders', 'function:orders (2)'])
  expect(refs([...functions].reverse())).toEqual(refs(functions))
})

it('is about a function where it is of one', () => {
  const contents = {
    functions: [{ name: 'orders', code: CODE.id, layers: [] }],
    artifacts: [CODE],
    components: [component('pkg:x/y@1', 'npm', 'y', seen('a'))]
  }
  const { bom } = bomOf(contents, { ofOneFunction: true })
  expect(bom.metadata.component).toMatchObject({ type: 'application', name: 'orders' })
  expect(bom.metadata.component?.components).toHaveLength(1)
  expect(bom.components.map(({ purl }) => purl)).toEqual(['pkg:x/y@1'])
  expect(bom.dependencies.map(({ ref }) => ref)).toEqual(['artifact:build/fn.zip', 'function:orders'])
})

it('takes an image apart into its layers, and says of each what is in it', () => {
  const [lower, upper] = ['1', '2'].map((digit) => ({ digest: `sha256:${digit.repeat(64)}`, size: 1 }))
  if (!lower || !upper) throw new Error('two layers')
  const facts = { platform: 'linux/arm64', entrypoint: [], command: [], variables: [], values: [] }
  const image: ArtifactSummary = {
    ...CODE,
    id: 'registry/app:1',
    kind: 'image',
    image: { ...facts, layers: [lower, upper, lower] }
  }
  const at = (layer?: string) => seen('a', { artifact: image.id, ...(layer === undefined ? {} : { layer }) })
  const { bom, find } = bomOf({
    artifacts: [image],
    components: [
      component('pkg:x/low@1', 'npm', 'low', at(lower.digest)),
      component('pkg:x/none@1', 'npm', 'none', at()),
      component('pkg:x/odd@1', 'npm', 'odd', at('sha256:of another image'))
    ]
  })
  const ref = `artifact:${image.id}`
  expect(bom.dependencies).toEqual([
    {
      ref,
      dependsOn: [`${ref}#${lower.digest}`, `${ref}#${upper.digest}`, 'pkg:x/none@1', 'pkg:x/odd@1']
    },
    { ref: `${ref}#${lower.digest}`, dependsOn: ['pkg:x/low@1'] },
    { ref: `${ref}#${upper.digest}`, dependsOn: [] }
  ])
  expect(find(ref)?.components?.map(({ hashes }) => hashes?.[0]?.content)).toEqual([
    '1'.repeat(64),
    '2'.repeat(64)
  ])
  expect(find('pkg:x/low@1')?.evidence?.occurrences[0]?.additionalContext).toContain(`layer ${lower.digest}`)
})

it('names the operating system where all images have the same, since readers take a document to be of one', () => {
  const image = (id: string, os?: { id: string; version?: string }): ArtifactSummary => ({
    ...CODE,
    id,
    kind: 'image',
    image: {
      platform: 'linux/amd64',
      layers: [],
      entrypoint: [],
      command: [],
      variables: [],
      values: [],
      ...(os ? { os } : {})
    }
  })
  const systems = (...artifacts: ArtifactSummary[]) => {
    const { bom } = bomOf({ artifacts })
    const named = bom.components.filter(({ type }) => type === 'operating-system')
    const refs = bom.dependencies.filter(({ dependsOn }) =>
      dependsOn.some((ref) => ref.startsWith('operating'))
    )
    return [named.map(({ name, version }) => [name, version]), refs.map(({ ref }) => ref)]
  }
  const debian = { id: 'debian', version: '12' }
  expect(systems(image('a', debian), image('b', { ...debian }), image('c'), CODE)).toEqual([
    [['debian', '12']],
    ['artifact:a', 'artifact:b']
  ])
  expect(systems(image('a', debian), image('b', { id: 'arch' }))).toEqual([[], []])
  expect(systems(image('a', { id: 'arch' }))).toEqual([[['arch', undefined]], ['artifact:a']])
  expect(bomOf({ artifacts: [image('a', debian)] }).find('artifact:a')?.properties).toContainEqual({
    name: 'lambda-scan:operating-system',
    value: 'debian 12'
  })
})

it('hangs what a package carries inside itself below it', () => {
  const { bom } = bomOf({
    components: [
      { ...component('pkg:pypi/pip@21.1', 'PyPI', 'pip', seen('pip/METADATA')), version: '21.1' },
      component('pkg:pypi/idna@1', 'PyPI', 'idna', seen('pip/_vendor/idna', { bundledIn: 'pip@21.1' })),
      component('pkg:npm/lost@1', 'npm', 'lost', seen('x', { bundledIn: 'not-listed@1' }))
    ]
  })
  expect(bom.dependencies.find(({ ref }) => ref === 'pkg:pypi/pip@21.1')?.dependsOn).toEqual([
    'pkg:pypi/idna@1'
  ])
  expect(bom.dependencies).toHaveLength(3)
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
