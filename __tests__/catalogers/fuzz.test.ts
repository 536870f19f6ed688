import { catalog, CATALOGERS } from '../../src/catalogers/index.js'
import type { Component, Outcome, Project } from '../../src/model/index.js'
import { catalogerCases, type CatalogerCase } from '../support/cataloger-fixtures.js'
import { mutate, randomFrom } from '../support/mutations.js'
import { packZip, withArtifact } from '../support/packed-artifact.js'
import type { Contents } from '../support/packed-artifact.js'

/**
 * Every fixture is damaged many times over, one or two files at a time, in archives inside archives as well, and read
 * through the entry that scans use. So whoever adds a fixture adds a fuzz test of its parser. The seeds are fixed;
 * FUZZ_ROUNDS asks for more than the usual few rounds.
 */
const ROUNDS = Number(process.env['FUZZ_ROUNDS'] ?? 10)

const CASES = catalogerCases()

describe.each(CATALOGERS)('$id', ({ id }) => {
  const own = CASES.filter((one) => one.id === id)

  it.each(own)('$name, damaged', (one) => {
    const random = randomFrom(seedOf(`${one.id}/${one.name}`))
    for (let round = 0; round < ROUNDS; round += 1) {
      const damaged = damage(one, random)
      const outcome = read(damaged)
      expectDecent(outcome, damaged)
      if (round % 10 === 0) expect(read(damaged)).toEqual(outcome)
    }
  })
})

type Damaged = Pick<CatalogerCase, 'input' | 'workspace' | 'kind'>

/** A file of the artifact in most rounds, a file of the workspace in the others where there is one. */
function damage({ input, workspace, kind }: CatalogerCase, random: () => number): Damaged {
  const files = Object.keys(workspace)
  if (files.length === 0 || random() < 0.6) return { input: damageOne(input, random), workspace, kind }
  const chosen = files[Math.floor(random() * files.length)] ?? ''
  const text = damageBytes(Buffer.from(workspace[chosen] ?? ''), random).toString()
  return { input, workspace: { ...workspace, [chosen]: text }, kind }
}

function damageOne(contents: Contents, random: () => number): Contents {
  const paths = Object.keys(contents)
  const path = paths[Math.floor(random() * paths.length)]
  const content = path === undefined ? undefined : contents[path]
  if (path === undefined || content === undefined) return contents
  if (typeof content === 'string') return { ...contents, [path]: damageBytes(Buffer.from(content), random) }
  if (content instanceof Uint8Array) return { ...contents, [path]: damageBytes(content, random) }
  // An archive itself is damaged now and then, otherwise something in it.
  const damaged = random() < 0.15 ? mutate(packZip(content), random) : damageOne(content, random)
  return { ...contents, [path]: damaged }
}

/** What makes terminals, logs and pages misbehave, and what makes parsers slow or greedy. */
const TROUBLE = [
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\u2028',
  '\r\n::error::x\n',
  '"',
  "'",
  '\\',
  '{"a":[',
  '<![CDATA[',
  '../../../etc/passwd',
  '__proto__',
  '@',
  '!/',
  'x'.repeat(70_000),
  '['.repeat(20_000),
  '\\"'.repeat(20_000),
  '99999999999999999999.99999999999999999999.1',
  '\ud800'
]

function damageBytes(bytes: Uint8Array, random: () => number): Buffer {
  if (random() < 0.5) return mutate(bytes, random)
  const trouble = Buffer.from(TROUBLE[Math.floor(random() * TROUBLE.length)] ?? '')
  const at = Math.floor(random() * (bytes.length + 1))
  const rest = random() < 0.5 ? at : Math.floor(at + random() * (bytes.length - at))
  return Buffer.concat([bytes.subarray(0, at), trouble, bytes.subarray(rest)])
}

function read({ input, workspace, kind }: Damaged): Outcome<Component> {
  return withArtifact(input, (artifact) => catalog([{ ...artifact, kind }], projectOf(workspace)))
}

/** The lock files and manifests of a workspace; nothing is installed in it. */
function projectOf(workspace: Readonly<Record<string, string>>): Project {
  const files = Object.entries(workspace)
    .filter(([path]) => !path.includes('node_modules/'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({ path, read: () => Buffer.from(text) }))
  return { files, installs: [], list: () => [], open: () => undefined }
}

/** Names are in reports, logs and purls: they are short, and hold nothing that acts on a terminal. */
const QUIET = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u
const LONGEST_NAME = 1024
const LONGEST_MESSAGE = 2000

function expectDecent({ items, notices }: Outcome<Component>, { input, workspace }: Damaged): void {
  for (const { purl, name, version, ecosystem, evidence } of items) {
    const hosts = evidence.flatMap(({ bundledIn = '', ownedBy = '' }) => [bundledIn, ownedBy])
    for (const text of [purl, name, version, ecosystem, ...hosts]) {
      expect(text).toMatch(QUIET)
      expect(text.length).toBeLessThanOrEqual(text === purl ? 3 * LONGEST_NAME : LONGEST_NAME)
    }
    expect(name).not.toBe('')
    expect(evidence.length).toBeGreaterThan(0)
  }
  for (const { message } of notices) {
    expect(message).toMatch(QUIET)
    expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE)
    // Mistakes of ours, which the runner turns into notices as well.
    expect(message).not.toMatch(
      /\b(?:undefined|null|NaN)\b.*\b(?:reading|function|iterable|object)\b|call stack/i
    )
  }
  const size = JSON.stringify(sizes(input)).length + JSON.stringify(workspace).length
  expect(JSON.stringify([items, notices]).length).toBeLessThan(100_000 + 10 * size)
}

/** Something as long as the contents. */
function sizes(contents: Contents): readonly unknown[] {
  return Object.entries(contents).map(([path, content]) =>
    typeof content === 'string'
      ? [path, content]
      : content instanceof Uint8Array
        ? [path, 'x'.repeat(content.length)]
        : [path, sizes(content)]
  )
}

function seedOf(text: string): number {
  return [...text].reduce((seed, char) => (seed * 31 + char.charCodeAt(0)) | 0, 20261122)
}
