import type { ArtifactSummary, Component, Decision, FunctionUnit, Origin } from '../../src/model/index.js'
import { fixesFor } from '../../src/policy/index.js'
import { runtimeFinding } from '../support/sample-report.js'

interface Found {
  readonly id?: string
  readonly fixedIn: readonly string[]
  readonly stillIn?: readonly string[]
  readonly artifact?: string
  readonly outcome?: Decision['outcome']
}

const component = (name: string, version: string, more: Partial<Component> = {}): Component => ({
  purl: `pkg:npm/${name}@${version}`,
  name,
  version,
  ecosystem: 'npm',
  evidence: [],
  ...more
})

function decision({ purl }: Component, { fixedIn, stillIn, ...more }: Found): Decision {
  const artifact = more.artifact ?? 'a.zip'
  return {
    finding: {
      kind: 'vulnerability',
      id: more.id ?? `CVE-${purl}-${fixedIn.join()}`,
      severity: 'high',
      title: '',
      aliases: [],
      purl,
      fixedIn,
      ...(stillIn === undefined ? {} : { stillIn }),
      artifact,
      location: { path: artifact },
      sources: [],
      fingerprint: ''
    },
    outcome: more.outcome ?? 'blocks'
  }
}

function plan(
  decisions: readonly Decision[],
  components: readonly Component[],
  more: { artifacts?: readonly ArtifactSummary[]; functions?: readonly FunctionUnit[] } = {}
) {
  return fixesFor({ decisions, components, artifacts: more.artifacts ?? [], functions: more.functions ?? [] })
}

const lodash = component('lodash', '4.17.9')
const ws = component('ws', '8.16.0')

describe('the version to go to', () => {
  /** What one package in one version asks for, by the lists of fixes of its findings. */
  function target(from: string, ...fixes: readonly (readonly string[])[]) {
    const one = component('lodash', from)
    return plan(
      fixes.map((fixedIn, index) => decision(one, { id: `CVE-${index}`, fixedIn })),
      [one]
    )[0]
  }

  it('is the lowest that clears all, by the order of versions rather than of text', () => {
    expect(target('4.17.9', ['4.17.11'], ['4.17.21', '5.0.0'], ['4.17.9-1'])).toMatchObject({
      from: ['4.17.9'],
      to: '4.17.21',
      clears: 3,
      findings: 3,
      stays: []
    })
  })

  it('leaves what has no fix, and says so', () => {
    expect(target('4.17.9', ['4.17.11'], [])).toMatchObject({ to: '4.17.11', clears: 1, stays: ['CVE-1'] })
  })

  it('is left out where no fix is known', () => {
    const [fix] = plan([decision(ws, { id: 'CVE-1', fixedIn: [] })], [ws])
    expect(fix).toMatchObject({ clears: 0, findings: 1, stays: ['CVE-1'] })
    expect(fix).not.toHaveProperty('to')
  })

  it('stays in the major line, and names the one beyond that clears more', () => {
    expect(target('4.17.9', ['4.17.21'], ['4.17.11'], ['4.17.12'], ['5.0.0'])).toMatchObject({
      to: '4.17.21',
      clears: 3,
      stays: ['CVE-3'],
      beyond: { to: '5.0.0', clears: 4 }
    })
  })

  it('takes a major step where the line has no fix, and calls it one', () => {
    expect(target('4.17.9', ['5.0.0'], ['6.1.0', '5.2.0'])).toMatchObject({
      to: '5.2.0',
      major: true,
      clears: 2
    })
  })

  it('takes a major step where all that blocks is fixed there alone', () => {
    const decisions = [
      decision(lodash, { id: 'CVE-1', fixedIn: ['5.0.0'] }),
      decision(lodash, { id: 'CVE-2', fixedIn: ['4.17.10'], outcome: 'below-threshold' })
    ]
    expect(plan(decisions, [lodash])[0]).toMatchObject({ to: '5.0.0', major: true, clears: 2 })
  })

  it('is never below the version that is there, whatever fixes of other branches are listed', () => {
    expect(target('2.14.1', ['2.3.1', '2.12.2', '2.15.0'])).toMatchObject({ to: '2.15.0', clears: 1 })
    expect(target('2.14.1', ['2.3.1', '2.12.2'])).not.toHaveProperty('to')
  })

  it('does not take the fix of one branch for one of another', () => {
    // 1.2.3 fixes the second finding on the branch 1, but the first one only from 1.2.6 on.
    expect(target('1.0.0', ['0.2.4', '1.2.6'], ['1.2.3'])).toMatchObject({ to: '1.2.6', clears: 2 })
    expect(target('3.2.0', ['3.2.5', '4.1.10', '4.2.3'], ['4.2.1'])).toMatchObject({
      to: '3.2.5',
      clears: 1,
      beyond: { to: '4.2.3', clears: 2 }
    })
  })

  it('passes over a fix that has another finding', () => {
    const decisions = [
      decision(lodash, { id: 'CVE-1', fixedIn: ['4.17.10'], stillIn: ['4.18.0'] }),
      decision(lodash, { id: 'CVE-2', fixedIn: ['4.18.0', '4.19.0'] })
    ]
    expect(plan(decisions, [lodash])[0]).toMatchObject({ to: '4.19.0', clears: 2 })
  })

  it('knows that a version which is there has its own findings', () => {
    const newer = component('lodash', '4.17.20')
    const decisions = [
      decision(lodash, { id: 'CVE-1', fixedIn: ['4.17.11'] }),
      decision(newer, { id: 'CVE-2', fixedIn: [] })
    ]
    expect(plan(decisions, [lodash, newer])[0]).toMatchObject({
      from: ['4.17.9', '4.17.20'],
      to: '4.17.20',
      clears: 1,
      stays: ['CVE-2']
    })
  })

  it('compares the versions of Go with and without their v', () => {
    const go = component('golang.org/x/net', 'v0.7.0', { ecosystem: 'Go' })
    expect(plan([decision(go, { fixedIn: ['0.17.0'] })], [go])[0]).toMatchObject({ to: '0.17.0', clears: 1 })
  })

  it('knows no major line among the packages of a distribution', () => {
    const debian = component('openssl', '1.1.1n-0', { ecosystem: 'Debian:12' })
    expect(plan([decision(debian, { fixedIn: ['3.0.1-1'] })], [debian])[0]).not.toHaveProperty('major')
  })
})

