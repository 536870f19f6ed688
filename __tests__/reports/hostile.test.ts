import { cyclonedxProblems } from '../support/cyclonedx-schema.js'
import type { Difference, Inventory, Report } from '../../src/model/index.js'
import {
  annotations,
  checkRun,
  cyclonedx,
  differenceJson,
  differenceTable,
  inventoryJson,
  inventoryTable,
  jobSummary,
  json,
  markdown,
  pullRequest,
  REPORTERS,
  sarif,
  spdx,
  type RenderOptions
} from '../../src/reports/index.js'
import { ADVISORY, HARMLESS, hostileOptions, hostileReport } from './support/hostile-report.js'
import { HOSTILE_TEXTS } from './support/hostile-texts.js'
import { pageOf } from './support/html-surface.js'
import { sarifLinks, skeleton, textsIn } from './support/json-surface.js'
import {
  hrefsOf,
  linkedByGitHub,
  slashCommands,
  structure,
  tokensOf,
  withoutLinks
} from './support/markdown-surface.js'
import { workflowCommands } from './support/workflow-commands.js'

/** By what the output is read: each has its own way to take a text for something else. */
type Surface = 'markdown' | 'html' | 'json' | 'terminal' | 'commands' | 'words'

interface Output {
  readonly id: string
  readonly surface: Surface
  /** Whether long texts are cut; programs get names and fingerprints whole, for a part of one is another one. */
  readonly cuts: boolean
  readonly write: (report: Report, options?: RenderOptions) => string
}

/** A new reporter says here how its output is read. */
const SURFACES: Readonly<Record<string, Surface>> = {
  table: 'terminal',
  markdown: 'markdown',
  html: 'html',
  json: 'json',
  cyclonedx: 'json',
  spdx: 'json',
  openvex: 'json',
  sarif: 'json',
  'pull-request': 'markdown',
  'job-summary': 'markdown',
  annotations: 'commands'
}

/** All that this program writes of what is foreign, the reporters first. */
const OUTPUTS: readonly Output[] = [
  ...REPORTERS.map(({ id, render }): Output => {
    const surface = SURFACES[id] ?? 'terminal'
    return { id, surface, cuts: surface !== 'json', write: render }
  }),
  {
    id: 'summary of the check run',
    surface: 'markdown',
    cuts: true,
    write: (report, options) => checkRun(report, options).summary
  },
  {
    id: 'words of the check run',
    // Sent to GitHub, and never written to a log.
    surface: 'words',
    cuts: true,
    write: (report, options) => {
      const { name, title, annotations: all } = checkRun(report, options)
      return [name, title, ...all.flatMap((each) => [each.path, each.title, each.message])].join('\n')
    }
  },
  { id: 'table of a difference', surface: 'terminal', cuts: true, write: of(differenceOf, differenceTable) },
  { id: 'json of a difference', surface: 'json', cuts: false, write: of(differenceOf, differenceJson) },
  { id: 'table of an inventory', surface: 'terminal', cuts: true, write: of(inventoryOf, inventoryTable) },
  { id: 'json of an inventory', surface: 'json', cuts: false, write: of(inventoryOf, inventoryJson) }
]

const FOREIGN_ADDRESSES = [
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'https://a:b@evil.test',
  '//evil.test'
]

it('knows how the output of each reporter is read', () => {
  expect(Object.keys(SURFACES).sort()).toEqual(REPORTERS.map(({ id }) => id).sort())
})

