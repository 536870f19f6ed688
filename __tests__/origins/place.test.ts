import type { Component, FunctionUnit, VulnerabilityFinding } from '../../src/model/index.js'
import { placeWhereNamed, traceOrigins } from '../../src/origins/index.js'
import { projectOf } from '../support/project-files.js'

const PACKAGE_LOCK = `{
  "lockfileVersion": 3,
  "packages": {
    "": {
      "name": "orders",
      "dependencies": { "mkdirp": "0.5.1" }
    },
    "node_modules/minimist": {
      "version": "0.0.8"
    },
    "node_modules/mkdirp": {
      "version": "0.5.1",
      "dependencies": { "minimist": "0.0.8" }
    }
  }
}
`
const PACKAGE_JSON = `{
  "name": "orders",
  "dependencies": {
    "mkdirp": "0.5.1"
  }
}
`
const POM = `<project>
  <dependencies>
    <dependency>
      <groupId>org.apache.logging.log4j</groupId>
      <artifactId>log4j-core</artifactId>
      <version>2.14.1</version>
    </dependency>
  </dependencies>
</project>
`
const AT_THE_FUNCTION = { path: 'template.yaml', line: 3 }

interface Case {
  readonly ecosystem: string
  readonly name: string
  readonly version: string
  readonly artifact?: string
  readonly unit?: FunctionUnit['name']
}

function placeOf(files: Readonly<Record<string, string>>, { artifact = 'dist/orders.zip', ...one }: Case) {
  const { ecosystem, name, version, unit } = one
  const purl = `pkg:${ecosystem}/${name}@${version}`
  const component: Component = { purl, name, version, ecosystem, evidence: [] }
  const finding: VulnerabilityFinding = {
    kind: 'vulnerability',
    id: 'CVE-2021-44906',
    severity: 'critical',
    title: 'A flaw',
    aliases: [],
    artifact,
    ...(unit === undefined ? {} : { function: unit }),
    location: AT_THE_FUNCTION,
    sources: [],
    fingerprint: 'x',
    purl,
    fixedIn: []
  }
  const project = projectOf(files)
  const components = traceOrigins([component], new Set([purl]), project)
  return placeWhereNamed([finding], components, project)[0]?.location
}

it.each<[string, Record<string, string>, Case, object]>([
  [
    'the direct dependency that brings a package',
    { 'a/package.json': PACKAGE_JSON, 'a/package-lock.json': PACKAGE_LOCK },
    { ecosystem: 'npm', name: 'minimist', version: '0.0.8' },
    { path: 'a/package.json', line: 4 }
  ],
  [
    'the package itself where it is asked for',
    { 'package.json': PACKAGE_JSON, 'package-lock.json': PACKAGE_LOCK },
    { ecosystem: 'npm', name: 'mkdirp', version: '0.5.1' },
    { path: 'package.json', line: 4 }
  ],
  [
    'the lock file where no manifest is at hand',
    { 'package-lock.json': PACKAGE_LOCK },
    { ecosystem: 'npm', name: 'minimist', version: '0.0.8' },
    { path: 'package-lock.json', line: 8 }
  ],
  [
    'a requirement, however it is spelled, and not the comment before it',
    { 'requirements.txt': '# Zope.Interface is old\nrequests==2.19.0\nzope_interface==5.0.0\n' },
    { ecosystem: 'PyPI', name: 'zope-interface', version: '5.0.0' },
    { path: 'requirements.txt', line: 3 }
  ],
  [
    'the artifact of a Maven dependency',
    { 'pom.xml': POM },
    { ecosystem: 'Maven', name: 'org.apache.logging.log4j:log4j-core', version: '2.14.1' },
    { path: 'pom.xml', line: 5 }
  ],
  [
    'a Go module',
    { 'go.mod': 'module shop\n\nrequire (\n\tgolang.org/x/text v0.3.0\n)\n' },
    { ecosystem: 'Go', name: 'golang.org/x/text', version: '0.3.0' },
    { path: 'go.mod', line: 4 }
  ]
])('points at %s', (_what, files, one, place) => {
  expect(placeOf(files, one)).toEqual(place)
})

describe('where several files name it', () => {
  const one = { ecosystem: 'PyPI', name: 'requests', version: '2.19.0' }
  const files = {
    'functions/orders/requirements.txt': 'requests==2.19.0\n',
    'functions/receipts/requirements.txt': 'idna==2.7\nrequests==2.19.0\n'
  }

  it.each([
    ['has the name of the artifact', { ...one, artifact: 'dist/receipts.zip' }],
    ['has the name of the function', { ...one, artifact: 'dist/3f1c.zip', unit: 'Receipts' }],
    ['lies above the artifact', { ...one, artifact: 'functions/receipts/package/function.zip' }]
  ])('takes the one whose folder %s', (_what, each) => {
    expect(placeOf(files, each)).toEqual({ path: 'functions/receipts/requirements.txt', line: 2 })
  })

  it('does not guess', () => {
    expect(placeOf(files, { ...one, artifact: 'dist/all.zip' })).toEqual(AT_THE_FUNCTION)
  })
})

it('leaves findings alone that no file names', () => {
  expect(placeOf({}, { ecosystem: 'npm', name: 'ws', version: '8.16.0' })).toEqual(AT_THE_FUNCTION)
})