describe('what is one step', () => {
  const axios = component('axios', '1.6.0')
  const functions = ['a', 'b', 'c'].map((name): FunctionUnit => ({ name, code: `${name}.zip`, layers: [] }))

  it('is a package in all functions and versions of a major line', () => {
    const newer = component('axios', '1.7.2')
    const decisions = [
      decision(axios, { id: 'CVE-1', fixedIn: ['1.6.8'] }),
      decision(axios, { id: 'CVE-1', fixedIn: ['1.6.8'], artifact: 'b.zip' }),
      decision(newer, { id: 'CVE-2', fixedIn: ['1.7.4'], artifact: 'c.zip' })
    ]
    const [fix, ...rest] = plan(decisions, [axios, newer], { functions })
    expect(rest).toEqual([])
    expect(fix).toMatchObject({
      purls: [axios.purl, newer.purl],
      from: ['1.6.0', '1.7.2'],
      to: '1.7.4',
      clears: 3,
      functions: ['a', 'b', 'c']
    })
  })

  it('is not two major lines, of which each has its own way', () => {
    const old = component('axios', '0.21.0')
    const decisions = [
      decision(axios, { fixedIn: ['1.7.4'] }),
      decision(old, { fixedIn: ['0.28.0', '1.6.0'] })
    ]
    expect(plan(decisions, [axios, old]).map(({ from, to }) => [from, to])).toEqual([
      [['0.21.0'], '0.28.0'],
      [['1.6.0'], '1.7.4']
    ])
  })

  it('counts the functions that have a layer', () => {
    const shared = functions.map((unit) => ({ ...unit, layers: ['tools.zip'] }))
    const found = decision(axios, { fixedIn: ['1.7.4'], artifact: 'tools.zip' })
    expect(plan([found], [axios], { functions: shared })[0]?.functions).toEqual(['a', 'b', 'c'])
  })

  it('stands in the order of urgency, and leaves out what is ignored', () => {
    const quiet = component('quiet', '1.0.0')
    const ignored = component('ignored', '1.0.0')
    const decisions = [
      decision(quiet, { fixedIn: ['1.0.1'], outcome: 'below-threshold' }),
      decision(quiet, { fixedIn: ['1.0.2'], outcome: 'below-threshold' }),
      decision(lodash, { fixedIn: ['4.17.21'] }),
      decision(ws, { fixedIn: ['8.17.1'] }),
      decision(ws, { fixedIn: ['8.17.0'] }),
      decision(ignored, { fixedIn: ['2.0.0'], outcome: 'ignored' })
    ]
    const components = [ignored, lodash, quiet, ws]
    const names = ['ws', 'lodash', 'quiet']
    expect(plan(decisions, components).map(({ name }) => name)).toEqual(names)
    expect(plan(decisions.toReversed(), components.toReversed()).map(({ name }) => name)).toEqual(names)
  })

  it('is a runtime with all its functions', () => {
    const two = ['A', 'B'].map((name): Decision => ({
      finding: runtimeFinding({ function: name }),
      outcome: 'blocks'
    }))
    expect(plan(two, [])).toMatchObject([
      { name: 'nodejs18.x', to: 'nodejs24.x', owner: { kind: 'runtime' }, clears: 2, functions: ['A', 'B'] }
    ])
  })

  it('stays bounded where one package is in thousands of artifacts', () => {
    const decisions = Array.from({ length: 50_000 }, (_, index) =>
      decision(axios, { id: `CVE-${index % 50}`, fixedIn: [`1.7.${index % 50}`], artifact: `${index}.zip` })
    )
    expect(plan(decisions, [axios])[0]).toMatchObject({ to: '1.7.49', clears: 50_000 })
  })
})