describe.each(OUTPUTS)('on any surface: $id', ({ surface, cuts, write }) => {
  it('nothing arrives that is not seen, and nothing is a command to the runner', () => {
    const wanted = surface === 'commands' ? ['error', 'warning'] : []
    forEachText((text) =>
      [text, `x\n${text}`].flatMap((hostile, index) => {
        const options = { ...hostileOptions(hostile), ...(index === 0 ? { color: true } : { width: 60 }) }
        const written = write(hostileReport(hostile), options)
        const names = [...new Set(workflowCommands(written).map(({ name }) => name))].sort()
        const plain = surface === 'terminal' && index === 0 ? stripColors(written) : written
        const bare = plain.replaceAll(OUR_MARKS, '')
        const obeyed = surface === 'words' || String(names) === String(wanted) ? [] : names
        return [...(UNSEEN.exec(bare) ?? []), ...obeyed]
      })
    )
  })

  if (cuts) {
    it('cuts long texts', () => {
      const length = (text: string): number => write(hostileReport(text), hostileOptions(HARMLESS)).length
      expect(length('w'.repeat(1_000_000)) - length(HARMLESS)).toBeLessThan(30_000)
      expect(write(hostileReport('w'.repeat(1_000_000)))).toContain('…')
    })
  }
})

// The job's summary is proven to be the same text as the full report.
const MARKDOWN = OUTPUTS.filter(({ id, surface }) => surface === 'markdown' && id !== 'job-summary')

describe.each(MARKDOWN)('as Markdown: $id', ({ write }) => {
  const show = (text: string): string => write(hostileReport(text, ADVISORY), hostileOptions(HARMLESS))
  const harmless = structure(tokensOf(show(HARMLESS)))

  it('adds no structure, and nothing that GitHub or a bot obeys', () => {
    forEachText((text) =>
      [text, `(${text})${text}`].flatMap((hostile) => {
        const written = show(hostile)
        const tokens = tokensOf(written)
        // A notice about nothing in particular names nothing, and what is very long may be cut elsewhere.
        const changed =
          hostile.trim() !== '' && hostile.length < 1000 && structure(tokens) !== harmless
            ? ['another structure']
            : []
        return [...linkedByGitHub(tokens), ...slashCommands(written), ...changed]
      })
    )
  })

  it('breaks no link that it is part of', () => {
    const plain = withoutLinks(tokensOf(show(HARMLESS)))
    forEachText((text) => {
      const written = write(hostileReport(HARMLESS, `${ADVISORY}/${text}`), hostileOptions(HARMLESS))
      const advisories = hrefsOf(written).filter((href) => href.startsWith(`${ADVISORY}/`))
      const foreign = hrefsOf(written).filter((href) => !advisories.includes(href) && !isOurs(href))
      // Nobody needs an address of 100,000 characters.
      const lost = advisories.length > 0 === text.length < 1000 ? [] : ['no link']
      return [
        ...foreign,
        ...lost,
        ...(withoutLinks(tokensOf(written)) === plain ? [] : ['another structure'])
      ]
    })
  })

  it.each(FOREIGN_ADDRESSES)('never links to %s', (url) => {
    const links = hrefsOf(write(hostileReport(HARMLESS, url), { detailsUrl: url }))
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((href) => !isOurs(href))).toEqual([])
  })
})

describe.each(OUTPUTS.filter(({ surface }) => surface === 'html'))('as HTML: $id', ({ write }) => {
  const show = (text: string, url = ADVISORY): string => write(hostileReport(text, url), hostileOptions(text))
  const harmless = pageOf(show(HARMLESS))

  it('is a page without a mistake to begin with', () => {
    expect(harmless.errors).toEqual([])
    expect(harmless.code).toContain('Content-Security-Policy')
    expect(harmless.text).toContain(HARMLESS)
  })

  it('is text and nothing else', () => {
    const parts = ['code', 'active', 'hrefs', 'structure'] as const
    forEachText((text) => {
      // With what would end an attribute and an element before it.
      const { errors, ...page } = pageOf(show(`"'> ${text}`))
      return [...errors, ...parts.filter((part) => String(page[part]) !== String(harmless[part]))]
    })
  })

  it('breaks no link that it is part of', () => {
    forEachText((text) => {
      const { hrefs, active } = pageOf(show(HARMLESS, `${ADVISORY}/${text}`))
      const foreign = hrefs.filter((href) => !href.startsWith(`${ADVISORY}/`) && !isOurs(href))
      return [...foreign, ...(String(active) === String(harmless.active) ? [] : active)]
    })
  })

  it.each(FOREIGN_ADDRESSES)('never links to %s', (url) => {
    const { hrefs } = pageOf(write(hostileReport(HARMLESS, url), { detailsUrl: url }))
    expect(hrefs.filter((href) => !isOurs(href))).toEqual([])
  })
})

