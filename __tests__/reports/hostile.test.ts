import MarkdownIt, { type Token } from 'markdown-it'
import type { Report } from '../../src/model/index.js'
import {
  annotations,
  jobSummary,
  json,
  markdown,
  pullRequest,
  REPORTERS,
  type RenderOptions
} from '../../src/reports/index.js'
import { cleanReport } from '../support/sample-report.js'
import { HOSTILE_TEXTS } from './support/hostile-texts.js'
import { workflowCommands } from './support/workflow-commands.js'

/** The Markdown that GitHub understands, and more: raw HTML stays, bare domains become links. */
const parser = new MarkdownIt({ html: true, linkify: true })
parser.linkify.set({ fuzzyLink: true, fuzzyEmail: true })

const MARKDOWN = [markdown, pullRequest]

const HARMLESS = 'plain'

const ADVISORY = 'https://osv.dev/vulnerability/CVE-2026-1'

const SHOWN = HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 60), text] as const)

describe.each(MARKDOWN)('as Markdown: $id', ({ render }) => {
  const show = (text: string): string => render(reportOf(text, ADVISORY), optionsOf(HARMLESS))
  const harmless = structure(tokensOf(show(HARMLESS)))

  it.each(SHOWN)('%s adds no structure, and nothing that GitHub links by itself', (_, text) => {
    for (const hostile of [text, `see ${text} there`, `(${text})${text}`]) {
      const tokens = tokensOf(show(hostile))
      expect(linkedByGitHub(tokens)).toEqual([])
      // A notice about nothing in particular names nothing.
      if (hostile !== '') expect(structure(tokens)).toBe(harmless)
    }
  })

  it.each(SHOWN)('%s does not break the link that it is part of', (_, text) => {
    const written = render(reportOf(HARMLESS, `${ADVISORY}/${text}`), optionsOf(HARMLESS))
    const advisories = hrefsOf(written).filter((href) => href.startsWith(`${ADVISORY}/`))
    const others = hrefsOf(written).filter((href) => !advisories.includes(href))
    expect(others.filter((href) => !href.startsWith('https://github.com/'))).toEqual([])
    // Nobody needs an address of 100,000 characters.
    expect(advisories.length > 0).toBe(text.length < 1000)
    expect(withoutLinks(tokensOf(written))).toBe(withoutLinks(tokensOf(show(HARMLESS))))
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://a:b@evil.test',
    '//evil.test'
  ])('never links to %s', (url) => {
    const links = hrefsOf(render(reportOf(HARMLESS, url), { detailsUrl: url }))
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((href) => !href.startsWith('https://github.com/'))).toEqual([])
  })
})

it('shows the same on the job summary as in the full report', () => {
  for (const text of HOSTILE_TEXTS)
    expect(jobSummary.render(reportOf(text))).toBe(markdown.render(reportOf(text)))
})

describe('the checks of Markdown themselves', () => {
  it('see structure and links where there are any', () => {
    for (const text of [
      '[a](https://b.test)',
      '<b>x</b>',
      '`x`',
      '**x**',
      '# x',
      'see evil.com',
      '| a |\n| - |\n'
    ]) {
      expect(structure(tokensOf(text))).not.toBe(structure(tokensOf('x')))
    }
    for (const text of [
      '@octocat',
      'x#12',
      'GH-1',
      'deadbeef',
      'www.x',
      'a://b',
      'mailto:x',
      ':tada:',
      'a@b.c',
      '$x$'
    ]) {
      expect([...linkedByGitHub(tokensOf(text)), ...hrefsOf(text)]).not.toEqual([])
    }
  })

  it('find commands in both forms', () => {
    const names = workflowCommands(
      '  ::error file=a,line=1::b\nx ##[warning]y\n::nothing::x\n:: error::x'
    ).map(({ name }) => name)
    expect(names).toEqual(['error', 'warning'])
  })
})