describe('whose step it is', () => {
  const origin = (path: string, more: Partial<Origin> = {}): Origin => ({
    path,
    manager: 'npm',
    direct: [''],
    via: [],
    ...more
  })
  const one = (more: Partial<Component>, artifact?: Partial<ArtifactSummary>) => {
    const id = artifact?.id ?? 'a.zip'
    const known = { ...component('lodash', '4.17.9'), ...more }
    const summary: ArtifactSummary = { id, kind: 'zip', digest: '', size: 1, files: 1, ...artifact }
    return plan([decision(known, { fixedIn: ['4.17.21'], artifact: id })], [known], {
      artifacts: [summary]
    })[0]
  }

  it('is the project whose lock file names the package', () => {
    expect(one({ origins: [origin('a/package-lock.json'), origin('b/package-lock.json')] })).toMatchObject({
      owner: {
        kind: 'project',
        manager: 'npm',
        manifests: ['a/package-lock.json', 'b/package-lock.json'],
        via: []
      },
      remedy: { command: 'npm install lodash@4.17.21' }
    })
  })

  it('is the project of who asks for it directly, before those where others bring it', () => {
    const via = [{ name: 'mkdirp', version: '0.5.1' }]
    const origins = [origin('a/package-lock.json', { direct: [], via }), origin('b/package-lock.json')]
    expect(one({ origins })?.owner).toMatchObject({ manifests: ['b/package-lock.json'], via: [] })
  })

  it('names the direct dependency that brings it', () => {
    const via = [{ name: 'mkdirp', version: '0.5.1' }]
    const origins = [origin('package-lock.json', { direct: [], via, ranges: ['^4.0.0'] })]
    expect(one({ origins })).toMatchObject({ owner: { via }, remedy: { command: 'npm update lodash' } })
  })

  it('is nobody that is known where no file names it', () => {
    expect(one({})?.owner).toEqual({ kind: 'unknown' })
    expect(one({})).not.toHaveProperty('remedy')
  })

  it('is the publisher of a layer, also where a lock file names the same package', () => {
    const arn = 'arn:aws:lambda:eu-west-1:464622532012:layer:Datadog-Extension:91'
    const fix = one({ origins: [origin('package-lock.json')] }, { id: arn, kind: 'layer' })
    expect(fix?.owner).toEqual({ kind: 'layer', layers: [arn], publisher: 'Datadog' })
    expect(fix).not.toHaveProperty('remedy')
  })

  it('is the project for a layer of its own', () => {
    const fix = one({ origins: [origin('package-lock.json')] }, { id: 'layers/tools.zip', kind: 'layer' })
    expect(fix?.owner.kind).toBe('project')
  })

  it('is the base image for what lies in its layer, and for packages of the distribution', () => {
    const image = {
      platform: 'linux/amd64',
      layers: [
        { digest: 'sha256:base', size: 1 },
        { digest: 'sha256:app', size: 1 }
      ],
      base: 'AWS Lambda base image',
      entrypoint: [],
      command: [],
      variables: [],
      values: []
    }
    const artifact = { id: 'image', kind: 'image', image } as const
    const seen = { artifact: 'image', how: 'installed', cataloger: 'npm-installed' } as const
    const base = { kind: 'image', base: 'AWS Lambda base image' }
    const at = (path: string, layer: string) => ({ evidence: [{ ...seen, path, layer }] })
    expect(one(at('usr/lib/node_modules/x', 'sha256:base'), artifact)?.owner).toEqual(base)
    expect(one(at('var/runtime/node_modules/x', 'sha256:app'), artifact)?.owner).toEqual(base)
    expect(one(at('var/task/node_modules/x', 'sha256:app'), artifact)?.owner).toEqual({ kind: 'unknown' })
    expect(one({ ...at('var/lib/rpm', 'sha256:app'), ecosystem: 'Alpine:v3.19' }, artifact)?.owner).toEqual(
      base
    )
  })

  it('is not the project where each copy is inside another package', () => {
    const evidence = [
      { artifact: 'a.zip', path: 'x', how: 'bundled', cataloger: 'npm-installed', bundledIn: 'npm@10.0.0' }
    ] as const
    expect(one({ evidence, origins: [origin('package-lock.json')] })?.owner).toEqual({ kind: 'unknown' })
  })
})