describe.each(OUTPUTS.filter(({ surface }) => surface === 'json'))('as JSON: $id', ({ id, write }) => {
  const show = (text: string): unknown =>
    JSON.parse(write(hostileReport(text, ADVISORY), hostileOptions(HARMLESS)))

  it('is text and nothing else', () => {
    const harmless = skeleton(show(HARMLESS))
    forEachText((text) => {
      const document = skeleton(show(text))
      // What is left out where a name is empty, or has a group before a slash, differs from document to document.
      const fixed = text.trim() !== '' && !['sarif', 'cyclonedx'].includes(id)
      return fixed && document !== harmless ? ['another structure'] : []
    })
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('holds what went in', () => {
    const odd = 'odd <&>"\'`\ud83d\ude00'
    const texts = textsIn(show(odd)).map(([, text]) => text)
    expect(texts.some((text) => text.includes('odd'))).toBe(true)
  })
})

describe('as JSON', () => {
  it('keeps what is kept as it was', () => {
    forEachText((text) => {
      const kept = textsIn(JSON.parse(json.render(hostileReport(text)))).filter(([path]) => KEPT.has(path))
      return kept.filter(([, value]) => value !== text).map(([path]) => path)
    })
  })

  it('leaves CycloneDX valid', () => {
    forEachText((text) =>
      cyclonedxProblems(cyclonedx.render(hostileReport(text))).map(({ instancePath }) => instancePath)
    )
  })
})

/** Where the report has texts as they came. */
const KEPT = new Set([
  '$.components.n.name',
  '$.components.n.version',
  '$.components.n.evidence.n.path',
  '$.findings.n.title',
  '$.functions.n.name',
  '$.staleIgnores.n.reason',
  '$.notices.n.subject',
  '$.notices.n.message'
])

describe('as SARIF', () => {
  const textsOf = (text: string) =>
    textsIn(JSON.parse(sarif.render(hostileReport(text, ADVISORY), hostileOptions(text))))
  const shapesOf = (text: string): readonly string[] =>
    textsOf(text).flatMap(([path, value]) => (path.endsWith('.markdown') ? [structure(tokensOf(value))] : []))
  const shapes = new Set(shapesOf(HARMLESS))

  it('makes no link, no way out of the repository, and no structure', () => {
    forEachText((text) => [
      ...textsOf(text).flatMap(([path, value]) => [
        ...(path.endsWith('.message.text') ? sarifLinks(value) : []),
        ...(path.endsWith('.markdown') ? linkedByGitHub(tokensOf(value)) : []),
        ...(path.endsWith('.uri') && !/^(?!\.{0,2}\/)[^\s\\:<>"|?]+$/.test(value) ? [value] : []),
        ...(/Uri$/.test(path) && !isOurs(value) && value !== ADVISORY ? [value] : [])
      ]),
      ...(text.trim() === '' ? [] : shapesOf(text).filter((shape) => !shapes.has(shape)))
    ])
  })
})

describe('as SPDX', () => {
  it('makes no identifier and no address of a text', () => {
    forEachText((text) =>
      textsIn(JSON.parse(spdx.render(hostileReport(text)))).flatMap(([path, value]) => {
        const isId = /\.(SPDXID|spdxElementId|relatedSpdxElement|documentDescribes\.n)$/.test(path)
        const isAddress = /(documentNamespace|downloadLocation)$/.test(path)
        const wrong =
          (isId && !/^(SPDXRef-[A-Za-z0-9.-]+|NONE|NOASSERTION)$/.test(value)) ||
          (isAddress && !/^(https:\/\/[\x21-\x7e]+|NONE|NOASSERTION)$/.test(value))
        return wrong ? [`${path} ${value}`] : []
      })
    )
  })
})

it('shows the same on the job summary as in the full report', () => {
  forEachText((text) =>
    jobSummary.render(hostileReport(text)) === markdown.render(hostileReport(text)) ? [] : ['another text']
  )
})

describe('as annotations', () => {
  it('stays in the property and the message that it belongs to', () => {
    const lines = annotations.render(hostileReport(HARMLESS)).split('\n').length
    forEachText((text) => {
      const written = annotations.render(hostileReport(text))
      const commands = workflowCommands(written)
      const properties = commands.flatMap((command) => Object.entries(command.properties))
      return [
        ...properties.filter(([key]) => !['file', 'line', 'title'].includes(key)),
        ...properties.filter(([key, value]) => key === 'line' && value !== '7'),
        ...(written.split('\n').length === lines && commands.length === lines - 1 ? [] : ['another line'])
      ]
    })
  })

  it('gives the runner back what went in', () => {
    const odd = 'odd, but: 100% ::legal::=yes %2C'
    const [first] = workflowCommands(annotations.render(hostileReport(odd)))
    expect(first?.properties).toMatchObject({ file: `${odd}/template.yaml`, line: '7' })
    expect(first?.data).toContain(`In ${odd}`)
  })
})

it('keeps the comment key inside the marker and inside its code', () => {
  const show = (commentKey: string) => pullRequest.render(hostileReport(HARMLESS), { commentKey }).split('\n')
  const shapeOf = (lines: readonly string[]) => structure(tokensOf(lines.slice(1).join('\n')))
  const harmless = shapeOf(show(HARMLESS))
  forEachText((text) => {
    const lines = show(text)
    const marked = /^<!-- lambda-supply-chain-scan: [A-Za-z0-9%._~*'()]* -->$/.test(lines[0] ?? '')
    return marked && shapeOf(lines) === harmless ? [] : ['escaped']
  })
})

/** Runs a check over the whole corpus; what it gives are the problems of one text. */
function forEachText(problemsOf: (text: string) => readonly unknown[]): void {
  const found = HOSTILE_TEXTS.flatMap((text) => {
    const problems = problemsOf(text)
    return problems.length === 0
      ? []
      : [{ text: text.slice(0, 60), problems: problems.map(String).slice(0, 5) }]
  })
  expect(found).toEqual([])
}

/** A place on the same page, or one of the project, or the run that the options name. */
function isOurs(href: string): boolean {
  return /^(#|https:\/\/github\.com\/(lambda-supply-chain-scan|acme\/orders)\/)/.test(href)
}

/** What has another input than a report is given what a report has of it. */
function of<T>(
  from: (report: Report) => T,
  { render }: { readonly render: (input: T, options?: RenderOptions) => string }
): Output['write'] {
  return (report, options) => render(from(report), options)
}

function differenceOf({ comparison }: Report): Difference {
  const fixed = comparison?.fixed ?? []
  return { fresh: fixed, fixed, unchanged: 1 }
}

function inventoryOf(report: Report): Inventory {
  const archiveFindings = report.decisions.flatMap(({ finding }) =>
    finding.kind === 'archive' ? [finding] : []
  )
  return { ...report, archiveFindings }
}

/** Of ours, and with a selector that shows them in colour. */
const OUR_MARKS = /[\u26a0\u2139]\ufe0f/g

/** What a reader would not see. Written apart from the code under test. */
const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{M}{4}/u // eslint-disable-line no-control-regex

function stripColors(text: string): string {
  return text.replace(/\x1b\[(?:[0-2]|3[0-9])m/g, '') // eslint-disable-line no-control-regex
}