describe('the comment key', () => {
  it.each(SHOWN)('%s stays inside the marker and inside its code', (_, text) => {
    const [first, ...rest] = pullRequest.render(reportOf(HARMLESS), { commentKey: text }).split('\n')
    const [, ...plain] = pullRequest.render(reportOf(HARMLESS), { commentKey: HARMLESS }).split('\n')
    expect(first).toMatch(/^<!-- lambda-supply-chain-scan: [A-Za-z0-9%._~*'()]* -->$/)
    expect(structure(tokensOf(rest.join('\n')))).toBe(structure(tokensOf(plain.join('\n'))))
  })
})

describe.each(REPORTERS)('on any surface: $id', ({ id, render }) => {
  it.each(SHOWN)('%s arrives with nothing unseen in it', (_, text) => {
    for (const color of [true, false]) {
      const written = render(reportOf(text), { ...optionsOf(text), color })
      const bare = id === 'table' && color ? stripColors(written) : written
      expect(UNSEEN.exec(bare)).toBeNull()
    }
  })

  it.each(SHOWN)('%s gives no command to the runner', (_, text) => {
    for (const hostile of [text, `x\n${text}`, `${'word '.repeat(20)}${text}`]) {
      for (const width of id === 'table' ? [60, 200] : [80]) {
        const written = render(reportOf(hostile), { ...optionsOf(hostile), width })
        const names = workflowCommands(written).map(({ name }) => name)
        expect(names).toEqual(id === 'annotations' ? ['error', 'error', 'error', 'error', 'warning'] : [])
      }
    }
  })

  // Programs get names and fingerprints whole: a part of one is another one.
  if (!['json', 'cyclonedx', 'openvex', 'sarif'].includes(id)) {
    it('cuts long texts', () => {
      const long = render(reportOf('w'.repeat(1_000_000)), optionsOf(HARMLESS))
      expect(long.length).toBeLessThan(20_000)
      expect(long).toContain('…')
    })
  }
})

describe('as annotations', () => {
  it.each(SHOWN)('%s stays in the property and the message it belongs to', (_, text) => {
    const written = annotations.render(reportOf(text))
    for (const { properties } of workflowCommands(written)) {
      expect(Object.keys(properties).filter((key) => !['file', 'line', 'title'].includes(key))).toEqual([])
      expect(['7', undefined]).toContain(properties['line'])
    }
    expect(written.split('\n')).toHaveLength(6)
  })

  it('gives the runner back what went in', () => {
    const odd = 'odd, but: 100% ::legal::=yes %2C'
    const [first] = workflowCommands(annotations.render(reportOf(odd)))
    expect(first?.properties).toMatchObject({ file: `${odd}/template.yaml`, line: '7' })
    expect(first?.data).toContain(`In ${odd}`)
  })
})

describe('as JSON', () => {
  it.each(SHOWN)('%s is kept as it was', (_, text) => {
    const parsed: unknown = JSON.parse(json.render(reportOf(text)))
    expect(parsed).toMatchObject({
      components: [{ name: text, version: text }],
      staleIgnores: [{ reason: text }],
      notices: [{ subject: text, message: text }, { subject: text }]
    })
  })
})

/** A report in which everything that comes from outside is `text`. */
function reportOf(text: string, url = text): Report {
  const location = { path: `${text}/template.yaml`, line: 7 }
  const base = {
    id: text,
    title: text,
    aliases: [text],
    artifact: text,
    function: text,
    location,
    sources: [{ engine: text, id: text, url, severity: 'critical', severityFrom: text }],
    fingerprint: text
  } as const
  const packageOf = (purl: string) => ({ ...base, purl, fixedIn: [text] }) as const
  const evidence = { artifact: text, path: text, how: 'bundled', cataloger: text, bundledIn: text } as const
  return cleanReport({
    status: 'fail',
    artifacts: [{ id: text, kind: 'zip', digest: text, size: 1, files: 1 }],
    functions: [{ name: text, runtime: text, code: text, layers: [text, text], declaredAt: location }],
    components: [{ purl: 'pkg:a', name: text, version: text, ecosystem: text, evidence: [evidence] }],
    decisions: [
      {
        finding: { ...packageOf('pkg:a'), kind: 'vulnerability', severity: 'critical', exposure: [text] },
        outcome: 'blocks',
        because: text
      },
      {
        finding: { ...packageOf('pkg:b'), kind: 'malware', severity: 'critical' },
        outcome: 'blocks',
        because: text
      },
      { finding: { ...base, kind: 'archive', problem: 'hidden-data', severity: 'high' }, outcome: 'blocks' },
      {
        finding: { ...base, id: 'public-url', kind: 'posture', severity: 'medium', remedy: text },
        outcome: 'blocks'
      },
      {
        finding: { ...packageOf('pkg:a'), kind: 'vulnerability', severity: 'low' },
        outcome: 'below-threshold',
        because: text
      },
      {
        finding: { ...packageOf('pkg:a'), kind: 'vulnerability', severity: 'low' },
        outcome: 'ignored',
        because: text,
        statement: { status: 'not_affected', justification: text, detail: text, file: text }
      }
    ],
    fixes: [
      {
        name: text,
        ecosystem: text,
        purls: ['pkg:a'],
        from: [text],
        to: text,
        beyond: { to: text, clears: 2 },
        clears: 1,
        findings: 2,
        stays: [text],
        owner: { kind: 'project', manager: 'npm', manifests: [text], via: [{ name: text, version: text }] },
        remedy: { command: text, edit: { file: text, line: text } },
        artifacts: [text],
        functions: [text]
      }
    ],
    staleIgnores: [{ id: text, why: 'expired', reason: text, line: 3 }],
    notices: [
      { stage: 'advise', subject: text, message: text, incomplete: true },
      { stage: 'advise', subject: text, message: text, incomplete: false }
    ],
    posture: {
      rules: [
        { id: 'public-url', title: 'The function URL asks nobody who they are', evaluated: 1, found: 1 }
      ],
      notEvaluated: [{ rule: 'public-url', why: 'failed', detail: text, functions: [text] }],
      unconfigured: [text],
      manual: [{ rows: ['R1'], question: 'Who may deploy?' }]
    },
    policy: { failOnSeverity: text, onlyFixed: false, warnOnly: false, failOnIncomplete: true }
  })
}

function optionsOf(text: string): RenderOptions {
  return {
    detailsUrl: 'https://github.com/acme/orders/actions/runs/42',
    commentKey: text,
    generatedAt: '2026-11-22T08:00:00Z'
  }
}

/** What GitHub turns into links, pictures or formulas in the text that Markdown leaves. */
const LINKED_BY_GITHUB: readonly RegExp[] = [
  /@[a-z0-9_-]/i,
  /#\d/,
  /\bgh-\d/i,
  /(?<![0-9a-z_])[0-9a-f]{7,40}(?![0-9a-z_])/i,
  /www\.[a-z0-9]/i,
  /[a-z]:\/\//i,
  /(mailto|xmpp):[a-z0-9]/i,
  /:[a-z0-9_+-]+:/i,
  /\$[a-z0-9`\\]/i
]

function linkedByGitHub(tokens: readonly Token[]): readonly string[] {
  return proseOf(tokens).filter((prose) => LINKED_BY_GITHUB.some((pattern) => pattern.test(prose)))
}

/** What a reader would not see. Written apart from the code under test. */
const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{M}{4}/u // eslint-disable-line no-control-regex

/** The Markdown without its texts: blocks, tables, code, links with their targets, HTML as it stands. */
function structure(tokens: readonly Token[]): string {
  return tokens
    .filter(({ type }) => type !== 'text')
    .map(({ type, content, attrs }) => `${type} ${type.startsWith('html') ? content : JSON.stringify(attrs)}`)
    .join('\n')
}

function withoutLinks(tokens: readonly Token[]): string {
  return structure(tokens.filter(({ type }) => !type.startsWith('link')))
}

/** Runs of plain text that no code, link or tag interrupts, as GitHub's filters see them. */
function proseOf(tokens: readonly Token[]): readonly string[] {
  const runs: string[] = ['']
  let links = 0
  for (const { type, content } of tokens) {
    links += type === 'link_open' ? 1 : type === 'link_close' ? -1 : 0
    if (type === 'text' && links === 0) runs.push((runs.pop() ?? '') + content)
    else runs.push('')
  }
  return runs.filter((run) => run !== '')
}

function hrefsOf(markdown: string): readonly string[] {
  return tokensOf(markdown).flatMap((token) =>
    token.type === 'link_open' ? [String(token.attrGet('href'))] : []
  )
}

function tokensOf(markdown: string): readonly Token[] {
  // A dollar sign in a span of its own is GitHub's way of writing one that opens no formula.
  const plain = markdown.replaceAll('<span>&#36;</span>', 'USD')
  return parser.parse(plain, {}).flatMap((token) => token.children ?? [token])
}

function stripColors(text: string): string {
  return text.replace(/\x1b\[(?:[0-2]|3[0-9])m/g, '') // eslint-disable-line no-control-regex
}
